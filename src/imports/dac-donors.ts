import { type Lexicon, perLexicon } from '../lexicon/lexicon.ts'

const donors: (lexicon: Lexicon) => ReadonlyMap<string, string> = perLexicon(
  (lexicon) =>
    new Map(
      lexicon.table('dac-donors').map((line): [string, string] => {
        const [code = '', name = ''] = line.split('|')
        return [code, name]
      }),
    ),
)

/** The donor of a code, as the OECD's aid statistics number them; undefined where it is none of the usual ones. */
export function dacDonor(code: string, lexicon: Lexicon): string | undefined {
  return donors(lexicon).get(code.trim())
}
