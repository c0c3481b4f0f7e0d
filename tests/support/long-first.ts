import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes longest begins first, lest one worker is left with it at the end while the other has nothing to do. */
const LONG = ['e2e/axe', 'unit/documents', 'unit/as-of-days']

/** Vitest's own order, by what files took last time or else by their size, but what is known to be long is first. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONG.findIndex((name) => moduleId.includes(`/tests/${name}.test.`))
      return at === -1 ? LONG.length : at
    }
    const order = (file: TestSpecification) => file.project.config.sequence.groupOrder
    return (await super.sort(files)).toSorted((a, b) => order(a) - order(b) || place(a) - place(b))
  }
}
