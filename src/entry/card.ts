import type { MakePresenter } from '../page/late-presenter.ts'
import { createCard } from '../view/card.ts'
import { findingWords } from '../view/words.ts'

const makePresenter: MakePresenter = (document, events, signal) => {
  const card = createCard(document, events, signal)
  return {
    show: async (finding, published, anchor, takesFocus) =>
      card.show(findingWords(finding, published), anchor, takesFocus),
    hide: card.hide,
    owns: card.owns,
  }
}

// The page's script, in the same world, takes it from here.
Object.assign(globalThis, { sourcemarkCard: makePresenter })
