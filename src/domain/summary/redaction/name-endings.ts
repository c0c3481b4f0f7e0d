import { foldText } from '../../names/fold-text.ts'
import { computeStartKeys } from '../../names/name-key.ts'

/** Endings of names in Russian and Ukrainian, in Kazakh, in Polish and Czech, in transcriptions, in English. */
const ENDINGS = (
  'а я у ю е и ы і о ой ей ою ею ом ем ём ам ям ах ях ами ями ові еві єві ів їв ов ев єв их ых им ым ими ыми ого его ому ' +
  'ему ая яя ую юю ое ее ые ии ій ії ия ію єю єм єві ин ина иной ины ову ова овой овы овых ович овна евич евна ' +
  'ның нің дың дің тың тің ны ні ды ді ты ті ға ге қа ке на не да де та те нан нен дан ден тан тен мен бен пен лар лер ' +
  'a y i e o u ą ę em ie owi om ami ach ej im ym ego emu ów ova ové ově ovi ovou ovy owa owej owie ou ů ům ech ' +
  'oy oi oj ey ei yu ya iu ia ju ja ykh ikh yh s es ' +
  'nyn nin nun nün dyn din tyn tin ga ge qa ke da de den dan ta te la le yi yı ye ın in un ün'
).split(' ')

const PLAIN_ENDINGS: ReadonlySet<string> = new Set(ENDINGS.map(foldText))
const SOUND_ENDINGS: ReadonlySet<string> = new Set(ENDINGS.flatMap((ending) => computeStartKeys(ending).same))

/** The start of a name that its other forms begin with, and what may follow it there. */
export interface Stem {
  readonly stem: string
  readonly follows: 'ending' | 'anything'
}

/** In names of at least this length the last two letters may differ, and anything may follow ("Ablyazovshchina"). */
const LONG = 6
const SHORTEST_STEM = 2
const VOWEL_END = /[аеиіоуыэюяьйaeiouyj]$/u
/** A vowel that disappears before an ending: Лев, Льва; Павел, Павла; Marek, Marka. */
const FLEETING = /^(.+)[еоиієei]([^аеиіоуыэюяaeiouyьй])ь?$/u
/** Consonants that change before an ending: Ольга, Ользі; Marta, Marcie; Olga, Oldze. */
const CHANGES: readonly (readonly [end: RegExp, become: string])[] = [
  [/га$/u, 'зі'],
  [/ка$/u, 'ці'],
  [/ха$/u, 'сі'],
  [/ga$/u, 'dze'],
  [/ka$/u, 'ce'],
  [/ra$/u, 'rze'],
  [/ta$/u, 'cie'],
  [/da$/u, 'dzie'],
]

/** The stems that other forms of a folded word of a name, or of its sounds, start with. */
export function listStems(word: string): readonly Stem[] {
  const stem = (text: string, follows: Stem['follows']): readonly Stem[] =>
    text.length >= SHORTEST_STEM ? [{ stem: text, follows }] : []
  const [, before = '', last = ''] = FLEETING.exec(word) ?? []
  return [
    ...stem(word, 'ending'),
    ...(VOWEL_END.test(word) ? stem(word.slice(0, -1), 'ending') : []),
    ...(before.length >= 2 ? stem(before + last, 'ending') : []),
    ...(before === '' ? [] : stem(`${before}ь${last}`, 'ending')),
    ...(word.length >= LONG ? stem(word.slice(0, -2), 'anything') : []),
  ]
}

/** Other forms, as whole words, of a folded word of a name in which a consonant changes. */
export function listChanged(word: string): readonly string[] {
  return CHANGES.flatMap(([end, become]) => (end.test(word) ? [word.replace(end, become)] : []))
}

/** Whether a text is an ending, of a folded word or of sounds. */
export function isEnding(text: string, kind: 'plain' | 'sounds'): boolean {
  return (kind === 'plain' ? PLAIN_ENDINGS : SOUND_ENDINGS).has(text)
}
