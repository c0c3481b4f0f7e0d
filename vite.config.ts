import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { msw } from 'msw/vite'
import { loadEnv } from 'vite'
import { defineConfig } from 'vitest/config'
import { parseCaseCount } from './mocks/generate/case-count.ts'
import { generatedParts } from './mocks/generate/generated-parts.ts'
import { BUILD_TARGET } from './tests/support/baseline.ts'
import { readApiUrl, readBasePath } from './tests/support/build-settings.ts'
import { launchOptions } from './tests/support/chromium.ts'
import { makeChunkGroups } from './tests/support/chunks.ts'
import { LONGEST_TEST, LONGEST_WAIT } from './tests/support/limits.ts'
import { LongFirst } from './tests/support/long-first.ts'
import { leaveFilesToHost } from './tests/support/mock-worker.ts'
import { precompress } from './tests/support/precompress.ts'
import { preloadMock } from './tests/support/preload-mock.ts'
import { securityHeaders } from './tests/support/security-headers.ts'
import { serveBuild } from './tests/support/serve-build.ts'
import { styleLast } from './tests/support/style-last.ts'

// Number of generated cases that replace the five real ones; set by `npm start -- --cases N` and by the bench.
const count = process.env['CASES']
const cases = count ? parseCaseCount(count, 'CASES') : 0
// Delay before each answer of the mock server, in milliseconds; set by `npm start -- --delay N` and by the bench.
const delay = Number(process.env['ANSWER_DELAY'] ?? 0) || 0
/** Timeouts of all test projects; Vitest's defaults are too short for a slow machine. */
const LIMITS = {
  testTimeout: LONGEST_TEST,
  hookTimeout: LONGEST_TEST,
  teardownTimeout: LONGEST_TEST,
  expect: { poll: { timeout: LONGEST_WAIT } },
}
const isTest = process.env['VITEST'] !== undefined

/** Reads settings from the environment or an `.env` file, as Vite does. */
function readSettings(mode: string) {
  const settings = loadEnv(mode, import.meta.dirname, ['VITE_API_URL', 'BASE_PATH'])
  return {
    base: readBasePath(settings['BASE_PATH'], console.warn),
    apiUrl: readApiUrl(settings['VITE_API_URL']),
  }
}

const makeConfig = async ({ base, apiUrl }: ReturnType<typeof readSettings>) => ({
  base,
  // The route is in the hash, so that any other path is a 404, never the page itself.
  appType: 'mpa' as const,
  plugins: [
    react(),
    tailwindcss(),
    msw({ mode: 'worker-only' }),
    leaveFilesToHost(),
    securityHeaders(apiUrl),
    styleLast(),
    serveBuild(apiUrl),
    apiUrl === undefined && preloadMock(cases),
    cases > 0 && generatedParts(cases),
    precompress(),
  ],
  resolve: {
    alias: [
      // msw's cookie jar includes the public-suffix list, 110 kB of gzip; our API sets no cookies.
      {
        find: 'tough-cookie',
        replacement: fileURLToPath(new URL('./mocks/shims/tough-cookie.ts', import.meta.url)),
      },
      // React has had this hook since 18; the package that imitates it adds 0.7 kB to the first load.
      { find: 'use-sync-external-store/shim/index.js', replacement: 'react' },
      // It would start workers that the page's policy forbids.
      {
        find: /^fflate$/,
        replacement: fileURLToPath(new URL('./src/features/export/formats/zip-at-once.ts', import.meta.url)),
      },
    ],
  },
  define: {
    'import.meta.env.GENERATED_CASES': JSON.stringify(cases),
    'import.meta.env.ANSWER_DELAY': JSON.stringify(delay),
  },
  worker: { format: 'es' as const },
  build: {
    manifest: true,
    target: BUILD_TARGET,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Limits and other constants become literals in other chunks; the first chunk need not export them.
      optimization: { inlineConst: { mode: 'all' as const, pass: 3 } },
      output: {
        codeSplitting: { groups: makeChunkGroups(import.meta.dirname) },
      },
    },
  },
  // Listed, so that Vite does not discover them during the first run and reload the page under a test.
  optimizeDeps: {
    include: [
      'react',
      'react-dom/client',
      'react/jsx-dev-runtime',
      '@tanstack/react-query',
      'recharts',
      'valibot',
      'papaparse',
      'axe-core',
      'vitest-browser-react',
    ],
  },
  test: {
    reporters: ['default', './tests/support/closing-line.ts'],
    // The same number for every project: Vitest refuses to run if projects of one group differ. At most four, because each
    // worker that tests the built app starts a browser.
    maxWorkers: Math.min(4, availableParallelism()),
    sequence: { sequencer: LongFirst },
    projects: [
      {
        extends: true as const,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts', 'tests/architecture.test.ts'],
          ...LIMITS,
        },
      },
      {
        extends: true as const,
        test: {
          name: 'browser',
          // In a group of its own, after the other two, one page at a time.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          ...LIMITS,
          include: ['tests/browser/**/*.test.tsx'],
          browser: {
            enabled: true,
            connectTimeout: LONGEST_TEST,
            headless: true,
            provider: playwright({ launchOptions: isTest ? await launchOptions() : {} }),
            instances: [{ browser: 'chromium' as const }],
            viewport: { width: 1280, height: 900 },
            screenshotFailures: false,
          },
        },
      },
      {
        extends: true as const,
        test: {
          name: 'e2e',
          ...LIMITS,
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['./tests/support/site.ts'],
        },
      },
      {
        extends: true as const,
        test: {
          // Only `npm run test:firefox` runs it.
          name: 'firefox',
          ...LIMITS,
          environment: 'node',
          include: ['tests/firefox/**/*.test.ts'],
          globalSetup: ['./tests/support/site.ts'],
        },
      },
    ],
  },
})

export default defineConfig(({ mode }) => makeConfig(readSettings(mode)))
