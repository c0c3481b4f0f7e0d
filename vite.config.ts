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
import { makeFirstChunk } from './tests/support/first-chunk.ts'
import { LONGEST_TEST, LONGEST_WAIT } from './tests/support/limits.ts'
import { LongFirst } from './tests/support/long-first.ts'
import { leaveFilesToHost } from './tests/support/mock-worker.ts'
import { precompress } from './tests/support/precompress.ts'
import { preloadMock } from './tests/support/preload-mock.ts'
import { securityHeaders } from './tests/support/security-headers.ts'
import { serveBuild } from './tests/support/serve-build.ts'
import { styleLast } from './tests/support/style-last.ts'

// Set by `npm start -- --cases N` and by the bench: how many generated cases the mock answers with in place of the five.
const asked = process.env['CASES']
const cases = asked ? parseCaseCount(asked, 'CASES') : 0
// Set by `npm start -- --delay N` and by the bench: how long each answer of the mock takes at least, in milliseconds.
const delay = Number(process.env['ANSWER_DELAY'] ?? 0) || 0
/** For every project; what Vitest sets by itself is as short as a fast machine lets it be. */
const LIMITS = {
  testTimeout: LONGEST_TEST,
  hookTimeout: LONGEST_TEST,
  teardownTimeout: LONGEST_TEST,
  expect: { poll: { timeout: LONGEST_WAIT } },
}
const isTest = process.env['VITEST'] !== undefined

/** From the environment or an `.env` file: wherever Vite itself takes them from. */
function readSettings(mode: string) {
  const settings = loadEnv(mode, import.meta.dirname, ['VITE_API_URL', 'BASE_PATH'])
  return {
    base: readBasePath(settings['BASE_PATH'], console.warn),
    apiUrl: readApiUrl(settings['VITE_API_URL']),
  }
}

const makeConfig = async ({ base, apiUrl }: ReturnType<typeof readSettings>) => ({
  base,
  // The address of a page stands behind `#`: any other path than the page's own is a 404, never the page again.
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
      // msw's cookie jar brings the public-suffix list, 110 kB of gzip; a contract without cookies needs neither.
      {
        find: 'tough-cookie',
        replacement: fileURLToPath(new URL('./mocks/shims/tough-cookie.ts', import.meta.url)),
      },
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
      output: {
        codeSplitting: { groups: [{ name: makeFirstChunk(import.meta.dirname), debugName: 'first' }] },
      },
    },
  },
  // Named, so that the first run does not find them one by one and reload the page under a test.
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
    // As many for every project, whatever the machine: Vitest runs nothing where those of one group differ. Tests of the
    // built app bring a browser each, so that more would wait for one another.
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
          // A group of its own, after the other two, a page at a time.
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
          // Run by `npm run test:firefox` alone.
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
