import { Suspense } from 'react'
import { useWords } from '../../../messages/messages.ts'

function Words() {
  return useWords().editing.edit
}

/** The way from an own case to its forms. */
export function EditLink({ address }: { address: string }) {
  return (
    <Suspense>
      <a
        href={address}
        className="inline-flex min-h-6 items-center rounded-md border border-ink px-3.5 py-1.5 text-sm font-semibold hover:bg-ink hover:text-ground"
      >
        <Words />
      </a>
    </Suspense>
  )
}
