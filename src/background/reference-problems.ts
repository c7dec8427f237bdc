/** The parts of a failure: Dexie wraps one error in another, and lists those of a bulk. */
function causes(error: unknown): readonly Error[] {
  if (!(error instanceof Error)) return []
  const { inner, failures } = error as Error & { readonly inner?: unknown; readonly failures?: unknown }
  return [error, ...causes(inner), ...(Array.isArray(failures) ? failures.flatMap(causes) : [])]
}

function isAny(error: unknown, names: readonly string[]): boolean {
  return causes(error).some(({ name }) => names.includes(name))
}

/** Whether the database that was asked is not there any more, or not as it should be: opened anew it may be. */
export function isGone(error: unknown): boolean {
  return isAny(error, ['DatabaseClosedError', 'InvalidStateError', 'NotFoundError', 'Damaged'])
}

export type OpeningProblem = 'newer' | 'unreadable'

/** What keeps references from being read: written by a newer version, or not to be opened; undefined where it is neither. */
export function openingProblem(error: unknown): OpeningProblem | undefined {
  if (isAny(error, ['FromNewerVersion', 'VersionError'])) return 'newer'
  return isAny(error, DATABASE_ERRORS) ? 'unreadable' : undefined
}

const DATABASE_ERRORS = [
  'OpenFailedError',
  'UnknownError',
  'InvalidStateError',
  'NotFoundError',
  'NotReadableError',
  'DataError',
  'DatabaseClosedError',
  'MissingAPIError',
  'SchemaError',
  'UpgradeError',
  'AbortError',
  'TimeoutError',
]

/** The failure in words for the reader, where it is one of the database's. */
export function inWords(error: unknown): Error {
  const told = error instanceof Error ? error : new Error(String(error))
  if (isAny(error, ['QuotaExceededError']))
    return new Error('There is no room left on this computer’s disk, so nothing was changed.')
  if (isAny(error, ['Damaged'])) return new Error(`${told.message} “References and settings” can repair it.`)
  const problem = openingProblem(error)
  return problem === undefined ? told : new Error(OPENING[problem])
}

const OPENING: Readonly<Record<OpeningProblem, string>> = {
  newer: 'Your references were written by a newer version of Sourcemark, which this one can’t read.',
  unreadable: 'Your references can’t be read: the browser can’t open their database.',
}
