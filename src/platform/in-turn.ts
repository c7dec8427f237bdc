/** Does something when everything else of that name is done, in whatever page or background it runs. */
export function inTurn<T>(name: string, action: () => Promise<T>): Promise<T> {
  return navigator.locks.request(name, action) as Promise<T>
}
