import { join } from 'node:path'
import { findAmounts } from '../../src/engine/money/find.ts'
import { analyse } from '../../src/engine/text/analysis.ts'
import { plainArticle } from '../../src/engine/text/plain.ts'
import { lexicon } from '../lexicon/shipped.ts'
import { type AmountPeer, amountPeers, type FoundAmount } from './amount-peers.ts'
import type { EvaluateOptions } from './options.ts'
import { readRows, utf16Places } from './rows.ts'
import { scoreLine, type Tally, tally } from './score.ts'

interface GoldAmount {
  readonly start: number
  readonly end: number
  readonly value: number | null
  readonly currency?: string | null
  readonly optional?: boolean
}

interface GoldText {
  readonly id: string
  readonly text: string
  readonly amounts: readonly GoldAmount[]
}

const FILES = ['amounts.dev.jsonl', 'worldwide-spans.jsonl'] as const
const TOLERANCE = 1e-9
const LARGE = 1e6

/**
 * Prints precision, recall and F1 (value, currency, overlapping span; as `score.py amounts`) and MB of
 * text a second, for this finder and its peers in the same run. `--show` lists misses.
 */
export async function evaluate({ corpora, show }: EvaluateOptions): Promise<void> {
  const ours = { name: 'sourcemark', find: findOurs }
  const peers = amountPeers(findOurs)
  for (const file of FILES) {
    const gold = readRows<GoldText>(join(corpora, 'amounts', file)).map(inUtf16)
    const bytes = gold.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
    console.log(`\n${file}: ${gold.length} texts, ${(bytes / 1e6).toFixed(2)} MB`)
    measure(ours, gold)
    if (show) for (const text of gold) trace(text, findOurs(text.text))
    for (const peer of peers) measurePeer(peer, ours, gold)
    if (bytes < LARGE) continue
    measureDigits(gold)
    measureAlone(gold, bytes)
  }
}

/** Slow peers are measured on as many texts as fit. */
const MOST_SECONDS = 30

/** Prints one finder's line; the number of texts it got through. */
function measure({ name, find }: AmountPeer, gold: readonly GoldText[]): number {
  const counts = tally()
  let bytes = 0
  let seconds = 0
  let texts = 0
  for (const text of gold) {
    const start = performance.now()
    const found = find(text.text)
    seconds += (performance.now() - start) / 1000
    bytes += Buffer.byteLength(text.text)
    texts++
    count(text, found, counts)
    if (seconds > MOST_SECONDS) break
  }
  console.log(`${name.padEnd(12)} ${scoreLine('amount', counts)}   ${(bytes / 1e6 / seconds).toFixed(3)} MB/s`)
  return texts
}

function measurePeer(peer: AmountPeer, ours: AmountPeer, gold: readonly GoldText[]): void {
  const texts = measure(peer, gold)
  if (texts === gold.length) return
  console.log(`  ${peer.name} was stopped after ${texts} texts; on the same ones:`)
  measure(ours, gold.slice(0, texts))
}

/** Gold of running news marks "the dollar", "Bitcoin" and "millions of dollars" too; a sum with a value has digits. */
function measureDigits(gold: readonly GoldText[]): void {
  const counts = tally()
  for (const { text, amounts } of gold) {
    const found = findOurs(text)
    for (const amount of amounts) {
      if (!/\d/.test(text.slice(amount.start, amount.end))) continue
      if (found.some((one) => overlaps(one, amount))) counts.right++
      else counts.missed++
    }
  }
  console.log(`sourcemark   of the ${counts.right + counts.missed} marked spans with digits, found ${counts.right}`)
}

/** The finder without the tokeniser it shares with the others, warm: the median of seven runs. */
function measureAlone(gold: readonly GoldText[], bytes: number): void {
  const analyses = gold.map(({ text }) => analyse(plainArticle(text), lexicon))
  const speeds = Array.from({ length: 7 }, () => {
    const start = performance.now()
    for (const analysis of analyses) findAmounts(analysis)
    return bytes / 1e3 / (performance.now() - start)
  })
  console.log(`sourcemark   this finder alone: ${speeds.sort((a, b) => a - b)[3]?.toFixed(1)} MB/s`)
}

function findOurs(text: string): readonly FoundAmount[] {
  return findAmounts(analyse(plainArticle(text), lexicon))
}

/** Gold offsets count code points, mentions UTF-16 units. */
function inUtf16(gold: GoldText): GoldText {
  const place = utf16Places(gold.text)
  return { ...gold, amounts: gold.amounts.map((a) => ({ ...a, start: place(a.start), end: place(a.end) })) }
}

/** A gold amount is found once, by value, currency and overlap; optional ones count neither way. */
function count(gold: GoldText, found: readonly FoundAmount[], counts: Tally): void {
  const used = new Set<number>()
  for (const amount of gold.amounts) {
    if (amount.optional) {
      found.forEach((one, i) => {
        if (overlaps(one, amount)) used.add(i)
      })
      continue
    }
    const hit = found.findIndex((one, i) => !used.has(i) && agrees(one, amount))
    if (hit < 0) counts.missed++
    else {
      counts.right++
      used.add(hit)
    }
  }
  counts.false += found.length - used.size
}

function agrees(found: FoundAmount, gold: GoldAmount): boolean {
  if (!overlaps(found, gold)) return false
  const isValue =
    gold.value === null || Math.abs(found.value - gold.value) <= TOLERANCE * Math.max(1, Math.abs(gold.value))
  return isValue && (!gold.currency || found.currency === gold.currency)
}

function overlaps(a: { readonly start: number; readonly end: number }, b: GoldAmount): boolean {
  return a.start < b.end && b.start < a.end
}

function trace(gold: GoldText, found: readonly FoundAmount[]): void {
  const excerpt = (start: number, end: number): string =>
    JSON.stringify(
      `${gold.text.slice(Math.max(0, start - 30), start)}[[${gold.text.slice(start, end)}]]${gold.text.slice(end, end + 25)}`,
    )
  for (const amount of gold.amounts) {
    if (amount.optional || found.some((one) => agrees(one, amount))) continue
    const near = found.filter((one) => overlaps(one, amount)).map((one) => `${one.value} ${one.currency}`)
    console.log(
      `  missed ${excerpt(amount.start, amount.end)} ${amount.value} ${amount.currency} found: ${near.join(', ')}`,
    )
  }
  for (const one of found) {
    if (gold.amounts.some((amount) => overlaps(one, amount))) continue
    console.log(`  false  ${excerpt(one.start, one.end)} ${one.value} ${one.currency}`)
  }
}
