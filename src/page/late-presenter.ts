import type { Presenter, PresenterEvents } from './presenter.ts'

export type MakePresenter = (document: Document, events: PresenterEvents, signal: AbortSignal) => Presenter

/** A presenter that is loaded when it first has something to show. `load` gives null where that fails. */
export function latePresenter(
  load: () => Promise<MakePresenter | null>,
  document: Document,
  events: PresenterEvents,
  signal: AbortSignal,
): Presenter {
  let presenter: Presenter | undefined
  /** Rises with each call, so that one overtaken while loading shows nothing. */
  let turn = 0
  return {
    async show(...shown) {
      const mine = ++turn
      const make = presenter === undefined ? await load() : null
      if (signal.aborted) return
      if (make !== null) presenter ??= make(document, events, signal)
      if (mine === turn) await presenter?.show(...shown)
    },
    hide() {
      turn++
      presenter?.hide()
    },
    owns: (node) => presenter?.owns(node) ?? false,
  }
}
