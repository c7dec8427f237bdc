import { plainArticle } from '../../src/engine/index.ts'
import type { Finding, NameFinding } from '../../src/model/finding.ts'
import type { Pack } from '../../src/model/pack.ts'
import { compileBasePack } from '../base-pack/index.ts'
import { lexicon } from '../lexicon/shipped.ts'
import { openEngine } from './engine.ts'
import type { EvaluateOptions } from './options.ts'
import { storeOf } from './store-of.ts'
import { type Telling, type TitleCase, type TitleSentence, tellingOf, titleSentences } from './title-cases.ts'

type Tally = Record<TitleCase, Record<Telling, number>>

/**
 * Titles of the officeholders of the base pack, in a sentence as news writes it: held on the day, held before, and told as
 * held three years after its end and before its beginning. Prints how many are told right, not at all, and wrong; with
 * `show`, those that are wrong. `articles`: of so many people, as far apart in the pack as can be, in place of all.
 */
export async function evaluate({ articles, show }: EvaluateOptions): Promise<void> {
  const pack = await compileBasePack('references', lexicon)
  const check = await checkerOf(pack)
  const tally = newTally()
  for (const sentence of sentencesOf(pack, articles ?? Number.POSITIVE_INFINITY)) {
    const finding = await check(sentence)
    const telling = tellingOf(sentence.kind, finding)
    tally[sentence.kind][telling]++
    if (show && telling === 'wrong')
      console.log(`${sentence.published} ${sentence.kind}: ${sentence.text}\n  ${wordsOf(finding)}`)
  }
  for (const [kind, tellings] of Object.entries(tally)) {
    const all = Object.values(tellings).reduce((sum, count) => sum + count, 0)
    const shares = Object.entries(tellings).map(
      ([telling, count]) => `${telling} ${count} (${((100 * count) / all).toFixed(2)} %)`,
    )
    console.log(`${kind.padEnd(7)} ${shares.join(', ')}`)
  }
}

/** The sentences of one role of each of so many people, a different one from person to person. */
export function sentencesOf({ records, sources }: Pack, count: number): readonly TitleSentence[] {
  const people = records.filter((record) => record.record === 'entity' && record.type === 'person')
  const days = new Map(sources.map(({ id, date }) => [id, date ?? '']))
  const step = Math.max(1, Math.floor(people.length / count))
  return people.flatMap((person, index) => {
    if (person.record !== 'entity' || index % step !== 0) return []
    const roles = person.roles ?? []
    const role = roles[index % Math.max(1, roles.length)]
    const asOf =
      role?.sources
        .map((id) => days.get(id) ?? '')
        .toSorted()
        .at(-1) ?? ''
    return role === undefined ? [] : titleSentences(person, role, asOf, lexicon)
  })
}

/** Gives what the engine finds, with the pack alone, of the person in a sentence. */
export async function checkerOf(pack: Pack): Promise<(sentence: TitleSentence) => Promise<NameFinding | undefined>> {
  const engine = openEngine()
  const store = storeOf(pack, 'seed')
  return async ({ person, text, published }) => {
    const found = engine.find(plainArticle(text, published))
    const findings = engine.assess(found, await store.get(engine.needs(found)))
    return findings.filter(isOfName).find(({ mention }) => isPartOf(mention.text, person.name))
  }
}

function isOfName(finding: Finding): finding is NameFinding {
  return finding.mention.kind === 'name'
}

function isPartOf(text: string, name: string): boolean {
  return text === name || name.endsWith(text)
}

function wordsOf(finding: NameFinding | undefined): string {
  const roles = finding?.evidence.flatMap(({ agreement }) => agreement.filter(({ field }) => field === 'role')) ?? []
  return `${finding?.verdict} ${finding?.reasons.join(' ')}: ${roles.map(({ record }) => record).join('; ')}`
}

function newTally(): Tally {
  const none = { right: 0, silent: 0, wrong: 0 }
  return { held: { ...none }, former: { ...none }, after: { ...none }, before: { ...none } }
}
