import { useEffect, useRef } from 'react'
import { readKept } from '../../ui/kept.ts'
import { readKey } from '../../ui/read-key.ts'
import { moveRovingFocus } from '../../ui/roving-focus.ts'

/** Longest pause between the two letters of a sequence such as "g c", in milliseconds. */
const SEQUENCE_MS = 1500

/** Handlers by key or sequence: "/", "j", "g c". A handler that returns false leaves the key to the browser. */
export type Bindings = Readonly<Record<string, () => unknown>>

/** The keys that move the focus from line to line; `selector` finds the lines. */
export function makeLineKeys(selector: string) {
  return { j: () => moveRovingFocus(selector, 1), k: () => moveRovingFocus(selector, -1) }
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  )
    return true
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type)
}

/** Listens for single-letter keys unless the reader switched them off, and the focus is in no text field, dialog or menu. */
export function useKeys(bindings: Bindings): void {
  const current = useRef(bindings)
  useEffect(() => {
    current.current = bindings
  })
  useEffect(() => {
    let first: { readonly key: string; readonly at: number } | null = null
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return
      if (event.target instanceof Element && event.target.closest('dialog, [role=menu]')) return
      if (readKept('keys') !== null) return
      const key = readKey(event)
      const sequence = first && event.timeStamp - first.at < SEQUENCE_MS ? `${first.key} ${key}` : key
      first = key === 'g' ? { key: 'g', at: event.timeStamp } : null
      const run = Object.hasOwn(current.current, sequence) ? current.current[sequence] : undefined
      if (run && run() !== false) event.preventDefault()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}
