// Finds a Chromium for the tests, or installs one. In order: the one that CHROMIUM_PATH names, an installed one, Playwright's,
// the one in node_modules, a download, a Debian package.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { chromium, type LaunchOptions } from 'playwright-core'

const SYSTEM: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
}

/** No requests in the background, for closed networks. No sandbox only as root, where Chromium does not start with it. */
const args = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

type Found = LaunchOptions | undefined

function installed(): Found {
  const executablePath = (SYSTEM[process.platform] ?? []).find((file) => existsSync(file))
  return executablePath ? { executablePath } : undefined
}

/** Unpacks the Chromium of an npm package. It unpacks into TMPDIR, and its NSS libraries only if it believes to run in Lambda. */
async function packed(): Promise<Found> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const home = path.resolve('node_modules/.cache/chromium')
  mkdirSync(home, { recursive: true })
  const before = { ...process.env }
  Object.assign(process.env, { TMPDIR: home, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' })
  try {
    const { default: pack } = await import('@sparticuz/chromium')
    const executablePath = await pack.executablePath()
    const libraries = [path.join(home, 'al2023/lib'), before['LD_LIBRARY_PATH']].filter(Boolean).join(':')
    return { executablePath, env: { ...before, LD_LIBRARY_PATH: libraries } as Record<string, string> }
  } finally {
    for (const name of ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH']) {
      if (before[name] === undefined) delete process.env[name]
      else process.env[name] = before[name]
    }
  }
}

function downloaded(): Found {
  const ran = spawnSync('npx', ['playwright-core', 'install', 'chromium-headless-shell'], {
    stdio: 'ignore',
    timeout: 300_000,
  })
  return ran.status === 0 ? {} : undefined
}

function fromDebian(): Found {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  execFileSync('apt-get', ['update', '-qq'], { env, stdio: 'inherit' })
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell'], {
    env,
    stdio: 'inherit',
  })
  return installed()
}

const steps: Record<string, () => Found | Promise<Found>> = {
  installed,
  playwright: () => (existsSync(chromium.executablePath()) ? {} : undefined),
  npm: packed,
  download: downloaded,
  apt: fromDebian,
}

const WORDS: Readonly<Record<string, string>> = {
  named: 'the one that CHROMIUM_PATH names',
  installed: 'the one installed on this machine',
  playwright: "Playwright's",
  npm: 'the one in node_modules, unpacked into its cache',
  download: 'one that Playwright has just downloaded',
  apt: 'one that apt-get has just installed',
}

/** An environment variable, so that child processes do not announce the browser again. */
const ANNOUNCED = 'NOTICEBOARD_BROWSER_ANNOUNCED'

/** Logs once which browser the tests use. */
function announce(name: string): void {
  if (process.env[ANNOUNCED] === undefined) console.log(`Browser for the tests: ${WORDS[name]}.`)
  process.env[ANNOUNCED] = name
}

/** Finds the Chromium that `CHROMIUM_PATH` names: a file, or one of `steps`. Throws if there is none; there is no fallback. */
async function findNamed(wanted: string): Promise<LaunchOptions> {
  const step = Object.hasOwn(steps, wanted) ? steps[wanted] : undefined
  const found = step ? await step() : existsSync(wanted) ? { executablePath: wanted } : undefined
  if (found) return found
  throw new Error(
    `Failed to find the Chromium that CHROMIUM_PATH names: "${wanted}" is neither a file nor an available browser. Names are ${Object.keys(steps).join(', ')}.`,
  )
}

/** Options to launch a Chromium: the one in `CHROMIUM_PATH`, otherwise the first of `steps` that works. Throws if none does. */
export async function launchOptions(order = Object.keys(steps)): Promise<LaunchOptions> {
  const wanted = process.env['CHROMIUM_PATH']
  if (wanted) {
    const found = await findNamed(wanted)
    announce(Object.hasOwn(steps, wanted) ? wanted : 'named')
    return { ...found, args }
  }
  const tried: string[] = []
  for (const name of order) {
    try {
      const found = await steps[name]?.()
      if (found) {
        announce(name)
        return { ...found, args }
      }
      tried.push(name)
    } catch (error) {
      tried.push(`${name} (${error instanceof Error ? error.message.split('\n')[0] : String(error)})`)
    }
  }
  throw new Error(
    `No Chromium for the browser tests; tried ${tried.join(', ')}. Install one, or name it in CHROMIUM_PATH.`,
  )
}
