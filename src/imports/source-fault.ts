import * as v from 'valibot'
import type { SourceDescription } from '../model/import.ts'
import { isoDate, webUrl } from '../schemas/records.ts'

/** What is wrong with what the reader typed of a source, in words; the records would be refused with it. */
export function sourceFault({ title, publisher, date, url }: Partial<SourceDescription>): string | undefined {
  if ([title, publisher].some((text) => (text?.length ?? 0) > LONGEST)) return 'Title and publisher: write less.'
  if (date !== undefined && !v.is(isoDate, date)) return 'The date: write 2022, 2022-12 or 2022-12-21.'
  return url === undefined || v.is(webUrl, url) ? undefined : 'The address begins with https://.'
}

const LONGEST = 1_000
