import { AboutText } from '../../../features/about/about-text.tsx'
import { AddressRemarks } from '../../shell/page-shell.tsx'
import { useAbout } from './use-about.ts'

/** The page about the data, or one term of its glossary. */
export default function AboutPage({ term }: { term: string | null }) {
  const { remarks, facts } = useAbout(term)
  return (
    <>
      <AddressRemarks remarks={remarks} />
      <AboutText facts={facts} activeTerm={term} />
    </>
  )
}
