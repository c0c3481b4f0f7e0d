import type { Source } from '../case/case.ts'

/** An address without what two copies of it may differ in: scheme, `www.`, the part after `#`, the last slash. */
export function simplifyAddress(text: string): string {
  return text
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/#.*$/, '')
    .replace(/\/+$/, '')
    .toLowerCase()
}

function nameSource({ publisher, title }: Source): string {
  return [publisher, title].filter((text) => text !== '').join(': ')
}

/** A source with a label that no other has: publisher and title; for equal ones the address or the id as well. */
export interface LabelledSource {
  readonly source: Source
  readonly label: string
}

export function labelSources(sources: readonly Source[]): readonly LabelledSource[] {
  const count = new Map<string, number>()
  for (const source of sources) count.set(nameSource(source), (count.get(nameSource(source)) ?? 0) + 1)
  return sources.map((source) => {
    const name = nameSource(source)
    return { source, label: count.get(name) === 1 ? name : `${name} (${source.id})` }
  })
}

/** The source that a text names by its label, its address or its id; null if it names none. */
export function findSource(typed: string, all: readonly LabelledSource[]): Source | null {
  const text = typed.trim()
  if (text === '') return null
  const found = all.find(({ source, label }) => source.id === text || label === text)
  if (found) return found.source
  if (!/[./]/.test(text)) return null
  const address = simplifyAddress(text)
  // Some shipped sources have only the home page of their publisher, which names none of them.
  const same = all.filter(
    ({ source }) => source.addressWithheld !== true && simplifyAddress(source.url) === address,
  )
  return same.length === 1 ? (same[0]?.source ?? null) : null
}
