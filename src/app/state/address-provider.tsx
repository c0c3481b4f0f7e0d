import { createContext, type ReactNode, type RefObject, useContext, useEffect, useRef, useState } from 'react'
import { type ParsedAddress, parseAddress } from '../../domain/query/address.ts'
import { navigate, subscribeAddress } from './address-store.ts'

interface Address extends ParsedAddress {
  /** The query part of the address that was last rendered: an older one while a transition is pending. */
  readonly drawn: RefObject<string>
}

const AddressContext = createContext<Address>({ ...parseAddress(''), drawn: { current: '' } })

/**
 * Parses the address once per change and provides the result. Uses state, not `useSyncExternalStore`: React renders changes of
 * an external store synchronously, and typing would wait for the list.
 */
export function AddressProvider({ children }: { children: ReactNode }) {
  const [address, setAddress] = useState(() => parseAddress(location.hash))
  const { search } = address
  const drawn = useRef(search)
  useEffect(() => {
    const read = () =>
      setAddress((before) => (before.hash === location.hash ? before : parseAddress(location.hash)))
    // It may have changed between render and effect.
    read()
    return subscribeAddress(read)
  }, [])
  useEffect(() => {
    drawn.current = search
  }, [search])
  return <AddressContext value={{ ...address, drawn }}>{children}</AddressContext>
}

/** The current address: path, query, and remarks on what could not be read. */
export function useAddress(): Address {
  return useContext(AddressContext)
}

/** The location hook for wouter's router. Wouter's own hash hook would put the query in front of `#`. */
export function usePath(): [string, (path: string) => void] {
  return [useAddress().path, (path) => navigate(`#${path}`)]
}
