import type { Random } from './random.ts'

/** One syllable in four spellings. */
type Syllable = readonly [plain: string, diacritics: string, cyrillic: string, kazakh: string]

const SYLLABLES: readonly Syllable[] = [
  ['sha', 'ša', 'ша', 'ша'],
  ['zhu', 'žu', 'жу', 'жұ'],
  ['khe', 'che', 'хе', 'хе'],
  ['gha', 'gá', 'га', 'ға'],
  ['qo', 'ko', 'ко', 'қо'],
  ['cho', 'čo', 'чо', 'чо'],
  ['lya', 'łá', 'ля', 'лә'],
  ['ngi', 'ňi', 'ни', 'ңі'],
  ['tse', 'ce', 'це', 'це'],
  ['dzo', 'dzó', 'дзо', 'дзо'],
  ['ve', 'vě', 'ве', 'ве'],
  ['ro', 'rø', 'ро', 'ро'],
  ['mi', 'mí', 'ми', 'мі'],
  ['tu', 'tü', 'ту', 'тү'],
  ['po', 'pö', 'по', 'пө'],
  ['da', 'dä', 'да', 'дә'],
  ['ye', 'jé', 'е', 'е'],
  ['yu', 'jú', 'ю', 'ю'],
  ['fi', 'fî', 'фи', 'фи'],
  ['ba', 'bą', 'ба', 'ба'],
  ['nu', 'nů', 'ну', 'нұ'],
  ['ka', 'kå', 'ка', 'қа'],
  ['so', 'ső', 'со', 'со'],
  ['re', 'rę', 'ре', 'ре'],
]

/** Last syllables of made-up surnames. */
const SURNAME_ENDS: readonly Syllable[] = [
  ['mov', 'mov', 'мов', 'мов'],
  ['renko', 'renko', 'ренко', 'ренко'],
  ['lski', 'lský', 'льский', 'льский'],
  ['tbek', 'tbek', 'тбек', 'тбек'],
  ['nov', 'ňov', 'нов', 'нов'],
  ['ssen', 'ßen', 'ссен', 'ссен'],
  ['dzhan', 'dżan', 'джан', 'жан'],
  ['vic', 'vić', 'вич', 'вич'],
]

const GIVEN_ENDS: readonly Syllable[] = [
  ['n', 'ň', 'н', 'н'],
  ['ra', 'ra', 'ра', 'ра'],
  ['l', 'ł', 'л', 'л'],
  ['ya', 'ja', 'я', 'я'],
  ['m', 'm', 'м', 'м'],
  ['te', 'té', 'те', 'те'],
]

type Script = 0 | 1 | 2 | 3
const SCRIPTS: readonly Script[] = [0, 0, 0, 1, 1, 2, 2, 3]

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function spell(syllables: readonly Syllable[], script: Script): string {
  return capitalise(syllables.map((one) => one[script]).join(''))
}

/**
 * A made-up name; in some cases its spellings in other scripts are aliases. The number of the case is part of the name, so
 * that nobody takes it for the name of a person.
 */
export function generateName(
  random: Random,
  number: string,
): { readonly name: string; readonly aliases: readonly string[] } {
  const given = [random.pick(SYLLABLES), random.pick(SYLLABLES), random.pick(GIVEN_ENDS)]
  const surname = [random.pick(SYLLABLES), random.pick(SYLLABLES), random.pick(SURNAME_ENDS)]
  const write = (script: Script) => `${spell(given, script)} ${spell(surname, script)} ${number}`
  const script = random.pick(SCRIPTS)
  const others = random.chance(0.4) ? [random.pick(SCRIPTS), random.pick(SCRIPTS)] : []
  return { name: write(script), aliases: [...new Set(others.filter((one) => one !== script).map(write))] }
}
