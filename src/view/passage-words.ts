import type { Passage, ReferenceRecord } from '../model/records.ts'
import type { Span } from '../model/span.ts'

/** What is read around the words that were compared; empty where nothing stands there. */
export interface Around {
  readonly paragraphBefore: string
  /** In their own paragraph. */
  readonly before: string
  readonly after: string
  readonly paragraphAfter: string
}

export const NOTHING_AROUND: Around = { paragraphBefore: '', before: '', after: '', paragraphAfter: '' }

/** So much of a paragraph is read on either side, in UTF-16 units. */
const MOST = 200

/** Around a stretch of a record: the rest of its paragraph, and of a document's passage the paragraphs beside it. */
export function aroundWords(record: ReferenceRecord, stretch: Span): Around {
  if (record.record !== 'passage' && record.record !== 'quotation') return NOTHING_AROUND
  const { before = '', after = '' } = record.record === 'passage' ? record : {}
  return {
    paragraphBefore: ending(before),
    before: ending(record.text.slice(0, stretch.start)),
    after: beginning(record.text.slice(stretch.end)),
    paragraphAfter: beginning(after),
  }
}

function ending(text: string): string {
  return text.length > MOST ? `…${text.slice(-MOST).replace(/^\S+/, '')}` : text
}

function beginning(text: string): string {
  return text.length > MOST ? `${text.slice(0, MOST).replace(/\S+$/, '')}…` : text
}

/** Who speaks in a passage: "Karine Jean-Pierre", "Senior administration official". */
export function passageSpeaker({ speaker, label = '' }: Passage): string {
  if (speaker !== undefined) return speaker.name
  return label.length < 2 ? 'A questioner' : label.charAt(0) + label.slice(1).toLowerCase()
}

/** Words at either end that a link names; a few more where the text begins, so that they stand nowhere before it. */
const FIRST = 8
const LAST = 4
const CLOSES = /[.!?:]["”’]?$/

/** The address of a text on its page: browsers scroll to it (a text fragment, by the WICG's draft). */
export function addressOf(url: string, text: string): string {
  const words = text.trim().split(' ')
  const first = upToStop(words.slice(0, FIRST))
  const isShort = words.length <= FIRST + LAST && upToStop(words).length === words.length
  const ends = isShort ? [words] : [first, afterStop(words.slice(first.length).slice(-LAST))]
  const named = ends
    .filter(({ length }) => length > 0)
    .map((end) => encodeURIComponent(end.join(' ')).replaceAll('-', '%2D'))
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${named}`
}

/** Between two sentences the page may have a note, or more than a space. */
function upToStop(words: readonly string[]): readonly string[] {
  const stop = words.findIndex((word) => CLOSES.test(word))
  return stop < 0 ? words : words.slice(0, stop + 1)
}

function afterStop(words: readonly string[]): readonly string[] {
  return words.slice(words.slice(0, -1).findLastIndex((word) => CLOSES.test(word)) + 1)
}
