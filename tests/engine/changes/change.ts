/** A change of a row's text that must not matter; undefined where the text has no place for it. */
export interface Change<Row> {
  readonly name: string
  readonly apply: (row: Row) => string | undefined
}

/** A short name of a row that stays the same as long as its text does. */
export function rowId(text: string): string {
  let hash = 0x811c9dc5
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return (hash % 36 ** 5).toString(36).padStart(5, '0')
}

/** One of the choices, the same one for the same text. */
export function choice<T>(choices: readonly [T, ...T[]], text: string): T {
  return choices[Number.parseInt(rowId(text), 36) % choices.length] ?? choices[0]
}

const BYSTANDERS = ['Poland', 'Hungary', 'Kenya', 'Peru', 'Slovakia', 'Vietnam', 'Chile', 'Iceland'] as const
const DEMONYMS: Readonly<Record<string, RegExp>> = {
  Poland: /Poland|Polish|Warsaw|zloty/i,
  Hungary: /Hungar|Budapest/,
  Kenya: /Kenya|Nairobi/,
  Peru: /Peru/,
  Slovakia: /Slovak/,
  Vietnam: /Vietnam|Hanoi/,
  Chile: /Chile/,
  Iceland: /Iceland|krona/,
}

/** A country that the text has nothing to do with. */
export function bystander(text: string): string {
  const strangers = BYSTANDERS.filter((name) => !DEMONYMS[name]?.test(text))
  const [first = 'Peru', ...rest] = strangers
  return choice([first, ...rest], text)
}

const SMALL_AT_START =
  /^(?:The|A|An|Some|Another|More|In|On|At|By|For|Of|Under|Since|Speaking|Today|Last|This|Earlier|Military|Emergency|Aid|Losses|Trade|Shares|Damage|Grain|Officials|It|He|She|They|We|Its|His|Her|Their|As|When|With|After|From|To|Former|Then|How|Few|Two|Asked|Said|According)\b/

/** A sentence put behind other words: its first word in small letters unless it is a name. */
export function continued(text: string): string {
  return SMALL_AT_START.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Words put behind a place in a text, between commas. */
export function setOff(text: string, at: number, words: string): string {
  const after = text.slice(at)
  return `${text.slice(0, at)}, ${words}${/^[.,;:?!”]/.test(after) ? '' : ','}${after}`
}
