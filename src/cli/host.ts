import type { Engine } from '../engine/index.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { CompiledPack } from '../model/pack.ts'

/** What the command line stands on; `shipped` gives the reference sets that came with it. */
export interface Host {
  readonly engine: Engine
  readonly lexicon: Lexicon
  shipped(): Promise<readonly CompiledPack[]>
  /** Resolves when whoever reads the output can take more. */
  out(text: string): Promise<void>
  err(line: string): void
}
