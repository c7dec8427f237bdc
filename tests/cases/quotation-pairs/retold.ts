import type { PairRow } from './rows.ts'

const CRISIS =
  'The crisis has deep causes and is very complicated, and our country is ready to solve the problems by peaceful talks'
const RESTRAINT =
  'All parties should keep rational restraint, hold comprehensive dialogue and settle common security concerns by political means'
const WATER = 'Water is the oil of this century, and those who waste it today will fight for it tomorrow'
const DOUBT = 'I do not think that the sanctions are working as their authors had hoped'

/** Honest retranslations and editors' rewording: the same sense in other words. Never contradicted. */
export const RETOLD: readonly PairRow[] = [
  [
    CRISIS,
    'Anton Belov',
    '“The crisis has profound reasons and is highly complex, and our country is willing to resolve the problems through peaceful negotiations,” ‹Anton Belov› said.',
    'unknown',
  ],
  [
    CRISIS,
    'Anton Belov',
    '“The crisis has deep roots and is very complex, and our country stands ready to solve the problems through peace talks,” ‹Belov› said.',
    'qualified reworded',
  ],
  [
    CRISIS,
    'Anton Belov',
    '“The crisis has deep causes and is very complicated, and our nation is prepared to solve these problems by peaceful talks,” ‹Belov› said.',
    'qualified reworded',
  ],
  [
    CRISIS,
    'Anton Belov',
    '“There are deep causes for the crisis, it is very complicated, and our country is ready to solve problems by peaceful talks,” ‹Belov› said.',
    'qualified reworded',
  ],
  [
    RESTRAINT,
    'Lin Meihua',
    '“All sides should maintain rational restraint, conduct comprehensive dialogue and resolve common security concerns through political means,” ‹Lin Meihua› said.',
    'qualified reworded',
  ],
  [
    RESTRAINT,
    'Lin Meihua',
    '“All parties must exercise reason and restraint, engage in full dialogue and settle shared security concerns politically,” ‹Lin Meihua› said.',
    'unknown',
  ],
  [
    RESTRAINT,
    'Lin Meihua',
    '“All parties should keep calm and restrained, hold a comprehensive dialogue and settle their common security concerns by political means,” ‹Lin Meihua› said.',
    'qualified reworded',
  ],
  [
    WATER,
    'Samuel Osei',
    '“Water is this century’s oil, and those who are wasting it today will be fighting for it tomorrow,” ‹Samuel Osei› said.',
    'qualified reworded',
  ],
  [
    WATER,
    'Samuel Osei',
    '“Water is the petroleum of our century. Whoever wastes it today is going to fight for it tomorrow,” ‹Osei› said.',
    'unknown',
  ],
  [
    WATER,
    'Samuel Osei',
    '“Water will be the oil of the century, and people who waste it now will fight over it later,” ‹Osei› said.',
    'qualified reworded',
  ],
  // Denials told another way round
  [
    DOUBT,
    'Clara Weiss',
    '“I think that the sanctions are not working as their authors had hoped,” ‹Clara Weiss› said.',
    'qualified reworded',
  ],
  [
    DOUBT,
    'Clara Weiss',
    '“I don’t think the sanctions work the way their authors hoped,” ‹Weiss› said.',
    'qualified reworded',
  ],
  [
    DOUBT,
    'Clara Weiss',
    '“I doubt that the sanctions are working as their authors had hoped,” ‹Weiss› said.',
    'qualified reworded',
  ],
  [
    'It is impossible to rebuild the old town before the next election',
    'Clara Weiss',
    '“It is not possible to rebuild the old town before the next election,” ‹Weiss› said.',
    'qualified reworded',
  ],
  [
    'It is not possible to rebuild the old town before the next election',
    'Clara Weiss',
    '“It is impossible to rebuild the old town before the next election,” ‹Weiss› said.',
    'qualified reworded',
  ],
  [
    'There is nobody in the cabinet who supports the new pipeline',
    'Clara Weiss',
    '“There isn’t anybody in the cabinet who supports the new pipeline,” ‹Weiss› said.',
    'qualified reworded',
  ],
  [
    'We have no intention of leaving the customs union',
    'Clara Weiss',
    '“We do not have any intention of leaving the customs union,” ‹Weiss› said.',
    'qualified reworded',
  ],
  [
    'We will never again depend on a single supplier of gas',
    'Clara Weiss',
    '“We will not ever again depend on a single supplier of gas,” ‹Weiss› said.',
    'qualified reworded',
  ],
  [
    'The court did not find the minister innocent of the charges',
    'Clara Weiss',
    '“The court found the minister guilty of the charges,” ‹Weiss› said.',
    'qualified reworded',
  ],
  [
    'We do not oppose the enlargement of the alliance to the south',
    'Clara Weiss',
    '“We support the enlargement of the alliance to the south,” ‹Weiss› said.',
    'qualified reworded',
  ],
  // Tense, number, articles
  [
    'The army has taken the town and the refugees are coming home',
    'Yusuf Demir',
    '“The army took the town and refugees are coming home,” ‹Yusuf Demir› said.',
    'qualified reworded',
  ],
  [
    'Our neighbours want war, and we are preparing for it',
    'Yusuf Demir',
    '“Our neighbour wants war and we prepare for it,” ‹Demir› said.',
    'qualified reworded',
  ],
  [
    'A free press is the conscience of a nation',
    'Yusuf Demir',
    '“The free press is the conscience of the nation,” ‹Demir› said.',
    'qualified reworded',
  ],
  // Names and numbers that are the same
  [
    'Moscow must withdraw its troops from the island before any talks can begin',
    'Helena Ruiz',
    '“Russia must withdraw its troops from the island before any talks can begin,” ‹Helena Ruiz› said.',
    'qualified reworded',
  ],
  [
    'America will stand by its partners in the Pacific whatever the cost',
    'Helena Ruiz',
    '“The United States will stand by its partners in the Pacific whatever the cost,” ‹Ruiz› said.',
    'qualified reworded',
  ],
  [
    'The Ukrainian harvest will reach the markets by the end of August',
    'Helena Ruiz',
    '“Ukraine’s harvest will reach the markets by the end of August,” ‹Ruiz› said.',
    'qualified reworded',
  ],
  [
    'President Kovacs told me that the treaty was ready to be signed',
    'Helena Ruiz',
    '“Kovacs told me that the treaty was ready to be signed,” ‹Ruiz› said.',
    'supported fragment',
  ],
  [
    'Aleksei Orlov told me that the treaty was ready to be signed',
    'Helena Ruiz',
    '“Alexey Orlov told me that the treaty was ready to be signed,” ‹Ruiz› said.',
    'qualified reworded',
  ],
  [
    'Joe Kowalski told me that the treaty was ready to be signed',
    'Helena Ruiz',
    '“Joseph Kowalski told me that the treaty was ready to be signed,” ‹Ruiz› said.',
    'qualified reworded',
  ],
  [
    'He told me that the treaty was ready to be signed in Vienna',
    'Helena Ruiz',
    '“[Kowalski] told me that the treaty was ready to be signed in Vienna,” ‹Ruiz› said.',
    'qualified reworded',
  ],
  [
    'The city of Kiev has asked for generators, blankets and medicine',
    'Helena Ruiz',
    '“The city of Kyiv has asked for generators, blankets and medicine,” ‹Ruiz› said.',
    'qualified reworded',
  ],
  [
    'We have delivered 1.85 billion dollars worth of medicine since the spring',
    'Helena Ruiz',
    '“We have delivered $1.8 billion worth of medicine since the spring,” ‹Ruiz› said.',
    'qualified reworded',
  ],
  [
    'We have delivered two hundred generators since the spring',
    'Helena Ruiz',
    '“We have delivered 200 generators since the spring,” ‹Ruiz› said.',
    'supported punctuation-only',
  ],
  [
    'Three in four households have clean water again',
    'Helena Ruiz',
    '“Seventy-five percent of households have clean water again,” ‹Ruiz› said.',
    'unknown',
  ],
  [
    'The Parliament will vote on the reform before the summer',
    'Helena Ruiz',
    '“The Rada will vote on the reform before the summer,” ‹Ruiz› said.',
    'qualified reworded',
  ],
  [
    'The Ministry of Defence will publish the list of the missing',
    'Helena Ruiz',
    '“The Defence Department will publish the list of the missing,” ‹Ruiz› said.',
    'qualified reworded',
  ],
  // Other words, neither opposite nor a name
  [
    'The strike will paralyse the whole country for at least a week',
    'Bruno Costa',
    '“The walkout will cripple the entire country for at least a week,” ‹Bruno Costa› said.',
    'unknown',
  ],
  [
    'They attacked a school while the children were singing',
    'Bruno Costa',
    '“They bombed a school while the children sang,” ‹Costa› said.',
    'unknown',
  ],
  [
    'The government bears full responsibility for the fire in the shelter',
    'Bruno Costa',
    '“The authorities bear full responsibility for the shelter fire,” ‹Costa› said.',
    'qualified reworded',
  ],
  [
    'We must find a way out of this war together',
    'Bruno Costa',
    '“We need to find a path out of this war together,” ‹Costa› said.',
    'unknown',
  ],
]
