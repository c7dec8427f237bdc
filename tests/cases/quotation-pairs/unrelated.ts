import type { PairRow } from './rows.ts'

/** Other quotations with much in common: never contradicted, never called the same. */
const NONE = 'unknown'

export const UNRELATED: readonly PairRow[] = [
  [
    'We will do everything in our power to bring the hostages home',
    'Marc Leroy',
    '“We will do everything in our power to keep the factory open for its workers,” ‹Marc Leroy› said.',
    NONE,
  ],
  [
    'I want to thank the president of the United States for his visit to our hospital',
    'Marc Leroy',
    '“I want to thank the president of the senate for reading my letter about the bees,” ‹Leroy› said.',
    NONE,
  ],
  [
    'This is not the end of the story for the workers of this town',
    'Marc Leroy',
    '“This is not the end of the season for our football club,” ‹Leroy› said.',
    NONE,
  ],
  [
    'The people of Georgia have chosen Europe and nobody can take it from them',
    'Marc Leroy',
    '“The people of Moldova have waited thirty years for a seat at that table,” ‹Leroy› said.',
    NONE,
  ],
  [
    'We condemn in the strongest terms the attack on the embassy',
    'Marc Leroy',
    '“We condemn in the strongest terms the arrest of the journalists in the capital last night,” ‹Leroy› said.',
    NONE,
  ],
  [
    'We condemn in the strongest terms the attack on the embassy',
    'Marc Leroy',
    '“We condemn in the strongest terms the launch of another missile,” ‹Anna Sokolova› said.',
    NONE,
  ],
  [
    'I am not going to speculate about what may happen next year',
    'Marc Leroy',
    '“I am not going to apologise for telling the truth,” ‹Leroy› said.',
    NONE,
  ],
  [
    'There is no military solution to this conflict',
    'Marc Leroy',
    '“There is no quick solution to the shortage of teachers,” ‹Leroy› said.',
    NONE,
  ],
  [
    'The talks were constructive and we will meet again in June',
    'Marc Leroy',
    '“The talks were difficult and we have a long way to go,” ‹Leroy› said.',
    NONE,
  ],
  [
    'The first thing we need is ammunition and the second is ammunition',
    'Marc Leroy',
    '“The first thing we need is rain,” ‹Leroy› said.',
    'unknown',
  ],
  [
    'We have spent 40 million on roads and 12 million on schools',
    'Marc Leroy',
    '“We have spent years on this case and we will win it,” ‹Leroy› said.',
    NONE,
  ],
  [
    'The president told me that he would sign the bill on Thursday',
    'Marc Leroy',
    '“The president told me that he had never read the report of the commission,” ‹Leroy› said.',
    NONE,
  ],
  [
    'at the end of the day it is the voters who decide',
    'Marc Leroy',
    '“At the end of the day our players were simply tired,” ‹Leroy› said.',
    NONE,
  ],
  [
    'one of the most important decisions of my life',
    'Marc Leroy',
    '“It was one of the most beautiful beaches of the island,” ‹Leroy› said.',
    NONE,
  ],
  [
    'Peace is possible if both sides stop the bombing',
    'Marc Leroy',
    '“War is possible at any moment along that river,” ‹Leroy› said.',
    NONE,
  ],
  [
    'Our economy is growing faster than that of our neighbours',
    'Marc Leroy',
    '“Our population is growing older than that of our neighbours,” ‹Leroy› said.',
    'unknown',
  ],
  [
    'The opposition wants to sell our railways to foreign banks',
    'Marc Leroy',
    '“The government wants to sell our forests to foreign companies,” ‹Leroy› said.',
    'unknown',
  ],
  [
    'We need weapons, we need training and we need time',
    'Marc Leroy',
    '“We need doctors, we need beds and we need rest,” ‹Leroy› said.',
    'unknown',
  ],
  [
    'If they attack us, we will answer with everything we have',
    'Marc Leroy',
    '“If they invite us, we will come with everything we have to offer,” ‹Leroy› said.',
    'unknown',
  ],
  [
    'The vaccine is safe, and I have taken it myself',
    'Marc Leroy',
    '“The water is safe, and I have drunk it for forty years,” ‹Leroy› said.',
    NONE,
  ],
  [
    'We did not invade anybody, and we will leave when the treaty is signed',
    'Marc Leroy',
    '“We did not vote for this, and we will leave when the inquiry ends,” ‹Leroy› said.',
    'unknown',
  ],
  [
    'There were five votes against the motion and two of them were mine',
    'Marc Leroy',
    '“There were nine goals in the match and two of them were mine,” ‹Leroy› said.',
    'unknown',
  ],
  [
    'I have nothing but respect for the judges of the high court',
    'Marc Leroy',
    '“I have nothing to hide from the tax office,” ‹Leroy› said.',
    NONE,
  ],
  [
    'My father worked in this mine and my grandfather died in it',
    'Marc Leroy',
    '“My mother worked in this shop and my sister owns it now,” ‹Leroy› said.',
    'unknown',
  ],
  [
    'He is a good friend and a great leader of his people',
    'Marc Leroy',
    '“She is a good friend and a terrible driver,” ‹Leroy› said.',
    NONE,
  ],
  [
    'The sanctions will remain in place until every soldier has left',
    'Marc Leroy',
    '“The fences will remain in place until every wolf has left,” ‹Leroy› said.',
    'unknown',
  ],
  [
    'We lost three planes in the storm over the mountains',
    'Marc Leroy',
    '“They lost three matches in a row,” ‹Leroy› said.',
    NONE,
  ],
  [
    'Climate change is the greatest threat to the islands of the Pacific',
    'Marc Leroy',
    '“Boredom is the greatest threat to the young people of this town,” ‹Leroy› said.',
    NONE,
  ],
  [
    'The border is open and the trains are running again',
    'Marc Leroy',
    '“The museum is open and the queues are long,” ‹Leroy› said.',
    NONE,
  ],
  ['unlimited', 'Marc Leroy', 'An advertisement promised “unlimited” data for ten dollars.', NONE],
  ['very complicated', 'Marc Leroy', 'Reviewers called the plot “very complicated” and the ending weak.', NONE],
  ['good wishes', 'Marc Leroy', 'The card was signed “good wishes” by ‹her aunt›.', NONE],
]
