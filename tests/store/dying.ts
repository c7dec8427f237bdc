import type { DBCore, DBCoreTable } from 'dexie'
import { type Database, openDatabase } from '../../src/store/database.ts'

/** What every operation of a process that has died comes to. */
export class Died extends Error {
  override readonly name = 'Died'
}

export interface Watched {
  readonly database: Database
  /** How many operations it was asked for. */
  count(): number
}

/**
 * The database as one process has it, whose every operation (a read, a write, a count, a cursor) first
 * calls `before` with its number. What that throws aborts the transaction, as an error of the disk does.
 */
export function watched(name: string, before: (n: number, isWrite: boolean) => void): Watched {
  const database = openDatabase(name)
  let count = 0
  const step = <A extends readonly unknown[], R>(work: (...of: A) => Promise<R>, isWrite = false) => {
    return async (...of: A): Promise<R> => {
      before(count++, isWrite)
      return work(...of)
    }
  }
  database.use({
    stack: 'dbcore',
    name: 'watched',
    create: (core: DBCore): DBCore => ({
      ...core,
      table: (tableName): DBCoreTable => {
        const table = core.table(tableName)
        return {
          ...table,
          mutate: step(table.mutate, true),
          get: step(table.get),
          getMany: step(table.getMany),
          query: step(table.query),
          count: step(table.count),
          openCursor: step(table.openCursor),
        }
      },
    }),
  })
  return { database, count: () => count }
}

/** A process that dies at its `at`-th operation: that one and all that follow, its own tidying too, come to nothing. */
export function dying(name: string, at: number): Watched {
  return watched(name, (n) => {
    if (n >= at) throw new Died()
  })
}
