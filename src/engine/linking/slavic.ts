import { wordSet } from '../text/word-set.ts'
import { groupsOf, type Rewriting, rewrite, type SchemeKey } from './rewrite.ts'

/**
 * Russian, Ukrainian and Belarusian names, as BGN/PCGN, ISO 9, GOST and newspapers spell them. The key
 * takes a given name as one in all three (Oleksandr, Alexander), and evens out what these schemes write differently for one letter: й and ий (y, i, j, yy, iy, ij), е and ё
 * after consonants and first (e, ye, ie, yo), я and ю (ya, ia; yu, iu), х (kh, h), ж (zh, j), ч (ch,
 * tch), щ, кс (x, ks), в at the end (v, ff), -енка and -енко, г (g, h), and doubled letters. It keeps apart what
 * tells names apart: i and e, o and u, and the endings of men's and women's names.
 */
const ENDING =
  /(?:[oe]v|[oe]va|off|eff|sk(?:y|i|yy|iy|ij|yi|yj|ii|aya|aia|aja)|enk[oa]|ch(?:uk|enko)|[yi]uk|vich|vych|[bdghklrst]n(?:y|yy|yi|ij|iy)|naya|yak|iak|shko|yi|yy|iy|iv|zh[iy]a|[a-z]{4}[yi]an)$/
const GIVEN_NAMES: ReadonlyMap<string, string> = groupsOf(`
  aleksandr alexander alexandr aleksander oleksandr olexandr alyaksandr aliaksandr alaksandr
  aleksei alexei alexey aleksey alexej oleksii oleksiy oleksy oleksij alyaksei aliaksei
  yevgeny evgeny yevgeni evgeni yevgeniy evgeniy yevgenii evgenii evgenij yevhen yevhenii yevheniy evhen
  sergei sergey sergej serguei serhii serhiy serhij siarhei siarhiej
  igor ihor
  ivan
  boris borys barys
  leonid leanid
  oleg oleh aleh
  nikita mykyta mikita
  pavel pavlo
  irina iryna
  dmitri dmitry dmitriy dmitrii dimitri dimitry dmytro dmitro dzmitry
  mikhail mihail mikhayl mykhailo mykhaylo mikhailo mykhajlo
  vladimir wladimir volodymyr volodimir volodymir uladzimir
  ekaterina yekaterina kateryna katsiaryna
  elena yelena olena alena
  svetlana svitlana sviatlana
  olga olha volha
  oksana aksana
  anna ganna
  yegor egor
  fyodor fedor feodor
  pyotr petr piotr petro
  vitali vitaly vitaliy vitalii
  andrei andrey andrej andriy andrii
  nikolai nikolay nikolaj mykola mikola mikalai
  yulia yuliya yuliia iulia julia
  denis denys
  kirill kyrylo kirilo
  konstantin kostyantyn kostiantyn
  anatoli anatoly anatoliy anatolii
  valeri valery valeriy valerii
  yuri yury yuriy yurii iurii iuri
  arkadi arkady arkadiy arkadii
  gennadi gennady gennadiy gennadii hennadiy hennadii henadz
  grigori grigory grigoriy grigorii hryhoriy hryhorii
  georgi georgy georgiy georgii heorhiy heorhii
  vasili vasily vasiliy vasilii vassily vasyl
  arseni arseniy arsenii arseny
  vyacheslav viacheslav
  lyudmila ludmila liudmila lyudmyla liudmyla
  natalia natalya nataliya nataliia natallia
  tatiana tatyana tetyana tetiana
  ksenia kseniya kseniia xenia
  maria mariya mariia maryia
  maksim maxim maksym
  artyom artem artiom
  semyon semen
  stepan
  roman raman
  daniil danylo
  lyubov liubov lubov
  nadezhda nadejda nadiia nadiya
  galina halyna halina
  larisa larysa
  ilya ilia illia illya`)

const RULES: Rewriting = [
  [/j(?=ev)/g, 'y'],
  [/shch/g, 'sch'],
  [/tsch|tch/g, 'ch'],
  [/dzh|dj/g, 'D'],
  [/zh/g, 'Z'],
  [/kh/g, 'h'],
  [/x/g, 'ks'],
  [/(?:off|of)\b/g, 'ov'],
  [/(?:eff|ef)\b/g, 'ev'],
  [/(en|ush)ka\b/g, '$1ko'],
  [/\b(?:ye|je)(?=\w)/g, 'e'],
  [/([bdfghklmnprstvz])yo(?=\w)/g, '$1e'],
  [/([aeiou])y(?=e[vnt])/g, '$1'],
  [/([bdfghklmnprstvz])(?:ye|ie(?=va?\b))/g, '$1e'],
  [/ch[yi]?o(?=va?\b)/g, 'che'],
  [/([aeiouy])j(?=[bcdfghklmnprstvz]|\b)/g, '$1i'],
  [/ij(?=[aeou])/g, 'i'],
  [/\bju/g, 'yu'],
  [/j/g, 'Z'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
]

/** What some rule may change; most words hold none of it. */
const VARYING = /[jxy]|zh|kh|ch|of|f\b|ka\b|ev|(.)\1/

/** Spellings that other languages have too: with them alone, Alexander Meyer and Alexander Meier are two. */
const NO_TELLTALE: ReadonlySet<string> = wordSet(
  'alexander aleksander anna denis elena julia larisa maria maxim natalia pavel petr roman halina',
)

/** Ukrainian and Belarusian г, which Russian has as g; kh, ch, sh and zh are other letters. */
const SOFT_G = /(?<![ckstzg])h/g

/**
 * The keys of a name in Latin letters, folded: as it is, and with the h of Ukrainian and Belarusian as the
 * g of Russian; sure where its given or last name looks Slavic. Cost: linear.
 */
export function slavicKeys(folded: string): readonly SchemeKey[] {
  const words = folded.split(' ')
  const last = words[words.length - 1] ?? ''
  const isGiven = words.some((word) => GIVEN_NAMES.has(word) && !NO_TELLTALE.has(word))
  const sure = isGiven || (last.length > 4 && ENDING.test(last))
  const key = words.map(wordKey).join('')
  const hard = folded.replace(SOFT_G, 'g')
  const keys = [{ key, sure }]
  if (hard !== folded) keys.push({ key: words.map(hardKey).join(''), sure })
  return keys
}

/** Given names are one in all spellings already. */
function hardKey(word: string): string {
  return wordKey(GIVEN_NAMES.has(word) ? word : word.replace(SOFT_G, 'g'))
}

function wordKey(word: string): string {
  const given = GIVEN_NAMES.get(word) ?? word
  return VARYING.test(given) ? rewrite(given, RULES) : given
}
