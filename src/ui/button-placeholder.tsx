import type { ReactNode } from 'react'
import { Button } from './button.tsx'

/** Reserves the space of a button until its code has loaded, so that nothing around it moves. */
export function ButtonPlaceholder({ label, children }: { label: string; children: ReactNode }) {
  if (children) return children
  return (
    <div inert className="invisible print:hidden">
      <Button className="max-lg:size-11 max-lg:border-0 max-lg:p-0 lg:min-w-36">
        <span className="max-lg:sr-only">{label}</span>
      </Button>
    </div>
  )
}
