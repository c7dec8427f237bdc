import { createCard } from '../view/card.ts'
import type { CardScript } from '../view/card-script.ts'
import { spotWords } from '../view/spot-words.ts'

/** The card over a page and its words: the script of what is shown over the page takes them from here. */
const sourcemarkCard: CardScript = { createCard, spotWords }

Object.assign(globalThis, { sourcemarkCard })
