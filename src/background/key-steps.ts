import type { PopupToPage, Step } from '../messages/calls.ts'
import type { Caller } from '../messages/channel.ts'

const STEPS: ReadonlyMap<string, Step> = new Map([
  ['next-mark', 'next'],
  ['previous-mark', 'previous'],
  ['nearest-mark', 'nearest'],
])

/** The step that a key of ours asks for, by its name in the manifest; undefined for one that asks for none. */
export function stepOf(name: string): Step | undefined {
  return STEPS.get(name)
}

/** Has the page show the card that a step leads to; a page that was not read yet is read. */
export async function stepOrRead(
  step: Step,
  page: Pick<Caller<PopupToPage>, 'report' | 'move'>,
  read: () => Promise<void>,
): Promise<void> {
  const report = await page.report(null).catch(() => undefined)
  if (report === undefined || report.state === 'off' || report.state === 'idle') await read()
  else await page.move({ step })
}
