import { expect, test } from 'vitest'
import { claimPort } from '../../../mocks/claim-port.ts'
import { findServeFolder } from '../../../mocks/serve-folder.ts'

test('only one process gets a port; it answers requests with "being built", and frees the port afterwards', async () => {
  const first = await claimPort('127.0.0.1', 0)
  const refusal = `Failed to start: port ${first.port} is taken, perhaps by a board that was started before.`
  await expect(claimPort('127.0.0.1', first.port)).rejects.toThrow(refusal)
  const answer = await fetch(`http://127.0.0.1:${first.port}/`)
  expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining('is being built')])
  await first.release()
  const second = await claimPort('127.0.0.1', first.port)
  expect(second.port).toBe(first.port)
  await second.release()
})

test('reports a host that is not on this machine', async () => {
  await expect(claimPort('192.0.2.1', 0)).rejects.toThrow(
    /^Failed to start: nothing can be served at 192\.0\.2\.1/,
  )
})

test('two servers never build into the same folder, nor into that of `npm run build`', () => {
  const folders = ['localhost', '127.0.0.1', '::1', '0.0.0.0'].flatMap((host) =>
    [4173, 4174, 41_731].map((port) => findServeFolder(host, port)),
  )
  expect(new Set(folders).size).toBe(folders.length)
  for (const folder of folders) expect(folder).toMatch(/^node_modules\/\.cache\/start\/[\w.-]+$/)
})
