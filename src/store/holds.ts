/*
 * Who is at work on what, told to every page and background of the extension: by the browser's locks,
 * which go with whoever holds them. Where there are none (Node), one process is all there is.
 */

const heldHere = new Set<string>()

/** Does something while a name is held; a held name is told from one whose holder has died. */
export async function holding<T>(name: string, action: () => Promise<T>): Promise<T> {
  if (globalThis.navigator?.locks !== undefined) return navigator.locks.request(name, action) as Promise<T>
  heldHere.add(name)
  try {
    return await action()
  } finally {
    heldHere.delete(name)
  }
}

/** The names that anyone holds. */
export async function heldNames(): Promise<ReadonlySet<string>> {
  if (globalThis.navigator?.locks === undefined) return new Set(heldHere)
  const { held = [] } = await navigator.locks.query()
  return new Set(held.flatMap(({ name }) => name ?? []))
}
