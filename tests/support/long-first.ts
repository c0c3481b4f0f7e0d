import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The slowest files. They start first, so that no worker runs one of them at the end while the others are idle. */
const LONG = ['e2e/axe', 'unit/documents', 'unit/as-of-days']

/** Vitest's own order (by last duration, otherwise by size), but with the files of `LONG` first. */
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
