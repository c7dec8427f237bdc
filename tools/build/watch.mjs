import { watch as watchFiles } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'

/** The server's longest silence: under the 30 seconds after which Chrome ends a background that waits. */
const LONGEST_WAIT = 20_000
/** Editors write a file in several steps; one build for all of them. */
const SETTLE = 150

/** Builds, and again on each change under src and seeds; extensions built this way reload themselves. Returns when the first build is there. */
export async function watch(root, build) {
  const server = await reloadServer()
  const rebuild = async () => {
    try {
      await build({ reloadUrl: server.url })
      server.tell()
      console.log(`Built at ${new Date().toLocaleTimeString()}.`)
    } catch (error) {
      console.error(error instanceof Error ? error.message : error)
    }
  }
  let timer
  for (const folder of ['src', 'seeds']) {
    watchFiles(join(root, folder), { recursive: true }, () => {
      clearTimeout(timer)
      timer = setTimeout(rebuild, SETTLE)
    })
  }
  await rebuild()
  console.log('Watching src and seeds. Load dist/dev-chrome or dist/dev-firefox; ends with Ctrl-C.')
}

/** Answers `?after=N` with the number of the current build: at once where it is another than N, else when it becomes so. */
function reloadServer() {
  let current = 0
  const waiting = new Set()
  const server = createServer((request, response) => {
    const after = new URL(request.url, 'http://localhost').searchParams.get('after')
    const answer = () => {
      clearTimeout(timer)
      waiting.delete(answer)
      response.writeHead(200, { 'content-type': 'text/plain', 'access-control-allow-origin': '*' })
      response.end(String(current))
    }
    const timer = setTimeout(answer, LONGEST_WAIT)
    waiting.add(answer)
    if (after !== String(current)) answer()
  })
  const tell = () => {
    current = Date.now()
    for (const answer of [...waiting]) answer()
  }
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve({ url: `http://localhost:${server.address().port}/`, tell }))
  })
}
