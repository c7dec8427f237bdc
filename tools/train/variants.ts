import { tokenize } from '../../src/engine/text/tokens.ts'
import type { GoldArticle, GoldName } from './corpus.ts'

/** One article in how many is given a headline in capitals, and one in how many has its marks set off by spaces. */
const SHOUTED_EVERY = 6
const SPACED_EVERY = 11
const HEADLINE_MAX = 160

/** The articles, some of them changed as agencies change theirs: a first line again in capitals, spaces around all marks. */
export function varied(articles: readonly GoldArticle[]): readonly GoldArticle[] {
  return articles.map((article, i) => {
    if (i % SHOUTED_EVERY === 0) return withShoutedLine(article)
    return i % SPACED_EVERY === 0 ? spaced(article) : article
  })
}

/** The article with one of its shorter lines that has a name once more before it, in capitals. */
function withShoutedLine(article: GoldArticle): GoldArticle {
  const { text, names } = article
  for (const name of names) {
    const from = Math.max(text.lastIndexOf('\n', name.start), text.lastIndexOf('. ', name.start) + 1) + 1
    const ends = [text.indexOf('\n', name.end), text.indexOf('. ', name.end)].filter((at) => at >= 0)
    const to = Math.min(text.length, ...ends)
    const line = text.slice(from, to)
    if (line.length > HEADLINE_MAX || line.length < 20 || line.toUpperCase().length !== line.length) continue
    const shift = line.length + 2
    const inLine = names.filter(({ start, end }) => start >= from && end <= to)
    return {
      ...article,
      text: `${line.toUpperCase()}.\n${text}`,
      names: [...inLine.map((each) => moved(each, -from)), ...names.map((each) => moved(each, shift))],
    }
  }
  return article
}

function moved(name: GoldName, by: number): GoldName {
  return { ...name, start: name.start + by, end: name.end + by }
}

/** The article with one space between all tokens of a line. */
function spaced(article: GoldArticle): GoldArticle {
  const { text } = article
  const { count, start, end } = tokenize(text)
  const at = new Map<number, number>()
  let out = ''
  for (let i = 0; i < count; i++) {
    const gap = i === 0 ? '' : text.slice(end[i - 1], start[i])
    if (i > 0) out += gap.includes('\n') ? '\n' : isHyphenated(text, start[i] as number, gap) ? gap : ' '
    at.set(start[i] as number, out.length)
    out += text.slice(start[i], end[i])
    at.set(end[i] as number, at.get(end[i] as number) ?? out.length)
  }
  const ends = new Map<number, number>()
  for (let i = 0; i < count; i++)
    ends.set(end[i] as number, (at.get(start[i] as number) as number) + (end[i] as number) - (start[i] as number))
  const names = article.names.flatMap((name) => {
    const from = at.get(name.start)
    const to = ends.get(name.end)
    return from === undefined || to === undefined ? [] : [{ ...name, start: from, end: to }]
  })
  return { ...article, text: out, names }
}

function isHyphenated(text: string, at: number, gap: string): boolean {
  return gap === '' && (text.charAt(at) === '-' || text.charAt(at - 1) === '-')
}
