/** Past forms that no ending rule leads back to their verb, and other irregular pairs. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `went=go gone=go said=say told=tell made=make gave=give given=give took=take taken=take came=come saw=see seen=see
knew=know known=know got=get gotten=get thought=think brought=bring bought=buy fought=fight taught=teach caught=catch
sought=seek found=find left=leave kept=keep met=meet held=hold stood=stand understood=understand sent=send spent=spend
built=build lost=lose paid=pay led=lead won=win began=begin begun=begin became=become broke=break broken=break
chose=choose chosen=choose spoke=speak spoken=speak wrote=write written=write fell=fall fallen=fall rose=rise
risen=rise grew=grow grown=grow drew=draw drawn=draw threw=throw thrown=throw showed=show shown=show ran=run sat=sit
struck=strike stuck=stick meant=mean felt=feel dealt=deal sold=sell swore=swear sworn=swear drove=drive driven=drive
men=man women=woman children=child people=person lives=life were=be was=be is=be are=be am=be been=be has=have
had=have does=do did=do done=do`
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
)

/**
 * A folded English word without its inflection, for meeting and aligning only: "talks", "talked" and
 * "talking" are one stem. The first steps of Porter's stemmer (1980), with a table of irregular forms;
 * endings that make another word ("-ment", "-ness") stay. Cost: linear in `word`.
 */
export function stem(word: string): string {
  const verb = IRREGULAR.get(word) ?? word
  if (verb.length < 4) return verb
  return withoutFinal(withoutVerbEnding(withoutPlural(verb)))
}

function withoutPlural(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2)
  return /[^su]s$/.test(word) && !word.endsWith('is') ? word.slice(0, -1) : word
}

function withoutVerbEnding(word: string): string {
  const base = word.replace(/(?:ing|ed)$/, '')
  if (base.length === word.length || base.length < 3 || !/[aeiouy]/.test(base)) return word
  return base
}

function withoutFinal(word: string): string {
  if (word.length < 4) return word
  if (/([bdfgmnprt])\1$/.test(word)) return word.slice(0, -1)
  if (word.endsWith('e')) return word.slice(0, -1)
  return word.endsWith('y') ? `${word.slice(0, -1)}i` : word
}
