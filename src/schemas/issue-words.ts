import * as v from 'valibot'

/** What is wrong with a field, in plain words: fields too many and too few, and the schema's own words for the rest. */
export function issueWords({ expected, received, message }: v.BaseIssue<unknown>): string {
  if (expected === 'never') return 'is no field of such a record'
  return received === 'undefined' ? 'is missing' : message
}

/** The same with the field before it: "roles.0.title: is empty". */
export function placedIssueWords(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue)
  return path === null ? issueWords(issue) : `${path}: ${issueWords(issue)}`
}
