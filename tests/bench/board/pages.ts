import type { Page } from 'playwright-core'
import { en } from '../../../src/messages/en/en.ts'
import { WINDOW } from '../engine/steps.ts'
import type { Parts } from './probe.ts'

export const KINDS = ['ours', 'dc', 'floor', 'lanes'] as const
export type Kind = (typeof KINDS)[number]

/** How to operate a page: its address, selectors and actions. */
export interface Controls {
  readonly path: (size: number) => string
  readonly parts: Parts
  readonly toggleHeld: (page: Page, country: string) => Promise<void>
  /** Fills in the field without applying it, so that the bench measures only the key that follows. */
  readonly fillDate: (page: Page, end: 'from' | 'to', text: string) => Promise<void>
  readonly focusSearch: (page: Page) => Promise<void>
  readonly clear: (page: Page) => Promise<void>
}

const peers = {
  fillDate: (page: Page, end: 'from' | 'to', text: string) => page.locator(`#${end}`).fill(text),
  focusSearch: (page: Page) => page.locator('#q').focus(),
  clear: (page: Page) => page.locator('#clear').click(),
}

const floor: Controls = {
  ...peers,
  path: (size) => `floor.html?rows=${size}`,
  parts: {
    result: '#result',
    facets: '#facets label',
    histogram: '#histogram path',
    rows: '#rows tbody',
  },
  toggleHeld: (page, country) => page.locator(`input[data-value="held ${country}"]`).click(),
}

export const CONTROLS: Readonly<Record<Kind, Controls>> = {
  ours: {
    path: () => '',
    parts: {
      result: '[role="status"]',
      facets: 'aside fieldset label',
      // Only the bars of the overview. Lanes follow, which only one of the peers has; `still` includes them.
      histogram: '[data-time-area] .recharts-curve',
      rows: `table[aria-label="${en.board.list}"] tbody`,
    },
    toggleHeld: (page, country) =>
      page
        .getByRole('group', { name: en.facet.held })
        .getByRole('checkbox', { name: new RegExp(`^${en.facetValue('held', country)}\\b`) })
        .click(),
    fillDate: (page, end, text) => page.getByRole('textbox', { name: en.board[end], exact: true }).fill(text),
    focusSearch: (page) => page.getByRole('searchbox', { name: en.board.search }).focus(),
    clear: (page) => page.getByRole('button', { name: en.board.clearAll, exact: true }).click(),
  },
  dc: {
    ...peers,
    path: (size) => `dc.html?rows=${size}`,
    parts: {
      result: '#result',
      facets: '#facets text',
      histogram: '#histogram rect.bar',
      rows: '#rows tbody',
    },
    toggleHeld: (page, country) =>
      page
        .locator('#facets > div')
        .first()
        .locator('g.row', { hasText: new RegExp(`^${country} `) })
        .locator('rect')
        .first()
        .click({ position: { x: 1, y: 5 }, force: true }),
  },
  floor,
  // The same with a lane in each row.
  lanes: { ...floor, path: (size) => `floor.html?rows=${size}&lanes=1` },
}

/** One step of a round: its preparation, and the measured click or key. */
export interface BoardStep {
  readonly name: string
  readonly prepare?: (page: Page, controls: Controls) => Promise<void>
  readonly act: (page: Page, controls: Controls) => Promise<void>
}

/** The steps of a round; the last ones restore the initial state for the next round. */
export function makeBoardSteps(country: string, letters: string): readonly BoardStep[] {
  const apply = (page: Page) => page.keyboard.press('Enter')
  const clear = (page: Page, controls: Controls) => controls.clear(page)
  return [
    { name: 'facet', act: (page, { toggleHeld }) => toggleHeld(page, country) },
    { name: 'from', prepare: (page, { fillDate }) => fillDate(page, 'from', WINDOW.from), act: apply },
    { name: 'to', prepare: (page, { fillDate }) => fillDate(page, 'to', WINDOW.to), act: apply },
    { name: 'clear', act: clear },
    ...[...letters].map((letter, i): BoardStep => {
      const act = (page: Page) => page.keyboard.press(letter)
      const name = `letter ${i + 1}`
      return i === 0 ? { name, prepare: (page, { focusSearch }) => focusSearch(page), act } : { name, act }
    }),
    // Empties the search with one key: the text is selected before.
    {
      name: 'empty',
      prepare: (page) => page.keyboard.press('ControlOrMeta+a'),
      act: (page) => page.keyboard.press('Delete'),
    },
  ]
}
