import { useCallback, useEffect, useRef } from 'react'

/**
 * Returns a function that changes the latest value. It is stable, so that memoised children whose part did not change do not
 * redraw.
 */
export function useChange<T, How extends string>(
  value: T,
  onChange: (next: T, how?: How) => void,
): (make: (value: T) => T, how?: How) => void {
  const latest = useRef({ value, onChange })
  useEffect(() => {
    latest.current = { value, onChange }
  })
  return useCallback((make, how) => latest.current.onChange(make(latest.current.value), how), [])
}
