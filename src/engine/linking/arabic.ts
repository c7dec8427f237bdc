import { groupsOf, type Rewriting, rewrite, type SchemeKey } from './rewrite.ts'

/**
 * Arabic, Persian and Urdu names, which every paper spells its own way. Written vowels stand for three:
 * a, i (e, ee, y) and u (o, oo, ou), and for the glides ai (ei, ay, ae) and au; the article (al-, el-,
 * joined or not, and as the letter after it bends it) and the ending h are dropped, q and hard c are k, ch
 * is sh, gh is g, dh is d, th is t, zh is j, -allah and -ollah are -ullah, Abd al-, Abdel and Abdul are one,
 * doubled letters single. Long against short and a against e would merge other names (Saleh, Salah), so the
 * few that vary so are listed.
 */
const IRREGULAR: ReadonlyMap<string, string> = groupsOf(`
  muhammad mohammed mohammad mohamed mohamad muhammed muhamad mohamud mohammod mahammad
  ahmad ahmed akhmad akhmed
  yusuf yousef youssef yousuf yusef yusif yousif
  yahya yehya yahia
  ibrahim ebrahim ibraheem
  mahmud mahmoud mahmood mehmood
  muammar moammar mouammar muamar
  gaddafi qaddafi kadhafi gadhafi qadhafi khadafy gadafi kaddafi gheddafi kadafi qadafi
  hassan hasan hassen
  ismail ismael esmail ismaeel
  javad jawad
  haidar haider hayder heydar
  shahbaz shehbaz
  reza rida ridha
  jamal gamal djamal
  zawahiri zawahri
  taliban taleban
  islam eslam
  moncef munsif monsef
  khalifa khalifah khaleefa`)

const ARTICLE = /\b(?:al|el|ul) (?=[a-z]{3})/g
const JOINED_ARTICLE = /^[ae]l(?=[bcdfghjklmnpqrstvwz][a-z]{3})/
const GODS_SERVANT = /\babd[aeiou]ll?ah?\b/g
/** The article as it is said before s, sh, n, r, d, t and z. */
const SUN_ARTICLE = /\b[aeu](sh|[srndtz]) (?=\1)/g
const JOINED_SUN_ARTICLE = /^e(?:s(?=s)|n(?=n)|r(?=r))(?=[a-z]{5})/
const SERVANT = /\babd(?: ?(?:[aeiou]l))? ?(?=[a-z]{3})/g

const CONSONANTS: Rewriting = [
  [/[aou]llah?\b/g, 'ula'],
  [/ch/g, 'sh'],
  [/q|ck|c(?![eiy])/g, 'k'],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/zh|dj/g, 'j'],
  [/e(?:i|y)(?=h?[aeiou]|h)/g, 'ei'],
  [/eh?i\b/g, 'ei'],
  [/(?<=[a-z]{4})eh\b/g, 'ah'],
  [/h\b/g, ''],
]
/** What some rule may change; most words hold none of it. */
const VARYING = /[cqh]|ei|dj|lla/
const VOWELS = /[aeiouy]+/g

/** The sounds of the runs met before; there are few runs so short. */
const SOUNDS: Map<string, string> = new Map()
const SHORT_RUN = 3

/** Given names and words that tell an Arabic, Persian or Urdu name; each in the key's own form. */
const TELLTALE: ReadonlySet<string> = new Set(
  `muhammad ahmad yusuf yahya ibrahim mahmud muammar gaddafi hassan ismail javad reza jamal taliban islam khalifa
  hussein saddam bashar osama ayman khaled omar ali yasser nouri muqtada faisal tariq najib sharif qassem qais saeed
  hamid ashraf ruhollah abdullah abbas mustafa salman saud zayed nawaz imran benazir asif pervez zia hamza bilal
  walid rashid karim rahim rahman aziz latif majid nasser anwar hosni kamal jalal habib hafez haider imad jaber
  marwan mansour mokhtar mubarak munir murad musa nabil nasir omran qasim ramzi riyad saad sabah sadiq sami samir
  salam salim nabih rafik nizar fuad fayez ghassan anas idris hamad zakaria moncef aziza fatima leila noor
  shukri sulaiman soleiman taha wael yasin zaki ziad akbar amir ayatollah mullah sheikh hezbollah abu bakr
  bin ibn`
    .split(/\s+/)
    .map(wordKey),
)

/** The key of a name in Latin letters, folded; sure where a word of it looks Arabic or Persian. Cost: linear. */
export function arabicKey(folded: string): SchemeKey {
  // Most names hold none of what the expressions look for.
  const named = folded.includes('abd') ? folded.replace(GODS_SERVANT, 'abdullah').replace(SERVANT, 'abdul') : folded
  const bare = named.includes(' ') ? named.replace(ARTICLE, '').replace(SUN_ARTICLE, '') : named
  const words = bare.split(' ').map(wordKey)
  const sure = /\b(?:abd|[ae]l )|[aou]llah\b/.test(folded) || words.some((word) => TELLTALE.has(word))
  return { key: words.join(''), sure }
}

const PERSIAN_Q = /q|gh/g

/** The key under which Persian q and gh, one sound there, are one; none for a name that has neither. Cost: linear. */
export function persianKey(folded: string): SchemeKey | undefined {
  const merged = folded.replace(PERSIAN_Q, 'q')
  return merged.includes('q') ? { ...arabicKey(merged), sure: arabicKey(folded).sure } : undefined
}

function wordKey(word: string): string {
  const regular = IRREGULAR.get(word) ?? IRREGULAR.get(word.replace(JOINED_ARTICLE, ''))
  if (regular !== undefined) return regular
  const bare = word.replace(JOINED_ARTICLE, '').replace(JOINED_SUN_ARTICLE, '')
  const consonants = VARYING.test(bare) ? rewrite(bare, CONSONANTS) : bare
  return consonants.replace(VOWELS, vowelClass).replace(/(.)\1+/g, '$1')
}

/** A run of written vowels as the sounds it stands for: a, i, u, and y between two of them. */
function vowelClass(run: string): string {
  const known = SOUNDS.get(run)
  if (known !== undefined) return known
  const sounds = run
    .replace(/^e[iy]/, 'ai')
    .replace(/(?<=[aou])y+(?=[aeou])/g, 'Y')
    .replace(/[ey]/g, 'i')
    .replace(/o/g, 'u')
    .replace(/(.)\1+/g, '$1')
  if (run.length <= SHORT_RUN) SOUNDS.set(run, sounds)
  return sounds
}
