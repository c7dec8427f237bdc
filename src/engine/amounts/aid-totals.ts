import type { Clause } from './aid-clause.ts'

/** Words before a sum that make it a running total, and those that do so after it. */
const TOTAL_BEFORE =
  / (?:cumulative|altogether|in all|overall|combined|running total|total to|has now|have now|had now|so far|to date|since|over the (?:past|last)|in total|(?:the|its|their) total) /
const BRINGING = / (?:bring|brings|brought|bringing|taking|takes|took|pushing) (?:\S+ ){0,12}(?:to|total) /
const TOTAL_AFTER =
  / (?:so far|to date|altogether|in all|in total|over the (?:past|last)|until now|up to now|annually|(?:every|each|a|per) year|since (?:the|last|it|he|she|january|february|march|april|may|june|july|august|september|october|november|december|russia|moscow|president|\d{4})) /
const PART_BEFORE = / (?:of which|comprising|consisting of|made up of) /
const PART_AFTER =
  /^ of (?:the|its|their|that|this|those|it|which) | (?:part of (?:a|an|the|its|their|that|this)|(?:from|out of|under|of) (?:a|an|the|its|their) (?:\S+ ){0,4}\$) /

/** How many words to either side are read. */
const BEFORE = 30
const AFTER = 30

/** A running total: "has provided … since", "so far", "to date", "bringing the total to", "altogether". */
export function isTotal(clause: Clause): boolean {
  const before = wordsBefore(clause, BEFORE)
  if (BRINGING.test(before)) return true
  const isSumOfVerb = clause.predicate === undefined || clause.predicate.at < clause.place.first
  if (isSumOfVerb && TOTAL_BEFORE.test(before)) return true
  return TOTAL_AFTER.test(wordsAfter(clause, Math.min(clause.right, clause.place.end + AFTER)))
}

/** "as part of a $5bn package", "$1bn of the $5bn", "$1bn of the aid", "including $1bn for": a part of another sum. */
export function isPart(clause: Clause): boolean {
  const before = wordsBefore(clause, 12)
  if (PART_BEFORE.test(before)) return true
  if (clause.left > 0 && / includ(?:ing|es|ed) /.test(before)) return true
  return PART_AFTER.test(wordsAfter(clause, clause.place.end + 20))
}

function wordsBefore({ scene, place, left }: Clause, count: number): string {
  return ` ${scene.words.slice(Math.max(left, place.first - count), place.first).join(' ')} `
}

function wordsAfter({ scene, place }: Clause, end: number): string {
  const words = scene.words.slice(place.end, end)
  const next = words.findIndex((word) => word === 'bringing' || word === 'taking')
  return ` ${(next < 0 ? words : words.slice(0, next)).join(' ')} `
}
