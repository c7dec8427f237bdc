import type { ExtensionToBackground } from '../messages/calls.ts'
import type { Caller } from '../messages/channel.ts'
import type { PackHead, PackSummary, RecordCounts } from '../model/pack.ts'
import { alone } from '../platform/alone.ts'
import { inTurn } from '../platform/in-turn.ts'
import type { Following } from '../view/import-file.ts'
import type { Part } from './parts.ts'

/** While one part is written the next is read; more under way would only pile up. */
const UNDER_WAY = 2

type Background = Pick<Caller<ExtensionToBackground>, 'beginImport' | 'addToImport' | 'finishImport' | 'cancelImport'>

/**
 * Sends what a file gives to the background, part by part, and lets it answer when all is there. When it fails, is ended or the page is left, what was written is removed.
 */
export function sendImport(
  background: Background,
  pack: PackHead,
  parts: AsyncIterable<Part>,
  following: Following,
): Promise<PackSummary> {
  return alone(
    'import',
    () => send(background, pack, parts, following),
    'Another tab is importing. Wait until it is done.',
  )
}

async function send(
  background: Background,
  pack: PackHead,
  parts: AsyncIterable<Part>,
  following: Following,
): Promise<PackSummary> {
  const { generation } = await background.beginImport(pack)
  // Held as long as this page works on it: what nobody holds is swept.
  return inTurn(generation, () => sendParts(background, generation, pack, parts, following))
}

async function sendParts(
  background: Background,
  generation: string,
  pack: PackHead,
  parts: AsyncIterable<Part>,
  { signal, onProgress }: Following,
): Promise<PackSummary> {
  const cancel = (): Promise<null> => background.cancelImport({ generation })
  const onLeave = (): void => void cancel().catch(() => null)
  addEventListener('pagehide', onLeave)
  const sending = new Sending((part) => background.addToImport({ generation, ...part }), onProgress)
  try {
    for await (const { counts, ...part } of parts) {
      signal.throwIfAborted()
      await sending.add(part, counts)
    }
    await sending.settled()
    signal.throwIfAborted()
    return await background.finishImport({ generation, pack, counts: sending.counts })
  } catch (error) {
    await sending.settled().catch(() => undefined)
    await cancel()
    throw error
  } finally {
    removeEventListener('pagehide', onLeave)
  }
}

type Written = Omit<Part, 'counts'>

/** Keeps a few parts under way and counts what is written. */
class Sending {
  counts: RecordCounts = { entities: 0, quotations: 0, commitments: 0, passages: 0 }
  private readonly write: (part: Written) => Promise<unknown>
  private readonly onProgress: (records: number) => void
  private underWay: Promise<void>[] = []
  private written = 0

  constructor(write: (part: Written) => Promise<unknown>, onProgress: (records: number) => void) {
    this.write = write
    this.onProgress = onProgress
  }

  async add(part: Written, counts: RecordCounts): Promise<void> {
    this.counts = {
      entities: this.counts.entities + counts.entities,
      quotations: this.counts.quotations + counts.quotations,
      commitments: this.counts.commitments + counts.commitments,
      passages: this.counts.passages + counts.passages,
    }
    if (this.underWay.length >= UNDER_WAY) await this.underWay.shift()
    const sent = this.send(part)
    // A failure is met where the part is waited for.
    sent.catch(() => undefined)
    this.underWay.push(sent)
  }

  /** Waits until nothing is under way; rejects where a part of it failed. */
  async settled(): Promise<void> {
    const ends = await Promise.allSettled(this.underWay)
    const failed = ends.find((end) => end.status === 'rejected')
    if (failed !== undefined) throw failed.reason
  }

  private async send(part: Written): Promise<void> {
    await this.write(part)
    this.written += part.records.length
    this.onProgress(this.written)
  }
}
