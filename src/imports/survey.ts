import type { ImportFault, ImportSurvey } from '../model/import.ts'
import type { ReferenceRecord } from '../model/records.ts'
import type { ImportItem } from './items.ts'

const FAULTS_SHOWN = 100
const EXAMPLES_SHOWN = 5
const WORDS_SHOWN = 50

/** Adds up what a file gives, item by item. */
export class Survey {
  private readonly counts = { entity: 0, quotation: 0, commitment: 0, passage: 0 }
  private faultCount = 0
  private readonly faults: ImportFault[] = []
  private readonly examples: string[] = []
  private readonly unknown = new Set<string>()
  private readonly parties = new Set<string>()

  add(item: ImportItem): void {
    if (item.kind === 'record') {
      this.counts[item.record.record]++
      if (this.examples.length < EXAMPLES_SHOWN) this.examples.push(recordWords(item.record))
    } else if (item.kind === 'fault') {
      this.faultCount++
      if (this.faults.length < FAULTS_SHOWN) this.faults.push({ place: item.place, text: item.text })
    } else if (item.kind === 'unknown-category' && this.unknown.size < WORDS_SHOWN) this.unknown.add(item.word)
    else if (item.kind === 'unknown-party' && this.parties.size < WORDS_SHOWN) this.parties.add(item.word)
  }

  result(): ImportSurvey {
    return {
      names: this.counts.entity,
      quotations: this.counts.quotation,
      commitments: this.counts.commitment,
      passages: this.counts.passage,
      faultCount: this.faultCount,
      faults: [...this.faults],
      examples: [...this.examples],
      unknownCategories: [...this.unknown],
      unknownParties: [...this.parties],
    }
  }
}

/** A record in one line, for a look at what a file gives. */
function recordWords(record: ReferenceRecord): string {
  if (record.record === 'quotation') return `${record.speaker.name}: “${record.text}”`
  if (record.record === 'passage') return [record.speaker?.name ?? record.label, record.text].filter(Boolean).join(': ')
  if (record.record === 'entity') {
    const [role] = record.roles ?? []
    const office = role === undefined ? '' : [role.title, role.of?.name].filter(Boolean).join(' of ')
    const others = record.aliases.map(({ text }) => text).join(', ')
    return [record.name, others === '' ? '' : `(${others})`, office || (record.description ?? '')]
      .filter(Boolean)
      .join(' ')
  }
  const { amount, donor, recipient, category, date, status } = record
  const sum = `${amount.currency} ${amount.value.toLocaleString('en')}`
  return `${donor.name} to ${recipient.name}: ${sum}, ${category}, ${status}${date === undefined ? '' : `, ${date}`}`
}
