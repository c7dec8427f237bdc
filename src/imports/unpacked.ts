import { ImportError } from './items.ts'

/** Far more than any reference set that fits a browser; what unpacks to more was made to. In UTF-16 units. */
const LONGEST = 512 << 20

/** The text of a file, unpacked where it is a gzip. Rejects with an ImportError where that is broken or far too long. */
export async function unpackedText(file: Blob): Promise<string> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer())
  if (first !== 0x1f || second !== 0x8b) return file.text()
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader()
  const decoder = new TextDecoder()
  const pieces: string[] = []
  let length = 0
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      const piece = decoder.decode(read.value, { stream: true })
      length += piece.length
      if (length > LONGEST) throw new ImportError('It unpacks to far more than a reference set may hold.')
      pieces.push(piece)
    }
  } catch (error) {
    throw error instanceof ImportError ? error : new ImportError('It is a damaged gzip file.')
  }
  return pieces.join('') + decoder.decode()
}

/** A file's name without the ending that tells that it is packed. */
export function unpackedName(name: string): string {
  return name.replace(/\.gz$/i, '')
}
