import { describe, expect, test } from 'vitest'
import { buildIndex, entriesOf, hashOf, mayHold, recordsUnder } from '../../src/store/key-index.ts'
import { hashedKeys } from '../../src/store/ready.ts'
import { keysByName, packOf } from './reference-set.ts'

type Index = ReturnType<typeof buildIndex>

function indexOf(names: readonly string[], perPart = 1000): Index {
  const { keyCounts, hashes } = hashedKeys(packOf('a', names).records, { version: 1, keysOf: keysByName })
  const parts = Array.from({ length: Math.ceil(names.length / perPart) }, (_, part) => {
    const [from, to] = [part * perPart, (part + 1) * perPart]
    return entriesOf(keyCounts.slice(from, to), hashes.slice(from, to), from)
  })
  return buildIndex(parts)
}

function find(index: Index, key: string): readonly number[] {
  return recordsUnder(index, hashOf(key))
}

describe('An index of keys', () => {
  const names = Array.from({ length: 5000 }, (_, i) => `Name${i}`)
  const index = indexOf(names)

  test('finds every record under its key, and no other', () => {
    for (const [number, name] of names.entries()) expect(find(index, `n:${name.toLowerCase()}`)).toEqual([number])
  })

  test('passes nearly every absent key over without a look at its pages', () => {
    const absent = Array.from({ length: 5000 }, (_, i) => `n:nobody${i}`)
    expect(absent.flatMap((key) => find(index, key))).toEqual([])
    expect(absent.filter((key) => mayHold(index.directory, hashOf(key))).length).toBeLessThan(absent.length / 5)
  })

  test('gives all records of a key whose run goes over several pages', () => {
    const many = indexOf([...names.slice(0, 700), ...Array.from({ length: 2000 }, () => 'Smith'), ...names.slice(700)])
    expect(find(many, 'n:smith')).toEqual(Array.from({ length: 2000 }, (_, i) => 700 + i))
    expect(find(many, 'n:name699')).toEqual([699])
    expect(find(many, 'n:name700')).toEqual([2700])
  })

  test('of nothing holds nothing', () => {
    expect(find(indexOf([]), 'n:ada')).toEqual([])
  })
})
