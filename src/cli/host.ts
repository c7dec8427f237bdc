import type { Engine } from '../engine/index.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Pack } from '../model/pack.ts'

/** What the command line stands on; `seeds` gives the reference set that came with it. */
export interface Host {
  readonly engine: Engine
  readonly lexicon: Lexicon
  seeds(): Promise<Pack>
  /** Resolves when whoever reads the output can take more. */
  out(text: string): Promise<void>
  err(line: string): void
}
