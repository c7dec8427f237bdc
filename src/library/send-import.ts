import type { ImportItem } from '../imports/items.ts'
import type { ExtensionToBackground } from '../messages/calls.ts'
import type { Caller } from '../messages/channel.ts'
import type { PackHead, PackSummary, RecordCounts } from '../model/pack.ts'
import type { ReferenceRecord, Source } from '../model/records.ts'
import { alone } from '../platform/alone.ts'
import { inTurn } from '../platform/in-turn.ts'
import type { Following } from '../view/import-file.ts'
import { inSlices } from './slices.ts'

/** Records in one message: about a megabyte of JSON, far below what a browser lets through. */
const PART = 2_000
/** While one part is written the next is read; more under way would only pile up. */
const UNDER_WAY = 2

type Background = Pick<Caller<ExtensionToBackground>, 'beginImport' | 'addToImport' | 'finishImport' | 'cancelImport'>

/**
 * Sends what a file gives to the background, part by part, and lets it answer when all is there. Faults
 * are passed over. When it fails, is ended or the page is left, what was written is removed.
 */
export function sendImport(
  background: Background,
  pack: PackHead,
  items: Iterable<ImportItem>,
  following: Following,
): Promise<PackSummary> {
  return alone(
    'import',
    () => send(background, pack, items, following),
    'Another tab is importing. Wait until it is done.',
  )
}

async function send(
  background: Background,
  pack: PackHead,
  items: Iterable<ImportItem>,
  following: Following,
): Promise<PackSummary> {
  const { generation } = await background.beginImport(pack)
  // Held as long as this page works on it: what nobody holds is swept.
  return inTurn(generation, () => sendParts(background, generation, pack, items, following))
}

async function sendParts(
  background: Background,
  generation: string,
  pack: PackHead,
  items: Iterable<ImportItem>,
  { signal, onProgress }: Following,
): Promise<PackSummary> {
  const cancel = (): Promise<null> => background.cancelImport({ generation })
  const onLeave = (): void => void cancel().catch(() => null)
  addEventListener('pagehide', onLeave)
  const parts = new Parts((part) => background.addToImport({ generation, ...part }), onProgress)
  try {
    for await (const slice of inSlices(items, signal)) for (const item of slice) await parts.add(item)
    await parts.finish()
    signal.throwIfAborted()
    return await background.finishImport({ generation, pack, counts: parts.counts() })
  } catch (error) {
    await parts.settle()
    await cancel()
    throw error
  } finally {
    removeEventListener('pagehide', onLeave)
  }
}

interface Part {
  readonly from: number
  readonly sources: readonly Source[]
  readonly records: readonly ReferenceRecord[]
}

/** Gathers records into parts and keeps a few of them under way. */
class Parts {
  private readonly write: (part: Part) => Promise<unknown>
  private readonly onProgress: (records: number) => void
  private readonly count = { entity: 0, quotation: 0, commitment: 0 }
  private sources: Source[] = []
  private records: ReferenceRecord[] = []
  private underWay: Promise<void>[] = []
  private begun = 0
  private written = 0

  constructor(write: (part: Part) => Promise<unknown>, onProgress: (records: number) => void) {
    this.write = write
    this.onProgress = onProgress
  }

  async add(item: ImportItem): Promise<void> {
    if (item.kind === 'source') this.sources.push(item.source)
    if (item.kind !== 'record') return
    this.count[item.record.record]++
    this.records.push(item.record)
    if (this.records.length >= PART) await this.flush()
  }

  async finish(): Promise<void> {
    await this.flush()
    await Promise.all(this.underWay)
  }

  /** Waits until nothing is under way, however it went. */
  async settle(): Promise<void> {
    await Promise.allSettled(this.underWay)
  }

  counts(): RecordCounts {
    const { entity, quotation, commitment } = this.count
    return { entities: entity, quotations: quotation, commitments: commitment }
  }

  private async flush(): Promise<void> {
    const part = { from: this.begun, sources: this.sources, records: this.records }
    this.begun += this.records.length
    this.sources = []
    this.records = []
    if (this.underWay.length >= UNDER_WAY) await this.underWay.shift()
    const sent = this.send(part)
    // A failure is met where the part is waited for.
    sent.catch(() => undefined)
    this.underWay.push(sent)
  }

  private async send(part: Part): Promise<void> {
    await this.write(part)
    this.written += part.records.length
    this.onProgress(this.written)
  }
}
