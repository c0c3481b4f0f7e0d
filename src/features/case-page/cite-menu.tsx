import type { ClaimKind } from '../../domain/case/vocabulary.ts'
import { useWords } from '../../messages/messages.ts'
import { nameCitation } from '../../messages/name-citation.ts'
import { Button } from '../../ui/button.tsx'
import { Popover } from '../../ui/popover.tsx'
import { useCiting } from './cite-context.ts'

/** The permanent link and a citation of a part of the page, or of all of it, to copy or select. */
export function CiteMenu({
  part,
  what,
  date = null,
  sources,
  sides = [],
  ofPerson = true,
}: {
  /** The id of a part of the page; null for the whole case. */
  part: string | null
  /** The statement, in the words of the data. */
  what: string
  date?: string | null
  /** Ids of the sources it rests on. */
  sources: readonly string[]
  /** The sides whose words it rests on. */
  sides?: readonly ClaimKind[]
  /** Whether it is a statement about the person; false for a source itself. */
  ofPerson?: boolean
}) {
  const m = useWords()
  const { find, address, absolute, copy, person, version, asOf } = useCiting()
  const link = absolute(address(part))
  const citation = nameCitation(
    {
      what,
      sides,
      date,
      person: ofPerson ? person : null,
      sources: [...new Set(sources)].map((id) => find(id)?.source),
      version,
      asOf,
      address: link,
    },
    m,
  )
  return (
    <span className="print:hidden">
      <Popover label={m.case.part} name={m.case.partOf(what)}>
        <span className="block text-muted">{m.case.citation}</span>
        <span className="mt-1 block break-words select-all">{citation}</span>
        <span className="mt-2 flex flex-wrap gap-x-2">
          <Button look="quiet" onClick={() => copy(citation, 'citation')}>
            {m.case.copyCitation}
          </Button>
          <Button look="quiet" onClick={() => copy(link, 'link')}>
            {m.case.copyLink}
          </Button>
          <a href={address(part)} className="inline-flex min-h-6 items-center px-1.5 text-muted underline">
            {m.case.permanentLink}
          </a>
        </span>
      </Popover>
    </span>
  )
}
