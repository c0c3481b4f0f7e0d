import { Fragment, type ReactNode } from 'react'
import { splitDirections } from './directions.ts'
import { type Fact, formatNumber, type Item, type Line } from './model.ts'

/** A link within the page: an address in the PDF, a jump that does not change the address on the screen. */
export function Jump({
  to,
  inWords = false,
  children,
}: {
  to: string
  inWords?: boolean
  children: ReactNode
}) {
  return (
    <a
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault()
        const place = document.getElementById(to)
        place?.scrollIntoView({ block: 'start' })
        place?.focus({ preventScroll: true })
      }}
      className={`text-accent ${inWords ? 'underline underline-offset-2' : ''}`}
    >
      {children}
    </a>
  )
}

/** A text with runs from right to left isolated, so that names do not reorder their neighbours. */
export function Text({ text }: { text: string }) {
  return splitDirections(text).map((part, i) => {
    const key = String(i)
    return part.isolated ? <bdi key={key}>{part.text}</bdi> : <Fragment key={key}>{part.text}</Fragment>
  })
}

/** A line with its styles and its notes. */
export function Words({ line }: { line: Line }) {
  return line.map((inline, i) => {
    // A line never changes, so the index is a stable key.
    const key = String(i)
    if (inline.kind === 'note' && inline.words !== undefined) {
      return (
        <Jump key={key} to={`source-${inline.source}`} inWords>
          {inline.words}
        </Jump>
      )
    }
    if (inline.kind === 'note') {
      return (
        <sup key={key} className="px-px text-[0.68em] leading-none">
          <Jump to={`source-${inline.source}`}>
            [<Text text={[inline.source, ...inline.places].join(', ')} />]
          </Jump>
        </sup>
      )
    }
    if (inline.style === 'strong')
      return (
        <strong key={key}>
          <Text text={inline.text} />
        </strong>
      )
    return inline.style === 'emphasis' ? (
      <em key={key}>
        <Text text={inline.text} />
      </em>
    ) : (
      <span key={key}>
        <Text text={inline.text} />
      </span>
    )
  })
}

/** Facts with their labels. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="text-[0.9375rem]">
      {facts.map(({ label, content }) => (
        <div
          key={label}
          className="grid break-inside-avoid gap-x-4 border-b border-hairline py-1.5 sm:grid-cols-[11rem_1fr] print:grid-cols-[11rem_1fr]"
        >
          <dt className="text-muted">
            <Text text={label} />
          </dt>
          <dd className="min-w-0 break-words">
            <Words line={content} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** An item of a list, with its details. */
export function Entry(item: Item) {
  const { number, content, details } = item
  return (
    <li className="break-inside-avoid py-1.5">
      <p>
        {number !== null && <span className="text-muted tabular-nums">{formatNumber(item)} </span>}
        <Words line={content} />
      </p>
      {details.map((line, i) => (
        <p key={String(i)} className="pl-4 text-[0.875rem] text-muted">
          <Words line={line} />
        </p>
      ))}
    </li>
  )
}
