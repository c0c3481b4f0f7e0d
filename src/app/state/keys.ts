import { useEffect, useRef } from 'react'
import { readKey } from '../../ui/read-key.ts'

const KEY = 'noticeboard.keys'

/** Whether single-letter keys are on; where storage is blocked, they are. */
export function readSingleKeys(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off'
  } catch {
    return true
  }
}

/** Switches single-letter keys, and keeps the choice where storage allows. */
export function writeSingleKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, 'off')
  } catch {
    // Blocked storage: they stay on.
  }
}

/** A pause longer than this between the two letters of "g c" makes them two keys. */
const SEQUENCE_MS = 1500

/** What keys do, by what is pressed: "/", "j", "g c". Whatever returns false has not used the key. */
export type Bindings = Readonly<Record<string, () => unknown>>

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

/** Listens for single-letter keys while they are switched on, nobody types, and no dialog or menu is open. */
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
      if (!readSingleKeys()) return
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
