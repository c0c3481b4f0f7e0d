import { useCallback, useEffect, useRef } from 'react'

/**
 * Changes a value as it stands when the change is made. One function for the life of a component, so that parts which a step
 * does not concern are not drawn again for it.
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
