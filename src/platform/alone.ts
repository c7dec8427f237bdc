/**
 * Does something that only one page of the extension may do at a time. Rejects at once where another is
 * at it; a page that is closed gives way by itself.
 */
export function alone<T>(name: string, action: () => Promise<T>, otherwise: string): Promise<T> {
  return navigator.locks.request(name, { ifAvailable: true }, (lock) => {
    if (lock === null) throw new Error(otherwise)
    return action()
  }) as Promise<T>
}
