/**
 * Every operation on the reference set is ended at each of its steps, and every pair is run into each
 * other at every third step (each pair at others): what is there afterwards must be what a reader could have brought about with the
 * operations one after the other, each done or not done.
 */
import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { describe, expect, test } from 'vitest'
import type { Pack } from '../../src/model/pack.ts'
import type { ReferenceRecord } from '../../src/model/records.ts'
import { CHUNK } from '../../src/store/chunk.ts'
import { compile } from '../../src/store/compiled.ts'
import { type Database, openDatabase } from '../../src/store/database.ts'
import { addToGeneration, newGeneration, removeUnpublished, sweep } from '../../src/store/generations.ts'
import { holding } from '../../src/store/holds.ts'
import {
  bringUpToDate,
  type FilingOptions,
  type FinishOptions,
  finishGeneration,
  putCompiled,
  putPack,
  removePack,
} from '../../src/store/packs.ts'
import { type Filing, readied } from '../../src/store/ready.ts'
import { dying, watched } from './dying.ts'
import { packOf } from './reference-set.ts'
import { contents, orphans } from './whole.ts'

type Contents = Readonly<Record<string, string>>
type Effect = (before: Contents) => Contents

interface Operation {
  run(database: Database): Promise<unknown>
  /** What it makes of what is there, when it is done. */
  readonly effect: Effect
}

const OLD: Filing = { version: 1, keysOf: ({ id }) => [`old:${id}`] }
const NEW: Filing = { version: 2, keysOf: ({ id }) => [`new:${id}`, `also:${id}`] }
/** After a start everything is filed anew; before, a pack may be filed either way. */
const anyKeys = (record: ReferenceRecord): readonly string[] => [...OLD.keysOf(record), ...NEW.keysOf(record)]

const names = (lead: string, count: number): readonly string[] => Array.from({ length: count }, (_, i) => lead + i)
const AT_FIRST: readonly [Pack, FinishOptions['origin']][] = [
  [packOf('seeds', names('s', 3)), 'seed'],
  [packOf('mine', names('m', 9)), 'reader'],
]
const options = (filing: Filing, origin: FinishOptions['origin'] = 'reader'): FilingOptions => ({
  origin,
  added: '2026',
  filing,
})
const put = (pack: Pack, origin: FinishOptions['origin'] = 'reader'): Operation => ({
  run: (database) => putPack(database, pack, options(NEW, origin)),
  effect: (before) => ({ ...before, [pack.id]: pack.records.map(({ id }) => id).join(' ') }),
})

/** As the library imports: part by part, then finished or cancelled. */
function inParts(pack: Pack, isCancelled: boolean): Operation {
  const part = CHUNK
  return {
    run: (database) => {
      const generation = newGeneration()
      return holding(generation, async () => {
        for (let from = 0; from < pack.records.length; from += part) {
          const sources = from === 0 ? pack.sources : []
          const records = pack.records.slice(from, from + part)
          await addToGeneration(database, generation, readied({ from, sources, records }, NEW))
        }
        if (isCancelled) return removeUnpublished(database, generation)
        const counts = { entities: pack.records.length, quotations: 0, commitments: 0, passages: 0 }
        return finishGeneration(database, generation, pack, counts, {
          origin: 'reader',
          added: '2026',
          keysVersion: NEW.version,
        })
      })
    },
    effect: isCancelled ? (before) => before : put(pack).effect,
  }
}

const OPERATIONS: Readonly<Record<string, Operation>> = {
  update: {
    run: (database) =>
      putCompiled(database, compile(packOf('seeds', names('u', CHUNK + 1)), NEW), { origin: 'seed', added: '2026' }),
    effect: put(packOf('seeds', names('u', CHUNK + 1)), 'seed').effect,
  },
  import: inParts(packOf('mine', names('n', CHUNK + 2)), false),
  'other import': inParts(packOf('other', names('o', 5)), false),
  'cancelled import': inParts(packOf('mine', names('c', CHUNK + 2)), true),
  remove: {
    run: (database) => removePack(database, 'mine'),
    effect: ({ mine: _, ...others }) => others,
  },
  start: { run: (database) => bringUpToDate(database, NEW), effect: (before) => before },
  sweep: { run: sweep, effect: (before) => before },
}

let databases = 0
/** A slow machine is no fault, in milliseconds. */
const PATIENCE = 120_000

async function withSets(): Promise<string> {
  const name = `interleaved-${databases++}`
  const database = openDatabase(name)
  for (const [pack, origin] of AT_FIRST) await putPack(database, pack, options(OLD, origin))
  // What somebody who died has left.
  await addToGeneration(database, 'left', readied({ from: 0, sources: [], records: packOf('x', ['x']).records }, OLD))
  database.close()
  return name
}

const BEFORE: Contents = Object.fromEntries(
  AT_FIRST.map(([pack]) => [pack.id, pack.records.map(({ id }) => id).join(' ')]),
)

/** What the next start finds and makes whole. */
async function afterStart(name: string): Promise<Contents> {
  const database = openDatabase(name)
  const found = await contents(database, anyKeys)
  await bringUpToDate(database, NEW)
  expect(await contents(database, NEW.keysOf)).toEqual(found)
  expect(await orphans(database)).toBe(0)
  await database.delete()
  return found
}

async function stepsOf({ run }: Operation): Promise<number> {
  const name = await withSets()
  const { database, count } = watched(name, () => {})
  await run(database)
  await database.delete()
  return count()
}

describe.each(Object.entries(OPERATIONS))('%s', (_, operation) => {
  test('ended at any step leaves all as it was or all as it should be', { timeout: PATIENCE }, async () => {
    const steps = await stepsOf(operation)
    expect(steps).toBeGreaterThan(1)
    for (let at = 0; at <= steps; at++) {
      const name = await withSets()
      const { database } = dying(name, at)
      const outcome = await operation.run(database).then(
        () => 'done',
        () => 'died',
      )
      database.close()
      const after = await afterStart(name)
      const wanted = outcome === 'done' ? [operation.effect(BEFORE)] : [BEFORE, operation.effect(BEFORE)]
      expect(wanted, `ended at step ${at}`).toContainEqual(after)
    }
  })

  test('on a full disk at any write leaves all as it was, and says that the disk is full', {
    timeout: PATIENCE,
  }, async () => {
    const steps = await stepsOf(operation)
    for (let at = 0; at < steps; at++) {
      const name = await withSets()
      let isFull = false
      const { database } = watched(name, (n, isWrite) => {
        isFull ||= isWrite && n >= at
        if (isWrite && n >= at) throw new DOMException('The disk is full.', 'QuotaExceededError')
      })
      const failure = await operation.run(database).then(
        () => undefined,
        (error: unknown) => error,
      )
      database.close()
      if (isFull) expect(String(failure), `full from step ${at}`).toContain('QuotaExceededError')
      expect(await afterStart(name)).toEqual(isFull ? BEFORE : operation.effect(BEFORE))
    }
  })
})

/** Both at once, the second beginning at a step of the first; where the first waits between two steps, the second may go on. */
async function together(first: Operation, second: Operation, at: number): Promise<readonly [string, boolean, boolean]> {
  const name = await withSets()
  const other = openDatabase(name)
  let begun: Promise<boolean> | undefined
  const done = (running: Promise<unknown>): Promise<boolean> =>
    running.then(
      () => true,
      () => false,
    )
  const begin = (): void => {
    // Not as a part of the transaction it happens to begin in.
    begun ??= Dexie.ignoreTransaction(() => done(second.run(other)))
  }
  const { database } = watched(name, (n) => {
    if (n >= at) begin()
  })
  const isFirstDone = await done(first.run(database))
  begin()
  const isSecondDone = (await begun) === true
  database.close()
  other.close()
  return [name, isFirstDone, isSecondDone]
}

/** All that one after the other could come to, in either order, of those that are done. */
function outcomes(first: Effect, second: Effect): readonly Contents[] {
  return [second(first(BEFORE)), first(second(BEFORE))]
}

/** All steps of all pairs take half a minute; their thirds meet every kind of transaction. */
const STRIDE = 3
const undone: Effect = (before) => before
const PAIRS = Object.keys(OPERATIONS)
  .flatMap((a) => Object.keys(OPERATIONS).map((b) => [a, b] as const))
  .map(([a, b], index) => [a, b, index % STRIDE] as const)

describe('any two at once', () => {
  test.each(PAIRS)('%s and %s, from steps of the first on', { timeout: PATIENCE }, async (a, b, from) => {
    const first = OPERATIONS[a]
    const second = OPERATIONS[b]
    if (first === undefined || second === undefined) throw new Error('no operation')
    const steps = await stepsOf(first)
    for (let at = from; at < steps; at += STRIDE) {
      const [name, isFirstDone, isSecondDone] = await together(first, second, at)
      const wanted = outcomes(isFirstDone ? first.effect : undone, isSecondDone ? second.effect : undone)
      expect(wanted, `the second began at step ${at}`).toContainEqual(await afterStart(name))
      expect([isFirstDone, isSecondDone], `both are done, begun at step ${at}`).toEqual([true, true])
    }
  })
})
