import { describe, expect, test } from 'vitest'
import { parseOptions } from '../../src/cli/options.ts'

describe('the command line', () => {
  test('takes a command, files and options in any order', () => {
    expect(parseOptions(['check', '--format', 'json', 'a.txt', '--pack', 'p.json', 'b.html'])).toEqual({
      command: 'check',
      files: ['a.txt', 'b.html'],
      format: 'json',
      jsonl: false,
      packs: ['p.json'],
      only: false,
    })
  })

  test('answers help and version without a command', () => {
    expect(parseOptions(['--help'])).toBe('help')
    expect(parseOptions(['--version'])).toBe('version')
  })

  test.each([
    [[], 'give a command: find, check, explain, derive'],
    [['look', 'a.txt'], 'look is no command: use find, check, explain, derive'],
    [['look'], 'look is no command: use find, check, explain, derive'],
    [['find'], 'give a file, or - for standard input'],
    [['find', 'a.txt', '--format', 'xml'], 'xml is no --format: use text, json, annotations'],
    [['find', 'a.txt', '--colour'], "Unknown option '--colour'"],
    [['check', 'a.txt', '--published', 'yesterday'], 'write a date such as 2022-12-21'],
    [['derive', '--jsonl', 'a.jsonl'], 'derive takes files, not --jsonl'],
    [['derive', '--format', 'json', 'a.txt'], 'derive writes YAML, not --format json'],
    [['find', '--jsonl', '--format', 'text', 'a.jsonl'], '--jsonl writes JSON, not --format text'],
    [['find', '--pack', 'own.json', 'a.txt'], '--pack is for check, explain and derive, not for find'],
    [['check', '--only', 'a.txt'], '--only is for use with --pack'],
    [['explain', '--jsonl', 'a.jsonl'], 'explain takes files, not --jsonl'],
    [['explain', '--format', 'json', 'a.txt'], 'explain writes text, not --format json'],
    [['check', '--at', '5', 'a.txt'], '--at is for explain, not for check'],
    [['explain', '--at', '-5', 'a.txt'], "Option '--at' argument is ambiguous"],
    [['explain', '--at', '1.5', 'a.txt'], '--at 1.5: write an offset such as 120'],
    [['explain', '--at', '', 'a.txt'], '--at : write an offset such as 120'],
  ])('says what to write instead of %j', (args, message) => {
    expect(() => parseOptions(args)).toThrow(message)
  })
})
