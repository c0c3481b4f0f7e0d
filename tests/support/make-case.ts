import type { Case, CaseEvent, Dataset, Notice, Source } from '../../src/domain/case/case.ts'

/** A fictional event; by default it changes no status. */
export function makeEvent(overrides: Partial<CaseEvent> & Pick<CaseEvent, 'id' | 'date'>): CaseEvent {
  return {
    dateBasis: 'stated',
    type: 'statement',
    country: null,
    title: `Event ${overrides.id}`,
    detail: 'Made up for a test.',
    actor: { name: 'An authority', role: 'host-state-authority' },
    attributedTo: { name: 'A newspaper', kind: 'reporter' },
    sets: {},
    support: 'single-source',
    citations: [{ source: 's1' }],
    ...overrides,
  }
}

/** A fictional notice; by default only its existence is known. */
export function makeNotice(overrides: Partial<Notice> & Pick<Notice, 'id'>): Notice {
  return {
    calledInArticle: 'A notice',
    type: 'notice-unspecified',
    requestedBy: [],
    issued: null,
    firstEffect: null,
    status: 'unknown',
    statusDate: null,
    grounds: null,
    citations: [{ source: 's1' }],
    ...overrides,
  }
}

/** A fictional case without events. */
export function makeCase(overrides: Partial<Case> & Pick<Case, 'id'>): Case {
  return {
    person: {
      name: `Case ${overrides.id}`,
      aliases: [],
      description: 'Nobody; made up for a test.',
      nationalityAsReported: [],
      nationalityCitation: { source: 's1' },
    },
    notices: [],
    events: [],
    claims: [],
    relatedCases: [],
    lastKnown: { case: 'unknown', custody: 'unknown', protection: 'unknown' },
    ...overrides,
  }
}

/** A fictional source. */
export function makeSource(overrides: Partial<Source> & Pick<Source, 'id'>): Source {
  return {
    title: `Text ${overrides.id}`,
    publisher: 'A publisher',
    url: `https://example.org/${overrides.id}`,
    language: 'en',
    kind: 'news',
    published: '2014-01-01',
    ...overrides,
  }
}

/** A fictional collection, compiled on 23 November 2026. */
export function makeDataset(cases: readonly Case[], overrides: Partial<Dataset> = {}): Dataset {
  return {
    dataVersion: 'test.1',
    compiled: '2026-11-23',
    about: 'Made up for a test.',
    article: { source: 's1', published: '2013-09-05', publishedNote: '', disclosure: '' },
    cases,
    context: [],
    sources: [makeSource({ id: 's1' })],
    ...overrides,
  }
}
