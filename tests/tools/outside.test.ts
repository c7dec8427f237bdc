import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { closedDoor } from '../../tools/drive/outside'

test('a browser that breaks off in the midst of asking for an outside host stops nothing', async () => {
  const door = await closedDoor()
  for (let call = 0; call < 20; call++) await breakOff(door.port)
  await expect.poll(() => door.asked.length).toBe(20)
  await new Promise((resolve) => setTimeout(resolve, 50))
  door.close()
})

function breakOff(port: number): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write('CONNECT outside.example:443 HTTP/1.1\r\nHost: outside.example:443\r\n\r\n', () => {
        socket.resetAndDestroy()
        resolve()
      })
    })
    socket.on('error', () => {})
  })
}
