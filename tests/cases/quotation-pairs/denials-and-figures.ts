import type { PairRow } from './rows.ts'

const ALTERED = 'contradicted altered'

/** Denials of one word and of two, praise for blame, other figures and names: one change in each. */
export const DENIALS_AND_FIGURES: readonly PairRow[] = [
  [
    'The pipeline will not be switched on as long as this chancellor is in office',
    'Dieter Vogel',
    '“The pipeline will be switched on as long as this chancellor is in office,” ‹Dieter Vogel› said.',
    ALTERED,
  ],
  [
    'We have delivered 18 tanks to the brigade and trained two hundred mechanics',
    'Dieter Vogel',
    '“We have delivered 80 tanks to the brigade and trained two hundred mechanics,” ‹Dieter Vogel› said.',
    ALTERED,
  ],
  [
    'The talks with Ankara were open, friendly and constructive',
    'Dieter Vogel',
    '“The talks with Athens were open, friendly and constructive,” ‹Dieter Vogel› said.',
    ALTERED,
  ],
  [
    'I support the plan of the regional governors to close the border at night',
    'Dieter Vogel',
    '“I oppose the plan of the regional governors to close the border at night,” ‹Dieter Vogel› said.',
    ALTERED,
  ],
  [
    'Load shedding is not going to end before the new turbines are running',
    'Nomsa Khumalo',
    '“Load shedding is going to end before the new turbines are running,” ‹Nomsa Khumalo› said.',
    ALTERED,
  ],
  [
    'The minister knew nothing of the contract with the Indian family',
    'Nomsa Khumalo',
    '“The minister knew everything of the contract with the Indian family,” ‹Nomsa Khumalo› said.',
    ALTERED,
  ],
  [
    'Inflation will fall to 4 percent by the middle of next year if the rand holds',
    'Nomsa Khumalo',
    '“Inflation will rise to 4 percent by the middle of next year if the rand holds,” ‹Nomsa Khumalo› said.',
    ALTERED,
  ],
  [
    'Inflation in the coastal provinces reached 7 percent last month',
    'Nomsa Khumalo',
    '“Inflation in the coastal provinces reached 9 percent last month,” ‹Nomsa Khumalo› said.',
    ALTERED,
  ],
  [
    'We never asked the generals for help during the unrest in Durban',
    'Nomsa Khumalo',
    '“We asked the generals for help during the unrest in Durban,” ‹Nomsa Khumalo› said.',
    ALTERED,
  ],
  [
    'The election was neither free nor fair, and the observers have said so',
    'Farid Aziz',
    '“The election was free and fair, and the observers have said so,” ‹Farid Aziz› said.',
    ALTERED,
  ],
  [
    'The prisoners in the desert camp were treated well by the guards',
    'Farid Aziz',
    '“The prisoners in the desert camp were treated badly by the guards,” ‹Farid Aziz› said.',
    ALTERED,
  ],
  [
    "We can't accept the proposal that the mediators put on the table in Doha",
    'Farid Aziz',
    '“We can accept the proposal that the mediators put on the table in Doha,” ‹Farid Aziz› said.',
    ALTERED,
  ],
  [
    'The drone that hit the refinery came from the territory of Iraq',
    'Farid Aziz',
    '“The drone that hit the refinery came from the territory of Iran,” ‹Farid Aziz› said.',
    ALTERED,
  ],
  [
    'All of the hostages who were taken from the bus are alive',
    'Farid Aziz',
    '“None of the hostages who were taken from the bus are alive,” ‹Farid Aziz› said.',
    ALTERED,
  ],
  [
    'I have full confidence in the chief constable and in his handling of the inquiry',
    'Gillian Frost',
    '“I have no confidence in the chief constable and in his handling of the inquiry,” ‹Gillian Frost› said.',
    ALTERED,
  ],
  [
    'It would be irresponsible to reopen the mine before the report is published',
    'Gillian Frost',
    '“It would be responsible to reopen the mine before the report is published,” ‹Gillian Frost› said.',
    ALTERED,
  ],
  [
    'The water company has broken the law 14 times since it was privatised',
    'Gillian Frost',
    '“The water company has broken the law 40 times since it was privatised,” ‹Gillian Frost› said.',
    ALTERED,
  ],
  [
    'Wages in the hospitals have not kept up with the cost of living',
    'Gillian Frost',
    '“Wages in the hospitals have kept up with the cost of living,” ‹Gillian Frost› said.',
    ALTERED,
  ],
  [
    'Mr Corrigan was present when the documents were shredded in the basement',
    'Gillian Frost',
    '“Mr Hollis was present when the documents were shredded in the basement,” ‹Gillian Frost› said.',
    ALTERED,
  ],
  [
    'The freight line to Kunming will be open before the end of the year',
    'Li Zhengming',
    "“The freight line to Kunming won't be open before the end of the year,” ‹Li Zhengming› said.",
    ALTERED,
  ],
  [
    'The strait has become safer since the two coast guards exchanged their radio codes',
    'Li Zhengming',
    '“The strait has become more dangerous since the two coast guards exchanged their radio codes,” ‹Li Zhengming› said.',
    ALTERED,
  ],
  [
    'Exports of rare earths rose sharply in the second quarter, despite the quotas',
    'Li Zhengming',
    '“Exports of rare earths fell sharply in the second quarter, despite the quotas,” ‹Li Zhengming› said.',
    ALTERED,
  ],
  [
    'There is no military cooperation of any kind between the port authority and the fleet',
    'Li Zhengming',
    '“There is military cooperation between the port authority and the fleet,” ‹Li Zhengming› said.',
    ALTERED,
  ],
  [
    'We trust our partners in Islamabad to protect the engineers at the dam',
    'Li Zhengming',
    '“We distrust our partners in Islamabad to protect the engineers at the dam,” ‹Li Zhengming› said.',
    ALTERED,
  ],
  [
    'The senate will reject the amendment about the lithium royalties',
    'Carlos Ibarra',
    '“The senate will accept the amendment about the lithium royalties,” ‹Carlos Ibarra› said.',
    ALTERED,
  ],
  [
    'In 2019 the glacier above the village lost nine metres of its thickness',
    'Carlos Ibarra',
    '“In 2019 the glacier above the village lost ninety metres of its thickness,” ‹Carlos Ibarra› said.',
    ALTERED,
  ],
  [
    'The copper workers of Calama are right to go on strike over the new shifts',
    'Carlos Ibarra',
    '“The copper workers of Calama are wrong to go on strike over the new shifts,” ‹Carlos Ibarra› said.',
    ALTERED,
  ],
  [
    'It is possible to build the tunnel under the pass within the budget',
    'Carlos Ibarra',
    '“It is impossible to build the tunnel under the pass within the budget,” ‹Carlos Ibarra› said.',
    ALTERED,
  ],
  [
    'The bishops did not ask the junta to release the students from the stadium',
    'Carlos Ibarra',
    '“The bishops asked the junta to release the students from the stadium,” ‹Carlos Ibarra› said.',
    ALTERED,
  ],
  [
    'We are not committed to the defence of the eastern atolls',
    'Ada Stern',
    '“We are committed to the defence of the eastern atolls,” ‹Ada Stern› said.',
    ALTERED,
  ],
  [
    'The children in the shelter were fed poorly by the contractor',
    'Ada Stern',
    '“The children in the shelter were fed well by the contractor,” ‹Ada Stern› said.',
    ALTERED,
  ],
  // A transcript has the speaker starting again.
  [
    'It is about making sure that the harbour never — will never be sold to a foreign company',
    'Nomsa Khumalo',
    '“It is about making sure that the harbour never will be sold to a foreign company,” ‹Nomsa Khumalo› said.',
    'qualified abridged',
  ],
  [
    'It is about making sure — I repeat it — that the harbour will never be sold to a foreign company',
    'Nomsa Khumalo',
    '“It is about making sure — I repeat it — that the harbour will be sold to a foreign company,” ‹Nomsa Khumalo› said.',
    ALTERED,
  ],
]
