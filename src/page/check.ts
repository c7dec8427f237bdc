import type { PageToBackground } from '../messages/calls.ts'
import type { Caller } from '../messages/channel.ts'
import type { KnownName } from '../model/article.ts'
import type { Finding } from '../model/finding.ts'
import { articleOf, type Heading } from './article-text.ts'
import { type LiveBlock, type Mark, partsOf } from './marks.ts'
import { breathe } from './slices.ts'

/** A finding with its place on the page. */
export type PlacedFinding = Pick<Mark, 'finding' | 'parts'>

/** Findings placed and painted without a pause: some milliseconds' work. */
const FINDINGS_A_STEP = 400
/** Text in one message, in units: far above an article, low enough for no message to hold up the page. */
const MAX_MESSAGE = 250_000

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
  for (const blocks of batches(withNeighbours(all, wanted))) {
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
      yield some.flatMap((finding) => {
        const parts = partsOf(finding, blocks, article.blocks)
        return parts !== null && wanted.has(parts[0].live) ? { finding, parts } : []
      })
    }
  }
}

/** Whether the reader wants to see a finding. */
export function isShown({ mention, verdict }: Finding, allAmounts: boolean): boolean {
  if (mention.kind === 'amount') return allAmounts || mention.aid !== undefined
  return mention.latent !== true || verdict !== 'unknown'
}

function withNeighbours(all: readonly LiveBlock[], wanted: ReadonlySet<LiveBlock>): readonly LiveBlock[] {
  const isWanted = (index: number): boolean => {
    const live = all[index]
    return live !== undefined && wanted.has(live)
  }
  return all.filter((_, index) => isWanted(index) || isWanted(index - 1) || isWanted(index + 1))
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
