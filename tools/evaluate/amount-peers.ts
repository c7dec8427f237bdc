export interface FoundAmount {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly currency: string
}

export interface AmountPeer {
  readonly name: string
  readonly find: (text: string) => readonly FoundAmount[]
}

/** The other JavaScript finders of money, loaded for measuring alone. */
export async function amountPeers(): Promise<readonly AmountPeer[]> {
  return []
}
