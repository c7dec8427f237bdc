import type { AttributionRow } from '../../cases/quotations/attribution.ts'
import { type Change, capitalised, choice, continued, setOff } from './change.ts'

const WEARY = ['a weary', 'a defiant', 'a visibly moved', 'an angry'] as const

export const QUOTATION_CHANGES: readonly Change<AttributionRow>[] = [
  { name: 'an adjective before the speaker', apply: described },
  { name: 'a clause before it: a body', apply: ([text]) => led(text, 'After weeks of talks with the [Harbour Guild]') },
  { name: 'a clause before it: meanwhile', apply: ([text]) => led(text, 'Meanwhile, as Kenya voted') },
  { name: 'a sentence before it', apply: ([text]) => `The [Harbour Guild] had closed its doors by then. ${text}` },
  { name: 'a relative clause on the speaker', apply: explained },
  { name: 'another verb', apply: ([text]) => replaced(text) },
  { name: 'the speaker to the front', apply: ([text]) => speakerToFront(text) },
  { name: 'the speaker to the back', apply: ([text]) => speakerToBack(text) },
  { name: 'the verb behind the speaker', apply: ([text]) => verbBehind(text) },
  { name: 'a time behind the verb', apply: ([text]) => timed(text) },
]

/** The name in braces that the first quotation's speaker is given by. */
function speakerIn([text, speaker = '-']: AttributionRow):
  | { readonly start: number; readonly end: number }
  | undefined {
  const name = speaker.split(' = ')[0] ?? ''
  const start = text.indexOf(`{${name}}`)
  return start < 0 ? undefined : { start, end: start + name.length + 2 }
}

function described(row: AttributionRow): string | undefined {
  const [text] = row
  const place = speakerIn(row)
  if (place === undefined || !/(?:^|\n|[”] |said |asked |warned |to )$/.test(text.slice(0, place.start)))
    return undefined
  if (/^(?:’s|:|, mayor| \()/.test(text.slice(place.end))) return undefined
  const words = choice(WEARY, text)
  const isFirst = place.start === 0
  return `${text.slice(0, place.start)}${isFirst ? capitalised(words) : words} ${text.slice(place.start)}`
}

function led(text: string, clause: string): string | undefined {
  return /^[“[]|^\{[^}]*\}:|^(?:Said|More|Few)\b/.test(text) ? undefined : `${clause}, ${continued(text)}`
}

function explained(row: AttributionRow): string | undefined {
  const [text] = row
  const place = speakerIn(row)
  const after = place === undefined ? '' : text.slice(place.end)
  if (place === undefined || /^(?:’s|:|, (?:who|whom|whose|45|mayor|the)| \(| who| of| spokesman)/.test(after))
    return undefined
  return setOff(text, place.end, 'who had met {Ida Moen} in Oslo')
}

const VERBS: readonly (readonly [from: RegExp, to: string])[] = [
  [/(?<=[”} ])said(?=[ .,:{])/, 'stated'],
  [/\btold reporters\b/, 'told journalists'],
  [/\bwarned\b/, 'cautioned'],
  [/\basked\b/, 'wondered'],
  [/\badding\b/, 'noting'],
]

function replaced(text: string): string | undefined {
  if (/was asked|Asked whether/.test(text)) return undefined
  const swap = VERBS.find(([from]) => from.test(text))
  return swap === undefined ? undefined : text.replace(swap[0], swap[1])
}

/** "said Anna Berg, the mayor" and "Anna Berg said", behind the words. */
const SAID_BEHIND = /^“([^”]+),” (?:said ([^“”]+)|([^“”]+) said)\.$/

function speakerToFront(text: string): string | undefined {
  const match = SAID_BEHIND.exec(text)
  const speaker = match?.[2] ?? match?.[3]
  if (match === null || speaker === undefined) return undefined
  const isOpen = match[2] !== undefined && speaker.includes(',')
  return `${capitalised(speaker)}${isOpen ? ',' : ''} said: “${match[1]}.”`
}

const SAID_BEFORE = /^([^“”\n]+?) (said|tweeted|warned|told \[[^\]]+\])[,:] “([^”]+)\.”$/

function speakerToBack(text: string): string | undefined {
  const [, speaker, verb, words] = SAID_BEFORE.exec(text) ?? []
  if (speaker === undefined || !/^(?:\{|The |An? )/.test(speaker)) return undefined
  return `“${words},” ${continued(speaker)} ${verb}.`
}

function verbBehind(text: string): string | undefined {
  const [, words, speaker] = SAID_BEHIND.exec(text) ?? []
  return speaker === undefined || speaker.includes(',') ? undefined : `“${words},” ${speaker} said.`
}

function timed(text: string): string | undefined {
  const isPlain = SAID_BEHIND.test(text) && !/Monday|[^,”], [^“]*$/.test(text)
  return isPlain ? text.replace(/\.$/, ' on Monday.') : undefined
}
