import { fold } from '../../engine/text/fold.ts'
import type { Finding } from '../../model/finding.ts'
import type { Entity } from '../../model/records.ts'

/** What the reference sets know by the names of a text. */
export interface KnownNames {
  /** The one entity that a name means; undefined where none is known, or several are. */
  get(name: string): Entity | undefined
}

/** Of a text that is asked of no reference set. */
export const NOTHING_KNOWN: KnownNames = { get: () => undefined }

/** The entities that the names of a text were found to mean, each with all its identities. */
export function knownNames(findings: readonly Finding[]): KnownNames {
  const known = new Map<string, Entity>()
  for (const finding of findings) {
    const entity = entityOf(finding)
    if (entity === undefined || finding.mention.kind !== 'name') continue
    const { text, fullName } = finding.mention
    for (const name of [text, fullName ?? text, entity.name]) if (!known.has(fold(name))) known.set(fold(name), entity)
  }
  return { get: (name) => known.get(fold(name)) }
}

/** The entity that a name was found to mean, with the identities that every reference set gives it. */
function entityOf({ mention, verdict, reasons, evidence }: Finding): Entity | undefined {
  if (mention.kind !== 'name' || verdict === 'unknown' || reasons.some((reason) => reason === 'ambiguous'))
    return undefined
  const entities = evidence.flatMap(({ record }) => (record.record === 'entity' ? [record] : []))
  const [first] = entities
  if (first === undefined) return undefined
  const sameAs = [...new Set(entities.flatMap((one) => one.sameAs ?? []))]
  const roles = entities.flatMap((one) => one.roles ?? [])
  const country = entities.map((one) => one.country).find((code) => code !== undefined)
  return { ...first, roles, ...(sameAs.length === 0 ? {} : { sameAs }), ...(country === undefined ? {} : { country }) }
}
