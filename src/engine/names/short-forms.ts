import { type Lexicon, wordClass } from '../../lexicon/lexicon.ts'
import type { Article, KnownName } from '../../model/article.ts'
import type { NameMention, NameType } from '../../model/mention.ts'
import type { Analysis } from '../text/analysis.ts'
import { fold } from '../text/fold.ts'
import { isToldAsRelative } from './relatives.ts'
import { wordsOf } from './words.ts'

const NO_INITIAL = wordClass('no-initial')
/** Where the page's known names stand: before all that comes later. */
const BEFORE_ALL = -1

/** A long name, and where the article first has it. */
interface LongForm {
  readonly text: string
  readonly start: number
}

/** The different long names that a short form may stand for. */
type Forms = Map<string, readonly LongForm[]>

interface LongForms {
  readonly people: Forms
  /** People told as somebody's kin: the surname alone is theirs only where it is nobody else's. */
  readonly relatives: Forms
  readonly bodies: Forms
  /** Where each person's name of one word first stands below the headline. */
  readonly alone: ReadonlyMap<string, number>
}

/**
 * Gives each mention that is a shorter form of a longer name in the same article that longest form as
 * `fullName`: a bare surname or given name its whole name, an acronym its expansion. A short form of
 * several names is the one's that alone has been introduced so far, or nobody's; "Biden" is not Jill
 * Biden's where the article goes on from him to "Jill Biden, the first lady". The page's known names tell
 * the type of the same name and of a bare surname, even of a candidate that was left without. Cost:
 * linear in mentions.
 */
export function withFullNames(mentions: readonly NameMention[], analysis: Analysis): readonly NameMention[] {
  const { knownNames = [] } = analysis.article
  const types = knownTypes(knownNames)
  const typed = types.size === 0 ? mentions : mentions.map((mention) => withKnownType(mention, types))
  const forms = longForms(typed, analysis)
  return typed.map((mention) => {
    const fullName = longForm(forms, mention)
    return fullName === undefined ? mention : { ...mention, fullName }
  })
}

/** The type of each known name, and of each known person's surname; names of two types tell nothing. */
function knownTypes(known: readonly KnownName[]): ReadonlyMap<string, NameType | undefined> {
  const types = new Map<string, NameType | undefined>()
  const tell = (key: string, type: NameType): void => {
    types.set(key, types.has(key) && types.get(key) !== type ? undefined : type)
  }
  for (const { text, type } of known) {
    const folded = fold(text)
    tell(folded, type)
    if (type === 'person' && folded.includes(' ')) tell(folded.slice(folded.lastIndexOf(' ') + 1), type)
  }
  return types
}

function withKnownType(mention: NameMention, types: ReadonlyMap<string, NameType | undefined>): NameMention {
  const type = types.get(fold(mention.text))
  if (type === undefined || type === mention.type) return mention
  const { latent: _, ...rest } = mention
  return { ...rest, type }
}

function longForms(mentions: readonly NameMention[], analysis: Analysis): LongForms {
  const { article, lexicon } = analysis
  const { knownNames = [] } = article
  const words = wordsOf(analysis)
  const alone = firstAlone(mentions, article)
  const forms: LongForms = { people: new Map(), relatives: new Map(), bodies: new Map(), alone }
  for (const name of knownNames) addForms(forms, { text: name.text, start: BEFORE_ALL }, name.type, lexicon)
  for (const mention of mentions) {
    const isWhole = mention.type === 'person' && mention.text.includes(' ')
    if (isWhole && isToldAsRelative(words, mention)) addPerson(forms.relatives, mention, !isAnothers(mention, alone))
    else addForms(forms, mention, mention.type, lexicon)
  }
  return forms
}

function firstAlone(mentions: readonly NameMention[], { blocks }: Article): ReadonlyMap<string, number> {
  const body = blocks.length > 1 ? (blocks[0]?.end ?? 0) : 0
  const first = new Map<string, number>()
  for (const { type, text, start } of mentions) {
    if (type !== 'person' || start < body) continue
    const key = fold(text)
    if (!key.includes(' ') && !first.has(key)) first.set(key, start)
  }
  return first
}

/** Whether the article has called somebody by this name's last word before. */
function isAnothers({ text, start }: LongForm, alone: ReadonlyMap<string, number>): boolean {
  const first = alone.get(fold(text).split(' ').pop() ?? '')
  return first !== undefined && first < start
}

function addForms(forms: LongForms, form: LongForm, type: NameMention['type'], lexicon: Lexicon): void {
  if (type === undefined || isShouted(form.text)) return
  if (type === 'person') addPerson(forms.people, form, true)
  else addBody(forms.bodies, form, lexicon)
}

function addPerson(people: Forms, form: LongForm, bearsSurname: boolean): void {
  const parts = fold(form.text).split(' ')
  const first = parts[0]
  const last = parts[parts.length - 1]
  if (first === undefined || last === undefined || parts.length < 2) return
  if (bearsSurname) add(people, last, form)
  add(people, first, form)
  add(people, parts.join(' '), form)
  if (parts.length < 3) return
  add(people, `${first} ${last}`, form)
  add(people, parts.slice(1).join(' '), form)
}

function addBody(bodies: Forms, form: LongForm, lexicon: Lexicon): void {
  const parts = fold(form.text).split(' ')
  if (parts.length < 2) return
  const capitals = parts.filter((part) => !lexicon.is(part, NO_INITIAL))
  add(bodies, initials(capitals), form)
  if (capitals.length < parts.length) add(bodies, initials(parts), form)
}

function initials(parts: readonly string[]): string {
  return parts.map((part) => part.charAt(0)).join('')
}

/** More names than this for one short form are as good as two. */
const FORMS_MAX = 4

/** Keeps the longer of two names where one is an extension of the other. */
function add(forms: Forms, key: string, form: LongForm): void {
  const had = forms.get(key) ?? []
  const at = had.findIndex(({ text }) => extendsOther(text, form.text))
  const same = had[at]
  if (same === undefined) {
    if (had.length < FORMS_MAX) forms.set(key, [...had, { text: form.text, start: form.start }])
  } else if (form.text.length > same.text.length) {
    forms.set(key, had.with(at, { text: form.text, start: same.start }))
  }
}

/** Whether the longer of two names holds every word of the shorter. */
function extendsOther(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length <= b.length ? [fold(a), fold(b)] : [fold(b), fold(a)]
  const parts = long.split(' ')
  return short.split(' ').every((part) => parts.includes(part))
}

function longForm(forms: LongForms, mention: NameMention): string | undefined {
  if (mention.type === 'person') {
    const key = fold(mention.text)
    const form = ownForm(forms.people.get(key), key, mention, forms.alone) ?? onlyForm(forms.relatives.get(key))
    return longer(form, mention)
  }
  if (mention.type === undefined || !isAcronym(mention.text)) return undefined
  return longer(onlyForm(forms.bodies.get(fold(mention.text).replaceAll(' ', ''))), mention)
}

/** The only name, or of several the only one that was told before, where nobody was called so without it. */
function ownForm(
  names: readonly LongForm[] | undefined,
  key: string,
  mention: NameMention,
  alone: ReadonlyMap<string, number>,
): LongForm | undefined {
  if (names === undefined || names.length < 2) return onlyForm(names)
  const before = onlyForm(names.filter(({ start }) => start < mention.start))
  return before !== undefined && (alone.get(key) ?? before.start) >= before.start ? before : undefined
}

function onlyForm(names: readonly LongForm[] | undefined): LongForm | undefined {
  return names?.length === 1 ? names[0] : undefined
}

function longer(form: LongForm | undefined, mention: NameMention): string | undefined {
  if (form === undefined || form.text === mention.text) return undefined
  return fold(form.text) === fold(mention.text) ? undefined : form.text
}

function isAcronym(text: string): boolean {
  return text.length >= 2 && text.length <= 10 && /^\p{Lu}[\p{Lu}\p{N}.&]+$/u.test(text)
}

function isShouted(text: string): boolean {
  return text.length > 3 && text.toUpperCase() === text && text.includes(' ')
}
