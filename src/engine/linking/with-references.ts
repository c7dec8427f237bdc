import type { EntityReference, ReferenceRecord } from '../../model/records.ts'

/** The same record with the ids of the entities that it names as `idOf` gives them. */
export function withReferences(record: ReferenceRecord, idOf: (id: string) => string): ReferenceRecord {
  const own = (reference: EntityReference): EntityReference =>
    reference.id === undefined ? reference : { ...reference, id: idOf(reference.id) }
  if (record.record === 'entity') {
    const { participants, roles } = record
    return {
      ...record,
      id: idOf(record.id),
      ...(participants && { participants: participants.map(own) }),
      ...(roles && { roles: roles.map((role) => (role.of === undefined ? role : { ...role, of: own(role.of) })) }),
    }
  }
  if (record.record === 'quotation') {
    const { speaker, addressee, reporter, about } = record
    return {
      ...record,
      speaker: own(speaker),
      ...(addressee && { addressee: own(addressee) }),
      ...(reporter && { reporter: own(reporter) }),
      ...(about && { about: about.map(own) }),
    }
  }
  if (record.record === 'passage') {
    const { speaker } = record
    return { ...record, ...(speaker && { speaker: own(speaker) }) }
  }
  const { donor, recipient, announcer } = record
  return { ...record, donor: own(donor), recipient: own(recipient), ...(announcer && { announcer: own(announcer) }) }
}
