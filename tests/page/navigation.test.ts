import { afterEach, expect, test, vi } from 'vitest'
import type { Listen } from '../../src/page/host.ts'
import { onNavigation } from '../../src/page/navigation.ts'

afterEach(() => vi.unstubAllGlobals())

test.each(['popstate', 'pageshow'])(
  'a move is heard by %s through the listeners that are put back when a page opens its document anew',
  (type) => {
    const listeners = new Map<string, () => void>()
    const listen: Listen = (on, listener) => listeners.set(on, () => listener(new Event(on)))
    let moves = 0
    vi.stubGlobal('location', { href: 'https://news.example/one' })
    onNavigation(() => moves++, listen, new AbortController().signal)
    vi.stubGlobal('location', { href: 'https://news.example/one#part' })
    listeners.get(type)?.()
    expect(moves).toBe(0)
    vi.stubGlobal('location', { href: 'https://news.example/two' })
    listeners.get(type)?.()
    expect(moves).toBe(1)
  },
)
