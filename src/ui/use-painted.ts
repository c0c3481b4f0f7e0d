import { useEffect, useState } from 'react'
import { afterPaint } from './after-frame.ts'

/** False until what is drawn while `ready` is on the screen; from then on true. */
export function usePainted(ready: boolean): boolean {
  const [isPainted, setIsPainted] = useState(false)
  useEffect(() => {
    if (!ready) return
    let isGone = false
    void afterPaint().then(() => {
      if (!isGone) setIsPainted(true)
    })
    return () => {
      isGone = true
    }
  }, [ready])
  return isPainted
}
