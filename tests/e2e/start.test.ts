import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findServeFolder } from '../../mocks/serve-folder.ts'

/** The environment of a user's `npm start`, without the variables that the tests set. */
function environment(): NodeJS.ProcessEnv {
  const { VITEST: _, NODE_ENV: __, ...rest } = process.env
  return rest
}

/** Runs `npm start` to its end; returns its output and exit code. */
function runStart(port: number): Promise<{ readonly words: string; readonly code: unknown }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['mocks/start.ts', '--port', String(port)],
      { env: environment() },
      (error, stdout, stderr) => resolve({ words: stdout + stderr, code: error?.code ?? 0 }),
    )
  })
}

test('a second start on a taken port fails at once, and does not affect the first', async () => {
  const first = spawn(process.execPath, ['mocks/start.ts', '--port', '0', '--host', '127.0.0.1'], {
    env: environment(),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    let url: string | undefined
    for await (const chunk of first.stdout) {
      // Without ANSI colour codes.
      url = /http:\/\/127\.0\.0\.1:\d+\//.exec(String(chunk).replaceAll(/\u001B\[\d+m/g, ''))?.[0]
      if (url) break
    }
    if (url === undefined) throw new Error('The first start has served nothing.')
    const port = Number(new URL(url).port)
    const page = `${findServeFolder('127.0.0.1', port)}/index.html`
    const built = statSync(page).mtimeMs
    expect(await runStart(port)).toEqual({
      code: 1,
      words: expect.stringMatching(/^Failed to start: port \d+ is taken[^\n]*\n$/),
    })
    expect(statSync(page).mtimeMs).toBe(built)
    const html = await (await fetch(url)).text()
    const files = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => file ?? '')
    expect(files.length).toBeGreaterThan(3)
    for (const file of files) expect((await fetch(new URL(file, url))).status).toBe(200)
  } finally {
    first.kill()
    await once(first, 'exit')
  }
})
