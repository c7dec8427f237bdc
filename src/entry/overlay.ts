import { lineOf } from '../page/anchor.ts'
import type { MakePresenter } from '../page/late-presenter.ts'
import { followPointer } from '../page/pointer.ts'
import { scrollTo } from '../page/scroll.ts'
import { sightOf } from '../page/sight.ts'
import type { CardScript } from '../view/card-script.ts'
import { createLayer } from '../view/layer.ts'
import { dress } from '../view/overlay-style.ts'

/** Runs after the script of the card, in the same world. */
const { createCard, findingWords, cardStyle } = (globalThis as unknown as { readonly sourcemarkCard: CardScript })
  .sourcemarkCard

const makePresenter: MakePresenter = (host, events, signal) => {
  const stage = { ...host, ...sightOf(document, host) }
  dress(stage, cardStyle)
  const layer = createLayer(stage, signal)
  const pointer = followPointer({ ...events, close: () => card.hide() }, host.listen, signal)
  const closed = (): void => {
    events.closed()
    pointer.closed()
  }
  const card = createCard(stage, { ...pointer, closed }, signal)
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
