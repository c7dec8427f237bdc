import { officeLine } from './card-offices.ts'
import { otherRecords, recordSection } from './card-record.ts'
import { bidi, type Make, maker, sign } from './element-maker.ts'
import { VERDICT_SIGNS } from './verdict-signs.ts'
import type { FactRow, FindingWords } from './words.ts'

/** What a reader can do on a card. */
export interface CardActions {
  close(): void
  /** Keeps the card open, or no longer; gives whether it stays. */
  pin(): boolean
  /** Copies what the card tells; false where the browser does not let it. */
  copy(): Promise<boolean>
  openLibrary(): void
}

const MAX_RECORDS = 6
const PIN = 'M5.2 2.6h5.6M6.3 2.8v3.9L4.4 9.2h7.2L9.7 6.7V2.8M8 9.4v4'

/** The inside of the card: what stands on one spot of the page, what deserves a look first. Its words stand in attributes. */
export function cardContent(document: Document, all: readonly FindingWords[], actions: CardActions): DocumentFragment {
  const make = maker(document)
  const content = document.createDocumentFragment()
  for (const [index, words] of all.entries()) {
    const head = make(
      'header',
      '',
      sign(document, 'sign', VERDICT_SIGNS[words.verdict]),
      make('strong', '', words.verdictText),
    )
    if (index === 0) head.append(...cornerButtons(document, make, actions))
    content.append(make('article', words.verdict, head, ...findingParts(document, make, words)))
  }
  content.append(actionBar(make, all, actions))
  return content
}

function cornerButtons(document: Document, make: Make, { close, pin }: CardActions): readonly HTMLElement[] {
  const pinner = make('button', 'corner pin', sign(document, '', PIN))
  pinner.setAttribute('aria-label', 'Keep open')
  pinner.setAttribute('aria-pressed', 'false')
  pinner.addEventListener('click', () => pinner.setAttribute('aria-pressed', String(pin())))
  const closer = make('button', 'corner', '×')
  closer.setAttribute('aria-label', 'Close')
  closer.addEventListener('click', close)
  return [pinner, closer]
}

function findingParts(document: Document, make: Make, words: FindingWords): readonly HTMLElement[] {
  const { matches, kind, title, notes, read, published } = words
  const heading = make('h2', '', bidi(make, title), make('span', 'kind', kind))
  const told = notes.map((note) => make('p', 'note', note))
  const [first, ...others] = matches
  if (first === undefined) return [heading, ...told, ...whatWasRead(make, read)]
  const time = officeLine(
    make,
    first.offices,
    first.rows.map(({ record }) => record),
    published,
  )
  const record = recordSection(make, first, time)
  if (words.isOneOfSeveral) {
    const sections = others.slice(0, MAX_RECORDS - 1).map((match) => recordSection(make, match, undefined))
    for (const [index, section] of [record, ...sections].entries()) {
      section.prepend(make('h3', '', bidi(make, matches[index]?.title ?? '')))
    }
    return [heading, ...told, record, ...sections]
  }
  return [heading, ...told, record, ...otherRecords(document, make, others.slice(0, MAX_RECORDS - 1))]
}

function whatWasRead(make: Make, read: readonly FactRow[]): readonly HTMLElement[] {
  const note = make(
    'p',
    'soft',
    'Nothing is recorded under these words. Add a source that has them, and they are checked from then on.',
  )
  if (read.length === 0) return [note]
  const facts = read.map(({ label, text }) => make('div', '', make('dt', '', label), make('dd', '', bidi(make, text))))
  return [make('dl', 'read', ...facts), note]
}

function actionBar(make: Make, all: readonly FindingWords[], { copy, openLibrary }: CardActions): HTMLElement {
  const isKnown = all.some(({ matches }) => matches.length > 0)
  const label = isKnown ? 'Copy as citation' : 'Copy what was read'
  const copier = make('button', 'action', label)
  const said = copier.firstElementChild
  copier.addEventListener('click', async () => {
    const isCopied = await copy()
    said?.setAttribute('data-words', isCopied ? 'Copied' : 'This page lets nothing be copied')
  })
  const bar = make('footer', 'actions', copier)
  if (isKnown) return bar
  const library = make('button', 'action', 'Open references')
  library.addEventListener('click', openLibrary)
  bar.append(library)
  return bar
}
