import axe from 'axe-core'
import { Suspense, useState } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { DEFAULT_FIGURE } from '../../src/domain/query/figure-options.ts'
import { formatQuery, parseQuery } from '../../src/domain/query/query-codec.ts'
import PinnedViews from '../../src/features/views/pinned-views.tsx'
import ViewPanel from '../../src/features/views/view-panel.tsx'
import { changeViews } from '../../src/features/views/views-store.ts'
import '../../src/app/theme.css'

beforeEach(async () => {
  await page.viewport(1280, 900)
  delete document.documentElement.dataset['theme']
  vi.restoreAllMocks()
  changeViews(() => [])
})

/** The panel over one query, as on the board; `steps` records the address after each change. */
function Board({ steps }: { steps: string[] }) {
  const [query, setQuery] = useState(() => parseQuery('held=PL').query)
  const [figure, setFigure] = useState(DEFAULT_FIGURE)
  const go = (next: typeof query) => {
    steps.push(formatQuery(next))
    setQuery(next)
  }
  const show = (text: string) => go(parseQuery(text).query)
  return (
    <main>
      <h1>Cases</h1>
      <h2>Board</h2>
      <Suspense>
        <PinnedViews address={formatQuery(query)} onShow={show} />
        <div className="relative">
          <ViewPanel
            query={query}
            address={formatQuery(query)}
            figure={figure}
            onFigure={setFigure}
            onChange={go}
            onShow={show}
            onClose={() => {}}
          />
        </div>
      </Suspense>
    </main>
  )
}

async function show() {
  const steps: string[] = []
  await render(<Board steps={steps} />)
  await expect.element(page.getByRole('dialog', { name: 'View' })).toHaveFocus()
  return { steps }
}

const button = (name: string) => page.getByRole('button', { name, exact: true })
const save = async (name: string) => {
  await page.getByRole('textbox', { name: 'Name of this view' }).fill(name)
  await userEvent.keyboard('{Enter}')
}
const readFile = (text: string) =>
  userEvent.upload(
    document.querySelector('input[type=file]') ?? document.body,
    new File([text], 'views.json', { type: 'application/json' }),
  )

test('the keyboard changes columns and density, and can show all columns again', async () => {
  const { steps } = await show()
  await userEvent.keyboard('{Tab} ')
  expect(steps).toEqual(['held=PL&columns=person,sought,first,notice,status,custody,protection'])
  await page.getByRole('radio', { name: 'Compact' }).click()
  await button('All columns').click()
  expect(steps.slice(1)).toEqual([
    'held=PL&columns=person,sought,first,notice,status,custody,protection&density=compact',
    'held=PL&density=compact',
  ])
})

test('radio buttons choose facts and time, all facts apart, or names and time', async () => {
  await show()
  await expect.element(page.getByRole('radio', { name: 'Facts and time' })).toBeChecked()
  await page.getByRole('radio', { name: 'All facts apart' }).click()
  await expect.element(page.getByRole('radio', { name: 'All facts apart' })).toBeChecked()
  await expect.element(page.getByRole('radio', { name: 'By the number of cases' })).toBeChecked()
})

test('buttons reverse, move and remove the sort keys of the list', async () => {
  const { steps } = await show()
  const add = page.getByRole('combobox', { name: 'Add a sort key' })
  await add.selectOptions('Status')
  await add.selectOptions('Person')
  await button('Person: ascending; reverse').click()
  await button('Person: move up').click()
  await button('Status: do not sort by it').click()
  expect(steps).toEqual([
    'held=PL&sort=status',
    'held=PL&sort=status,person',
    'held=PL&sort=status,-person',
    'held=PL&sort=-person,status',
    'held=PL&sort=-person',
  ])
})

test('a view can be saved under a name, pinned above the list, shown, removed and restored', async () => {
  const { steps } = await show()
  await save('')
  await expect.element(page.getByText('Give the view a name first.')).toBeVisible()
  await save('  Held in   Poland ')
  await expect.element(page.getByText('“Held in Poland” saved.')).toBeVisible()
  await page.getByRole('checkbox', { name: 'Pin “Held in Poland” above the list' }).click()
  const pinned = page.getByRole('list', { name: 'Pinned views' }).getByRole('button')
  await expect.element(pinned).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('radio', { name: 'Compact' }).click()
  await expect.element(pinned).toHaveAttribute('aria-pressed', 'false')
  await pinned.click()
  expect(steps.at(-1)).toBe('held=PL')
  await page.getByRole('checkbox', { name: /^Start with “Held in Poland”/ }).click()
  expect(localStorage.getItem('noticeboard.first-view')).toBe('held=PL')
  await button('Remove “Held in Poland”').click()
  await expect.element(pinned).not.toBeInTheDocument()
  await expect.element(button('Undo')).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expect.element(pinned).toBeVisible()
})

test('a file of views can be imported; a bad one shows a message and changes nothing', async () => {
  await show()
  await save('Mine')
  const other = { name: 'Mine', query: 'held=IT', pinned: true }
  const file = (version: number) =>
    JSON.stringify({ format: 'noticeboard-views', version, views: [other, 5, { name: 'Mine', query: 'x' }] })
  await readFile(file(1))
  await expect.element(page.getByText('1 added, 2 unreadable and ignored.')).toBeVisible()
  await expect.element(button('Show the view “Mine (2)”')).toBeVisible()
  await readFile(file(9))
  await expect.element(page.getByText(/saved by a newer version of Noticeboard/)).toBeVisible()
  await readFile('PK')
  await expect.element(page.getByText(/it is not JSON/)).toBeVisible()
  expect(page.getByRole('button', { name: /^Show the view/ }).elements()).toHaveLength(2)
})

test('if storage is blocked a message says so, and views last until the page is closed', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('Blocked', 'SecurityError')
  })
  await show()
  await save('For now')
  await expect.element(page.getByText(/does not allow the page to store anything/)).toBeVisible()
  await expect.element(button('Show the view “For now”')).toBeVisible()
})

test.each([
  { theme: 'light', width: 1280 },
  { theme: 'dark', width: 320 },
])('no axe violations and no overflow at $width px in $theme', async ({ theme, width }) => {
  await page.viewport(width, 900)
  document.documentElement.dataset['theme'] = theme
  await show()
  await save('Held in Poland, a name that is quite a bit longer than the others')
  await page.getByRole('combobox', { name: 'Add a sort key' }).selectOptions('Status')
  await page.getByRole('combobox', { name: 'Add a sort key' }).selectOptions('First detention')
  await page.getByRole('checkbox', { name: /^Pin/ }).click()
  expect((await axe.run(document)).violations.map(({ id }) => id)).toEqual([])
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
})
