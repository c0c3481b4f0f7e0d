import type { ReactNode } from 'react'
import { TEXT_LANGUAGE } from '../../domain/case/language.ts'
import { TERMS } from '../../domain/case/terms.ts'
import { useWords } from '../../messages/messages.ts'
import { LinkTarget } from '../../ui/link-target.tsx'

/** Illustrates how an event dated between two days counts as the day shown moves on. */
function AsOfFigure() {
  const m = useWords()
  const { figure, before, within, after, first, last } = m.about.sections.asOf
  return (
    <figure className="my-4 max-w-2xl text-xs">
      <figcaption className="mb-2 font-semibold">{figure}</figcaption>
      <div className="grid grid-cols-3 text-center">
        <span className="border-t-2 border-dotted border-field py-2 text-muted">{before}</span>
        <span className="border-t-4 border-dashed border-pressing bg-raised py-2 font-medium text-pressing">
          {within}
        </span>
        <span className="border-t-4 border-ink py-2 font-semibold">{after}</span>
      </div>
      <div className="grid grid-cols-3 text-center text-muted" aria-hidden="true">
        <span className="col-start-2 flex justify-between">
          <span className="-translate-x-1/2">▲ {first}</span>
          <span className="translate-x-1/2">▲ {last}</span>
        </span>
      </div>
    </figure>
  )
}

/** What the data set says about itself. */
export interface DataFacts {
  readonly version: string
  /** The day of compilation, in words. */
  readonly compiled: string
  readonly article: { readonly publishedNote: string; readonly disclosure: string; readonly address: string }
}

function Section({
  title,
  paragraphs,
  children,
}: {
  title: string
  paragraphs: readonly string[]
  children?: ReactNode
}) {
  return (
    <section aria-label={title} className="mt-9">
      <h2 className="border-t-2 border-ink pt-2 font-serif text-xl font-semibold">{title}</h2>
      {paragraphs.map((paragraph) => (
        <p key={paragraph} className="mt-2.5 text-[0.9375rem] leading-relaxed">
          {paragraph}
        </p>
      ))}
      {children}
    </section>
  )
}

function Glossary({ activeTerm }: { activeTerm: string | null }) {
  const m = useWords()
  return (
    <dl className="mt-4 text-[0.9375rem]">
      {TERMS.map((term) => {
        const { term: word, meaning, source } = m.glossary[term]
        return (
          <LinkTarget
            as="div"
            key={term}
            active={term === activeTerm}
            className="border-t border-hairline py-3 break-inside-avoid sm:grid sm:grid-cols-[12rem_1fr] sm:gap-x-6"
          >
            <dt className="font-serif font-semibold">{word}</dt>
            <dd className="leading-relaxed">
              {meaning} <span className="block text-xs text-muted">{source}</span>
            </dd>
          </LinkTarget>
        )
      })}
    </dl>
  )
}

/** How the data were compiled, what the words mean, and how reliable they are. */
export function AboutText({ facts, activeTerm }: { facts: DataFacts | null; activeTerm: string | null }) {
  const m = useWords()
  const { about } = m
  const { method, fairness, asOf, support, glossary, compiled, licence, correction, protection } =
    about.sections
  return (
    <article className="mx-auto max-w-3xl">
      <h1 tabIndex={-1} className="font-serif text-3xl font-semibold outline-none">
        {about.title}
      </h1>
      <p className="mt-1 font-serif text-lg leading-relaxed">{about.lead}</p>
      {activeTerm !== null && !Object.hasOwn(m.glossary, activeTerm) && (
        <p role="status" className="mt-3 border-l-4 border-pressing py-1 pl-3 text-sm">
          {about.noTerm}
        </p>
      )}
      <Section {...method} />
      <Section {...fairness} />
      <Section title={asOf.title} paragraphs={asOf.paragraphs}>
        <AsOfFigure />
      </Section>
      <Section {...support}>
        <dl className="mt-3 text-[0.9375rem]">
          {Object.entries(m.claimKind).map(([kind, label]) => (
            <div
              key={kind}
              className="border-t border-hairline py-1.5 sm:grid sm:grid-cols-[16rem_1fr] sm:gap-x-6"
            >
              <dt className="font-semibold">{label}</dt>
              <dd className="text-muted">{about.kinds[kind]}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section {...glossary}>
        <Glossary activeTerm={activeTerm} />
      </Section>
      <Section title={compiled.title} paragraphs={compiled.paragraphs}>
        {facts && (
          <>
            <p className="mt-2.5 text-[0.9375rem] font-semibold">
              {compiled.version(facts.version, facts.compiled)}
            </p>
            <p className="mt-2.5 text-[0.9375rem] leading-relaxed">
              <a href={facts.article.address} className="underline underline-offset-4">
                {compiled.article}
              </a>
              {`${m.colon('')} `}
              <span lang={TEXT_LANGUAGE}>
                {facts.article.publishedNote} {facts.article.disclosure}
              </span>
            </p>
          </>
        )}
      </Section>
      <Section {...licence} />
      <Section {...correction} />
      <Section {...protection} />
    </article>
  )
}
