import type { EventType } from '../domain/case/vocabulary.ts'
import type { Messages } from './types.ts'

/**
 * How a line names an event: its title, and before it the type; null where that would say the same again, or, of an event
 * of the time, no more than its mark. Without a title the type stands in its place.
 */
export function nameEvent(
  { title, type }: { readonly title: string | null; readonly type: EventType },
  m: Pick<Messages, 'eventType'>,
): { readonly type: string | null; readonly title: string } {
  const label = m.eventType[type]
  return { type: title === null || type === 'context' ? null : label, title: title ?? label }
}
