import type { PairedValue } from '../domain/as-of/difference.ts'
import type { Words } from './types.ts'

/** A value on which sources disagree, in words; text of the data unchanged, with its `{s42}`. */
export function nameValue(value: PairedValue, m: Words): string {
  const date = (given: Parameters<Words['date']>[0] | null) => (given ? m.date(given) : m.case.noDate)
  const states = (codes: readonly string[]) => codes.map(m.country).join(', ') || m.case.notStated
  switch (value.kind) {
    case 'date':
      return value.several ? m.document.differentDays(date(value.date)) : date(value.date)
    case 'recorded-date':
      return m.case.recordedAs(m.date(value.date))
    case 'status': {
      const label = m.noticeStatus[value.status]
      return value.date ? m.case.statusDate(label, m.date(value.date)) : label
    }
    case 'notice-type':
      return m.noticeType[value.type]
    case 'event-type':
      return m.eventType[value.type]
    case 'states':
      return states(value.states)
    case 'states-and-date':
      return `${states(value.states)}; ${date(value.date)}`
    case 'in-texts':
      return m.case.asInEntry
    case 'text':
      return value.text
  }
}
