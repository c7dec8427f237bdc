export async function evaluate(_corpora: string): Promise<void> {
  throw new Error('not measured yet')
}
