import { ImportError } from './items.ts'

/** What a browser throws where its stack or its longest text is used up, as an error with words for the reader. */
export function toldPlainly(error: unknown): unknown {
  const words = String(error)
  if (/call stack|too much recursion/i.test(words)) return new ImportError('It is nested too deeply to be read.')
  if (error instanceof RangeError || /allocation|out of memory/i.test(words))
    return new ImportError('It is too large to be read here: split it.')
  if (error instanceof DOMException && error.name === 'NotReadableError')
    return new ImportError('It can’t be read any more: it was changed or taken away since it was chosen.')
  return error
}
