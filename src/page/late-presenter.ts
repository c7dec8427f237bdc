import type { Host } from './host.ts'
import type { Presenter, PresenterEvents } from './presenter.ts'

/** Made in the host's closed root, which is put back before `restore` is asked. */
export type MakePresenter = (host: Host, events: PresenterEvents, signal: AbortSignal) => Presenter

/**
 * A presenter that is loaded when the page's marks are first looked after, whether it has something to show or not:
 * a page that saw it come, or a card come the sooner for it, would learn that there are marks which it can't see.
 * `load` gives null where that fails; it is then tried again when they are looked after again.
 */
export function latePresenter(
  load: () => Promise<MakePresenter | null>,
  host: Host,
  events: PresenterEvents,
  signal: AbortSignal,
): Presenter {
  let presenter: Presenter | undefined
  let drawn: Parameters<Presenter['draw']> | undefined
  /** Rises with each call, so that one overtaken while loading shows nothing. */
  let turn = 0
  let loading: ReturnType<typeof load> | undefined
  const ready = async (): Promise<Presenter | undefined> => {
    if (presenter === undefined) loading ??= load()
    const make = (await loading) ?? null
    loading = undefined
    if (make !== null && presenter === undefined && !signal.aborted) {
      presenter = make(host, events, signal)
      if (drawn !== undefined) presenter.draw(...drawn)
    }
    return presenter
  }
  return {
    async show(...shown) {
      const mine = ++turn
      const made = await ready()
      if (mine !== turn || signal.aborted) return
      host.put()
      await made?.show(...shown)
    },
    move: async (step) => (await ready())?.move(step) ?? false,
    hide() {
      turn++
      presenter?.hide()
    },
    bringIntoView: async (range) => (await ready())?.bringIntoView(range),
    draw(...marks) {
      drawn = marks
      if (presenter !== undefined) presenter.draw(...marks)
      else if (marks[0].size > 0 || marks[1].length > 0) void ready()
    },
    isCrowded: () => presenter?.isCrowded() === true,
    restore() {
      host.put()
      presenter?.restore()
      if (presenter === undefined) void ready()
    },
  }
}
