import type { PageToBackground } from '../messages/calls.ts'
import type { Caller } from '../messages/channel.ts'
import type { KnownName } from '../model/article.ts'
import type { Verdict } from '../model/finding.ts'
import type { Mention } from '../model/mention.ts'
import type { Heading } from '../model/page-claims.ts'
import { articleOf } from './article-text.ts'
import { type LiveBlock, type Mark, partsOf } from './marks.ts'
import { placeOfBlock } from './paint-queue.ts'
import { breathe } from './slices.ts'

/** A finding with its place on the page. */
export type PlacedFinding = Pick<Mark, 'finding' | 'openVerdict' | 'parts'>

/** Findings placed and painted without a pause: some milliseconds' work. */
const FINDINGS_A_STEP = 400
/** Text in one message, in units: far above an article, low enough for no message to hold up the page. */
const MAX_MESSAGE = 100_000

/**
 * Asks the background for the findings that start in the wanted blocks. The blocks next to them go
 * along, for a speaker may stand in the paragraph before. One message for all but enormous pages.
 * Gives them in steps, short enough to be painted each without a pause.
 */
export async function* checkBlocks(
  background: Pick<Caller<PageToBackground>, 'check'>,
  heading: Heading,
  all: readonly LiveBlock[],
  wanted: ReadonlySet<LiveBlock>,
  known: readonly KnownName[],
  signal: AbortSignal,
): AsyncGenerator<readonly PlacedFinding[]> {
  for (const blocks of fromTheView(batches(withNeighbours(all, wanted)))) {
    const article = articleOf(
      blocks.map(({ block }) => block),
      heading,
    )
    const findings = await background.check(known.length === 0 ? article : { ...article, knownNames: known })
    signal.throwIfAborted()
    for (let start = 0; start < findings.length; start += FINDINGS_A_STEP) {
      if (start > 0) await breathe()
      signal.throwIfAborted()
      const some = findings.slice(start, start + FINDINGS_A_STEP)
      yield some.flatMap((checked) => {
        const parts = partsOf(checked.finding, blocks, article.blocks)
        return parts !== null && wanted.has(parts[0].live) ? { ...checked, parts } : []
      })
    }
  }
}

/** What the reader wants to see of a finding; nothing where neither of its verdicts is. */
export function shown(placed: PlacedFinding, allAmounts: boolean): readonly PlacedFinding[] {
  const { finding, openVerdict, parts } = placed
  const isWanted = (verdict: Verdict): boolean => isShown(finding.mention, verdict, allAmounts)
  if (openVerdict !== undefined && isWanted(openVerdict)) return [placed]
  return isWanted(finding.verdict) ? [{ finding, parts }] : []
}

function isShown(mention: Mention, verdict: Verdict, allAmounts: boolean): boolean {
  if (mention.kind === 'amount') return allAmounts || mention.aid !== undefined
  if (mention.kind === 'quotation' && !mention.isSpeech) return false
  return mention.latent !== true || verdict !== 'unknown'
}

function withNeighbours(all: readonly LiveBlock[], wanted: ReadonlySet<LiveBlock>): readonly LiveBlock[] {
  const isWanted = (index: number): boolean => {
    const live = all[index]
    return live !== undefined && wanted.has(live)
  }
  return all.filter((_, index) => isWanted(index) || isWanted(index - 1) || isWanted(index + 1))
}

/** Batches in page order, from the one that the reader sees; what stands before it comes last. */
function fromTheView(all: readonly (readonly LiveBlock[])[]): readonly (readonly LiveBlock[])[] {
  const seen = all.length < 2 ? 0 : all.findIndex((blocks) => !isAboveView(blocks.at(-1)))
  return seen < 1 ? all : [...all.slice(seen), ...all.slice(0, seen)]
}

function isAboveView(live: LiveBlock | undefined): boolean {
  return live !== undefined && placeOfBlock(live).bottom < 0
}

function batches(blocks: readonly LiveBlock[]): readonly (readonly LiveBlock[])[] {
  const all: LiveBlock[][] = []
  let room = 0
  for (const live of blocks) {
    const { length } = live.block.text
    if (length > room) {
      all.push([])
      room = MAX_MESSAGE
    }
    room -= length + 1
    all.at(-1)?.push(live)
  }
  return all
}
