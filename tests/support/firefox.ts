// Finds a Firefox for `npm run test:firefox`: the one that FIREFOX_PATH names, an installed one, or Debian's firefox-esr.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

/** The path of a Firefox; installs one if there is none, as root on Debian. */
export function findFirefox(): string {
  const named = process.env['FIREFOX_PATH']
  if (named) return named
  const installed = PLACES.find((place) => existsSync(place))
  if (installed) return installed
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    execFileSync('apt-get', ['update', '-qq'], { env, stdio: 'inherit' })
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'firefox-esr'], {
      env,
      stdio: 'inherit',
    })
    return '/usr/bin/firefox-esr'
  }
  throw new Error('There is no Firefox for the walk. Install one, or name it in FIREFOX_PATH.')
}
