import { createServer } from 'node:http'

/** The way out of the machine, closed: a proxy that sends nobody on and notes who asked for what. */
export interface ClosedDoor {
  readonly port: number
  /** The hosts asked for so far, in order, with their ports where told. */
  readonly asked: readonly string[]
  close(): void
}

export async function closedDoor(): Promise<ClosedDoor> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(URL.parse(request.url ?? '')?.host ?? request.url ?? '')
    response.writeHead(403).end()
  })
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '')
    // A browser that is told no may break off before it has heard it: no fault of the run that is looking on.
    socket.on('error', () => socket.destroy())
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  server.unref()
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.')
  return { port: address.port, asked, close: () => void server.close() }
}
