interface NavigationLike {
  addEventListener(type: string, listener: () => void, options: { readonly signal: AbortSignal }): void
}

interface Navigating {
  readonly navigation?: NavigationLike
  readonly Navigation?: unknown
}

/** Calls back after the page moved to another address without loading anew; a change of the fragment alone is no move. */
export function onNavigation(moved: () => void, signal: AbortSignal): () => void {
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
  addEventListener('popstate', look, { signal })
  addEventListener('pageshow', look, { signal })
  // For browsers without the Navigation API: called with the changes that a move brings.
  return look
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '')
}
