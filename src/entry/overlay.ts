import { lineOf } from '../page/anchor.ts'
import type { MakePresenter } from '../page/late-presenter.ts'
import { scrollTo } from '../page/scroll.ts'
import { createCard } from '../view/card.ts'
import { createLayer } from '../view/layer.ts'
import { dress } from '../view/overlay-style.ts'
import { findingWords } from '../view/words.ts'

const makePresenter: MakePresenter = (host, events, signal) => {
  dress(host)
  const layer = createLayer(host, signal)
  const card = createCard(host, events, signal)
  return {
    show: async (finding, published, { ranges, x, y }, manner) =>
      card.show(findingWords(finding, published), lineOf(ranges, x, y), manner),
    hide: card.hide,
    bringIntoView: scrollTo,
    draw: layer.draw,
  }
}

// The page's script, in the same world, takes it from here.
Object.assign(globalThis, { sourcemarkOverlay: makePresenter })
