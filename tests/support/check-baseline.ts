import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { findYoungFunctions } from './baseline.ts'

/** What stands in the build and is no breach all the same, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'Promise.withResolvers': 'msw calls it; mocks/shims/younger.ts brings it where it is missing',
  '.difference()': 'the same',
  '.intersection()': 'the same',
  'Iterator.from': 'immer asks for it first',
  'Uint8Array.fromHex': '@noble/hashes asks for it first',
  '.toHex()': 'the same',
  Float16Array: 'get-intrinsic asks for it first',
  devicePixelRatio: 'React asks for it first; Safari has it, with a remark in the data',
  navigation: 'React asks for it first',
  '.startViewTransition()': 'React calls it for transitions of views alone, and catches',
  '.skipTransition()': 'the same',
  requestIdleCallback: 'asked for first',
  trustedTypes: 'asked for first',
  '.createContext()': 'of React, not of the browser',
  '.use()': 'of React and others, not of the browser',
  '.dispose()': 'of msw, not of the browser',
  '.error()': 'of consoles and answers, not of the browser alone',
  '.pause()': 'of streams, not of the browser alone',
  '.getName()': 'of fontkit, not of the browser',
  '.getViewport()': 'of pdfkit, not of the browser',
  '.move()': 'of pdfkit, not of the browser',
  '.toArray()': 'of fontkit, not of the browser',
  '.writeBuffer()': 'of fontkit, not of the browser',
}

/** What breaks the line, and exceptions that nothing needs any more; given what each file of a build was found to use. */
export function judgeFindings(
  findings: ReadonlyMap<string, readonly string[]>,
  exceptions: Readonly<Record<string, string>> = EXCEPTIONS,
): readonly string[] {
  const used = new Set([...findings.values()].flat())
  return [
    ...[...findings].flatMap(([file, names]) =>
      names
        .filter((name) => !Object.hasOwn(exceptions, name))
        .map((name) => `${file} uses ${name}, which the oldest browsers of the README have not`),
    ),
    ...Object.keys(exceptions)
      .filter((name) => !used.has(name))
      .map((name) => `the exception for ${name} is not needed any more`),
  ]
}

/** The scripts of a build that use what the oldest browsers have not, in sentences. */
export function checkBaseline(outDir: string): readonly string[] {
  const scripts = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  )
  return judgeFindings(
    new Map(
      scripts.map((file) => [file, findYoungFunctions(readFileSync(path.join(outDir, file), 'utf8'), file)]),
    ),
  )
}
