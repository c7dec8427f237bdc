import type { Mention } from '../model/mention.ts'

/** Told, for a mention, a line on what decided of it: the scores or the policy that spoke, or why none did. */
export type Trace = (mention: Mention, line: string) => void
