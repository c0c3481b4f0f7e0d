import type { enCompare } from '../en/compare.ts'
import { makePlural } from '../plural.ts'

const plural = makePlural('fr')

/** Words of the comparison of cases, in French. */
export const frCompare: typeof enCompare = {
  title: 'Comparer des affaires',
  lead: 'Affaires alignées : un même type d’événement est le jour 0 de chacune.',
  at: 'Le jour 0 est le premier événement de ce type',
  choose: 'Affaires',
  zero: (event) => `jour 0 : ${event}`,
  tick: (day) => (day === 0 ? '0' : day > 0 ? `+${day}` : `−${-day}`),
  zeroOn: (date) => `jour 0 : ${date}`,
  doubtful: (days) => `${days} (incertain)`,
  days: (from, to) => {
    const one = (day: number) => `jour ${day === 0 ? '0' : day > 0 ? `+${day}` : `−${-day}`}`
    if (from === null && to === null) return 'sans date'
    if (from === null) return `au plus tard ${one(to ?? 0)}`
    if (to === null) return `au plus tôt ${one(from)}`
    return from === to ? one(from) : `${one(from)} à ${one(to)}`
  },
  summary: (cases, event) =>
    `${plural(cases, { one: 'affaire', other: 'affaires' })}, jours comptés à partir du premier événement « ${event} » recensé. Quand son jour n’est pas certain, les jours sont donnés en fourchette.`,
  without: (event, names) => `Aucun événement de type « ${event} » n’est recensé pour : ${names}.`,
  none: (event) => `Aucune de ces affaires n’a d’événement « ${event} » recensé à cette date.`,
  column: 'Jours depuis le jour 0',
  few: 'Choisissez au moins deux affaires.',
  many: (most) =>
    `On peut comparer jusqu’à ${most} affaires ; les ${most} premières sont affichées. Choisissez-en d’autres ci-dessous ou réduisez la liste.`,
  unknown: (id) => `Il n’y a pas d’affaire « ${id} » dans la liste ; elle a été ignorée.`,
  unlisted: (id) =>
    `L’affaire « ${id} » n’est pas dans la liste à cette date et avec ces filtres ; elle n’est pas comparée.`,
}
