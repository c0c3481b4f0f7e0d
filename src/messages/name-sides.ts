import type { ClaimKind } from '../domain/vocabulary.ts'
import type { Messages } from './messages.ts'

/** The sides on which a value rests, in words. */
export function nameSides(sides: readonly ClaimKind[], m: Pick<Messages, 'claimKind'>): string {
  return sides.map((kind) => m.claimKind[kind]).join('; ')
}
