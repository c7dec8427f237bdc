import { lineOf } from '../page/anchor.ts'
import { marksUnder } from '../page/hit-test.ts'
import type { MakePresenter } from '../page/late-presenter.ts'
import { followPointer } from '../page/pointer.ts'
import type { PageMarks } from '../page/presenter.ts'
import { scrollTo } from '../page/scroll.ts'
import { sightOf } from '../page/sight.ts'
import { createWalk } from '../page/walk.ts'
import cardStyle from '../view/card.css'
import type { CardScript } from '../view/card-script.ts'
import { createLayer } from '../view/layer.ts'
import { dress } from '../view/overlay-style.ts'

/** Runs after the script of the card, in the same world. */
const { createCard, spotWords } = (globalThis as unknown as { readonly sourcemarkCard: CardScript }).sourcemarkCard

const makePresenter: MakePresenter = (host, events, signal) => {
  const stage = { ...host, ...sightOf(document, host) }
  dress(stage, cardStyle)
  const layer = createLayer(stage, signal)
  const walk = createWalk()
  const under = (x: number, y: number, marks: PageMarks | undefined) =>
    marks === undefined ? [] : marksUnder(document, x, y, marks)
  const target = {
    markAt: (x: number, y: number) => under(x, y, events.look())[0],
    open: (_: unknown, x: number, y: number) => events.open(under(x, y, events.look()), x, y),
    close: () => card.hide(),
    isPinned: () => card.isPinned(),
  }
  const pointer = followPointer(target, host.listen, signal)
  const closed = (): void => {
    events.closed()
    pointer.closed()
  }
  const card = createCard(stage, { ...pointer, closed, openLibrary: events.openLibrary }, signal)
  return {
    async show(findings, published, { mark, x, y }, manner) {
      walk.shown(mark)
      // The pointer may rest where the card was before, and is not to close the one that comes by key.
      if (manner.isFromPanel) pointer.closed()
      card.show(spotWords(findings, published), lineOf(mark.ranges, x, y), manner)
    },
    async move(step) {
      const marks = events.look()
      const next = marks && walk.step(marks, step)
      return next !== undefined && events.jump(next.id)
    },
    hide: card.hide,
    restore: card.restore,
    bringIntoView: scrollTo,
    draw: layer.draw,
    isCrowded: layer.isCrowded,
  }
}

// The page's script, in the same world, takes it from here.
Object.assign(globalThis, { sourcemarkOverlay: makePresenter })
