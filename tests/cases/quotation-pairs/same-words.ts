import type { PairRow } from './rows.ts'

const HARBOUR = 'We will reopen the harbour before the winter storms arrive, and no ship will be turned away'
const TREATY = 'This treaty is not perfect, but it gives our children a chance to grow up without sirens'
const LOAN = 'The loan of 2.4 billion euros will be repaid within fifteen years at an interest rate of three percent'
const BRIDGE = "It's a bridge between two banks that don't trust each other; nobody promised it would be cheap"

export const SAME_WORDS: readonly PairRow[] = [
  // Whole, with other marks, points, spellings
  [HARBOUR, 'Mara Lindqvist', `‹Mara Lindqvist› said: “${HARBOUR}.”`, 'supported verbatim'],
  [HARBOUR, 'Mara Lindqvist', `“${HARBOUR},” ‹Lindqvist› said on Monday.`, 'supported verbatim'],
  [HARBOUR, 'Mara Lindqvist', `“${HARBOUR}!” said the mayor, ‹Mara Lindqvist›.`, 'supported verbatim'],
  [
    HARBOUR,
    'Mara Lindqvist',
    '‹Mayor Lindqvist› said: “We will reopen the harbor before the winter storms arrive and no ship will be turned away”.',
    'supported punctuation-only',
  ],
  [
    HARBOUR,
    'Mara Lindqvist',
    '“We’ll reopen the harbour before the winter storms arrive – and no ship will be turned away,” ‹Lindqvist› told reporters.',
    'supported punctuation-only',
  ],
  [TREATY, 'Tomas Okafor', `“${TREATY},” ‹Tomas Okafor› told parliament.`, 'supported verbatim'],
  [
    TREATY,
    'Tomas Okafor',
    '“This treaty isn’t perfect. But it gives our children a chance to grow up without sirens,” ‹Okafor› said.',
    'supported punctuation-only',
  ],
  [
    TREATY,
    'Tomas Okafor',
    '‹Okafor› said: “THIS TREATY IS NOT PERFECT, BUT IT GIVES OUR CHILDREN A CHANCE TO GROW UP WITHOUT SIRENS.”',
    'supported punctuation-only',
  ],
  [
    LOAN,
    'Ines Carvalho',
    '“The loan of €2.4bn will be repaid within 15 years at an interest rate of 3%,” ‹Carvalho› said.',
    'supported punctuation-only',
  ],
  [
    LOAN,
    'Ines Carvalho',
    '“The loan of 2,400 million euros will be repaid within 15 years at an interest rate of three per cent,” ‹Ines Carvalho› said.',
    'supported punctuation-only',
  ],
  [
    BRIDGE,
    'Pavel Dvorsky',
    '“It is a bridge between two banks that do not trust each other. Nobody promised it would be cheap,” ‹Dvorsky› said.',
    'supported punctuation-only',
  ],
  [
    'The cease-fire holds, and our peace-keepers are on the road to the border',
    'Aiko Tanaka',
    '“The ceasefire holds and our peacekeepers are on the road to the border,” ‹Aiko Tanaka› said.',
    'supported punctuation-only',
  ],
  [
    'We thank the U.S. and the U.K. for standing with our labour unions',
    'Grace Mensah',
    '“We thank the United States and the United Kingdom for standing with our labor unions,” ‹Grace Mensah› wrote.',
    'supported punctuation-only',
  ],
  [
    'What happened is a tragedy - our common tragedy, but it will be remembered by those who come after',
    'Ivan Petrenko',
    '‹Petrenko› said so twice. “What happened is a tragedy – our common tragedy – but it will be remembered by those who come after.”',
    'supported punctuation-only',
  ],
  // Runs of the recorded words
  [
    HARBOUR,
    'Mara Lindqvist',
    '‹Lindqvist› said it would open “before the winter storms arrive”.',
    'supported fragment',
  ],
  [
    HARBOUR,
    'Mara Lindqvist',
    '‹Lindqvist› promised that “no ship will be turned away” this year.',
    'supported fragment',
  ],
  [
    HARBOUR,
    'Mara Lindqvist',
    '“We will reopen the harbour,” ‹Lindqvist› said before the winter.',
    'supported fragment',
  ],
  [TREATY, 'Tomas Okafor', '‹Tomas Okafor› called it “a chance to grow up without sirens”.', 'supported fragment'],
  [
    TREATY,
    'Tomas Okafor',
    '“It gives our children a chance to grow up without sirens,” said ‹Okafor›.',
    'supported fragment',
  ],
  [LOAN, 'Ines Carvalho', '‹Carvalho› said it would be “repaid within fifteen years”.', 'supported fragment'],
  [LOAN, 'Ines Carvalho', '‹Carvalho› spoke of “an interest rate of 3 percent” on the loan.', 'supported fragment'],
  [BRIDGE, 'Pavel Dvorsky', '‹Dvorsky› said “nobody promised it would be cheap” and left.', 'supported fragment'],
  [
    BRIDGE,
    'Pavel Dvorsky',
    '‹Dvorsky› spoke of a bridge between “two banks that don’t trust each other”.',
    'supported fragment',
  ],
  // The record is a run of a longer quotation
  [
    'no ship will be turned away from our harbour this winter',
    'Mara Lindqvist',
    '“I promise that no ship will be turned away from our harbour this winter,” ‹Lindqvist› said.',
    'supported fragment',
  ],
  [
    'our children deserve a country where the lights stay on at night',
    'Tomas Okafor',
    '“All our children deserve a country where the lights stay on at night,” ‹Tomas Okafor› said.',
    'supported fragment',
  ],
  // No speaker on the page, but near
  [
    HARBOUR,
    'Mara Lindqvist',
    'Mayor Mara Lindqvist stood on the quay. “We will reopen the harbour before the winter storms arrive, and no ship will be turned away.”',
    'supported verbatim',
  ],
  // No speaker at all
  [
    HARBOUR,
    'Mara Lindqvist',
    'A banner at the quay read “We will reopen the harbour before the winter storms arrive, and no ship will be turned away”.',
    'qualified verbatim no-speaker',
  ],
  [
    TREATY,
    'Tomas Okafor',
    '“It gives our children a chance to grow up without sirens.” So it was told on the square.',
    'qualified fragment no-speaker',
  ],
  [
    BRIDGE,
    'Pavel Dvorsky',
    '“It is a bridge between two banks that don’t trust each other,” ‹he› said.',
    'qualified fragment no-speaker',
  ],
  [
    LOAN,
    'Ines Carvalho',
    '“The loan of 2.4 billion euros will be repaid within fifteen years,” ‹the minister› said.',
    'qualified fragment no-speaker',
  ],
  // The speaker spelt or titled otherwise
  [TREATY, 'Volodymyr Kravchenko', `“${TREATY},” ‹Vladimir Kravchenko› said.`, 'supported verbatim'],
  [TREATY, 'Dmytro Zelinskyy', `“${TREATY},” ‹President Zelinsky› said.`, 'supported verbatim'],
  [TREATY, 'Tomas Okafor', `“${TREATY},” ‹Prime Minister Tomas Okafor› said.`, 'supported verbatim'],
  [TREATY, 'Tomas Okafor', `“${TREATY},” ‹Mr. Okafor› said.`, 'supported verbatim'],
]
