import type { SourceFile } from './imports.ts'

/** What each place may import of the project; the most exact place counts. Packages are another matter. */
const LAYERS: readonly { readonly place: string; readonly may: readonly string[] }[] = [
  { place: 'src/domain/', may: ['src/domain/'] },
  { place: 'src/contract/', may: ['src/contract/', 'src/domain/'] },
  { place: 'src/api/', may: ['src/api/', 'src/contract/', 'src/domain/'] },
  { place: 'src/ui/', may: ['src/ui/'] },
  { place: 'src/messages/', may: ['src/messages/', 'src/domain/'] },
  { place: 'src/features/', may: ['src/api/', 'src/domain/', 'src/messages/', 'src/ui/'] },
  // What leaves the app to come back has a contract of its own.
  {
    place: 'src/features/export/',
    may: ['src/api/', 'src/contract/exchange/', 'src/domain/', 'src/messages/', 'src/ui/'],
  },
  { place: 'src/app/', may: ['src/'] },
  { place: 'mocks/', may: ['mocks/', 'src/contract/', 'src/domain/'] },
  { place: 'tests/', may: ['tests/', 'src/', 'mocks/'] },
]

/** The one place from which the app starts the pretend server. */
const MOCK_DOOR = 'src/app/backend.ts'

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
  if (target.startsWith('mocks/') && file.startsWith('src/')) return file === MOCK_DOOR && dynamic
  const feature = findFeature(file)
  if (feature !== undefined && findFeature(target) === feature) return true
  const layer = LAYERS.filter(({ place }) => file.startsWith(place)).at(-1)
  return layer?.may.some((place) => target.startsWith(place)) ?? true
}

/** What a file does against the layers of the project, in sentences. */
export function findBreaches({ file, text, imports }: SourceFile): readonly string[] {
  const breaches = imports.flatMap(({ target, dynamic }) => {
    if (!isOwn(target)) {
      return file.startsWith('src/domain/')
        ? [`${file} imports the package ${target}; the domain imports nothing`]
        : []
    }
    return mayImport(file, target, dynamic) ? [] : [`${file} may not import ${target}`]
  })
  const callsFetch = /(?<![\w.])fetch\(|globalThis\.fetch\(/.test(text)
  const mayFetch = file.startsWith('src/api/') || file.startsWith('mocks/') || file.startsWith('tests/')
  const isProduct = file.startsWith('src/') || file.startsWith('mocks/')
  const lines = text.split('\n').length
  return [
    ...breaches,
    ...(callsFetch && !mayFetch ? [`${file} calls fetch; only src/api does`] : []),
    ...(FORBIDDEN_FOLDERS.test(file) ? [`${file} lies in a folder that says nothing`] : []),
    ...(/(?:^|\/)index\.tsx?$/.test(file) ? [`${file} is a barrel`] : []),
    ...(lines > LONGEST ? [`${file} has ${lines} lines; split it at ${LONGEST}`] : []),
    ...(isProduct
      ? FORBIDDEN_TEXT.filter(({ what }) => what.test(text)).map(({ name }) => `${file} ${name}`)
      : []),
  ]
}

/** Circles of static imports among the files, each once, as the files in order. */
export function findCircles(files: readonly SourceFile[]): readonly string[] {
  const byName = new Map(files.map((one) => [one.file, one]))
  const done = new Set<string>()
  const circles: string[] = []
  const walk = (file: string, path: readonly string[]) => {
    const at = path.indexOf(file)
    if (at !== -1) circles.push([...path.slice(at), file].join(' → '))
    if (at !== -1 || done.has(file)) return
    for (const { target, dynamic } of byName.get(file)?.imports ?? [])
      if (!dynamic) walk(target, [...path, file])
    done.add(file)
  }
  for (const { file } of files) walk(file, [])
  return circles
}
