import { knownParty } from '../../engine/aid/known-parties.ts'
import { plainArticle } from '../../engine/index.ts'
import { countryName } from '../../engine/text/countries.ts'
import { fold } from '../../engine/text/fold.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Voice } from '../../model/article.ts'
import type { Finding } from '../../model/finding.ts'
import type { NameMention } from '../../model/mention.ts'
import type { Document, Entity, Role, Turn } from '../../model/records.ts'
import type { IsoDate } from '../../model/span.ts'
import { inOrder } from '../../schemas/records.ts'
import type { Checker } from '../checker.ts'
import { type KnownNames, knownNames } from './known-names.ts'
import { officialCountry } from './official-address.ts'
import type { Speaking } from './spoken-article.ts'

type Party = Voice['party']

/** A document whose speakers go by the names that the reference sets have for them. */
export interface SpeakingDocument {
  readonly document: Document
  readonly known: KnownNames
  /** The names in its title. */
  readonly titled: readonly NameMention[]
  /**
   * The country or body for which whoever says a turn stands, and where two of them meet, the other; undefined where
   * that is not known.
   */
  voiceOf(turn: Turn): Speaking | undefined
}

/**
 * Looks up who speaks in a document: by office and surname as its labels have them, by the full name, and as its title
 * names them. A speaker stands for the country or body whose office he holds on its date; one of whom nothing is known,
 * for whoever publishes it; a questioner for nobody.
 */
export async function withSpeakers(document: Document, check: Checker, lexicon: Lexicon): Promise<SpeakingDocument> {
  const { title, date } = document
  const inTitle = await check(plainArticle(title, date))
  const known = new Map<string, Entity>()
  for (const turn of document.turns) {
    const { speaker } = turn
    if (speaker === undefined || known.has(keyOf(turn))) continue
    const entity = await entityOf(turn, check, date)
    if (entity !== undefined) known.set(keyOf(turn), entity)
  }
  const titled = knownNames(inTitle)
  const entityIn = (turn: Turn): Entity | undefined => known.get(keyOf(turn)) ?? titled.get(turn.speaker?.name ?? '')
  const turns = document.turns.map((turn): Turn => {
    const name = entityIn(turn)?.name
    return name === undefined || turn.speaker === undefined ? turn : { ...turn, speaker: { name } }
  })
  const byName = new Map([...known.values()].map((entity) => [fold(entity.name), entity]))
  const entityNamed = (name: string): Entity | undefined => byName.get(fold(name)) ?? titled.get(name)
  const own = ({ speaker }: Turn): Party | undefined => {
    if (speaker === undefined) return undefined
    const entity = entityNamed(speaker.name)
    return titleParty(speaker.name, inTitle, lexicon) ?? (entity && entityParty(entity, date, lexicon))
  }
  const meeting = new Map(turns.flatMap((turn) => own(turn) ?? []).map((party) => [party.name, party]))
  const publisher = publisherOf(document, lexicon) ?? turns.map(own).find((party) => party !== undefined)
  return {
    document: { ...document, turns },
    known: { get: entityNamed },
    titled: inTitle.flatMap(({ mention }) => (mention.kind === 'name' ? [mention] : [])),
    voiceOf: (turn) => {
      const party = isQuestion(turn) ? undefined : (own(turn) ?? publisher)
      return party && { party, ...addressedBy(party, meeting) }
    },
  }
}

/** Of two who meet, the one that the other speaks to. */
function addressedBy(party: Party, meeting: ReadonlyMap<string | undefined, Party>): Pick<Speaking, 'addressee'> {
  const others = [...meeting.values()].filter(({ name }) => name !== party.name)
  const [addressee] = others
  return meeting.size === 2 && others.length === 1 && addressee !== undefined ? { addressee } : {}
}

function keyOf({ label, speaker }: Turn): string {
  return `${label ?? ''}\n${speaker?.name ?? ''}`
}

/** Whether a turn is a questioner's: what it tells is not the document's to state. */
export function isQuestion({ label }: Turn): boolean {
  return label !== undefined && /^(?:Q|QUESTION|REPORTER|JOURNALIST)S?\b/i.test(label)
}

/** Whom a speaker's office and surname mean on a day, or else the full name. */
async function entityOf(turn: Turn, check: Checker, date: IsoDate | undefined): Promise<Entity | undefined> {
  for (const name of [officeAndSurname(turn), turn.speaker?.name ?? '']) {
    if (!name.includes(' ')) continue
    const findings = await check(plainArticle(name, date))
    const entity = findings.length === 1 ? knownNames(findings).get(findings[0]?.mention.text ?? '') : undefined
    if (entity?.type === 'person') return entity
  }
  return undefined
}

/** "President Zelenskyy" of "PRESIDENT ZELENSKYY", "President Biden" of "THE PRESIDENT" who is Joe Biden. */
function officeAndSurname({ label, speaker }: Turn): string {
  const words = (label ?? '').split(' ').filter((word) => !/^the$/i.test(word))
  const names = fold(speaker?.name ?? '').split(' ')
  const surname = names.includes(fold(words.at(-1) ?? '')) ? [] : [speaker?.name.split(' ').at(-1) ?? '']
  return label === undefined ? '' : [...words.map(capitalised), ...surname].join(' ')
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
}

/** "President X of Y", as the title has it. */
function titleParty(name: string, findings: readonly Finding[], lexicon: Lexicon): Party | undefined {
  for (const { mention } of findings) {
    if (mention.kind !== 'name' || fold(mention.fullName ?? mention.text) !== fold(name)) continue
    for (const { of, tense } of mention.roles ?? []) {
      const party = of === undefined || tense === 'former' ? undefined : partyNamed(of, lexicon)
      if (party !== undefined) return party
    }
  }
  return undefined
}

function entityParty({ roles = [], country }: Entity, date: IsoDate | undefined, lexicon: Lexicon): Party | undefined {
  const held = roles.filter((role) => date === undefined || isHeld(role, date))
  const bodies = held.map(({ of }) => (of === undefined ? undefined : partyNamed(of.name, lexicon)))
  const body = bodies.find((party) => party !== undefined)
  if (body !== undefined || held.some(({ of }) => of === undefined)) return body
  const name = country === undefined ? undefined : countryName(country, lexicon)
  return country === undefined || name === undefined ? undefined : { name, country }
}

function isHeld({ from, to }: Role, date: IsoDate): boolean {
  return inOrder({ from, to: date }) && inOrder({ from: date, to })
}

function publisherOf({ publisher, url }: Document, lexicon: Lexicon): Party | undefined {
  return partyNamed(publisher ?? '', lexicon) ?? officialCountry(url ?? '', lexicon)
}

function partyNamed(name: string, lexicon: Lexicon): Party | undefined {
  const known = knownParty(name, lexicon)
  return known && { name: known.name, ...(known.country === undefined ? {} : { country: known.country }) }
}
