import type { Page } from 'playwright-core'
import { type BoardStep, CONTROLS, type Kind } from './pages.ts'
import type { StepTime } from './probe.ts'

/** Number of warm-up rounds, which are not measured. */
const WARM_UP = 1

/** Durations of each step in each round; without steps that changed nothing within the limit. */
export type Times = Readonly<Record<string, readonly StepTime[]>>

async function runStep(page: Page, kind: Kind, step: BoardStep, limit: number): Promise<StepTime | null> {
  await step.prepare?.(page, CONTROLS[kind])
  await page.evaluate(() => window.benchArm?.())
  await step.act(page, CONTROLS[kind])
  return page.evaluate((ms) => window.benchStep?.(ms) ?? null, limit)
}

/** Runs all steps on all pages, in turn; each round starts with another page. */
export async function runRounds(
  pages: readonly { readonly name: string; readonly kind: Kind; readonly page: Page }[],
  options: { readonly steps: readonly BoardStep[]; readonly rounds: number; readonly limit: number },
): Promise<Readonly<Record<string, Times>>> {
  const { steps, rounds, limit } = options
  const times: Record<string, Record<string, StepTime[]>> = Object.fromEntries(
    pages.map(({ name }) => [name, Object.fromEntries(steps.map((step) => [step.name, []]))]),
  )
  for (let round = 0; round < rounds + WARM_UP; round++) {
    for (let i = 0; i < pages.length; i++) {
      const turn = pages[(i + round) % pages.length]
      if (!turn) continue
      await turn.page.bringToFront()
      for (const step of steps) {
        const took = await runStep(turn.page, turn.kind, step, limit)
        if (took === null) console.log(`  ${turn.name}: nothing new, or no end of it, after "${step.name}"`)
        else if (round >= WARM_UP) times[turn.name]?.[step.name]?.push(took)
      }
    }
  }
  return times
}
