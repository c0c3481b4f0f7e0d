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
      // What is printed has to be there when the event is over.
      flushSync(() => setPrinting(true))
    }
    const after = () => {
      begun = false
      setPrinting(query.matches)
    }
    // While pages are counted the media may go back and forth; what goes away meanwhile is missing on them.
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
