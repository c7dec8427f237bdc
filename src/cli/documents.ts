import { createReadStream } from 'node:fs'
import { plainArticle } from '../engine/index.ts'
import type { Article } from '../model/article.ts'
import { htmlArticle } from './html.ts'

/** What is larger is no article, nor a line of a file of articles. */
export const MAX_BYTES: number = 64 * 1024 * 1024

/** A file that can't be read as a document; the message names it and says why. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError'
}

/**
 * Reads a file (or standard input, `-`) as an article: HTML by its ending or its first characters,
 * else text. `published` fills in where the document states no date. Throws a DocumentError.
 */
export async function readDocument(file: string, published?: string): Promise<Article> {
  return articleIn(file, await readText(file), published)
}

/** A file's text as an article, as `readDocument` reads it. */
export function articleIn(file: string, text: string, published?: string): Article {
  const article = isHtml(file, text) ? htmlArticle(text) : plainArticle(text)
  if (article.text.trim() === '') throw new DocumentError(`${file}: holds no text to read`)
  return published === undefined || article.published !== undefined ? article : { ...article, published }
}

/** The text of a file. Throws a DocumentError that names it. */
export async function readText(file: string): Promise<string> {
  try {
    return decodeText(await readBytes(file))
  } catch (error) {
    throw new DocumentError(`${file}: ${reasonOf(error)}`)
  }
}

/** A pipe or a device tells no size before it ends, if it ever does: the limit holds while reading. */
async function readBytes(file: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of openBytes(file)) {
    chunks.push(chunk)
    length += chunk.length
    if (length > MAX_BYTES) throw new DocumentError('is larger than 64 MB; split it')
  }
  return Buffer.concat(chunks)
}

/** The bytes of a file, or of standard input for `-`, as they come. */
export function openBytes(file: string): AsyncIterable<Uint8Array> {
  return file === '-' ? process.stdin : createReadStream(file)
}

/** Text in what its byte order mark tells, in UTF-8, or else in what an HTML file declares. Throws a DocumentError. */
export function decodeText(bytes: Uint8Array): string {
  const encodings = [markedEncoding(bytes) ?? 'utf-8', declaredEncoding(bytes)]
  for (const encoding of encodings) {
    const text = encoding === undefined ? undefined : decoded(bytes, encoding)
    if (text !== undefined) return text
  }
  throw new DocumentError(`is no ${encodings[0]?.toUpperCase()} text`)
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return encoding === 'utf-8' ? text : text.replace(/[\u0080-\u009f]/g, windowsLetter)
  } catch {
    return undefined
  }
}

/** Some releases of Node read Windows-1252 as ISO 8859-1, which has control characters for quotation marks. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function windowsLetter(control: string): string {
  return WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80)
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
}

const HEAD_BYTES = 1024
const DECLARED = /<meta[^>]{1,99}charset=["']?([\w-]{3,20})/i

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1')
  return DECLARED.exec(head)?.[1]
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
