import { ImportError } from './items.ts'
import { TOO_DEEP, tooDeepAt } from './nesting.ts'

/** Parses a JSON file. Throws an ImportError that says what is wrong in plain words, never in the browser's. */
export function parseJson(text: string): unknown {
  const deep = tooDeepAt(text)
  if (deep !== undefined) throw new ImportError(`Line ${lineAt(text, deep)}: ${TOO_DEEP}.`)
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ImportError(`It is no JSON file: ${placeOf(error, text)}.`)
  }
}

/** Browsers tell the place of a mistake in ways of their own, or not at all. */
function placeOf(error: unknown, text: string): string {
  const words = String(error)
  if (/end of (?:JSON input|data)|unterminated/i.test(words)) return 'it breaks off before its end'
  const [, line] = /\bline (\d+)/.exec(words) ?? []
  if (line !== undefined) return `line ${line} can’t be read`
  const position = Number(/\bposition (\d+)/.exec(words)?.[1])
  return Number.isNaN(position)
    ? 'it has a sign that does not belong there'
    : `line ${lineAt(text, position)} can’t be read`
}

function lineAt(text: string, position: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < position; at = text.indexOf('\n', at + 1)) line++
  return line
}
