import type { Listen } from './host.ts'

interface NavigationLike {
  addEventListener(type: string, listener: () => void, options: { readonly signal: AbortSignal }): void
}

interface Navigating {
  readonly navigation?: NavigationLike
  readonly Navigation?: unknown
}

/**
 * Calls back after the page moved to another address without loading anew; a change of the fragment alone is no
 * move. `listen` is the host's: a page that opens its document anew takes all other listeners away.
 */
export function onNavigation(moved: () => void, listen: Listen, signal: AbortSignal): () => void {
  let here = withoutFragment(location.href)
  const look = (): void => {
    const now = withoutFragment(location.href)
    if (now === here) return
    here = now
    moved()
  }
  // A frame of the page may bear the name, where the browser itself has nothing under it.
  const { navigation, Navigation } = globalThis as Navigating
  if (typeof Navigation === 'function') navigation?.addEventListener('currententrychange', look, { signal })
  listen('popstate', look, signal)
  listen('pageshow', look, signal)
  // For browsers without the Navigation API: called with the changes that a move brings.
  return look
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '')
}
