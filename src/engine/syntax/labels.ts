/** Universal Dependencies' parts of speech (UPOS), by number. */
export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const
export type Upos = (typeof UPOS)[number]

/** Universal Dependencies' relations as English treebanks use them, by number; the rarest are folded into their kind. */
export const RELATIONS = [
  'acl',
  'acl:relcl',
  'advcl',
  'advcl:relcl',
  'advmod',
  'amod',
  'appos',
  'aux',
  'aux:pass',
  'case',
  'cc',
  'cc:preconj',
  'ccomp',
  'compound',
  'compound:prt',
  'conj',
  'cop',
  'csubj',
  'dep',
  'det',
  'det:predet',
  'discourse',
  'expl',
  'fixed',
  'flat',
  'iobj',
  'list',
  'mark',
  'nmod',
  'nmod:desc',
  'nmod:poss',
  'nmod:unmarked',
  'nsubj',
  'nsubj:outer',
  'nsubj:pass',
  'nummod',
  'obj',
  'obl',
  'obl:agent',
  'obl:unmarked',
  'parataxis',
  'punct',
  'root',
  'vocative',
  'xcomp',
] as const
export type Relation = (typeof RELATIONS)[number]

/** The number of a part of speech. */
export function uposNumber(name: Upos): number {
  return UPOS.indexOf(name)
}

/** The number of a relation. */
export function relationNumber(name: Relation): number {
  return RELATIONS.indexOf(name)
}
