import { createReadStream } from 'node:fs'
import { plainArticle } from '../engine/index.ts'
import type { Article } from '../model/article.ts'
import { htmlArticle } from './html.ts'

const MAX_BYTES = 64 * 1024 * 1024

/** A file that can't be read as a document; the message names it and says why. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError'
}

/**
 * Reads a file (or standard input, `-`) as an article: HTML by its ending or its first characters,
 * else text. `published` fills in where the document states no date. Throws a DocumentError.
 */
export async function readDocument(file: string, published?: string): Promise<Article> {
  const text = await readText(file)
  const article = isHtml(file, text) ? htmlArticle(text) : plainArticle(text)
  if (article.text.trim() === '') throw new DocumentError(`${file}: holds no text to read`)
  return published === undefined || article.published !== undefined ? article : { ...article, published }
}

async function readText(file: string): Promise<string> {
  const bytes = await readBytes(file)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new DocumentError(`${file}: is no UTF-8 text`)
  }
}

/** A pipe or a device tells no size before it ends, if it ever does: the limit holds while reading. */
async function readBytes(file: string): Promise<Uint8Array> {
  const input: AsyncIterable<Uint8Array> = file === '-' ? process.stdin : createReadStream(file)
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of input) {
      chunks.push(chunk)
      length += chunk.length
      if (length > MAX_BYTES) throw new DocumentError('is larger than 64 MB; split it')
    }
  } catch (error) {
    throw new DocumentError(`${file}: ${reasonOf(error)}`)
  }
  return Buffer.concat(chunks)
}

/** Why a file can't be read, as the end of a sentence that begins with its name. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'there is no such file'
  if (code === 'EISDIR') return 'is a folder; name its files'
  if (code === 'EACCES') return 'may not be read'
  return error instanceof Error ? error.message : String(error)
}

function isHtml(file: string, text: string): boolean {
  return /\.x?html?$/i.test(file) || /^\s*<(?:!doctype html|html|head|body|article|\?xml)\b/i.test(text.slice(0, 1000))
}
