import type { ReferenceTrouble } from '../model/trouble.ts'

/** A trouble in words, and what the reader may have done about it. */
export interface TroubleWords {
  readonly text: string
  readonly remedy: string
}

export function troubleWords({ kind, packs }: ReferenceTrouble): TroubleWords {
  const titles = packs.map((title) => `“${title}”`).join(', ')
  if (kind === 'newer') {
    return {
      text: 'Your references were written by a newer version of Sourcemark, which this one can’t read. Nothing is checked until you update Sourcemark, or start over; what you imported is then gone.',
      remedy: 'Start over',
    }
  }
  if (kind === 'unreadable') {
    return {
      text: 'Your browser can’t open the database of your references, so nothing is checked. A restart of the browser may help. Starting over does; what you imported is then gone.',
      remedy: 'Start over',
    }
  }
  if (kind === 'damaged') {
    return {
      text: `Part of ${titles} is missing, so pages are checked without ${packs.length === 1 ? 'it' : 'them'}. A repair keeps all that can still be read; better is to import it again.`,
      remedy: 'Repair',
    }
  }
  return {
    text: `${titles} ${packs.length === 1 ? 'is' : 'are'} gone: the browser has deleted the database of your references. Import ${packs.length === 1 ? 'it' : 'them'} again. What came with Sourcemark is back.`,
    remedy: 'I have read this',
  }
}
