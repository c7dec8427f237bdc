import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { stepOf, stepOrRead } from '../../src/background/key-steps.ts'
import type { PageReport } from '../../src/messages/calls.ts'

/** What a key has done on a page in this state; without one no script of ours is there. */
async function done(state: PageReport['state'] | undefined): Promise<readonly string[]> {
  const doings: string[] = []
  const page = {
    async report() {
      if (state === undefined) throw new Error('Nobody answers.')
      return { state, title: '', findings: [], stamp: '' }
    },
    async move({ step }: { readonly step: string }) {
      doings.push(step)
      return true
    },
  }
  await stepOrRead('next', page, async () => void doings.push('read'))
  return doings
}

test('a key shows a card on a page that is read or being read', async () => {
  for (const state of ['done', 'reading', 'failed'] as const) expect(await done(state)).toEqual(['next'])
})

test('on a page that was not read a key asks for it to be read', async () => {
  for (const state of [undefined, 'idle', 'off'] as const) expect(await done(state)).toEqual(['read'])
})

test('every key of the manifest but the one that opens the panel is a step', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8'))
  const names = Object.keys(manifest.commands)
  expect(names.filter((name) => stepOf(name) === undefined)).toEqual(['_execute_action'])
  expect(names).toHaveLength(4)
})
