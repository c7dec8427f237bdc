import type { Engine } from '../../src/engine/index.ts'
import type { Article } from '../../src/model/article.ts'
import type { Mention } from '../../src/model/mention.ts'
import type { ReferenceStore } from '../../src/store/lookup.ts'

/** What is wrong with the engine's answers to a text; undefined where nothing is. */
export async function engineFault(
  engine: Engine,
  store: ReferenceStore,
  article: Article,
): Promise<string | undefined> {
  try {
    const found = engine.find(article)
    const { mentions } = found
    const answer = await store.get(engine.needs(found))
    const findings = engine.assess(found, answer)
    const wrong = [...mentions, ...findings.map(({ mention }) => mention)].map((each) =>
      mentionFault(each, article.text),
    )
    return wrong.find((fault) => fault !== undefined) ?? orderFault(mentions)
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
}

function orderFault(mentions: readonly Mention[]): string | undefined {
  const isAhead = mentions.some(({ start }, index) => index > 0 && start < (mentions[index - 1]?.start ?? 0))
  return isAhead ? 'The mentions are not in text order.' : undefined
}

function mentionFault(mention: Mention, text: string): string | undefined {
  const { kind, start, end } = mention
  if (!isSpan(start, end, text)) return `A ${kind} from ${start} to ${end}.`
  if (kind !== 'quotation') return spanFault(mention, text)
  const { segments = [mention], cue, speaker, reporter } = mention
  const isJoined = segments[0]?.start === start && segments.at(-1)?.end === end
  const areSpans = segments.every((each) => isSpan(each.start, each.end, text))
  if (!isJoined || !areSpans) return `A quotation from ${start} to ${end} in ${JSON.stringify(segments)}.`
  const marked = segments.map((each) => text.slice(each.start, each.end)).join(' ')
  if (!runsThrough(mention.text, marked))
    return `The quotation ${JSON.stringify(mention.text)} is not the words of its span.`
  return spanFault({ cue, speaker, reporter }, text)
}

/** Whether every character of `words` stands in `marked`, in order: what is left over are marks and space. */
function runsThrough(words: string, marked: string): boolean {
  let at = 0
  for (let index = 0; index < words.length; index++) {
    const unit = words.charAt(index)
    if (unit.trim() === '') continue
    at = marked.indexOf(unit, at) + 1
    if (at === 0) return false
  }
  return true
}

/** Every span with a text, however deep, must hold that text. */
function spanFault(value: unknown, text: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if ('start' in value && 'end' in value && 'text' in value) {
    const { start, end } = value
    if (
      typeof start !== 'number' ||
      typeof end !== 'number' ||
      !isSpan(start, end, text) ||
      text.slice(start, end) !== value.text
    )
      return `${JSON.stringify(value)} is not what stands there.`
  }
  return Object.values(value)
    .map((inner) => spanFault(inner, text))
    .find((fault) => fault !== undefined)
}

function isSpan(start: number, end: number, text: string): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length
}
