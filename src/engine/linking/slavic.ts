import { groupsOf, type Rewriting, rewrite, type SchemeKey } from './rewrite.ts'

/**
 * Russian, Ukrainian and Belarusian names, as BGN/PCGN, ISO 9, GOST and newspapers spell them. The key
 * evens out what these schemes write differently for one letter: й and ий (y, i, j, yy, iy, ij), е and ё
 * after consonants and first (e, ye, ie, yo), я and ю (ya, ia; yu, iu), х (kh, h), ж (zh, j), ч (ch,
 * tch), щ, кс (x, ks), в at the end (v, ff), -енка and -енко, and doubled letters. It keeps apart what
 * tells names apart: i and e, o and u, and the endings of men's and women's names.
 */
const ENDING =
  /(?:[oe]v|[oe]va|off|eff|sk(?:y|i|yy|iy|ij|yi|yj|ii|aya|aia|aja)|enk[oa]|ch(?:uk|enko)|[yi]uk|vich|vych|[bdghklrst]n(?:y|yy|yi|ij|iy)|naya|yak|iak|shko|yi|yy|iy|iv|zh[iy]a|[a-z]{4}[yi]an)$/
const GIVEN_NAMES: ReadonlyMap<string, string> = groupsOf(`
  aleksandr alexander alexandr aleksander
  aleksei alexei alexey aleksey alexej
  oleksii oleksiy
  oleksandr olexandr
  yevgeny evgeny yevgeni evgeni yevgeniy evgeniy yevgenii evgenii evgenij
  sergei sergey sergej serguei
  serhii serhiy serhij
  ihor
  igor
  ivan
  boris
  leonid
  oleg
  nikita
  pavel
  iryna
  dmitri dmitry dmitriy dmitrii dimitri dimitry
  mikhail mihail mikhayl
  vladimir wladimir
  volodymyr volodimir volodymir
  ekaterina yekaterina
  elena yelena
  yegor egor
  fyodor fedor feodor
  pyotr petr piotr
  vitali vitaly vitaliy vitalii
  andrei andrey andrej andriy andrii
  nikolai nikolay nikolaj
  yulia yuliya iulia julia
  denys denis
  mykhailo mykhaylo
  dmytro dmitro
  mykola mikola
  anatoli anatoly anatoliy anatolii
  valeri valery valeriy valerii
  yuri yury yuriy yurii iurii iuri
  arkadi arkady arkadiy arkadii
  gennadi gennady gennadiy gennadii
  grigori grigory grigoriy grigorii
  georgi georgy georgiy georgii
  vasili vasily vasiliy vasilii vassily
  arseni arseniy arsenii arseny
  vyacheslav viacheslav
  lyudmila ludmila liudmila
  natalia natalya nataliya nataliia
  tatiana tatyana
  ksenia kseniya kseniia xenia
  maria mariya mariia
  maksim maxim
  artyom artem artiom
  semyon semen
  ilya ilia`)

const RULES: Rewriting = [
  [/j(?=ev)/g, 'y'],
  [/shch/g, 'sch'],
  [/tsch|tch/g, 'ch'],
  [/dzh|dj/g, 'j'],
  [/zh/g, 'j'],
  [/kh/g, 'h'],
  [/x/g, 'ks'],
  [/(?:off|of)\b/g, 'ov'],
  [/(?:eff|ef)\b/g, 'ev'],
  [/enka\b/g, 'enko'],
  [/\b(?:ye|je)(?=[a-z])/g, 'e'],
  [/([bdfghklmnprstvz])yo(?=[a-z])/g, '$1e'],
  [/([aeiou])y(?=e[vnt])/g, '$1'],
  [/([bdfghklmnprstvz])(?:ye|ie(?=va?\b))/g, '$1e'],
  [/ch[yi]?o(?=va?\b)/g, 'che'],
  [/([aeiou])j(?=[bcdfghklmnprstvz]|\b)/g, '$1i'],
  [/ij(?=[aeou])/g, 'i'],
  [/\bju/g, 'yu'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
]

/** What some rule may change; most words hold none of it. */
const VARYING = /[jxy]|zh|kh|ch|of|f\b|enka|ev|(.)\1/

/** The key of a name in Latin letters, folded; sure where a word of it looks Slavic. Cost: linear. */
export function slavicKey(folded: string): SchemeKey {
  const words = folded.split(' ')
  return {
    key: words.map(wordKey).join(''),
    sure: words.some((word) => GIVEN_NAMES.has(word) || (word.length > 4 && ENDING.test(word))),
  }
}

function wordKey(word: string): string {
  const given = GIVEN_NAMES.get(word) ?? word
  return VARYING.test(given) ? rewrite(given, RULES) : given
}
