import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HASH_START, hashEnd, hashStep, wordHash } from '../../src/engine/names/hash.ts'
import {
  CALENDAR,
  CITY,
  COUNTRY,
  DEMONYM,
  EVENT_WORD,
  FIRST_NAME,
  FUNCTION,
  type Lexicon,
  LOCATIVE,
  ORG_WORD,
  ORGANIZATION,
  PARTICLE,
  PHRASE_START,
  PLACE_WORD,
  phraseKey,
  REGION,
  SPEECH,
  SURNAME,
  TEAM,
  TITLE,
  TOWN,
} from '../../src/engine/names/lexicon-tables.ts'
import { countriesOf } from '../../src/engine/text/countries.ts'
import { tokenize } from '../../src/engine/text/tokens.ts'
import { lexicon as shipped } from '../lexicon/shipped.ts'
import { clusterWords } from './clusters.ts'
import { lines } from './corpus.ts'
import { readGazetteer } from './gazetteer.ts'
import { type EncodedKeys, encodeKeys, openKeys } from './keys.ts'
import { wordVectors } from './vectors.ts'
import { type Corpus, readCorpus } from './vocabulary.ts'

/** The lexicon with the key tables as the file holds them. */
export interface BuiltLexicon {
  readonly lexicon: Lexicon
  readonly lists: EncodedKeys
  readonly phrases: EncodedKeys
  readonly seen: EncodedKeys
}

const LIST_FILES: readonly (readonly [file: string, bit: number])[] = [
  ['cities', CITY],
  ['regions', REGION],
  ['teams', TEAM],
  ['org-words', ORG_WORD],
  ['place-words', PLACE_WORD],
  ['titles', TITLE],
  ['speech', SPEECH],
  ['particles', PARTICLE],
  ['calendar', CALENDAR],
  ['function', FUNCTION],
  ['locatives', LOCATIVE],
  ['event-words', EVENT_WORD],
]
const PHRASE_LISTS = ['city', 'region', 'org', 'country', 'demonym', 'town']
/** A name part of fewer politicians than this says little. */
const NAME_COUNT_MIN = 2

interface Phrases {
  readonly hashes: number[]
  readonly lists: number[]
}

/** Compiles the word lists and the statistics of unlabelled text. */
export function buildLexicon(corpora: string, listFolder: string, texts: readonly string[]): BuiltLexicon {
  const bits = new Map<number, number>()
  const phrases: Phrases = { hashes: [], lists: [] }
  for (const [file, bit] of LIST_FILES) {
    for (const word of words(join(listFolder, `${file}.txt`))) addWord(bits, word, bit)
  }
  for (const line of readFileSync(join(listFolder, 'phrases.txt'), 'utf8').trim().split('\n')) {
    const [list = '', names = ''] = line.split(': ')
    for (const name of names.split('|')) addPhrase(bits, phrases, name, PHRASE_LISTS.indexOf(list))
  }
  addCountries(bits, phrases)
  for (const name of readFileSync(join(listFolder, 'organizations.txt'), 'utf8').trim().split(/[|\n]/)) {
    addName(bits, phrases, name, ORGANIZATION, 'org')
  }
  addPeople(bits, corpora)
  addGazetteer(bits, phrases)
  return assembled(bits, phrases, readCorpus(texts))
}

function assembled(bits: ReadonlyMap<number, number>, phrases: Phrases, corpus: Corpus): BuiltLexicon {
  const lists = encodeKeys(Uint32Array.from(bits.keys()))
  const listBits = new Uint32Array(lists.count)
  for (const [i, listed] of [...bits.values()].entries()) listBits[lists.ranks[i] as number] = listed
  const phraseKeys = encodeKeys(Uint32Array.from(phrases.hashes))
  const phraseList = new Uint8Array(phraseKeys.count)
  for (const [i, list] of phrases.lists.entries()) phraseList[phraseKeys.ranks[i] as number] = list
  const vectors = wordVectors(corpus)
  const weight = Float64Array.from(vectors.ids, (id) => Math.log(corpus.counts[id] as number))
  const clusters = clusterWords(vectors, weight)
  const seen = encodeKeys(Uint32Array.from(vectors.ids, (id) => casedHash(corpus.words[id] as string)))
  const cluster = new Uint16Array(seen.count)
  const share = new Uint8Array(seen.count)
  for (let i = vectors.count - 1; i >= 0; i--) {
    const rank = seen.ranks[i] as number
    cluster[rank] = clusters[i] as number
    share[rank] = shareStep(corpus.share[vectors.ids[i] as number] as number)
  }
  const lexicon = {
    listKeys: openKeys(lists),
    listBits,
    phraseKeys: openKeys(phraseKeys),
    phraseList,
    seenKeys: openKeys(seen),
    cluster,
    share,
  }
  return { lexicon, lists, phrases: phraseKeys, seen }
}

function casedHash(word: string): number {
  let hash = HASH_START
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i))
  return hashEnd(hash)
}

function shareStep(share: number): number {
  if (share < 0.1) return 0
  if (share < 0.5) return 1
  return share < 0.9 ? 2 : 3
}

function words(path: string): readonly string[] {
  return readFileSync(path, 'utf8').trim().split(/\s+/)
}

function addWord(bits: Map<number, number>, word: string, bit: number): void {
  const hash = wordHash(word)
  bits.set(hash, (bits.get(hash) ?? 0) | bit)
}

function addPhrase(bits: Map<number, number>, phrases: Phrases, phrase: string, list: number): void {
  const { count, start, end } = tokenize(phrase)
  let key = 0
  for (let i = 0; i < count; i++) key = phraseKey(key, wordHash(phrase.slice(start[i], end[i])))
  addWord(bits, phrase.slice(start[0], end[0]), PHRASE_START)
  phrases.hashes.push(key)
  phrases.lists.push(list)
}

function addCountries(bits: Map<number, number>, phrases: Phrases): void {
  for (const { names, demonyms, capitals } of countriesOf(shipped).values()) {
    for (const name of names) addName(bits, phrases, name, COUNTRY, 'country')
    for (const name of demonyms) addName(bits, phrases, name, DEMONYM, 'demonym')
    for (const name of capitals) addName(bits, phrases, name, CITY, 'city')
  }
}

function addName(bits: Map<number, number>, phrases: Phrases, name: string, bit: number, list: string): void {
  if (/^[^\s-]+$/.test(name)) {
    addWord(bits, name, bit)
    if (bit === DEMONYM) addWord(bits, `${name}s`, bit)
  } else addPhrase(bits, phrases, name, PHRASE_LISTS.indexOf(list))
}

function addGazetteer(bits: Map<number, number>, phrases: Phrases): void {
  const { cities, towns, provinces } = readGazetteer()
  for (const name of provinces) addName(bits, phrases, name, REGION, 'region')
  for (const name of cities) addName(bits, phrases, name, CITY, 'city')
  for (const name of towns) addName(bits, phrases, name, TOWN, 'town')
}

interface PersonLine {
  readonly name: string
  readonly source: string
}

/** First names and surnames of politicians, from the lists in the public domain alone. */
function addPeople(bits: Map<number, number>, corpora: string): void {
  const first = new Map<string, number>()
  const last = new Map<string, number>()
  for (const { name, source } of lines<PersonLine>(join(corpora, 'reference', 'persons.jsonl'))) {
    if (!/^(?:everypolitician|congress)/.test(source)) continue
    const parts = name.match(/\p{Lu}[\p{Ll}\p{M}]+/gu) ?? []
    if (parts.length < 2 || parts.join(' ').length < name.length - 4) continue
    count(first, parts[0] as string)
    count(last, parts[parts.length - 1] as string)
  }
  for (const [part, times] of first) if (times >= NAME_COUNT_MIN) addWord(bits, part, FIRST_NAME)
  for (const [part, times] of last) if (times >= NAME_COUNT_MIN) addWord(bits, part, SURNAME)
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
