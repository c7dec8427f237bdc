import { wordSet } from '../../text/word-set.ts'

/** Words whose British and American spellings no ending rule below brings together. */
const SAME_WORD: ReadonlyMap<string, string> = new Map(
  `grey=gray programme=program programmes=programs cheque=check tyre=tire kerb=curb plough=plow sceptic=skeptic
sceptical=skeptical defence=defense offence=offense licence=license pretence=pretense judgement=judgment
acknowledgement=acknowledgment aluminium=aluminum whilst=while amongst=among towards=toward afterwards=afterward
forwards=forward backwards=backward learnt=learned burnt=burned dreamt=dreamed spelt=spelled spoilt=spoiled
fulfil=fulfill fulfils=fulfills enrol=enroll instalment=installment jewellery=jewelry manoeuvre=maneuver
manoeuvres=maneuvers mould=mold moustache=mustache pyjamas=pajamas storey=story ageing=aging artefact=artifact
encyclopaedia=encyclopedia paediatric=pediatric anaemia=anemia foetus=fetus gaol=jail kilometre=kilometer
kilometres=kilometers metre=meter metres=meters litre=liter litres=liters centre=center centres=centers
centred=centered theatre=theater theatres=theaters fibre=fiber calibre=caliber sombre=somber spectre=specter
sabre=saber lustre=luster meagre=meager alright=right ok=okay`
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
)
/** "hour" and the like keep their u: no other spelling. */
const KEEPS_OUR: ReadonlySet<string> = wordSet('our your four hour tour pour sour flour scour detour contour velour')

/**
 * One spelling for a folded word that British and American English write differently: colour and color,
 * organise and organize, travelled and traveled. A form, not necessarily a word. Cost: linear in `word`.
 */
export function commonSpelling(word: string): string {
  const same = SAME_WORD.get(word)
  if (same !== undefined) return same
  if (word.length < 5) return word
  // A look for the letters in question spares most words the expressions.
  let common = word
  if (common.includes('our')) common = common.replace(OUR, orFor)
  if (common.includes('is')) common = common.replace(/is(e|es|ed|ing|er|ers|ation|ations)$/, 'iz$1')
  if (common.includes('ys')) common = common.replace(/ys(e|es|ed|ing)$/, 'yz$1')
  if (common.includes('ll')) common = common.replace(/([aeiou])ll(ed|ing|er|ers)$/, '$1l$2')
  return common
}

const OUR = /^([a-z]+)our(s|ed|ing|able|ful|ite|ites|hood|less)?$/

function orFor(word: string, base: string, ending: string | undefined): string {
  return KEEPS_OUR.has(`${base}our`) ? word : `${base}or${ending ?? ''}`
}
