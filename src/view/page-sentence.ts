import type { Verdict } from '../model/finding.ts'

/** How many things of each verdict a page holds. */
export type Counts = Readonly<Record<Verdict, number>>

/** One sentence on a page as a whole: what deserves a look first, and the rest only where nothing does. */
export function pageSentence({ contradicted, qualified, supported, unknown }: Counts): string {
  const all = contradicted + qualified + supported + unknown
  if (all === 0) return 'No names, quotations or aid figures were found on this page.'
  if (contradicted > 0) return `${contradicted} of ${all} ${contradicted === 1 ? 'differs' : 'differ'} from the record.`
  if (qualified > 0)
    return `Nothing differs from the record; ${qualified} of ${all} ${qualified === 1 ? 'has' : 'have'} a note.`
  if (supported === 0)
    return all === 1
      ? 'The one thing found is not in your references.'
      : `None of the ${all} found is in your references.`
  return unknown === 0 ? 'All of it agrees with the record.' : 'All that is known of it agrees with the record.'
}
