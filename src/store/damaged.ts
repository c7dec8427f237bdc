/** A pack lacks rows that it was published with, or holds what is no row of it. */
export class Damaged extends Error {
  override readonly name = 'Damaged'
  readonly generation: string
  constructor(generation: string, title: string) {
    super(`“${title}” is damaged: part of it is missing.`)
    this.generation = generation
  }
}

/** The database was written by a later version, in a form that is not known here. */
export class FromNewerVersion extends Error {
  override readonly name = 'FromNewerVersion'
}
