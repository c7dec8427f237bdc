import card from '../view/card.css'
import { createCard } from '../view/card.ts'
import type { CardScript } from '../view/card-script.ts'
import { findingWords } from '../view/words.ts'

/** The card over a page and its words: the script of what is shown over the page takes them from here. */
const sourcemarkCard: CardScript = { createCard, findingWords, cardStyle: card }

Object.assign(globalThis, { sourcemarkCard })
