/**
 * A text and for each quotation in it, in order, how its words are given: the kind of its cue, `denied` where they
 * are only brought up to be denied, `implied` where there is none beside it, or `no speech` for a title, a
 * nickname, a term or scare marks.
 */
export type CueRow = readonly [
  text: string,
  ...cues: ('asserts' | 'asks' | 'cites' | 'denied' | 'reads' | 'implied' | 'no speech')[],
]

export const CUES: readonly CueRow[] = [
  ['“It is late,” Anna Berg said.', 'asserts'],
  ['Anna Berg: “It is late.”', 'asserts'],
  ['“It is late.” — Anna Berg', 'asserts'],
  ['“Is it late for us?” the mayor asked.', 'asks'],
  ['Anna Berg wondered whether it was “late.”', 'asks'],
  ['Anna Berg quoted an old friend: “It is late for all of us.”', 'cites'],
  ['Anna Berg mocked it as “a farce.”', 'cites'],
  ['Anna Berg recalled that it was “a farce.”', 'cites'],
  ['Anna Berg never said that it was “a farce.”', 'denied'],
  ['Anna Berg did not call it “a farce.”', 'denied'],
  ['Anna Berg denied that there were “strikes on the harbour.”', 'denied'],
  ['Anna Berg denied having called it “a farce.”', 'denied'],
  ['Anna Berg denied it, saying there were “no strikes on the harbour.”', 'asserts'],
  ['Anna Berg dismissed the claim as “a farce.”', 'asserts'],
  ['The sign reads “No entry for anyone” in red.', 'reads'],
  ['“It is late,” Anna Berg said.\n“It is cold for all of us, too.”', 'asserts', 'implied'],
]

export const NO_SPEECH: readonly CueRow[] = [
  ['The “Green Deal” plan is old.', 'no speech'],
  ['Her book, “Hard Choices,” sold well.', 'no speech'],
  ['The film “The Long Winter” is back.', 'no speech'],
  ['Joseph “Joe” Smith went home.', 'no speech'],
  ['The so-called “experts” were wrong again.', 'no speech'],
  ['In a nod to “Frozen,” the hall was blue.', 'no speech'],
]

/** Whole sentences in marks are speech, whoever says them. */
export const SENTENCES: readonly CueRow[] = [
  ['It rained. “We failed for years.”', 'implied'],
  ['王毅说:「会谈已经失败了。」', 'implied'],
  ['« Les négociations ont échoué », a dit le ministre.', 'implied'],
]
