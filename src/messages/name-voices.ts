import type { Attribution, Via } from '../domain/case/case.ts'
import { computeSide, listVoices, type Voiced } from '../domain/case/sides.ts'
import type { ClaimKind } from '../domain/case/vocabulary.ts'
import { lowerFirst } from './lower-first.ts'
import type { Words } from './types.ts'

type Say = (text: string) => string

const asItStands: Say = (text) => text

/** Who passes the words on, and on which side they are, if on one. */
export function nameVia(via: Via, m: Words, say: Say = asItStands): string {
  const side = computeSide({ kind: via.kind })
  const kind = side === null && via.name !== '' ? [] : [lowerFirst(m.claimKind[via.kind])]
  return m.case.reportedBy([...(via.name === '' ? [] : [say(via.name)]), ...kind].join(', '))
}

/** Who speaks, and who passes it on; empty if both were removed. */
export function nameSpeaker(
  { name, via }: { readonly name: string; readonly via?: Via | undefined },
  m: Words,
  say: Say = asItStands,
): string {
  return [...(name === '' ? [] : [say(name)]), ...(via ? [nameVia(via, m, say)] : [])].join(', ')
}

/** A voice: whose words, of which kind, and who passes them on. A name may be left out, its kind never is. */
export function nameVoice(
  voice: { readonly name: string; readonly kind: ClaimKind; readonly via?: Via | undefined },
  m: Words,
  say: Say = asItStands,
): string {
  const kind = m.claimKind[voice.kind]
  const speaker = nameSpeaker(voice, m, say)
  return voice.name === '' ? [kind, speaker].filter(Boolean).join(', ') : m.document.words(kind, speaker)
}

/** The voices of a line, in order; empty if only sources not yet known by the day say whose words they are. */
export function nameVoices(event: Voiced<Attribution>, m: Words, say: Say = asItStands): string {
  return listVoices(event)
    .map((voice, i) =>
      i === 0 ? nameVoice(voice, m, say) : m.case.alsoVoice(lowerFirst(nameVoice(voice, m, say))),
    )
    .join('; ')
}
