import type { ReactNode } from 'react'
import type { Block, ExportDocument, ListedSource, Section } from './model.ts'
import { Entry, Facts, Jump, Text, Words } from './print-lines.tsx'

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

/** How a page shows a figure: the print page as an image, the exported page as SVG, whose texts a search finds. */
export type DrawFigureBlock = (block: Extract<Block, { kind: 'figure' }>) => ReactNode

function drawImage({ figure, caption }: Parameters<DrawFigureBlock>[0]) {
  return (
    <>
      <img
        src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(figure.svg)}`}
        alt={caption}
        width={figure.width}
        height={figure.height}
        className="h-auto w-full bg-white"
      />
      <figcaption className="mt-1 text-sm text-muted">{caption}</figcaption>
    </>
  )
}

function Content({ block, drawFigure }: { block: Block; drawFigure: DrawFigureBlock }) {
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
      return <figure className="break-inside-avoid">{drawFigure(block)}</figure>
  }
}

function Part({
  section,
  depth,
  drawFigure,
}: {
  section: Section
  depth: 2 | 3
  drawFigure: DrawFigureBlock
}) {
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
        <Content key={String(i)} block={block} drawFigure={drawFigure} />
      ))}
      {sections.map((one) => (
        <Part key={one.id} section={one} depth={3} drawFigure={drawFigure} />
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

/** The title and the facts at the head of a document. */
export function DocumentHead({ document: { title, facts } }: { document: ExportDocument }) {
  return (
    <>
      <h1 tabIndex={-1} className="mb-4 font-serif text-3xl font-semibold break-words outline-none">
        <Text text={title} />
      </h1>
      <Facts facts={facts} />
    </>
  )
}

/** The rest of a document: contents, sections, sources. */
export function DocumentBody({
  document: doc,
  drawFigure,
}: {
  document: ExportDocument
  drawFigure: DrawFigureBlock
}) {
  return (
    <>
      {doc.contents.length > 0 && (
        <nav aria-labelledby="document-contents">
          <h2 id="document-contents" className="mt-9 mb-2 font-serif text-2xl font-semibold">
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
        <Part key={section.id} section={section} depth={2} drawFigure={drawFigure} />
      ))}
      <section>
        <h2 className="mt-9 mb-2 font-serif text-2xl font-semibold">{doc.sourcesTitle}</h2>
        <ol className="list-decimal pl-9 text-sm">
          {doc.sources.map((source) => (
            <Source key={source.number} {...source} />
          ))}
        </ol>
      </section>
    </>
  )
}

/** A document as a page for printing from the browser: the same content as the files, with headings, lists, tables and links. */
export function PrintDocument({ document }: { document: ExportDocument }) {
  return (
    <article
      lang={document.language}
      className="mx-auto max-w-4xl leading-relaxed print:max-w-none print:text-[10.5pt] print:leading-normal"
    >
      <DocumentHead document={document} />
      <DocumentBody document={document} drawFigure={drawImage} />
    </article>
  )
}
