import type { Analysis } from '../text/analysis.ts'
import { classOf, UPPER } from '../text/characters.ts'
import { countryOf } from '../text/countries.ts'
import { type Tokens, WORD } from '../text/tokens.ts'
import { isFunctionWord, isTitleWord } from './lexicon.ts'
import { NAME_TOKENS_MAX, type NameSpan } from './spans.ts'

const ORG_WORD =
  /^(?:Ministry|Department|University|College|Institute|Bank|Corp|Inc|Ltd|Company|Party|Council|Committee|Commission|Agency|Union|Association|Organization|Organisation|Court|Parliament|Congress|Senate|Police|Army|Times|Post|News|Group|Foundation|Assembly|House|Office|Bureau|Federation|Club|Fund)$/

/** The names of an article by capitals, titles and key words alone. */
export function recognise({ article, tokens, sentences }: Analysis): readonly NameSpan[] {
  const spans: NameSpan[] = []
  const surnames = new Set<string>()
  for (let s = 0; s + 1 < sentences.length; s++) {
    const end = sentences[s + 1] as number
    for (let i = sentences[s] as number; i < end; i++) {
      if (!isCapital(article.text, tokens, i) || isFunctionWord(word(article.text, tokens, i))) continue
      let first = i
      let last = i + 1
      while (
        last < end &&
        last - first < NAME_TOKENS_MAX &&
        tokens.start[last] === (tokens.end[last - 1] as number) + 1 &&
        isCapital(article.text, tokens, last)
      )
        last++
      i = last - 1
      let titled = false
      while (first < last && isBefore(article.text, tokens, first)) {
        titled ||= isTitleWord(word(article.text, tokens, first))
        first++
      }
      if (first === last) continue
      const type = typeOf(article.text, tokens, first, last, titled)
      if (type === 'person') surnames.add(word(article.text, tokens, last - 1))
      if (type !== undefined) spans.push({ first, last, type })
      else if (surnames.has(word(article.text, tokens, first))) spans.push({ first, last, type: 'person' })
    }
  }
  return spans
}

function isBefore(text: string, tokens: Tokens, i: number): boolean {
  const surface = word(text, tokens, i)
  return isTitleWord(surface) || countryOf(surface)?.by === 'demonym'
}

function typeOf(text: string, tokens: Tokens, first: number, last: number, titled: boolean): NameSpan['type'] {
  const surface = text.slice(tokens.start[first], tokens.end[last - 1])
  const country = countryOf(surface)
  if (country !== undefined) return country.by === 'demonym' ? undefined : 'place'
  for (let i = first; i < last; i++) if (ORG_WORD.test(word(text, tokens, i))) return 'organization'
  if (last - first === 1 && /^[A-Z]{2,6}$/.test(surface)) return 'organization'
  if (titled || (last - first > 1 && last - first < 4)) return 'person'
  return undefined
}

function isCapital(text: string, tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === WORD && classOf(text.charCodeAt(tokens.start[i] as number)) === UPPER
}

function word(text: string, tokens: Tokens, i: number): string {
  return text.slice(tokens.start[i], tokens.end[i])
}
