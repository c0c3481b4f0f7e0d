import type { ReactNode } from 'react'

const CELL = 'py-2 pr-4 text-left align-top'
/** From this many columns on, a table needs small type on paper. */
const MANY_COLUMNS = 6
const LINK = 'underline decoration-hairline underline-offset-4 hover:decoration-current'

/** A row of the table: its key, and its cells in the order of the heads. */
export interface FigureTableRow {
  readonly key: string
  readonly cells: readonly ReactNode[]
}

/** The content of a figure as a table. */
export function FigureTable({
  caption,
  heads,
  rows,
}: {
  caption: string
  heads: readonly string[]
  rows: readonly FigureTableRow[]
}) {
  const isWide = heads.length > MANY_COLUMNS
  const look = isWide ? `${CELL} print:pr-2` : CELL
  return (
    <table
      className={`mb-6 w-full min-w-[40rem] text-[0.8125rem] print:min-w-0 ${isWide ? 'print:text-[0.625rem]' : ''}`}
    >
      <caption className="py-2 text-left font-semibold">{caption}</caption>
      <thead className={`border-b border-ink text-xs ${isWide ? 'print:text-[0.5625rem]' : ''}`}>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col" className={look}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="break-before-avoid">
        {rows.map(({ key, cells }) => (
          <tr key={key} className="border-b border-hairline break-inside-avoid">
            {cells.map((cell, i) => (
              <td key={heads[i]} className={look}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A link in a cell. */
export function Link({ address, children }: { address: string; children: ReactNode }) {
  return (
    <a href={address} className={LINK}>
      {children}
    </a>
  )
}
