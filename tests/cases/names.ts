import type { NameType } from '../../src/model/mention.ts'

/** A text and the names in it: all of those in `names`, and none that touches a stretch of `not`. */
export interface NameCase {
  readonly text: string
  readonly names: readonly (readonly [text: string, type: NameType])[]
  /** Stretches that are no name, or no part of one. */
  readonly not?: readonly string[]
}

/** Written for this project. */
export const NAME_CASES: readonly NameCase[] = [
  {
    text: 'On Monday Scholz told reporters that the port would close.',
    names: [['Scholz', 'person']],
    not: ['Monday'],
  },
  {
    text: 'In March Germany gave Kenya $5 million.',
    names: [
      ['Germany', 'place'],
      ['Kenya', 'place'],
    ],
    not: ['March'],
  },
  { text: 'In 2022 Macron told parliament that it would go on.', names: [['Macron', 'person']] },
  { text: 'In May Theresa May resigned.', names: [['Theresa May', 'person']] },
  { text: 'The court heard on Friday April Jones, a nurse.', names: [], not: ['Friday'] },
  {
    text: 'Prime Minister Boris Johnson said on Monday that Britain would send more weapons to Ukraine.',
    names: [
      ['Boris Johnson', 'person'],
      ['Britain', 'place'],
      ['Ukraine', 'place'],
    ],
    not: ['Prime Minister', 'Monday'],
  },
  {
    text: 'Mr. Blinken told reporters in Kyiv that the talks with the European Commission had gone well.',
    names: [
      ['Blinken', 'person'],
      ['Kyiv', 'place'],
      ['European Commission', 'organization'],
    ],
    not: ['Mr.', 'reporters'],
  },
  {
    text: "Angela Merkel's office in Berlin said she would meet French President Emmanuel Macron on Friday.",
    names: [
      ['Angela Merkel', 'person'],
      ['Berlin', 'place'],
      ['Emmanuel Macron', 'person'],
    ],
    not: ["'s", 'President', 'Friday'],
  },
  {
    text: 'The Japanese government and the Russian embassy did not comment, a spokesman said.',
    names: [],
    not: ['Japanese', 'Russian', 'spokesman', 'The'],
  },
  {
    text: 'Jens Stoltenberg, the secretary general, said that NATO would open an office in Tokyo next year.',
    names: [
      ['Jens Stoltenberg', 'person'],
      ['NATO', 'organization'],
      ['Tokyo', 'place'],
    ],
    not: ['secretary general', 'next year'],
  },
  {
    text: 'The World Health Organization warned on Tuesday of an outbreak in the Democratic Republic of the Congo.',
    names: [['World Health Organization', 'organization']],
    not: ['Tuesday', 'outbreak'],
  },
  {
    text: 'ROME, March 3 (Reuters) - Analysts at the Bank of Italy see slower growth, the governor, Ignazio Visco, said.',
    names: [
      ['ROME', 'place'],
      ['Reuters', 'organization'],
      ['Bank of Italy', 'organization'],
      ['Ignazio Visco', 'person'],
    ],
    not: ['March', 'governor'],
  },
  {
    text: 'NETANYAHU SAYS TALKS IN CAIRO WILL GO ON DESPITE ATTACKS',
    names: [['CAIRO', 'place']],
    not: ['SAYS', 'TALKS', 'DESPITE ATTACKS'],
  },
  {
    text: 'Researchers at the University of Oxford and at Stanford University compared the two vaccines.',
    names: [
      ['University of Oxford', 'organization'],
      ['Stanford University', 'organization'],
    ],
    not: ['Researchers', 'vaccines'],
  },
  {
    text: 'However, many people still believe it. Yesterday was no better. Nobody came, and Christmas is near.',
    names: [],
    not: ['However', 'Yesterday', 'Nobody', 'many people'],
  },
  {
    text: 'I told them: This is wrong. We will not go. What else? Perhaps later.',
    names: [],
    not: ['I', 'This', 'We', 'What', 'Perhaps'],
  },
  {
    text: 'Jean-Claude Juncker and Ursula von der Leyen met in Luxembourg, and Mohammed bin Salman flew to Riyadh.',
    names: [
      ['Jean-Claude Juncker', 'person'],
      ['Ursula von der Leyen', 'person'],
      ['Luxembourg', 'place'],
      ['Mohammed bin Salman', 'person'],
      ['Riyadh', 'place'],
    ],
    not: ['flew'],
  },
]
