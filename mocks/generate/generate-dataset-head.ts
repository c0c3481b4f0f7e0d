import type { ContextEvent, Dataset } from '../../src/domain/case/case.ts'
import { SEED } from './generate-case.ts'
import { COMPILED } from './generate-date.ts'
import { generateSources } from './generate-sources.ts'

const CONTEXT: ContextEvent = {
  id: 'ctx-fictional',
  date: '2015-06',
  dateBasis: 'stated',
  type: 'context',
  country: null,
  title: 'A fictional event of the time',
  detail: 'Generated for trials of the board: no such thing happened.',
  actor: { name: 'Nobody', role: 'reporter' },
  attributedTo: { name: 'Fictional News', kind: 'reporter' },
  support: 'single-source',
  citations: [{ source: 's2' }],
}

/** The data set of `count` generated cases without the cases. */
export function generateDatasetHead(count: number): Omit<Dataset, 'cases'> {
  return {
    dataVersion: `generated-${count}-${SEED}`,
    compiled: COMPILED,
    about: `${count} fictional cases, generated to try the board at this size. No person and no event in it is real.`,
    article: {
      source: 's1',
      published: '2013-09-05',
      publishedNote: 'There is no such article.',
      disclosure: 'All cases on this board are fictional: they were generated to try it at this size.',
    },
    context: [CONTEXT],
    sources: generateSources(),
  }
}
