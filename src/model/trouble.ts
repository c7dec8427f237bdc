/**
 * What is wrong with the references: `newer`: written by a later version, `unreadable`: the browser can't
 * open them, `damaged`: packs lack part of what was in them, `lost`: packs are not there any more.
 */
export interface ReferenceTrouble {
  readonly kind: 'newer' | 'unreadable' | 'damaged' | 'lost'
  /** The titles of the packs concerned; none where it is all of them. */
  readonly packs: readonly string[]
}
