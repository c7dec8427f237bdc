import { knownParty } from '../../engine/aid/known-parties.ts'
import { plainArticle } from '../../engine/index.ts'
import { countryName } from '../../engine/text/countries.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Voice } from '../../model/article.ts'
import type { Finding } from '../../model/finding.ts'
import type { Document, Entity, Role, Turn } from '../../model/records.ts'
import type { IsoDate } from '../../model/span.ts'
import type { Checker } from '../checker.ts'
import { type KnownNames, knownNames } from './known-names.ts'
import { officialCountry } from './official-address.ts'

type Party = Voice['party']

/** Who speaks in a document, and for whom. */
export interface Speakers {
  readonly known: KnownNames
  /** The country or body for which whoever says a turn stands; undefined where that is not known. */
  partyOf(turn: Turn): Party | undefined
}

/**
 * Looks up the speakers of a document as its labels and title name them. A speaker stands for the country or body
 * whose office he holds on its date; one of whom nothing is known, for whoever publishes it; a questioner for nobody.
 */
export async function speakersOf(document: Document, check: Checker, lexicon: Lexicon): Promise<Speakers> {
  const { title, date, turns } = document
  const lines = [title, ...new Set(turns.flatMap(speakerLine))]
  const findings = await check(plainArticle(lines.join('\n'), date))
  const known = knownNames(findings)
  const own = ({ speaker }: Turn): Party | undefined => {
    if (speaker === undefined) return undefined
    const entity = known.get(speaker.name)
    return titleParty(speaker.name, findings, lexicon) ?? (entity && entityParty(entity, date, lexicon))
  }
  const publisher = publisherOf(document, lexicon) ?? turns.map(own).find((party) => party !== undefined)
  return { known, partyOf: (turn) => (isQuestion(turn) ? undefined : (own(turn) ?? publisher)) }
}

/** Whether a turn is a questioner's: what it tells is not the document's to state. */
export function isQuestion({ label }: Turn): boolean {
  return label !== undefined && /^(?:Q|QUESTION|REPORTER|JOURNALIST)S?\b/i.test(label)
}

/** "President Volodymyr Zelenskyy": who is labelled "PRESIDENT ZELENSKYY". */
function speakerLine({ label, speaker }: Turn): readonly string[] {
  if (speaker === undefined) return []
  const before = (label ?? '').split(' ').slice(0, -1).map(capitalised).join(' ')
  return [
    before === '' || label?.includes(',') || speaker.name.startsWith(before)
      ? speaker.name
      : `${before} ${speaker.name}`,
  ]
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
}

/** "President X of Y", as the title or label has it. */
function titleParty(name: string, findings: readonly Finding[], lexicon: Lexicon): Party | undefined {
  for (const { mention } of findings) {
    if (mention.kind !== 'name' || (mention.fullName ?? mention.text) !== name) continue
    for (const { of } of mention.roles ?? []) {
      const party = of === undefined ? undefined : knownParty(of, lexicon)
      if (party !== undefined) return party
    }
  }
  return undefined
}

function entityParty({ roles = [], country }: Entity, date: IsoDate | undefined, lexicon: Lexicon): Party | undefined {
  const held = roles.filter((role) => date === undefined || isHeld(role, date))
  const bodies = held.map(({ of }) => (of === undefined ? undefined : knownParty(of.name, lexicon)))
  const body = bodies.find((party) => party !== undefined)
  if (body !== undefined || held.some(({ of }) => of === undefined)) return body
  const name = country === undefined ? undefined : countryName(country, lexicon)
  return country === undefined || name === undefined ? undefined : { name, country }
}

function isHeld({ from, to }: Role, date: IsoDate): boolean {
  return (from === undefined || from <= date) && (to === undefined || to >= date)
}

function publisherOf({ publisher, url }: Document, lexicon: Lexicon): Party | undefined {
  return (publisher && knownParty(publisher, lexicon)) || officialCountry(url ?? '', lexicon)
}
