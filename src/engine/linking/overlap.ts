import type { NameMention } from '../../model/mention.ts'
import type { Link } from './link.ts'

/**
 * Makes links free of overlap: a latent name that linked stands for the shorter names inside it, which
 * are marked `within` it; a name that nothing bears and that linked latent names make up word by word
 * ("Security Council John Smith") is marked `within` the first of them; a latent name that crosses
 * another's edge, lies inside one or did not link is left out. The names that are not latent come in text order and without overlap. Result in text order.
 * Cost: n log n in links.
 */
export function withoutOverlap(links: readonly Link[]): readonly Link[] {
  const shown = links.filter(({ mention }) => !mention.latent)
  const latent = links.filter(({ mention, candidates }) => mention.latent && candidates.length > 0)
  latent.sort((a, b) => lengthOf(b.mention) - lengthOf(a.mention))
  const wholes = withoutComposites(shown, latent)
  const owners = new Map<number, NameMention>()
  const kept = latent.filter(({ mention }) => {
    if (owners.has(mention.start) || owners.has(mention.end - 1) || !coversWhole(mention, wholes)) return false
    for (let unit = mention.start; unit < mention.end; unit++) owners.set(unit, mention)
    return true
  })
  const marked = shown.map((link) => {
    const within = owners.get(link.mention.start)
    return within === undefined ? link : { ...link, within }
  })
  return [...marked, ...kept].sort((a, b) => a.mention.start - b.mention.start)
}

/** The names less those that nothing bears and that longest-first latent names make up from end to end. */
function withoutComposites(shown: readonly Link[], latent: readonly Link[]): readonly Link[] {
  const longestAt = new Map<number, NameMention>()
  for (const { mention } of latent) if (!longestAt.has(mention.start)) longestAt.set(mention.start, mention)
  return shown.filter(({ mention, candidates }) => candidates.length > 0 || !isComposite(mention, longestAt))
}

function isComposite(name: NameMention, longestAt: ReadonlyMap<number, NameMention>): boolean {
  let at = name.start
  while (at < name.end) {
    const part = longestAt.get(at)
    if (part === undefined || part.end > name.end || lengthOf(part) === lengthOf(name)) return false
    at = part.end
    while (at < name.end && name.text.charAt(at - name.start) === ' ') at++
  }
  return true
}

/** Whether each shown name that the latent one touches lies in it and is shorter. */
function coversWhole(latent: NameMention, shown: readonly Link[]): boolean {
  for (let at = firstEndingAfter(shown, latent.start); at < shown.length; at++) {
    const mention = shown[at]?.mention
    if (mention === undefined || mention.start >= latent.end) return true
    const inside = mention.start >= latent.start && mention.end <= latent.end
    if (!inside || lengthOf(mention) === lengthOf(latent)) return false
  }
  return true
}

function firstEndingAfter(shown: readonly Link[], position: number): number {
  let low = 0
  let high = shown.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((shown[middle]?.mention.end ?? 0) > position) high = middle
    else low = middle + 1
  }
  return low
}

function lengthOf(mention: NameMention): number {
  return mention.end - mention.start
}
