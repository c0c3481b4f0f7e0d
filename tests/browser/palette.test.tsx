import { Suspense } from 'react'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { openSnapshot } from '../../src/domain/collection/collection.ts'
import { buildSnapshot } from '../../src/domain/snapshot/build-snapshot.ts'
import { CommandPalette } from '../../src/features/palette/command-palette.tsx'
import { listCaseCommands } from '../../src/features/palette/list-commands.ts'
import { makeCase, makeDataset, makeEvent } from '../support/make-case.ts'
import { makeLinks } from '../support/make-links.ts'

test('the palette suggests a name for a text that finds nothing, and the suggestion finds the case', async () => {
  const made = makeCase({ id: '00042', events: [makeEvent({ id: 'e', date: '2012-05-01' })] })
  const collection = openSnapshot(
    buildSnapshot(makeDataset([{ ...made, person: { ...made.person, name: 'Mirandola Test' } }])),
  )
  const links = makeLinks()
  const went: string[] = []
  const commands = listCaseCommands(collection, { links, goTo: (address) => went.push(address) })
  await render(
    <Suspense>
      <CommandPalette commands={[]} {...commands} onClose={() => undefined} />
    </Suspense>,
  )
  await page.getByRole('combobox').fill('Mirandala')
  const option = (name: RegExp) => page.getByRole('option', { name })
  await expect.element(option(/^Did you mean Mirandola Test/)).toBeVisible()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('combobox')).toHaveValue('Mirandola Test')
  await expect.element(option(/^Mirandola Test/)).toBeVisible()
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => went).toEqual([links.case('00042')])
})
