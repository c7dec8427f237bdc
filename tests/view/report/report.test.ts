import papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../src/model/finding.ts'
import { FORMATS, type FoundOnPage, reportFile } from '../../../src/view/report/report.ts'

const SOURCE = { id: 'w', title: 'Talks in [Harbour] City', url: 'https://wire.example/talks' }
const FINDING: Finding = {
  mention: {
    kind: 'quotation',
    form: 'direct',
    isSpeech: true,
    text: 'We will, "now", close\nthe ports',
    start: 5,
    end: 40,
  },
  verdict: 'contradicted',
  reasons: ['altered'],
  evidence: [
    {
      record: {
        record: 'quotation',
        id: 'q',
        speaker: { name: 'Ada Okoro' },
        text: 'We will not close the ports',
        language: 'en',
        sources: ['w'],
      },
      pack: { id: 'p', title: 'P', origin: 'seed' },
      sources: [SOURCE],
      agreement: [{ field: 'speaker', page: '=HYPERLINK("x")', record: 'Ada Okoro', agrees: false }],
    },
  ],
}
const FOUND: FoundOnPage = {
  url: 'https://news.example/a?b=1',
  title: 'Порти: *open*?',
  published: '2022-12-22',
  findings: [{ id: 1, finding: FINDING, before: '…she said ', after: ', and left' }],
}
const written = (label: string): string => {
  const format = FORMATS.find((one) => one.label === label)
  return format === undefined ? '' : reportFile(FOUND, format).text
}

describe('What was found is saved', () => {
  test('as Markdown, in which words of the page are no markup', () => {
    const text = written('Markdown')
    expect(text).toContain('# Порти: \\*open\\*?')
    expect(text).toContain('## Differs from the record')
    expect(text).toContain('- **We will, "now", close the ports**')
    expect(text).toContain('“We will not close the ports” Ada Okoro.')
    expect(text).toContain('Talks in \\[Harbour\\] City. https://wire.example/talks')
  })

  test('as CSV that a spreadsheet reads back, cell for cell, and takes for no formula', () => {
    const { data, errors } = papa.parse<Record<string, string>>(written('CSV'), { header: true, skipEmptyLines: true })
    expect(errors).toEqual([])
    expect(data).toHaveLength(1)
    expect(data[0]).toMatchObject({
      words: 'We will, "now", close\nthe ports',
      verdict: 'Differs from the record',
      'recorded words': 'We will not close the ports',
      sources: 'https://wire.example/talks',
    })
    const formula = { ...FOUND, findings: [{ ...FOUND.findings[0], before: '=1+1' }] } as FoundOnPage
    const csv = FORMATS.find(({ label }) => label === 'CSV')
    expect(csv?.write(formula)).toContain(`"'=1+1"`)
  })

  test('as JSON, with all that is known', () => {
    expect(JSON.parse(written('JSON'))).toMatchObject({
      url: FOUND.url,
      title: FOUND.title,
      findings: [{ before: '…she said ', ...FINDING }],
    })
  })

  test('as a W3C Web Annotation page that targets the very words', () => {
    const page = JSON.parse(written('Web Annotations'))
    expect(page).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' })
    expect(page.items[0]).toMatchObject({
      type: 'Annotation',
      motivation: 'assessing',
      target: {
        source: FOUND.url,
        selector: { type: 'TextQuoteSelector', exact: FINDING.mention.text, prefix: 'she said ', suffix: ', and left' },
      },
    })
    expect(JSON.stringify(page.items[0].body)).toContain('contradicted altered')
  })

  test.each([
    ['Порти: *open*?', 'порти-open.md'],
    ['///', 'sourcemark.md'],
    ['../../etc/passwd', 'etc-passwd.md'],
  ])('in a file named after the page: %s', (title, name) => {
    const [markdown] = FORMATS
    expect(markdown && reportFile({ ...FOUND, title }, markdown).name).toBe(name)
  })
})
