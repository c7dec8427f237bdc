/**
 * A text and the quotations in it, in order, each as "form: words". "form*2" tells how many segments.
 * A line break starts a paragraph.
 */
export type FindRow = readonly [text: string, ...quotations: string[]]

/** Marks of every kind, and what looks like them. */
export const MARKS: readonly FindRow[] = [
  // Straight and curly
  ['"The talks have failed," the minister said.', 'direct: The talks have failed,'],
  ['“The talks have failed,” the minister said.', 'direct: The talks have failed,'],
  ['The minister said: "The talks have failed."', 'direct: The talks have failed.'],
  ['“Is it over?” he asked. “It is over!” she cried.', 'direct: Is it over?', 'direct: It is over!'],
  ['”The talks have failed,” the minister said.', 'direct: The talks have failed,'],
  ['“The talks have failed,“ the minister said.', 'direct: The talks have failed,'],
  ['" The talks have failed , " the minister said .', 'direct: The talks have failed ,'],
  ['"The talks have failed,"she said.', 'direct: The talks have failed,'],
  ['She said,"The talks have failed."', 'direct: The talks have failed.'],
  ['He said: “...and the talks have failed.”', 'direct: ...and the talks have failed.'],
  ['“ … the talks have failed for good,” he said.', 'direct: … the talks have failed for good,'],
  ['". . . and the talks have failed," he said.', 'direct: . . . and the talks have failed,'],
  ['".@someone has failed us all," he tweeted.', 'direct: .@someone has failed us all,'],
  ['＂The talks have failed,＂ the minister said.', 'direct: The talks have failed,'],
  // Doubled single marks
  ["''The talks have failed,'' the minister said.", 'direct: The talks have failed,'],
  ["``The talks have failed,'' the minister said.", 'direct: The talks have failed,'],
  ['‘‘The talks have failed,’’ the minister said.', 'direct: The talks have failed,'],
  // British singles
  ['‘The talks have failed,’ the minister said.', 'direct: The talks have failed,'],
  ["'The talks have failed,' the minister said.", 'direct: The talks have failed,'],
  ['‘We’re not the Joneses,’ he said.', 'direct: We’re not the Joneses,'],
  ["'We saw the Joneses' house burn,' he said.", "direct: We saw the Joneses' house burn,"],
  ["'I've been singin' since the '90s,' she said.", "direct: I've been singin' since the '90s,"],
  ["'They'll give it to 'em,' she said.", "direct: They'll give it to 'em,"],
  ['‘He told me “never” and I believed him,’ she said.', 'direct: He told me “never” and I believed him,'],
  ["The so-called 'Dreamers' are the senators' worry.", 'mixed: Dreamers'],
  // Apostrophes are no marks
  ["The '90s were the Joneses' best years, the dogs' owner's brother said."],
  ["They play rock 'n' roll, 'cause that's what the '80s were for."],
  ['The workers’ and the farmers’ unions didn’t strike in ’89.'],
  ["It's the boys' and the girls' school."],
  ["Hawai'i, O'Brien and the Xi'an of '16 aren't quotations."],
  ['He is 6\'2" and she is 5\'11" tall.'],
  // Guillemets, low marks, corner brackets
  ['« Les négociations ont échoué », a dit le ministre.', 'direct: Les négociations ont échoué'],
  ['The minister said: «The talks have failed.»', 'direct: The talks have failed.'],
  ['The minister said: »The talks have failed.«', 'direct: The talks have failed.'],
  ['The minister said: „The talks have failed.“', 'direct: The talks have failed.'],
  ['The minister said: „The talks have failed.”', 'direct: The talks have failed.'],
  ['The minister said: ‚The talks have failed.‘', 'direct: The talks have failed.'],
  ['The minister said: ‹The talks have failed.›', 'direct: The talks have failed.'],
  ['王毅说:「会谈已经失败了。」', 'direct: 会谈已经失败了。'],
  ['Read more » Next page'],
  // Quotes within quotes
  ['“He said ‘never’ to me,” she said.', 'direct: He said ‘never’ to me,'],
  ['"He told me \'go away\' and left," she said.', "direct: He told me 'go away' and left,"],
  ['“They shouted ‘Go home!’” she said.', 'direct: They shouted ‘Go home!’'],
  ['“He told me, “go away,” and left,” she said.', 'direct: He told me, “go away,” and left,'],
  ['„Er sagte ‚nein‘ zu mir“, sagte sie.', 'direct: Er sagte ‚nein‘ zu mir'],
]

/** Stray and missing marks: nothing swallows the rest of the page. */
export const STRAY: readonly FindRow[] = [
  [
    '“The bridge is gone and the phones are dead, Dr Aziz said from Herat. He left.',
    'direct: The bridge is gone and the phones are dead,',
  ],
  [
    '“The bridge is gone, Aziz was told, and the phones are dead. We left.',
    'direct: The bridge is gone, Aziz was told, and the phones are dead. We left.',
  ],
  ['They would “end it through political means.” “.', 'mixed: end it through political means.'],
  ['They would “end it through political means.” ”', 'mixed: end it through political means.'],
  ['The talks failed,” he said.\n“We go on,” she said.', 'direct: We go on,'],
  [
    '“The talks have failed, the minister said.\nThe market fell. “We go on,” she said.',
    'direct: The talks have failed,',
    'direct: We go on,',
  ],
  [
    'Holm said: "The plank is 6" wide and must go." Reed said: "I agree with her."',
    'direct: The plank is 6" wide and must go.',
    'direct: I agree with her.',
  ],
  ['"The plank is 6" wide," said Holm.', 'direct: The plank is 6" wide,'],
  ['Holm called it "the best of 1996" and "a farce" in May.', 'mixed: the best of 1996', 'mixed: a farce'],
  [
    '“Should we close the port? asked Karin Holm.\n“Yes, for a month,” said Ole Brandt.',
    'direct: Should we close the port?',
    'direct: Yes, for a month,',
  ],
  ['» Ferries go on Monday\n» Reed said: “We are ready.”\n» Tickets cost less', 'direct: We are ready.'],
  ['Holm said: »We are ready.«', 'direct: We are ready.'],
  ['The " sign stands alone here.\nIt has rained.'],
  ['The old “Pact was signed in May.\nThe market fell.'],
  ['A 12" pizza costs more than a 10" one, the cook said.'],
  ['She said: “The talks have failed.\nThe market fell by two per cent on Monday.', 'direct: The talks have failed.'],
  ['<a href="https://example.org/news">news</a> was left in the text.'],
]

/** Several paragraphs and broken quotations. */
export const LAYOUTS: readonly FindRow[] = [
  ['“We tried,” she said, “and we failed.”', 'direct*2: We tried, and we failed.'],
  ['“We tried,” she said. “We failed.”', 'direct*2: We tried, We failed.'],
  ['"We tried," said Ms. Fenn, who led the talks. "We failed."', 'direct*2: We tried, We failed.'],
  ['“We tried,” she said. “We failed,” he added.', 'direct: We tried,', 'direct: We failed,'],
  ['“We tried,” she said, adding: “We failed.”', 'direct: We tried,', 'direct: We failed.'],
  ['“We tried,” she said. Then it rained. “We failed.”', 'direct: We tried,', 'mixed: We failed.'],
  [
    '“We tried for years.\n“We failed in the end.\n“We go on.”\nThe market fell.',
    'direct*3: We tried for years. We failed in the end. We go on.',
  ],
  ['"We tried for years.\n"We failed in the end," she said.', 'direct*2: We tried for years. We failed in the end,'],
  ['“We tried for years.”\n“We failed in the end.”', 'direct: We tried for years.', 'direct: We failed in the end.'],
  ['“We tried,” she told CNN’s “New Day.”', 'direct: We tried,', 'mixed: New Day.'],
  ['“We tried,” she said. Her book “Hard Choices” sold well.', 'direct: We tried,', 'mixed: Hard Choices'],
  ['“A, B and C,” he said. “D,” he said. “E,” he said.', 'direct: A, B and C,', 'direct: D,', 'direct: E,'],
]

/** Scare quotes, titles, nicknames: no speech. */
export const NO_SPEECH: readonly FindRow[] = [
  ['Her book “Hard Choices” sold well.', 'mixed: Hard Choices'],
  ['The report, “Broken Promises,” came out on Friday.', 'mixed: Broken Promises,'],
  ['The report said, “Broken promises are all they had.”', 'direct: Broken promises are all they had.'],
  ['In her book, “Hard Choices,” the senator told of the war.', 'mixed: Hard Choices,'],
  ['He starred in the film "The Long Winter."', 'mixed: The Long Winter.'],
  ['Speaking on ABC’s “This Week,” the senator laughed.', 'mixed: This Week,'],
  ['Joseph “Joe” Smith went home.', 'mixed: Joe'],
  ['The “experts” were wrong again.', 'mixed: experts'],
  ['A so-called “safe zone” was set up.', 'mixed: safe zone'],
  ['The drug lord known as “El Chapo” was caught.', 'mixed: El Chapo'],
  ['The party won seats in the "rust belt" and the “sun belt”.', 'mixed: rust belt', 'mixed: sun belt'],
  ['Officials called the plan “unlimited” in scope.', 'mixed: unlimited'],
]
