import { type ComponentType, Suspense } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { expect, test } from 'vitest'
import { makeLazyPart } from '../../src/ui/lazy-part.tsx'

/** Draws a part, and says what stands there in the first frame. */
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

test('a part that has come already is drawn at once; one that has not keeps its place', async () => {
  const late = drawFirst(makeLazyPart(load))
  expect(late.first).toBe('waiting')
  await expect.poll(() => late.place.textContent).toBe('the part')
  const Part = makeLazyPart(load)
  await Part.load()
  expect(drawFirst(Part).first).toBe('the part')
})

test('a patient part is asked for once the frame that keeps its place has been painted', async () => {
  let asked = 0
  const Part = makeLazyPart(
    () => {
      asked += 1
      return load()
    },
    { afterPaint: true },
  )
  const { first, place } = drawFirst(Part)
  expect([first, asked]).toEqual(['waiting', 0])
  await expect.poll(() => place.textContent).toBe('the part')
  expect(asked).toBe(1)
})
