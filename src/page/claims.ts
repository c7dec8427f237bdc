import type { PageClaims } from '../model/page-claims.ts'
import { allNamed, attribute, find, findAll, textContent } from './dom.ts'
import { firstOf } from './elements.ts'
import type { Steps } from './slices.ts'

const MAX_SCRIPTS = 20
const MAX_SCRIPT = 200_000
/** Of all scripts together. */
const MAX_LINKED = 500_000
const MAX_META = 500
/** Of any other text. */
const MAX_LENGTH = 500
const ITEM = '[itemprop="datePublished"]'
const TIME = 'time[pubdate], header time[datetime], time[datetime]'

/** What a page says of itself in its markup, for the background to judge. `root` holds its article. A pause for each look through the page. */
export function* claimsIn(
  page: Element,
  root: Element,
  headline: Element | null | undefined,
): Steps<Pick<PageClaims, 'headline' | 'language' | 'linked' | 'metas' | 'dates'>> {
  const item = find(root, ITEM) ?? find(page, ITEM)
  yield
  const time = find(root, TIME)
  yield
  const linked = linkedScripts(page)
  yield
  return {
    headline: ((headline && textContent(headline)) ?? '').trim().slice(0, MAX_LENGTH),
    language: stated(page, 'lang'),
    linked,
    metas: firstOf(allNamed(page, 'meta'), MAX_META)
      .map((meta): PageClaims['metas'][number] => [
        stated(meta, 'property') || stated(meta, 'name'),
        stated(meta, 'content'),
      ])
      .filter(([name]) => /date|publish|created|^og:t/i.test(name)),
    dates: [item, time].flatMap((element) =>
      element === null ? [] : [stated(element, 'datetime'), stated(element, 'content')],
    ),
  }
}

function linkedScripts(page: Element): readonly string[] {
  let room = MAX_LINKED
  return firstOf(findAll(page, 'script[type="application/ld+json"]'), MAX_SCRIPTS)
    .map((script) => textContent(script) ?? '')
    .filter(({ length }) => {
      room -= length
      return length <= MAX_SCRIPT && room >= 0
    })
}

function stated(element: Element, name: string): string {
  return (attribute(element, name) ?? '').slice(0, MAX_LENGTH)
}
