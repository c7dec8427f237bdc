import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entityKeys, linkNames, nameKeys } from '../../../src/engine/linking/link.ts'
import type { NameMention } from '../../../src/model/mention.ts'
import type { Entity } from '../../../src/model/records.ts'
import { lexicon } from '../../../tools/lexicon/shipped.ts'
import { entity, mention, person, role } from './entities.ts'

const biden = person('biden', 'Joe Biden', {
  country: 'US',
  aliases: [{ text: 'Biden' }, { text: 'Байден', language: 'ru' }],
  roles: [role('President', 'United States', '2021-01-20', '2025-01-20')],
})
const xi = person('xi', 'Xi Jinping', {
  country: 'CN',
  aliases: [
    { text: 'Xi', needsContext: true },
    { text: '习近平', language: 'zh-Hans' },
  ],
  roles: [role('President', 'China', '2013-03-14')],
})
const medvedev = person('medvedev', 'Dmitry Medvedev', { country: 'RU', aliases: [{ text: 'Medvedev' }] })
const elder = person('elder', 'George Bush', {
  roles: [role('President', 'United States', '1989-01-20', '1993-01-20')],
})
const younger = person('younger', 'George Bush', {
  roles: [role('Governor', 'Texas', '1995-01-17', '2000-12-21')],
})
const washington = entity('place', 'washington', 'Washington', ['Washington, DC'])
const us = entity('place', 'us', 'United States', ['US', 'U.S.'])
const patriot = entity('product', 'patriot', 'Patriot missile system', ['Patriots missile defense system'])
const ministry = entity('organization', 'mfa', 'Ministry of Foreign Affairs of China', ["China's Foreign Ministry"])
const china = entity('place', 'china', 'China')
const party = entity('organization', 'ccp', 'Chinese Communist Party')
const everyone: readonly Entity[] = [biden, xi, medvedev, washington, us, patriot, ministry, china, party]

/** Entity ids of each link that is shown, by its text; several where nothing tells them apart. */
function shown(names: readonly NameMention[], entities = everyone, date?: string): Readonly<Record<string, string>> {
  const links = linkNames(names, entities, lexicon, date).filter(({ within }) => within === undefined)
  return Object.fromEntries(links.map((link) => [link.mention.text, link.candidates.map(({ id }) => id).join(' ')]))
}

describe('a name links to the record that bears it', () => {
  const text =
    'Joe Biden met Dmitriy Medvedyev. Biden spoke; Байден said; 习近平 came to Washington, U.S.; so did Dmitry Petrov.'
  test.each([
    ['Joe Biden', 'biden'],
    ['Dmitriy Medvedyev', 'medvedev'],
    ['Biden', 'biden'],
    ['Байден', 'biden'],
    ['习近平', 'xi'],
    ['Dmitry Petrov', ''],
  ])('%s', (name, id) => {
    expect(shown([mention(text, name, 'person')])[name]).toBe(id)
  })
  test('initials with and without points', () => {
    expect(shown([mention(text, 'U.S.', 'place')])).toEqual({ 'U.S.': 'us' })
  })
  test('told as known or as another spelling', () => {
    const [exact, variant] = linkNames(
      [mention(text, 'Joe Biden', 'person'), mention(text, 'Dmitriy Medvedyev', 'person')],
      everyone,
      lexicon,
    )
    expect([exact?.match, variant?.match]).toEqual(['exact', 'variant'])
  })
})

describe('a short form', () => {
  test('follows the longer form in the article, not whoever else bears the surname', () => {
    const text = 'Alexei Medvedev sang. Medvedev bowed.'
    const full = mention(text, 'Alexei Medvedev', 'person')
    const short = mention(text, 'Medvedev', 'person', { after: full.end, fullName: 'Alexei Medvedev' })
    expect(shown([full, short])).toEqual({ 'Alexei Medvedev': '', Medvedev: '' })
  })
  test('links alone where a record declares it', () => {
    expect(shown([mention('Medvedev bowed.', 'Medvedev', 'person')])).toEqual({ Medvedev: 'medvedev' })
  })
  test('that others bear too needs the full name, or a title of the bearer', () => {
    const text = 'Xi Jinping came. Xi spoke.'
    expect(shown([mention('Xi spoke.', 'Xi', 'person')])).toEqual({ Xi: '' })
    expect(shown([mention(text, 'Xi Jinping', 'person'), mention(text, 'Xi', 'person', { after: 11 })])['Xi']).toBe(
      'xi',
    )
    const titled = { roles: [{ text: 'President', start: 0, end: 9, title: 'President', tense: 'current' } as const] }
    expect(shown([mention('President Xi spoke.', 'Xi', 'person', titled)])).toEqual({ Xi: 'xi' })
  })
  test('of initials links to the body that the article names in full', () => {
    const text = 'The Chinese Communist Party met. The CCP voted.'
    const names = [mention(text, 'Chinese Communist Party', 'organization'), mention(text, 'CCP', 'organization')]
    expect(shown(names)['CCP']).toBe('ccp')
    expect(shown(names.slice(1))['CCP']).toBe('')
  })
  test.each([
    ['Dmitry Anatolyevich Medvedev', medvedev],
    ['Joseph R. Lind', person('x', 'Joseph Lind')],
    ['Joseph Lind', person('x', 'Joseph R. Lind')],
    ['Joseph R. Lind', person('x', 'Joseph Robinette Lind', { country: 'US' })],
    ['Joseph Robinette Lind', person('x', 'Joseph Lind', { country: 'US' })],
    ['Sergei Petrov', person('x', 'Sergey Mikhailovich Petrov')],
    ['Sergei M. Petrov', person('x', 'Sergey Mikhailovich Petrov')],
  ] as const)('%s, whatever of the middle is left out', (name, recorded) => {
    expect(shown([mention(name, name, 'person')], [recorded])[name]).toBe(recorded.id)
  })
  test.each([
    ['Joe Biden Jr', biden],
    ['Juan Carlos Vargas', person('x', 'Juan Vargas', { country: 'CO' })],
    ['Juan Carlos Lozada Vargas', person('x', 'Juan Vargas', { country: 'US' })],
    ['Iain Smith', person('x', 'Iain Duncan Smith', { country: 'GB' })],
    ['Joseph T. Lind', person('x', 'Joseph R. Lind')],
    ['Sergei Pavlovich Petrov', person('x', 'Sergey Mikhailovich Petrov')],
  ] as const)('%s, who has another middle name', (name, recorded) => {
    expect(shown([mention(name, name, 'person')], [recorded])[name]).toBe('')
  })
})

describe('several bearers', () => {
  test('stay several where nothing tells them apart', () => {
    expect(shown([mention('George Bush', 'George Bush', 'person')], [elder, younger])).toEqual({
      'George Bush': 'elder younger',
    })
  })
  test('are told apart by a title', () => {
    const titled = { roles: [{ text: 'Governor', start: 0, end: 8, title: 'Governor', tense: 'current' } as const] }
    const name = mention('Governor George Bush', 'George Bush', 'person', titled)
    expect(shown([name], [elder, younger])).toEqual({ 'George Bush': 'younger' })
  })
  test('both named in full leave the short form open, though one has its country for company', () => {
    const short = [{ text: 'Security Council', needsContext: true }]
    const nations = { ...entity('organization', 'un', 'UN Security Council'), aliases: short }
    const russian = { ...entity('organization', 'ru', 'Russian Security Council'), aliases: short, country: 'RU' }
    const text = 'UN Security Council. Russian Security Council. They say: Security Council'
    const names = [
      mention(text, 'UN Security Council', 'organization'),
      mention(text, 'Russian Security Council', 'organization'),
      mention(text, 'Security Council', 'organization', { after: 50 }),
    ]
    expect(shown(names, [nations, russian])['Security Council']).toBe('un ru')
  })
  test('are told apart by the date', () => {
    const name = mention('George Bush', 'George Bush', 'person')
    expect(shown([name], [elder, younger], '1991-02-01')).toEqual({ 'George Bush': 'elder' })
  })
})

describe('a name in another script that no record declares', () => {
  const latent = { latent: true } as const
  test('links where it is written whole', () => {
    const text = 'Дмитрий Медведев приехал. Джордж Медведев ушёл.'
    expect(shown([mention(text, 'Дмитрий Медведев', undefined, latent)])).toEqual({ 'Дмитрий Медведев': 'medvedev' })
    expect(shown([mention(text, 'Джордж Медведев', undefined, latent)])).toEqual({})
    expect(shown([mention(text, 'Медведев', undefined, latent)])).toEqual({})
  })
})

describe('what does not link', () => {
  test.each([
    ['a person called Washington', mention('Washington', 'Washington', 'person')],
    ['the word us at the start', mention('Us', 'Us', 'place')],
    ['a look-alike', mention('Jo Bidan', 'Jo Bidan', 'person')],
    ['a longer name of somebody else', mention('Joe Biden Smith', 'Joe Biden Smith', 'person')],
    ['the empty name', { kind: 'name', text: '', start: 0, end: 0, type: 'person' } as const],
  ])('%s', (_, name) => {
    expect(Object.values(shown([name]))).toEqual([''])
  })
})

describe('any text', () => {
  test('has keys that are the same each time, and links to nothing it does not bear', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const name = { kind: 'name', type: 'person', text, start: 0, end: text.length } as const
        expect(nameKeys(name)).toEqual(nameKeys({ ...name }))
        expect(entityKeys(person('x', text)).length).toBeLessThan(40)
        expect(linkNames([name], [person('x', 'Joe Biden')], lexicon)[0]?.candidates).toEqual([])
      }),
    )
  })
  test('of a length that no name has is looked up under nothing', () => {
    const text = 'Aa-'.repeat(100_000)
    expect(nameKeys({ kind: 'name', type: 'person', text, start: 0, end: text.length })).toEqual([])
    expect(entityKeys(person('x', text))).toEqual([])
  })
})

describe('a latent name', () => {
  const text = 'The Patriots missile defense system, said China’s Foreign Ministry.'
  const latent = { latent: true } as const
  test('counts only where the reference knows it', () => {
    const names = [
      mention(text, 'Patriots missile', undefined, latent),
      mention(text, 'Patriots missile defense system', undefined, latent),
    ]
    expect(shown(names)).toEqual({ 'Patriots missile defense system': 'patriot' })
  })
  test('stands for the shorter names inside it', () => {
    const names = [
      mention(text, 'China', 'place'),
      mention(text, 'Foreign Ministry', 'organization'),
      mention(text, 'China’s Foreign Ministry', undefined, latent),
    ]
    expect(shown(names)).toEqual({ 'China’s Foreign Ministry': 'mfa' })
  })
  test('never cuts into a name or repeats it', () => {
    const whole = 'Joe Biden China'
    const names = [mention(whole, 'Joe Biden China', 'organization'), mention(whole, 'China', undefined, latent)]
    expect(shown(names)).toEqual({ 'Joe Biden China': '' })
    const twice = [mention('China', 'China', 'place'), mention('China', 'China', undefined, latent)]
    expect(linkNames(twice, everyone, lexicon)).toHaveLength(1)
  })
  test('takes the place of names run together, each of them known', () => {
    const run = 'Chinese Communist Party Joe Biden'
    const parts = [
      mention(run, 'Chinese Communist Party', undefined, latent),
      mention(run, 'Joe Biden', undefined, latent),
    ]
    expect(shown([mention(run, run, 'organization'), ...parts])).toEqual({
      'Chinese Communist Party': 'ccp',
      'Joe Biden': 'biden',
    })
    const longer = 'Joe Biden Foundation'
    const inside = mention(longer, 'Joe Biden', undefined, latent)
    expect(shown([mention(longer, longer, 'organization'), inside])).toEqual({ 'Joe Biden Foundation': '' })
  })
  test('by another spelling or a name that others bear too does not count', () => {
    expect(shown([mention('Xi', 'Xi', undefined, latent)])).toEqual({})
    expect(shown([mention('Dmitriy Medvedyev', 'Dmitriy Medvedyev', undefined, latent)])).toEqual({})
  })
})
