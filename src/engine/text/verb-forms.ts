/** The forms of an English verb. */
export interface VerbForms {
  readonly base: string
  readonly third: string
  /** Past and, where it differs, participle. */
  readonly pasts: readonly string[]
  readonly ing: string
}

/**
 * The forms of a verb as a list writes it: the base form, `*` where its last consonant doubles, any other
 * marks of the list's own, then irregular past forms after slashes: "say", "plan*", "give/gave/given".
 */
export function verbForms(entry: string): VerbForms {
  const [marked = '', ...irregular] = entry.split('/')
  const base = marked.replace(/\W+$/, '')
  const stem = marked.includes('*') ? base + base.slice(-1) : base.replace(/e$/, '')
  const i = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}i` : ''
  const third = i === '' ? base : `${i}e`
  return {
    base,
    third: /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${third}s`,
    pasts: irregular.length > 0 ? irregular : [`${i === '' ? `${stem}e` : `${i}e`}d`],
    ing: `${base.endsWith('ee') ? base : stem}ing`,
  }
}
