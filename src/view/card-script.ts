import type { createCard } from './card.ts'
import type { spotWords } from './spot-words.ts'

/** What the card's script leaves for the one that shows things over a page. */
export interface CardScript {
  readonly createCard: typeof createCard
  readonly spotWords: typeof spotWords
}
