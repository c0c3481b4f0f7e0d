import type { SourceFile } from './imports.ts'

/** The only places that define limits. Every layer may import the first two. */
const LIMITS = ['src/limits.ts', 'src/own-limits.ts', 'mocks/limits.ts', 'tests/'] as const

/** Finds a limit that a file defines. */
const DEFINES_LIMIT = /^\s*(?:export )?(?:const|let) ((?:LARGEST|LONGEST|MAX|MOST)_\w+)\s*[=:]/gm

/** What each folder may import from the project; the last matching entry counts. Packages are not restricted here. */
const LAYERS: readonly { readonly place: string; readonly may: readonly string[] }[] = [
  { place: 'src/domain/', may: ['src/domain/'] },
  { place: 'src/contract/', may: ['src/contract/', 'src/domain/'] },
  { place: 'src/service/', may: ['src/service/', 'src/contract/', 'src/domain/'] },
  { place: 'src/api/', may: ['src/api/', 'src/contract/', 'src/domain/'] },
  { place: 'src/ui/', may: ['src/ui/'] },
  { place: 'src/messages/', may: ['src/messages/', 'src/domain/'] },
  { place: 'src/features/', may: ['src/api/', 'src/domain/', 'src/messages/', 'src/ui/'] },
  // The exchange format has a contract of its own, because the app can read it back.
  {
    place: 'src/features/export/',
    may: ['src/api/', 'src/contract/exchange/', 'src/domain/', 'src/messages/', 'src/ui/'],
  },
  {
    place: 'src/app/',
    may: [
      'src/api/',
      'src/app/',
      'src/contract/',
      'src/domain/',
      'src/features/',
      'src/messages/',
      'src/ui/',
    ],
  },
  { place: 'mocks/', may: ['mocks/', 'src/contract/', 'src/domain/', 'src/service/'] },
  { place: 'tests/', may: ['tests/', 'src/', 'mocks/'] },
]

/**
 * The order of the folders inside a place: a folder may import only folders of earlier floors, none of its own floor. Files
 * directly in the place come last. Without `floors`, all folders are on one floor.
 */
const FLOORS: readonly { readonly place: string; readonly floors?: readonly (readonly string[])[] }[] = [
  {
    place: 'src/domain/',
    floors: [
      ['arrays', 'dates', 'case'],
      ['as-of', 'names'],
      ['known-on', 'query'],
      ['snapshot', 'summary', 'editing'],
      ['collection'],
    ],
  },
  {
    place: 'src/features/timeline/',
    floors: [['axis'], ['lanes'], ['opened'], ['column'], ['picture', 'table'], ['figure'], ['compare']],
  },
  { place: 'src/features/export/', floors: [['document'], ['formats'], ['job'], ['dialog']] },
  { place: 'src/app/', floors: [['state'], ['shell'], ['pages']] },
  { place: 'src/app/pages/' },
]

/** The only file of `src` that may import the mock server. */
const MOCK_IMPORTER = 'src/app/backend.ts'

const FORBIDDEN_FOLDERS = /(?:^|\/)(?:hooks|utils|lib|helpers|common)\//

const FORBIDDEN_TEXT: readonly { readonly what: RegExp; readonly name: string }[] = [
  {
    what: /dangerouslySetInnerHTML|\.innerHTML\b|\.outerHTML\b|insertAdjacentHTML/,
    name: 'makes markup of text',
  },
  { what: /\beval\(|new Function\(|document\.write\(/, name: 'makes code of text' },
  {
    what: /RTCPeerConnection|sendBeacon|new WebSocket\(|new EventSource\(/,
    name: 'opens a connection of its own',
  },
]

const LONGEST = 300

function isOwn(target: string): boolean {
  return /^(?:src|mocks|tests)\//.test(target) || target === 'vite.config.ts'
}

function findFeature(file: string): string | undefined {
  return /^src\/features\/([^/]+)\//.exec(file)?.[1]
}

function mayImport(file: string, target: string, dynamic: boolean): boolean {
  if (target.startsWith('mocks/') && file.startsWith('src/')) return file === MOCK_IMPORTER && dynamic
  if (target === LIMITS[0] || target === LIMITS[1]) return true
  const feature = findFeature(file)
  if (feature !== undefined && findFeature(target) === feature) return true
  const layer = LAYERS.filter(({ place }) => file.startsWith(place)).at(-1)
  return layer?.may.some((place) => target.startsWith(place)) ?? true
}

/** Breaches of the order of the folders by one import, in sentences. */
function findFloorBreaches(file: string, target: string): readonly string[] {
  return FLOORS.flatMap(({ place, floors }) => {
    if (!file.startsWith(place) || !target.startsWith(place)) return []
    const [one, other] = [file, target].map((name) => /^([^/]+)\//.exec(name.slice(place.length))?.[1])
    if (one === other) return []
    const floor = (folder: string | undefined) => {
      if (folder === undefined) return Number.POSITIVE_INFINITY
      return floors ? floors.findIndex((folders) => folders.includes(folder)) : 0
    }
    const unknown = [one, other].filter((folder) => floor(folder) === -1)
    if (unknown.length > 0) return unknown.map((folder) => `${place}${folder} has no floor`)
    return floor(other) < floor(one) ? [] : [`${file} may not import ${target}, which comes later`]
  })
}

/** Breaches of the project's structure by one file, in sentences. */
export function findBreaches({ file, text, imports }: SourceFile): readonly string[] {
  const breaches = imports.flatMap(({ target, dynamic }) => {
    if (!isOwn(target)) {
      return file.startsWith('src/domain/')
        ? [`${file} imports the package ${target}; the domain imports nothing`]
        : []
    }
    if (!mayImport(file, target, dynamic)) return [`${file} may not import ${target}`]
    return findFloorBreaches(file, target)
  })
  const callsFetch = /(?<![\w.])fetch\(|globalThis\.fetch\(/.test(text)
  const mayFetch = file.startsWith('src/api/') || file.startsWith('mocks/') || file.startsWith('tests/')
  const isProduct = file.startsWith('src/') || file.startsWith('mocks/')
  const lines = text.split('\n').length
  const mayLimit = LIMITS.some((place) => file.startsWith(place))
  return [
    ...breaches,
    ...[...text.matchAll(DEFINES_LIMIT)].flatMap(([, name]) =>
      mayLimit ? [] : [`${file} defines the limit ${name}; ${LIMITS[0]} has all limits`],
    ),
    ...(callsFetch && !mayFetch ? [`${file} calls fetch; only src/api does`] : []),
    ...(FORBIDDEN_FOLDERS.test(file) ? [`${file} lies in a folder that says nothing`] : []),
    ...(/(?:^|\/)index\.tsx?$/.test(file) ? [`${file} is a barrel`] : []),
    ...(lines > LONGEST ? [`${file} has ${lines} lines; split it at ${LONGEST}`] : []),
    ...(isProduct
      ? FORBIDDEN_TEXT.filter(({ what }) => what.test(text)).map(({ name }) => `${file} ${name}`)
      : []),
  ]
}

/** Circular imports, `import()` and workers included, without duplicates; each as its files in order. */
export function findCircles(files: readonly SourceFile[]): readonly string[] {
  const byName = new Map(files.map((one) => [one.file, one]))
  const done = new Set<string>()
  const circles: string[] = []
  const walk = (file: string, path: readonly string[]) => {
    const at = path.indexOf(file)
    if (at !== -1) circles.push([...path.slice(at), file].join(' → '))
    if (at !== -1 || done.has(file)) return
    for (const { target } of byName.get(file)?.imports ?? []) walk(target, [...path, file])
    done.add(file)
  }
  for (const { file } of files) walk(file, [])
  return circles
}
