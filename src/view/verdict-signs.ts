import type { Verdict } from '../model/finding.ts'

/** What a verdict's sign is drawn with, in a box of 16 by 16: a tick, a wave, an inequality, a dash. Told by shape, not by colour alone. */
export const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = {
  supported: 'M4.2 8.4l2.6 2.6 5-5.6',
  qualified: 'M3.6 9c1.4-2.2 2.9-2.2 4.4-1s3 1.2 4.4-1',
  contradicted: 'M4.2 6.3h7.6M4.2 9.7h7.6M9.9 3.9 6.1 12.1',
  unknown: 'M5 8h6',
}
