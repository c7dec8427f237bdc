import type { Finding } from '../../model/finding.ts'
import type { Mention } from '../../model/mention.ts'

/** What a Web Annotation says of its words: what they are, the verdict with its reasons, the sources. */
export function annotationBodies(one: Finding | { readonly mention: Mention }): readonly object[] {
  const kind = { type: 'TextualBody', purpose: 'tagging', value: one.mention.kind }
  if (!('verdict' in one)) return [kind]
  const verdict = { type: 'TextualBody', purpose: 'assessing', value: [one.verdict, ...one.reasons].join(' ') }
  const sources = one.evidence.flatMap((evidence) => evidence.sources)
  return [
    kind,
    verdict,
    ...sources.map(({ url, title }) =>
      url === undefined
        ? { type: 'TextualBody', purpose: 'linking', value: title }
        : { type: 'SpecificResource', purpose: 'linking', source: url },
    ),
  ]
}
