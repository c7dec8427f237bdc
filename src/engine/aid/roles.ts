import { DONOR_WAYS } from './donor.ts'
import type { PartyPhrase } from './parties.ts'
import { RECIPIENT_WAYS } from './recipient.ts'
import type { Scene } from './scene.ts'
import type { Meant } from './standing-in.ts'
import type { Way } from './told-of.ts'

export interface Roles {
  readonly donor?: Meant
  readonly recipient?: Meant
}

/** Who gives and who gets, as far as the sentence decides it. */
export function rolesOf(scene: Scene): Roles {
  const recipient = firstOf(scene, RECIPIENT_WAYS, undefined)
  const donor = firstOf(scene, DONOR_WAYS, recipient)
  const other = isSame(donor, recipient) ? firstOf(scene, RECIPIENT_WAYS, donor) : recipient
  return {
    ...(donor === undefined ? {} : { donor }),
    ...(other === undefined ? {} : { recipient: other }),
  }
}

/** The first way that names a party other than the one that has the other role. */
function firstOf(scene: Scene, ways: readonly Way[], other: Meant | undefined): Meant | undefined {
  for (const way of ways) {
    const found = way(scene)
    if (found !== undefined && !isSame(found, other)) return found
  }
  return undefined
}

/** Whether both mean one country or body. */
export function isSame(a: Meant | undefined, b: Meant | undefined): boolean {
  if (a === undefined || b === undefined) return false
  return a.phrase === b.phrase || (keyOf(a.phrase) !== '' && keyOf(a.phrase) === keyOf(b.phrase))
}

function keyOf({ party }: PartyPhrase): string {
  return party?.country ?? party?.name ?? ''
}
