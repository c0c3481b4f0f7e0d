import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Whether the page is being printed, or shown as it would be printed. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(() => matchMedia('print').matches)
  useEffect(() => {
    const query = matchMedia('print')
    let begun = false
    const before = () => {
      begun = true
      // The printed content must be in the document before the event handler returns.
      flushSync(() => setPrinting(true))
    }
    const after = () => {
      begun = false
      setPrinting(query.matches)
    }
    // While counting pages, browsers may switch the media back and forth; what unmounts meanwhile is missing on paper.
    const change = () => setPrinting(begun || query.matches)
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    query.addEventListener('change', change)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
      query.removeEventListener('change', change)
    }
  }, [])
  return printing
}
