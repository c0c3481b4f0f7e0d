import { Fragment, type ReactNode } from 'react'
import { splitDirections } from './directions.ts'
import {
  type Block,
  type ExportDocument,
  type Fact,
  formatNumber,
  type Item,
  type Line,
  type ListedSource,
  type Section,
} from './model.ts'

/** A link within the page: an address in the PDF, a jump that does not change the address on the screen. */
function Jump({ to, inWords = false, children }: { to: string; inWords?: boolean; children: ReactNode }) {
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
function Text({ text }: { text: string }) {
  return splitDirections(text).map((part, i) => {
    const key = String(i)
    return part.isolated ? <bdi key={key}>{part.text}</bdi> : <Fragment key={key}>{part.text}</Fragment>
  })
}

function Words({ line }: { line: Line }) {
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

function Facts({ facts }: { facts: readonly Fact[] }) {
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

function Entry(item: Item) {
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

function Grid({ title, head, rows }: Extract<Block, { kind: 'table' }>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section aria-label={title} tabIndex={0} className="overflow-x-auto print:overflow-visible">
      <table className="w-full min-w-[44rem] border-collapse text-left align-top text-xs print:min-w-0">
        <thead className="print:table-header-group">
          <tr className="border-b border-ink">
            {head.map((cell) => (
              <th key={cell} scope="col" className="py-1 pr-3 font-semibold">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, i) => (
            <tr key={String(i)} className="break-inside-avoid border-b border-hairline align-top">
              {cells.map((cell, k) =>
                k === 0 ? (
                  <th key={head[k]} scope="row" className="py-1 pr-3 font-semibold break-words">
                    <Text text={cell} />
                  </th>
                ) : (
                  <td key={head[k]} className="py-1 pr-3 break-words">
                    <Text text={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Content({ block }: { block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p className="mb-2">
          <Words line={block.content} />
        </p>
      )
    case 'facts':
      return <Facts facts={block.facts} />
    case 'items':
      return (
        <ul>
          {block.items.map((item, i) => (
            <Entry key={String(i)} {...item} />
          ))}
        </ul>
      )
    case 'table':
      return <Grid {...block} />
    case 'figure':
      return (
        <figure className="break-inside-avoid">
          <img
            src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(block.figure.svg)}`}
            alt={block.caption}
            width={block.figure.width}
            height={block.figure.height}
            className="h-auto w-full bg-white"
          />
          <figcaption className="mt-1 text-sm text-muted">{block.caption}</figcaption>
        </figure>
      )
  }
}

function Part({ section, depth }: { section: Section; depth: 2 | 3 }) {
  const { id, title, blocks, sections } = section
  return (
    <section>
      {depth === 2 ? (
        <h2
          id={id}
          tabIndex={-1}
          className="mt-9 mb-2 font-serif text-2xl font-semibold break-words outline-none"
        >
          <Text text={title} />
        </h2>
      ) : (
        <h3 id={id} tabIndex={-1} className="mt-6 mb-1.5 font-serif text-lg font-semibold outline-none">
          <Text text={title} />
        </h3>
      )}
      {blocks.map((block, i) => (
        <Content key={String(i)} block={block} />
      ))}
      {sections.map((one) => (
        <Part key={one.id} section={one} depth={3} />
      ))}
    </section>
  )
}

function Source({ number, publisher, title, isDescription, about, url, words, note }: ListedSource) {
  return (
    <li
      id={`source-${number}`}
      value={Number(number)}
      tabIndex={-1}
      className="break-inside-avoid py-0.5 pl-1 break-words outline-none"
    >
      {publisher !== '' && <Text text={`${publisher}. `} />}
      {isDescription ? (
        <Text text={title} />
      ) : (
        <cite>
          <Text text={title} />
        </cite>
      )}
      . <Text text={about} />{' '}
      {url !== null && (
        <a
          href={url}
          rel="noopener noreferrer"
          className="break-all text-accent underline underline-offset-2"
        >
          {url}
        </a>
      )}
      {words !== '' && <Text text={url === null ? words : `, ${words}`} />} <Words line={note} />
    </li>
  )
}

/** A document as a page for printing from the browser: the same content as the files, with headings, lists, tables and links. */
export function PrintDocument({ document: doc }: { document: ExportDocument }) {
  return (
    <article
      lang={doc.language}
      className="mx-auto max-w-4xl leading-relaxed print:max-w-none print:text-[10.5pt] print:leading-normal"
    >
      <h1 tabIndex={-1} className="mb-4 font-serif text-3xl font-semibold break-words outline-none">
        <Text text={doc.title} />
      </h1>
      <Facts facts={doc.facts} />
      {doc.contents.length > 0 && (
        <nav aria-labelledby="print-contents">
          <h2 id="print-contents" className="mt-9 mb-2 font-serif text-2xl font-semibold">
            {doc.contentsTitle}
          </h2>
          <ol className="list-decimal pl-6">
            {doc.contents.map(({ id, title }) => (
              <li key={id} className="break-words">
                <Jump to={id}>
                  <Text text={title} />
                </Jump>
              </li>
            ))}
          </ol>
        </nav>
      )}
      {doc.sections.map((section) => (
        <Part key={section.id} section={section} depth={2} />
      ))}
      <section>
        <h2 className="mt-9 mb-2 font-serif text-2xl font-semibold">{doc.sourcesTitle}</h2>
        <ol className="list-decimal pl-9 text-sm">
          {doc.sources.map((source) => (
            <Source key={source.number} {...source} />
          ))}
        </ol>
      </section>
    </article>
  )
}
