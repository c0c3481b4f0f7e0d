import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { findYoungFunctions } from './baseline.ts'

/** Names that the build may contain although supported browsers lack them, with the reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'Promise.withResolvers': 'msw calls it; mocks/shims/polyfills.ts is the polyfill',
  '.difference()': 'the same',
  '.intersection()': 'the same',
  'Uint8Array.fromHex': '@noble/hashes tests whether it exists',
  '.toHex()': 'the same',
  Float16Array: 'get-intrinsic tests whether it exists',
  devicePixelRatio: 'React tests whether it exists; Safari has it, with a remark in the data',
  navigation: 'React tests whether it exists',
  '.startViewTransition()': 'React calls it only for view transitions, and catches the error',
  '.skipTransition()': 'the same',
  requestIdleCallback: 'the code tests whether it exists',
  trustedTypes: 'the code tests whether it exists',
  '.showPopover()': 'the code tests whether there are popovers',
  '.hidePopover()': 'the same',
  '.createContext()': 'of React, not of the browser',
  '.use()': 'of React and others, not of the browser',
  '.dispose()': 'of msw, not of the browser',
  '.error()': 'also a method of console and Response',
  '.pause()': 'also a method of streams',
  '.getName()': 'of fontkit, not of the browser',
  '.getViewport()': 'of pdfkit, not of the browser',
  '.move()': 'of pdfkit, not of the browser',
  '.toArray()': 'of fontkit, not of the browser',
  '.writeBuffer()': 'of fontkit, not of the browser',
}

/**
 * Faults, in sentences: names that supported browsers lack, and exceptions that no file needs. `findings` lists the names that
 * each file of the build uses.
 */
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

/** Checks all scripts of a build against the oldest supported browsers; returns the faults in sentences. */
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
