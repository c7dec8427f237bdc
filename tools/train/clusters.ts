import { randomStream } from './random.ts'
import type { Vectors } from './vectors.ts'

/** Branches at each level: 32 coarse clusters, 256 middle ones, 1,024 fine ones. */
const BRANCHES = [32, 8, 4]
const ROUNDS = 15

/** Groups words by hierarchical spherical k-means. A cluster's number holds its path: coarse * 32 + middle * 4 + fine. */
export function clusterWords(vectors: Vectors, weight: Float64Array): Uint16Array {
  const cluster = new Uint16Array(vectors.count)
  const random = randomStream(11)
  split(
    vectors,
    weight,
    Uint32Array.from({ length: vectors.count }, (_, i) => i),
    0,
    0,
    cluster,
    random,
  )
  return cluster
}

function split(
  vectors: Vectors,
  weight: Float64Array,
  members: Uint32Array,
  level: number,
  path: number,
  cluster: Uint16Array,
  random: () => number,
): void {
  const branches = BRANCHES[level]
  if (branches === undefined) {
    for (const member of members) cluster[member] = path
    return
  }
  const branch = kMeans(vectors, weight, members, branches, random)
  for (let b = 0; b < branches; b++) {
    const inside = members.filter((_, i) => branch[i] === b)
    if (inside.length > 0) split(vectors, weight, inside, level + 1, path * branches + b, cluster, random)
  }
}

function kMeans(
  vectors: Vectors,
  weight: Float64Array,
  members: Uint32Array,
  k: number,
  random: () => number,
): Uint8Array {
  const { size, values } = vectors
  const centres = firstCentres(vectors, weight, members, k, random)
  const branch = new Uint8Array(members.length)
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Float64Array(k * size)
    for (const [i, member] of members.entries()) {
      const best = nearest(values, member * size, centres, k, size)
      branch[i] = best
      const w = weight[member] as number
      for (let d = 0; d < size; d++)
        sums[best * size + d] = (sums[best * size + d] as number) + w * (values[member * size + d] as number)
    }
    for (let c = 0; c < k; c++) setCentre(centres, sums, c, size)
  }
  return branch
}

/** k-means++ (Arthur and Vassilvitskii 2007) on the cosine distance. */
function firstCentres(
  { size, values }: Vectors,
  weight: Float64Array,
  members: Uint32Array,
  k: number,
  random: () => number,
): Float64Array {
  const centres = new Float64Array(k * size)
  const distance = Float64Array.from(members, (member) => weight[member] as number)
  for (let c = 0; c < k; c++) {
    const chosen = members[drawn(distance, random)] as number
    centres.set(values.subarray(chosen * size, chosen * size + size), c * size)
    for (const [i, member] of members.entries()) {
      let dot = 0
      for (let d = 0; d < size; d++) dot += (values[member * size + d] as number) * (centres[c * size + d] as number)
      const far = Math.max(0, 1 - dot) * (weight[member] as number)
      distance[i] = c === 0 ? far : Math.min(distance[i] as number, far)
    }
  }
  return centres
}

function drawn(weights: Float64Array, random: () => number): number {
  let left = random() * weights.reduce((sum, each) => sum + each, 0)
  for (const [i, each] of weights.entries()) {
    left -= each
    if (left <= 0) return i
  }
  return weights.length - 1
}

function nearest(values: Float64Array, at: number, centres: Float64Array, k: number, size: number): number {
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  for (let c = 0; c < k; c++) {
    let dot = 0
    for (let d = 0; d < size; d++) dot += (values[at + d] as number) * (centres[c * size + d] as number)
    if (dot > most) {
      most = dot
      best = c
    }
  }
  return best
}

function setCentre(centres: Float64Array, sums: Float64Array, c: number, size: number): void {
  let norm = 0
  for (let d = 0; d < size; d++) norm += (sums[c * size + d] as number) ** 2
  if (norm === 0) return
  const scale = 1 / Math.sqrt(norm)
  for (let d = 0; d < size; d++) centres[c * size + d] = (sums[c * size + d] as number) * scale
}
