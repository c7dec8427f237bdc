import { fold } from '../text/fold.ts'
import { romanize } from './romanize.ts'

const PHONETIC: readonly (readonly [RegExp, string])[] = [
  [/š|ş|ș/g, 'sh'],
  [/č|ć/g, 'ch'],
  [/ž/g, 'zh'],
  [/ț|ţ/g, 'ts'],
  [/đ/g, 'dj'],
  [/ä|æ/g, 'ae'],
  [/ö|ø/g, 'oe'],
  [/ü/g, 'ue'],
  [/å/g, 'aa'],
]

const RULES: readonly (readonly [RegExp, string])[] = [
  [/sh?ch(?=[eiouy])/g, 'shch'],
  [/tsch|tch/g, 'ch'],
  [/dzh|dj/g, 'j'],
  [/zh/g, 'j'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/x/g, 'ks'],
  [/\b(?:ye|ie|je)(?=[a-z])/g, 'e'],
  [/([bcdfghklmnprstvz])[yi]o(?=[a-z])/g, '$1e'],
  [/(?:y|j|i)ev(a?)\b/g, 'ev$1'],
  [/ch[oe]v(a?)\b/g, 'chev$1'],
  [/off\b/g, 'ov'],
  [/eff\b/g, 'ev'],
  [/enka\b/g, 'enko'],
  [/([aeiou])j(?=[bcdfghklmnprstvz]|\b)/g, '$1i'],
  [/ij(?=[aeou])/g, 'i'],
  [/y/g, 'i'],
  [/ch[oe]v/g, 'chev'],
  [/([a-z])\1+/g, '$1'],
  [/ /g, ''],
]

/** The transliteration keys of a name. */
export function transliterationKeys(name: string): readonly string[] {
  const latin = romanize(name.toLowerCase().normalize('NFC'))
  const phonetic = PHONETIC.reduce((text, [from, to]) => text.replace(from, to), latin)
  return [...new Set([keyOf(latin), keyOf(phonetic)])].filter((key) => key.length > 3)
}

function keyOf(name: string): string {
  const folded = fold(name).replace(/\b(?:al|el) (?=[a-z]{3})/g, '')
  return /^[a-z ]+$/.test(folded) ? RULES.reduce((text, [from, to]) => text.replace(from, to), folded) : ''
}
