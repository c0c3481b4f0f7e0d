/** How weekdays begin, folded, in the languages of the board and of many of its sources; an ending may follow. */
const STEMS = (
  'monday tuesday wednesday thursday friday saturday sunday понедельник вторник четверг пятниц суббот воскресень ' +
  'понеділ вівторо вівторк четвер ятниц субот неділ lundi mardi mercredi jeudi vendredi samedi dimanche ' +
  'poniedzial wtorek wtork czwart piatek piatk sobot niedziel lunedi martedi mercoledi giovedi venerdi sabato domenica ' +
  'lunes martes miercoles jueves viernes sabado domingo pondeli utery ctvrt patek nedel ' +
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag'
).split(' ')
/** Those that other words begin with too. */
const WHOLE: ReadonlySet<string> = new Set(
  'среда среды среде среду средои середа середи середі середу середою sroda srode srody streda stredu stredy'.split(
    ' ',
  ),
)
/** Most letters of an ending. */
const ENDING = 4

/** Whether a folded word names a day of the week. */
export function isWeekday(word: string): boolean {
  // An apostrophe that is a letter stands inside: пʼятниця.
  const plain = word.replaceAll('ʼ', '')
  return (
    WHOLE.has(plain) || STEMS.some((stem) => plain.startsWith(stem) && plain.length - stem.length <= ENDING)
  )
}
