/** Counts of one class of mentions: found rightly, found falsely, missed. */
export interface Tally {
  right: number
  false: number
  missed: number
}

export function tally(): Tally {
  return { right: 0, false: 0, missed: 0 }
}

/** Precision, recall and F1; 0 where a ratio has nothing to count. */
export function prf(counts: Tally): { precision: number; recall: number; f1: number } {
  const found = counts.right + counts.false
  const wanted = counts.right + counts.missed
  const precision = found === 0 ? 0 : counts.right / found
  const recall = wanted === 0 ? 0 : counts.right / wanted
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

/** One line as `score.py` prints it. */
export function scoreLine(label: string, counts: Tally): string {
  const { precision, recall, f1 } = prf(counts)
  return `${label.padEnd(14)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}   (${counts.right} right, ${counts.false} false, ${counts.missed} missed)`
}
