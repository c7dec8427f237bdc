/** Far more than any format that is read here needs. */
const DEEPEST = 100
export const TOO_DEEP: string = `is nested more than ${DEEPEST} deep`

/**
 * The offset at which brackets of a JSON text are open too deep; undefined where they nowhere are. Looked at before
 * it is parsed: what walks through such a one would use up the browser's stack. Cost: linear.
 */
export function tooDeepAt(json: string): number | undefined {
  let depth = 0
  for (let at = 0; at < json.length; at++) {
    const unit = json.charCodeAt(at)
    if (unit === QUOTE) at = stringEnd(json, at + 1)
    else if (unit === OPEN_LIST || unit === OPEN_OBJECT) {
      depth++
      if (depth > DEEPEST) return at
    } else if (unit === CLOSE_LIST || unit === CLOSE_OBJECT) depth--
  }
  return undefined
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPEN_LIST = 0x5b
const CLOSE_LIST = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d

/** Where a string that begins at `from` is closed; the end of the text where it never is. */
function stringEnd(json: string, from: number): number {
  for (let at = from; at < json.length; at++) {
    const unit = json.charCodeAt(at)
    if (unit === BACKSLASH) at++
    else if (unit === QUOTE) return at
  }
  return json.length
}
