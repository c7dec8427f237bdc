import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
}

export interface PageServer {
  /** Ends with a slash. */
  readonly url: string
  close(): void
}

/** A page made for one test: its document, or the headers that a file of the folder is to be served with. */
export interface ServedPage {
  readonly html?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Serves a folder's files on a free port of this machine; `pages` adds to it or changes headers, by path ('strict.html'). */
export async function servePages(
  folder: string,
  pages: Readonly<Record<string, ServedPage>> = {},
): Promise<PageServer> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1)
    const page = pages[path]
    try {
      const body = page?.html ?? (await readFile(join(folder, insideOnly(path))))
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream', ...page?.headers })
      response.end(body)
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found')
    }
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return {
    url: `http://localhost:${address.port}/`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

function insideOnly(path: string): string {
  if (path.split(/[/\\]/).includes('..')) throw new Error('Outside the folder.')
  return path
}
