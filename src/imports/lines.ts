/** The lines of a text, one after the other, without a copy of all of them. */
export function* linesOf(lines: string): Generator<string> {
  let at = 0
  while (at < lines.length) {
    const end = lines.indexOf('\n', at)
    yield end < 0 ? lines.slice(at) : lines.slice(at, end)
    at = end < 0 ? lines.length : end + 1
  }
}

/** What a line of JSON says; undefined where it is none. */
export function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
