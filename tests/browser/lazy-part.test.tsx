import { type ComponentType, Suspense } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { expect, test } from 'vitest'
import { makeLazyPart } from '../../src/ui/lazy-part.tsx'

/** Renders a part; returns the text of the first render. */
function drawFirst(Part: ComponentType<object>) {
  const place = document.createElement('div')
  const root = createRoot(place)
  flushSync(() =>
    root.render(
      <Suspense fallback="waiting">
        <Part />
      </Suspense>,
    ),
  )
  return { first: place.textContent, place }
}

const load = () => Promise.resolve({ default: () => 'the part' })

test('a loaded part renders at once; one that is still loading shows its placeholder', async () => {
  const late = drawFirst(makeLazyPart(load))
  expect(late.first).toBe('waiting')
  await expect.poll(() => late.place.textContent).toBe('the part')
  const Part = makeLazyPart(load)
  await Part.load()
  expect(drawFirst(Part).first).toBe('the part')
})

test('a part with `afterPaint` is imported only after its placeholder has been painted', async () => {
  let imports = 0
  const Part = makeLazyPart(
    () => {
      imports += 1
      return load()
    },
    { afterPaint: true },
  )
  const { first, place } = drawFirst(Part)
  expect([first, imports]).toEqual(['waiting', 0])
  await expect.poll(() => place.textContent).toBe('the part')
  expect(imports).toBe(1)
})
