import type { PairRow } from './rows.ts'

const OTHER = 'contradicted other-speaker'
const WELLS = 'We dug forty wells in the desert with our own hands, and not one of them has run dry'
const LIGHTS = 'When the lights went out in the capital, the nurses carried the patients down nine flights of stairs'
const PRAYERS = 'Our thoughts and prayers are with the families of the victims'

/** The recorded words in somebody else's mouth: only plain cases count. */
export const OTHER_SPEAKERS: readonly PairRow[] = [
  [WELLS, 'Amina Diallo', `“${WELLS},” ‹Peter Vogel› said.`, OTHER],
  [WELLS, 'Amina Diallo', `‹Engineer Peter Vogel› said: “${WELLS}.”`, OTHER],
  [
    WELLS,
    'Amina Diallo',
    '“We dug 40 wells in the desert with our own hands and not one of them has run dry,” ‹Peter Vogel› said.',
    OTHER,
  ],
  [
    WELLS,
    'Amina Diallo',
    '‹Peter Vogel› said they “dug forty wells in the desert with our own hands, and not one of them has run dry”.',
    OTHER,
  ],
  [LIGHTS, 'Stefan Ilic', `“${LIGHTS},” said ‹Carmen Ortiz›.`, OTHER],
  // A middle name is no other person; another first or last name is
  [LIGHTS, 'Stefan Ilic', `“${LIGHTS},” said ‹Stefan Marko Ilic›.`, 'supported verbatim'],
  [LIGHTS, 'Stefan Ilic', `“${LIGHTS},” said ‹Marko Stefan Ilic›.`, 'qualified verbatim other-speaker'],
  [
    LIGHTS,
    'Stefan Ilic',
    '“The nurses carried the patients down nine flights of stairs,” ‹Carmen Ortiz› said.',
    'contradicted other-speaker',
  ],
  [LIGHTS, 'Stefan Ilic', `“${LIGHTS},” wrote ‹Dr. Carmen Ortiz› in a letter.`, OTHER],
  [LIGHTS, 'Stefan Ilic', `‹Prime Minister Carmen Ortiz› told the house: “${LIGHTS}.”`, OTHER],
  [WELLS, 'Amina Diallo', `“${WELLS},” ‹Foreign Minister Peter Vogel› said.`, OTHER],
  [
    WELLS,
    'Amina Diallo',
    '“We dug fifty wells in the desert with our own hands, and not one of them has run dry,” ‹Amina Diallo› told Peter Vogel.',
    'contradicted altered',
  ],
  // Someone passes the words on, or is not plainly someone else
  [WELLS, 'Amina Diallo', `“${WELLS},” ‹Peter Vogel› said, quoting Amina Diallo.`, 'supported verbatim'],
  [WELLS, 'Amina Diallo', `‹Peter Vogel›, a spokesman for Amina Diallo, said: “${WELLS}.”`, 'supported verbatim'],
  [WELLS, 'Amina Diallo', `“${WELLS},” ‹the agency› reported.`, 'qualified verbatim no-speaker'],
  [WELLS, 'Amina Diallo', `“${WELLS},” ‹she› said.`, 'qualified verbatim no-speaker'],
  [WELLS, 'Amina Diallo', `“${WELLS},” ‹the engineer› said.`, 'qualified verbatim no-speaker'],
  [WELLS, 'Amina Diallo', `“${WELLS},” ‹Vogel› said.`, 'unknown'],
  [WELLS, 'Amina Diallo', `“${WELLS},” the ‹Water Ministry› said in a statement.`, 'qualified verbatim no-speaker'],
  [WELLS, 'Ministry of Water', `“${WELLS},” ‹Peter Vogel› said.`, 'unknown'],
  [LIGHTS, 'Stefan Ilic', `“${LIGHTS},” ‹Stepan Ilich› said.`, 'unknown'],
  [LIGHTS, 'Stefan Ilic', `“${LIGHTS},” ‹Stefan› said.`, 'supported verbatim'],
  // Said by somebody in whose sentence the recorded speaker is only named
  [WELLS, 'Amina Diallo', `“${WELLS},” ‹Peter Vogel› told Amina Diallo.`, 'qualified verbatim other-speaker'],
  [
    WELLS,
    'Amina Diallo',
    `After talks with Amina Diallo, ‹Peter Vogel› said: “${WELLS}.”`,
    'qualified verbatim other-speaker',
  ],
  [WELLS, 'Amina Diallo', `“${WELLS},” ‹Peter Vogel› recalled Amina Diallo saying.`, 'supported verbatim'],
  // Phrases that anybody may say
  [PRAYERS, 'Amina Diallo', `“${PRAYERS},” ‹Peter Vogel› said.`, 'unknown'],
  [
    'We will leave no stone unturned until the murderers are found',
    'Amina Diallo',
    '“We will leave no stone unturned,” ‹Peter Vogel› said.',
    'unknown',
  ],
  [
    'This is a historic day for our country and for the whole region',
    'Amina Diallo',
    '“This is a historic day for our country,” ‹Peter Vogel› said.',
    'unknown',
  ],
  [
    'We cannot comment on an ongoing investigation',
    'Amina Diallo',
    '“We cannot comment on an ongoing investigation,” ‹Peter Vogel› said.',
    'unknown',
  ],
  [
    'I have full confidence in the justice system',
    'Amina Diallo',
    '“I have full confidence in the justice system,” ‹Peter Vogel› said.',
    'unknown',
  ],
  ['brother nation', 'Amina Diallo', '‹Peter Vogel› called it a “brother nation”.', 'unknown'],
  ['as long as it takes', 'Amina Diallo', '‹Peter Vogel› said they would stay “as long as it takes”.', 'unknown'],
  [
    'God bless our troops and God bless our country',
    'Amina Diallo',
    '“God bless our troops and God bless our country,” ‹Peter Vogel› said.',
    'unknown',
  ],
  // Another speaker answers with the opposite, or in kind
  [
    WELLS,
    'Amina Diallo',
    '“We dug fifty wells in the desert with our own hands, and not one of them has run dry,” ‹Peter Vogel› told Amina Diallo.',
    'unknown',
  ],
  [
    'Our government is not responsible for the collapse of the bridge',
    'Emil Novak',
    '“Your government is responsible for the collapse of the bridge,” ‹Peter Vogel› said.',
    'unknown',
  ],
  [
    'We will win this war before the harvest is in',
    'Emil Novak',
    '“We will not win this war before the harvest is in,” ‹Peter Vogel› said.',
    'unknown',
  ],
  [
    'The hospital was a military target and we had warned its staff',
    'Dora Klein',
    '“The hospital was not a military target,” ‹Peter Vogel› said.',
    'unknown',
  ],
  [
    'Two of the five reactors are still without power',
    'Omar Farouk',
    '“Three of the five reactors are still without power,” ‹Peter Vogel› said.',
    'unknown',
  ],
  [
    'Two of the five reactors are still without power',
    'Omar Farouk',
    '“Three of the five reactors are still without power,” ‹an engineer› said.',
    'unknown',
  ],
]
