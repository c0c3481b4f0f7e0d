import type { Words } from '../../messages/types.ts'

type Part = keyof Words['editing']['part']

/** The label of each field of a part, by the first step of its path. */
function listLabels(part: Part, { field }: Words['editing']): Readonly<Record<string, string>> {
  switch (part) {
    case 'notice':
      return { ...field, type: field.noticeType }
    case 'source':
      return { ...field, title: field.sourceTitle, kind: field.sourceKind }
    default:
      return field
  }
}

/** The label of a field, for a fault of it: "citations.1.source" is the second source. */
export function labelField(part: Part, path: string, m: Words): string {
  const { editing: words } = m
  const [first = '', place, last] = path.split('.')
  const number = place === undefined ? 0 : Number(place)
  const count = (label: string) => (number > 0 ? words.numbered(label, number + 1) : label)
  if (first === 'citations') return count(last === 'locator' ? words.field.locator : words.field.citations)
  if (first === 'conflicts') {
    const { conflictField, conflictValue, conflictSource } = words.field
    return count(last === 'field' ? conflictField : last === 'value' ? conflictValue : conflictSource)
  }
  if (first === 'sets') return m.track[place === 'case' || place === 'custody' ? place : 'protection']
  return listLabels(part, words)[first] ?? first
}
