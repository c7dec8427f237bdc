/**
 * A text with one person's names in {braces} and organisations' in [brackets], as the recogniser would
 * give them, and for each quotation in it, in order: the speaker's words on the page, " = " and the full
 * name where it is known, " via " and the reporter where there is one; "-" where no one is named.
 */
export type AttributionRow = readonly [text: string, ...speakers: string[]]

/** Where cue and speaker stand. */
export const PLACES: readonly AttributionRow[] = [
  // After
  ['“It is late,” {Anna Berg} said.', 'Anna Berg = Anna Berg'],
  ['“It is late,” said {Anna Berg}, the mayor.', 'Anna Berg = Anna Berg'],
  ['“It is late,” Mayor {Anna Berg} told reporters on Monday.', 'Anna Berg = Anna Berg'],
  ['“It is late,” {Anna Berg}, who runs the port, said in an interview.', 'Anna Berg = Anna Berg'],
  ['“It is late,” {Anna Berg}, 45, of Oslo, said.', 'Anna Berg = Anna Berg'],
  ['“It is late,” {Anna Berg} (R-Ky.) later said on Twitter.', 'Anna Berg = Anna Berg'],
  ['“It is late,” said a spokesman for {Anna Berg}.', 'a spokesman for Anna Berg'],
  ['“It is late,” the spokesman for the ministry said.', 'the spokesman for the ministry'],
  ['“It is late,” according to {Anna Berg}.', 'Anna Berg = Anna Berg'],
  ['“It is late,” the statement read.', 'the statement'],
  ['“It is late,” thundered {Anna Berg}.', 'Anna Berg = Anna Berg'],
  ['“Is it late?” asked {Anna Berg}.', 'Anna Berg = Anna Berg'],
  ['“It is late.” — {Anna Berg}', 'Anna Berg = Anna Berg'],
  ['“It is late.”\n— {Anna Berg}, mayor', 'Anna Berg = Anna Berg'],
  ['“It is late”, said {Anna Berg}.', 'Anna Berg = Anna Berg'],
  ['“It is late,” {Anna Berg} was quoted as saying.', 'Anna Berg = Anna Berg'],
  // Before
  ['{Anna Berg} said, “It is late.”', 'Anna Berg = Anna Berg'],
  ['{Anna Berg} said: “It is late.”', 'Anna Berg = Anna Berg'],
  ['{Anna Berg} tweeted: “It is late.”', 'Anna Berg = Anna Berg'],
  ['{Anna Berg}: “It is late.”', 'Anna Berg = Anna Berg'],
  ['According to {Anna Berg}, “it is late for all of us.”', 'Anna Berg = Anna Berg'],
  ['In a statement, {Anna Berg} said: “It is late.”', 'Anna Berg = Anna Berg'],
  ['{Anna Berg} told [CNN]: “It is late.”', 'Anna Berg = Anna Berg'],
  ['{Anna Berg} told [CNN]’s {Tom Reed}, “It is late.”', 'Anna Berg = Anna Berg'],
  ['{Anna Berg} spoke to reporters on Monday, saying, “It is late.”', 'Anna Berg = Anna Berg'],
  ['{Anna Berg} smiled and then said: “It is late.”', 'Anna Berg = Anna Berg'],
  ['{Anna Berg} went on to say, “It is late.”', 'Anna Berg = Anna Berg'],
  ['{Anna Berg} said she was tired, adding: “It is late.”', 'Anna Berg = Anna Berg'],
  ['{Anna Berg} wrote in [The Times]: “It is late.”', 'Anna Berg = Anna Berg'],
  ['{Anna Berg} had one message: “It is late.”', 'Anna Berg = Anna Berg'],
  ['{Anna Berg}’s campaign slogan is “It is late.”', 'Anna Berg = Anna Berg'],
  ['Said {Anna Berg}: “It is late.”', 'Anna Berg = Anna Berg'],
  ['{Anna Berg} called the plan “far too late.”', 'Anna Berg = Anna Berg'],
  ['When {Tom Reed} left, {Anna Berg} said, “It is late.”', 'Anna Berg = Anna Berg'],
  ['{Anna Berg} warned in a letter to {Tom Reed}:\n“It is late.”', 'Anna Berg = Anna Berg'],
  ['The mayor’s rival, {Anna Berg}, said the plan was “a tax on the poor.”', 'Anna Berg = Anna Berg'],
  ['“It is late,” said the finance minister, {Anna Berg}.', 'Anna Berg = Anna Berg'],
  ['“It is late,” said the finance minister, {Anna Berg}’s ally.', 'the finance minister'],
  ['“It is late,” one witness, a woman who did not want to be named, told [AFP].', 'one witness'],
  ['“It is late,” as {Anna Berg} likes to say.', 'Anna Berg = Anna Berg'],
  ['“It is late,” said Mrs {May}.', 'May = May'],
  ['{Anna Berg} said from [Oslo]: “It is late.”', 'Anna Berg = Anna Berg'],
  ['[Xinhua] quoted {Anna Berg} as saying that “it is late.”', 'Anna Berg = Anna Berg via Xinhua'],
  ['{Anna Berg}, whom [Xinhua] had quoted, went on to say that “it is late.”', 'Anna Berg = Anna Berg'],
  ['“It is late,” said the first lady, {Anna Berg}.', 'Anna Berg = Anna Berg'],
  ['“It is late,” said the first lady.', 'the first lady'],
  ['“It is late,” {Anna Berg}, whose years there included two tours in [Oslo], told us.', 'Anna Berg = Anna Berg'],
  ['{Anna Berg} who is the head of mission in [Oslo] said “It is late for all of us”.', 'Anna Berg = Anna Berg'],
  ['The region is “on the brink” of war, said {Anna Berg} of the institute.', 'Anna Berg = Anna Berg'],
  ['The region is “on the brink” of war, the minister said.', 'the minister'],
  ['The region is “on the brink” of war, and {Tom Reed} has left it.', '-'],
  ['The talks were “not an easy discussion,” according to {Anna Berg}.', 'Anna Berg = Anna Berg'],
  ['“It is late,” warned {Jan Berg}.', 'Jan Berg = Jan Berg'],
  ['In April President {Berg} said: “It is late.”', 'Berg = Berg'],
  ['Its author, Dr {Anna Berg}, said: “It is late.”', 'Anna Berg = Anna Berg'],
  ['{Anna Berg} left early. According to her, “it is late.”', 'her = Anna Berg'],
  ['According to her friends, “it is late.”', 'her friends'],
  // Between
  ['“We are late,” said {Anna Berg}, adding that “it is cold.”', 'Anna Berg = Anna Berg', 'Anna Berg = Anna Berg'],
  ['“It is late,” {Anna Berg} said, “and cold.”', 'Anna Berg = Anna Berg'],
  ['“It is late,” said {Anna Berg}. “It is cold.”', 'Anna Berg = Anna Berg'],
  // Carried on
  ['“It is late,” said {Anna Berg}.\n“It is cold, too.”', 'Anna Berg = Anna Berg', 'Anna Berg = Anna Berg'],
  ['{Anna Berg} says that the camp has changed her.\n“It is a place for all of us.”', 'Anna Berg = Anna Berg'],
  ['{Anna Berg} shook her head. “It is late.”', 'Anna Berg = Anna Berg'],
  [
    '“It is late,” {Anna Berg} said.\nThe hall was full.\n“It is cold, too.”',
    'Anna Berg = Anna Berg',
    'Anna Berg = Anna Berg',
  ],
  ['{Anna Berg} said it was late. The hall was full.\n“It is cold, too.”', 'Anna Berg = Anna Berg'],
  ['{Anna Berg} left.\nThe hall was full.\n“It is cold, too.”', '-'],
  ['Asked whether he would run, the governor laughed. “It is late.”', 'the governor'],
  // Passive, asked, and others that are no speakers
  ['{Anna Berg} was asked, “Is it late?”', '-'],
  ['{Anna Berg} was asked by {Tom Reed}, “Is it late?”', 'Tom Reed = Tom Reed'],
]

/** Pronouns and descriptions. */
export const RESOLVED: readonly AttributionRow[] = [
  ['“It is late,” the [University of Oslo] said.', 'University of Oslo = University of Oslo'],
  ['“It is late,” said {Anna Berg} of the [University of Oslo].', 'Anna Berg = Anna Berg'],
  ['“It is late,” the head of the [University of Oslo] said.', 'the head of the University of Oslo'],
  ['Officials in [Kyiv] described the attack as “barbaric.”', 'Officials in Kyiv'],
  ['{Tom Reed} left. “It is late,” [Reuters] said.\n“It is cold,” he said.', 'Reuters = Reuters', 'he = Tom Reed'],
  ['“It is late,” {Anna Berg}’s lawyer said.', 'Anna Berg’s lawyer'],
  ['“It is late,” {Anna Berg} spokesman {Tom Reed} said.', 'Tom Reed = Tom Reed'],
  ['{Anna Berg} was tired: “It is late,” she said.', 'she = Anna Berg'],
  ['{Anna Berg} met {Tom Reed}.\n“It is late,” she said.', 'she = Anna Berg'],
  ['{Anna Berg} met {Tom Reed}.\n“It is late,” he said.', 'he = Tom Reed'],
  ['{Tom Reed} arrived late.\n“It was the train,” he said.', 'he = Tom Reed'],
  ['{Tom Reed} said that he would “go home.”', 'Tom Reed = Tom Reed'],
  ['{Tom Reed} said at a dinner that he had a plan. On Monday he called it “a farce.”', 'he = Tom Reed'],
  ['On Monday {Tom Reed} said at a dinner that he called it “a farce.”', 'Tom Reed = Tom Reed'],
  ['“It is late,” {Anna Berg} said.\n“It is cold,” she added.', 'Anna Berg = Anna Berg', 'she = Anna Berg'],
  [
    '{Li Wei} met {Bo Chen} and {Jun Gao} at noon.\nIn the hall {Li Wei}, {Bo Chen} sat down.\nAll left. It rained.\nIt was dark.\n“It is late,” he said.',
    'he',
  ],
  ['It rained all day.\n“It is late,” he said.', 'he'],
  ['{Tom Reed}, who called it “a farce,” left.', 'who = Tom Reed'],
  ['They left. “It is late,” they said.', 'they'],
]

/** Who passed the words on. */
export const REPORTERS: readonly AttributionRow[] = [
  ['[Xinhua] reported that {Li Wei} said “it was late for peace.”', 'Li Wei = Li Wei via Xinhua'],
  ['“It is late,” the ministry’s website quoted {Li Wei} as saying.', 'Li Wei = Li Wei via the ministry’s website'],
  ['“It is late,” {Li Wei} said, according to [Xinhua].', 'Li Wei = Li Wei via Xinhua'],
  ['“It is late,” {Li Wei} said, [Xinhua] reported.', 'Li Wei = Li Wei via Xinhua'],
  [
    'The website of the ministry said: “{Li Wei} said that it was late for peace.”',
    'Li Wei = Li Wei via The website of the ministry',
  ],
  ['{Li Wei} said [Moscow] would consider it “part of the war.”', 'Li Wei = Li Wei'],
  ['{Tom Reed} said: “{Li Wei} said that it was late for peace.”', 'Tom Reed = Tom Reed'],
  ['{Li Wei} conveyed {Tom Reed}’s “friendly greetings” to the host.', 'Tom Reed = Tom Reed via Li Wei'],
]

/** No speaker may be invented. */
export const NO_SPEAKER: readonly AttributionRow[] = [
  ['Few had heard him say “No” before.\nIt was “the end of it all.”\n- {Anna Berg}', '-', '-'],
  ['State Department “rules” are old.', '-'],
  ['More: “What is next for the port?”', '-'],
  ['It rained all day in Oslo. “It is late.”', '-'],
  ['The market fell by two per cent.\n“It is late for all of us.”', '-'],
  ['{Anna Berg} supports the “Green Deal” plan.', '-'],
  ['The sign reads “No entry” in red.', 'The sign'],
  ['The phrase “deep state” is old.', '-'],
  ['Two “friends” of {Anna Berg} were there.', '-'],
  ['“Frozen” is back in the cinemas.', '-'],
  ['The “experts” were wrong again.', '-'],
  ['Her book “Hard Choices” sold well in the shops.', '-'],
  ['{Anna Berg} starred in the film “The Long Winter.”', '-'],
  ['In his book, “The Long Winter,” {Tom Reed} told of the war.', '-'],
  ['Joseph “Joe” Smith went home, {Anna Berg} said.', '-'],
  ['A “safe zone” was set up near the town.', '-'],
  ['The band’s hit “Go Home Now” is back.', '-'],
]
