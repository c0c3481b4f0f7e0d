import { foldText } from './fold-text.ts'

/**
 * Sound keys of one word of a name, so that its spellings in several languages and scripts match. `same` has one key for
 * each group of languages in which the word can be read (English and ICAO 9303; Polish, Czech and German; French and
 * Kazakh); `near` has the same keys with all sibilants as one, all of k, g and h as one, and no glide before a vowel.
 */
export interface NameKeys {
  readonly same: readonly string[]
  readonly near: readonly string[]
}

/**
 * Letters that have the same sound in every language. Capitals are sounds for which Latin has no single letter: S ш, Z ж,
 * C ч, X ц, H х. Cyrillic follows BGN/PCGN 1947 and ISO 9, Ukrainian follows Resolution 55 of 2010, Kazakh follows the Latin
 * alphabet of 2021.
 */
const LETTERS = readTable(
  'аa бb вv гg дd еe ёe жZ зz иi йi кk лl мm нn оo пp рr сs тt уu фf хH цX чC шS щSC ъ ыi ь эe юiu яia іi їi єe ґg ўv ' +
    'әa ғg қk ңn өo ұu үu һH јi љl њn ћC џdZ ђdZ šS žZ čC ćC çC şS șS żZ řrZ ďdi ťti ňni ąą ęę óó ää öö ʹ ʺ ʼ ʻ ʾ ʿ ’',
  '',
)

/**
 * Letters and groups of letters in Latin spellings, with the sound in English, in Polish, Czech and German (Duden
 * transcription), and in French and Kazakh. A single sound is the same in all of them.
 */
const GRAPHS = new Map(
  (
    'schtsch SC|chtch SC|shch SC|shh SC|szcz SC|tsch C|tch C|cz C|dsch dZ|dzh dZ|sch S|sh S|sz S|zh Z|kh H|gh g|ph f|th t|ts X|' +
    'tz X|ou u|w v|q k|h H|y i|ch C H S|j dZ i Z|dj dZ di dZ|x ks ks H|rz rz Z rz|ck k Xk k|ce se Xe se|ci si Xi si|' +
    'cy si Xi si|c k X k|gue gue gue ge|gui gui gui gi|guy gui gui gi|que kue kue ke|qui kui kui ki|' +
    'ieia ia|ieiu iu|ieie e|ąb ab omb ab|ąp ap omp ap|ęb eb emb eb|ęp ep emp ep|ą a on a|ę e en e|ó o u o|ä a e a|ö o e o'
  )
    .split('|')
    .map((line) => {
      const [graph = '', ...readings] = line.split(' ')
      return [graph, readings] as const
    }),
)
// Built only from the table above, longest first; it never contains user input.
const GRAPH = new RegExp([...GRAPHS.keys()].toSorted((a, b) => b.length - a.length).join('|'), 'g')
const SEVERAL_READINGS = /[cjxąęóäö]|rz|[gq]u[ei]/

function readTable(text: string, empty: string): ReadonlyMap<string, string> {
  return new Map(text.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1) || empty]))
}

function mergeDoubles(text: string): string {
  return text.replaceAll(/(.)\1+/gu, '$1')
}

/** The sounds of a word in each of its readings; a j before no vowel is read as i, but in French only at the end. */
function readSounds(word: string): readonly string[] {
  const lower = word.normalize('NFC').toLowerCase().replaceAll('ьо', 'ё')
  const text = lower.replaceAll(/[^a-z]/gu, (letter) => LETTERS.get(letter) ?? foldText(letter))
  if (!/[a-z]/.test(lower)) return [text]
  const french = text.replace(/j$/, 'i')
  const latin = french.replaceAll(/j(?![aeiouyąęóäö])/g, 'i')
  const read = (from: string, reading: number) =>
    from.replaceAll(GRAPH, (graph) => {
      const readings = GRAPHS.get(graph) ?? []
      return readings[reading] ?? readings[0] ?? graph
    })
  if (!SEVERAL_READINGS.test(french)) return [read(latin, 0)]
  return [read(latin, 0), read(latin, 1), read(french, 2)]
}

/** ye, ie, je and ё become e (also yo, io, jo, and o after sh, zh, ch); double letters become one. */
function makeSame(sounds: string): string {
  return mergeDoubles(
    mergeDoubles(sounds)
      .replaceAll(/i[eo]/g, 'e')
      .replaceAll(/([SZC])o/g, '$1e'),
  )
}

/** Normalizes endings: -off, -eff to -ov, -ev; French -ine to -in; -dr, -tr, -dre, -tre to -der, -ter. */
function endWord(key: string): string {
  return key
    .replace(/([aeiou])f$/, '$1v')
    .replace(/ine$/, 'in')
    .replace(/([dt])re?$/, '$1er')
}

function makeNear(same: string): string {
  return mergeDoubles(
    same
      .replaceAll(/(?:[td]*[szSZCX])+/g, 's')
      .replaceAll('ng', 'n')
      .replaceAll(/[gkH]+/g, 'k')
      .replaceAll(/i(?=[aeou])/g, '')
      .replaceAll('ei', 'ai')
      .replaceAll('so', 'se')
      .replaceAll(/([ae])u/g, '$1v')
      .replaceAll(/ae(?!v)/g, 'e')
      .replaceAll(/([ou])e/g, '$1'),
  )
}

/** Whether a word has sound keys. One with a letter three times in a row ("xxx") has none: it is found only as written. */
function isKeyed(word: string): boolean {
  return /[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(word) && !/(.)\1\1/u.test(word)
}

function unique(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)].filter(Boolean)
}

/** The sound keys of a whole word of a name; empty for a word that is neither Latin nor Cyrillic. */
export function computeNameKeys(word: string): NameKeys {
  if (!isKeyed(word)) return { same: [], near: [] }
  const same = unique(readSounds(word).map((sounds) => endWord(makeSame(sounds))))
  return { same, near: unique(same.map(makeNear)) }
}

/**
 * The sound keys of the first letters of a word, to be matched with the start of its key: endings are not normalized, and
 * `near` also has each key without a last letter that may be half a sound (t of tch, i of ia).
 */
export function computeStartKeys(word: string): NameKeys {
  if (!isKeyed(word)) return { same: [], near: [] }
  const same = unique(readSounds(word).map(makeSame))
  const near = same.map(makeNear)
  return { same, near: unique([...near, ...near.map((key) => key.replace(/[tdi]$/, ''))]) }
}
