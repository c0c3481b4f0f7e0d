import { readFileSync } from 'node:fs'
import * as v from 'valibot'

const Lockfile = v.object({
  packages: v.record(
    v.string(),
    v.object({
      version: v.optional(v.string()),
      resolved: v.optional(v.string()),
      link: v.optional(v.boolean()),
      hasInstallScript: v.optional(v.boolean()),
      optionalDependencies: v.optional(v.record(v.string(), v.string())),
    }),
  ),
})

const Manifest = v.object({
  dependencies: v.record(v.string(), v.string()),
  devDependencies: v.record(v.string(), v.string()),
  optionalDependencies: v.record(v.string(), v.string()),
})

/**
 * Faults of a lock file: download addresses, missing optional dependencies (`npm ci` rejects such a lock), packages with an
 * install script.
 */
export function findLockFaults(lock: unknown): readonly string[] {
  const { packages } = v.parse(Lockfile, lock)
  const places = Object.keys(packages)
  return Object.entries(packages).flatMap(([place, one]) => [
    ...(one.resolved === undefined ? [] : [`${place} names a download address`]),
    ...(one.hasInstallScript ? [`${place} runs a script when it is installed`] : []),
    ...Object.keys(one.optionalDependencies ?? {})
      .filter((name) => !places.some((other) => other.endsWith(`node_modules/${name}`)))
      .map((name) => `${place}@${one.version ?? ''} lacks ${name}`),
  ])
}

/** Dependencies that are not pinned to an exact version, or have no line in the README's table. */
export function findManifestFaults(manifest: unknown, readme: string): readonly string[] {
  const { dependencies, devDependencies, optionalDependencies } = v.parse(Manifest, manifest)
  return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).flatMap(
    ([name, range]) => [
      ...(/^\d+\.\d+\.\d+$/.test(range) ? [] : [`${name} is not pinned: ${range}`]),
      ...(readme.includes(`\`${name}\``) ? [] : [`${name} has no line in the README`]),
    ],
  )
}

/** Runs both checks on this project. */
export function checkLockfile(): readonly string[] {
  const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
  return [
    ...findLockFaults(JSON.parse(read('package-lock.json'))),
    ...findManifestFaults(JSON.parse(read('package.json')), read('README.md')),
  ]
}
