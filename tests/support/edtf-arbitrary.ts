import fc from 'fast-check'

const two = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((value) => String(value).padStart(2, '0'))
const year = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1900, max: 2100 }).map(String) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 9999 }).map((value) => String(value).padStart(4, '0')) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1, max: 9999 }).map((value) => `-${String(value).padStart(4, '0')}`),
  },
)
const mark = fc.constantFrom('?', '~', '%')

const month = fc.tuple(year, two(1, 12)).map((parts) => parts.join('-'))
const day = fc.tuple(year, two(1, 12), two(1, 31)).map((parts) => parts.join('-'))
const plain = fc.oneof(
  { weight: 1, arbitrary: year },
  { weight: 1, arbitrary: month },
  { weight: 3, arbitrary: day },
)

const open = fc.oneof(
  year.map((text) => `${text.slice(0, -1)}X`),
  year.map((text) => `${text.slice(0, -2)}XX`),
  year.map((text) => `${text}-XX`),
  year.map((text) => `${text}-XX-XX`),
  month.map((text) => `${text}-XX`),
  fc.tuple(year, two(1, 28)).map(([text, date]) => `${text}-XX-${date}`),
  fc.tuple(year, two(1, 12)).map(([text, number]) => `${text.slice(0, -2)}XX-${number}-XX`),
  fc.tuple(month, fc.constantFrom('0X', '1X', '2X', '3X')).map((parts) => parts.join('-')),
)
const marked = fc.oneof(
  fc.tuple(plain, mark).map(([text, sign]) => `${text}${sign}`),
  fc.tuple(mark, month).map(([sign, text]) => `${sign}${text}`),
  fc.tuple(year, mark, two(1, 12), two(1, 28)).map(([y, sign, m, d]) => `${y}${sign}-${m}-${d}`),
)
const season = fc.tuple(year, two(21, 24)).map((parts) => parts.join('-'))
const timed = fc
  .tuple(day, two(0, 24), two(0, 59), fc.constantFrom('', 'Z', '+05:00', '-03:30'))
  .map(([date, hour, minute, zone]) => `${date}T${hour}:${minute}:00${zone}`)
const longYear = fc.integer({ min: 10_000, max: 999_999_999 }).map((value) => `Y${value}`)
const single = fc.oneof(plain, open, marked, season)

const interval = fc
  .tuple(fc.oneof(single, fc.constantFrom('', '..')), fc.oneof(single, fc.constantFrom('', '..')))
  .map((ends) => ends.join('/'))
const set = fc.oneof(
  fc.tuple(plain, plain).map(([from, to]) => `[${from}..${to}]`),
  fc.array(plain, { minLength: 1, maxLength: 4 }).map((dates) => `[${dates.join(',')}]`),
  fc.array(day, { minLength: 2, maxLength: 4 }).map((dates) => `[${dates.toSorted().join(',')}]`),
  plain.map((date) => `[..${date}]`),
  plain.map((date) => `[${date}..]`),
  fc.tuple(plain, plain, plain).map(([first, from, to]) => `[${first},${from}..${to}]`),
)

/** Texts of every form we take; some name days that do not exist or end before they begin. */
export const edtfText = fc.oneof(
  { weight: 4, arbitrary: plain },
  { weight: 2, arbitrary: open },
  { weight: 2, arbitrary: marked },
  { weight: 1, arbitrary: season },
  { weight: 1, arbitrary: timed },
  { weight: 1, arbitrary: longYear },
  { weight: 4, arbitrary: interval },
  { weight: 4, arbitrary: set },
)

/** Texts near to those: a character changed, doubled, dropped or put in; and plain garbage. */
export const nearlyEdtf = fc.oneof(
  fc
    .tuple(edtfText, fc.nat(40), fc.constantFrom(...'0123456789-/.,[]{}XYTZ?~%+ :', ''))
    .map(([text, at, sign]) => text.slice(0, at) + sign + text.slice(at + 1)),
  fc
    .tuple(edtfText, fc.nat(40), fc.constantFrom(...'0123456789-/.,[]{}XYTZ?~%+ :'))
    .map(([text, at, sign]) => text.slice(0, at) + sign + text.slice(at)),
  fc.string({ unit: fc.constantFrom(...'0123456789-/.,[]{}XYTZ?~%+ :'), maxLength: 24 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
)
