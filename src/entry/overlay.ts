import { lineOf } from '../page/anchor.ts'
import type { MakePresenter } from '../page/late-presenter.ts'
import { scrollTo } from '../page/scroll.ts'
import { sightOf } from '../page/sight.ts'
import { createCard } from '../view/card.ts'
import { createLayer } from '../view/layer.ts'
import { dress } from '../view/overlay-style.ts'
import { findingWords } from '../view/words.ts'

const makePresenter: MakePresenter = (host, events, signal) => {
  const stage = { ...host, ...sightOf(document, host) }
  dress(stage)
  const layer = createLayer(stage, signal)
  const card = createCard(stage, events, signal)
  return {
    show: async (finding, published, { ranges, x, y }, manner) =>
      card.show(findingWords(finding, published), lineOf(ranges, x, y), manner),
    hide: card.hide,
    restore: card.restore,
    bringIntoView: scrollTo,
    draw: layer.draw,
    isCrowded: layer.isCrowded,
  }
}

// The page's script, in the same world, takes it from here.
Object.assign(globalThis, { sourcemarkOverlay: makePresenter })
