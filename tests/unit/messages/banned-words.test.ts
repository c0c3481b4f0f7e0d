import { expect, test } from 'vitest'
import { LANGUAGES, type Language } from '../../../src/domain/case/language.ts'
import { readAllWords } from '../../support/all-words.ts'
import { renderMessages } from '../../support/render-messages.ts'

const all = await readAllWords()
const english = all.get('en') ?? {}

/**
 * Words that readers of a language stumbled over, each with the reason: calques, internal terms, synonyms for one thing, and
 * words that claim more than the data. The test keeps them out.
 */
const BANNED: Readonly<Record<Language, readonly (readonly [word: RegExp, why: string])[]>> = {
  en: [
    [
      /[Ee]very page can be|wherever it appears|written down by anybody/,
      'not so: sources and this page follow no day, a star stands where there is no room, and compilers wrote down what events change',
    ],
    [/\b[Hh]eld in\b/, 'a person "was detained in" a country; "held" sounds as if it were so today'],
    [/\b[Kk]nown on\b/, '"known by" a day'],
    [/Released on conditions/, '"conditionally released"'],
    [/[Ee]vents? of the time\b/, '"background event"'],
    [/tall band|\bband tells/, '"main band"'],
    [/\bfirm(?:er)? (?:as|than)|as firm|only as firm/, 'a date is precise, not firm'],
    [/open end\b|end open|some day within/, '"open-ended", "exact day unknown"'],
    [/\b[Ww]ords of: /, '"according to"'],
    [/\bActed\b/, '"by"'],
    [/\b(?:is|are) on (?:its|their) way\b|still being read/, '"is loading"'],
    [/has the focus|Nothing is called/, '"the selected item", "no results"'],
    [
      /means nothing for|stands in the address|was left out\.$/,
      '"is not a valid value for", "appears in the address", "was ignored"',
    ],
    [/turn round|one place (?:earlier|later)/, '"reverse", "move up"'],
    [/\bdata reach\b|read as that day/, '"the data go up to"'],
    [/did not come\b|As the system/, '"did not load", "System"'],
    [/\bloaded word\b|title leads to/, '"loaded term", "the title links to it"'],
    [/only count\b|stands? side by side|stand beside/, '"are plain numbers", "both are given"'],
    [/by this one too|Possibly by then|possibly by then/, '"may have happened by then"'],
    [/person sought/, '"the person concerned": nobody need have sought her'],
    [/\b[Ww]anted\b/, 'nobody is labelled so'],
    [/Appeal decided/, '"upheld" read as if the appeal had been won'],
    [/\bthis form\b|form of file|Form$/, '"format"'],
    [/\bas then known|As then known/, '"as known at the time"'],
  ],
  fr: [
    [/Chaque page peut|partout où cela paraît/, 'not so'],
    [/[Cc]ôté de la campagne/, 'the countryside'],
    [
      /Recherche par|[Rr]echerchée?s?\b|[Rr]echerché\(e\)/,
      '"requérant", "visé(e) par": nobody is labelled as wanted',
    ],
    [/mot chargé/, '"terme connoté"'],
    [/disputée?s?\b/, '"les sources divergent"'],
    [/\b\d a\b/, '"ans"'],
    [/[Ll]ieu d’arrestation/, 'countries stand there'],
    [/laissée?s? de côté/, '"ignoré"'],
    [/jour montré/, '"date affichée"'],
    [/enregistrées? (?:au|sous|dans)|[Aa]ucune enregistrée/, 'one word for what is on record: "recensé"'],
    [/consignée?s?\b/, 'one word for what is on record: "recensé"'],
    [/\bA agi\b|propos de : /, '"par", "selon"'],
    [/cette forme\b|autre forme\b/, '"format"'],
    [/ne veut rien dire|de qui sont les mots/i, 'not French'],
    [/source (?:postérieure|ultérieure)/, '"rien de plus récent"'],
    [/fenêtre/, '"période"'],
    [/Liberté :|^Liberté$/, '"Détention": "Liberté : en détention" contradicts itself'],
  ],
  ru: [
    [/Каждую страницу можно|обозначено везде/, 'not so'],
    [/[Сс]окращ(?:ено|ение)/, 'abridged; redacted is "обезличено"'],
    [/(?<!\p{L})[Вв]ид(?!\p{L})/u, 'type, format and view at once: "тип", "формат", "подборка"'],
    [/(?<!\p{L})[Вв]ид(?:ы|ов)(?!\p{L})/u, '"подборки"'],
    [/лишь считают/, 'nonsense'],
    [/статья-мнение|статьи-мнени/, '"авторская колонка"'],
    [/вторые часы/, '"вторая дата"'],
    [/справедливост/, '"беспристрастность"'],
    [/[Кк]артинк/, '"изображение"'],
    [/(?<!\p{L})Свобода(?: *:|$)/u, '"Свобода: под стражей" contradicts itself'],
    [/первое действие/, '"впервые применено"'],
    [/[Вв]ременн(?:ая|ой|ую) шкал/, 'one word for one thing: "лента времени"'],
    [/[Вв]ыдвор/, 'one word for one thing: "высылка"'],
    [/[Цц]иркуляр/, 'a red notice is called so as well: "диффузия"'],
    [/[Пп]ротивн(?:ая|ой) сторон/, '"противоположная сторона"'],
    [
      /[Рр]азыск|[Рр]озыск/,
      'the word for a wanted person: "есть ордер", "кто запрашивает", "лицо, о котором идёт речь"',
    ],
    [/связан\(а\) с/, 'insinuates'],
    [/событи(?:е|я) того времени/i, '"контекст"'],
    [/держится только|стоит каждое/, 'calques'],
    [/(?<!\p{L})[Зз]адержан\(а\)/u, '"страна задержания"'],
  ],
  uk: [
    [/Кожну сторінку можна|позначено всюди/, 'not so'],
    [/[Пп]овідомлення (?:в часі|:|$)/, 'a notice is "сповіщення" everywhere'],
    [/[Сс]корочен(?:о|ня)/, 'abridged; redacted is "знеособлено"'],
    [/[Зз]апитано/, '"подано запит"'],
    [/[Вв]идвор|[Вв]исилк/, 'one word for one thing: "вислання"'],
    [/зв’язок із:/, 'insinuates'],
    [/другий годинник/, '"друга дата"'],
    [/лише лічать/, 'nonsense'],
    [/статт(?:я|і)-думк/, '"авторська колонка"'],
    [/справедливост/, '"неупередженість"'],
    [/[Чч]асов(?:а|ої|у) шкал/, 'one word for one thing: "стрічка часу"'],
    [/(?<!\p{L})[Вв]ид(?!\p{L})|(?<!\p{L})[Вв]игляд(?:и|ів)?(?!\p{L})/u, 'type, format and view at once'],
    [/[Цц]иркуляр/, '"дифузія"'],
    [/що запитує/, '"що подала запит"'],
    [/[Рр]озшук/, 'the word for a wanted person: "є ордер", "хто подав запит", "особа, про яку йдеться"'],
    [/поді(?:я|ї) того часу/i, '"контекст"'],
    [/(?<!\p{L})Свобода(?: *:|$)/u, 'contradicts itself before "під вартою"'],
    [/Показувати нічого|малювати нічого|Експортувати нічого/, '"немає чого"'],
    [/порівнювані/, 'calque'],
  ],
}

/** Exceptions: texts that explain that the site calls nobody by such a word. */
const RIGHT = new Set(['about.sections.fairness.paragraphs.0', 'glossary.person-concerned.meaning'])

test.each(LANGUAGES)('%s: no message contains a banned word', (language) => {
  const said = [...renderMessages(all.get(language) ?? {}, english)]
  expect(said.length).toBeGreaterThan(500)
  const found = said.flatMap(([path, texts]) =>
    RIGHT.has(path)
      ? []
      : BANNED[language].flatMap(([word, why]) =>
          texts
            .filter(({ text }) => word.test(text.replaceAll('\u00A0', ' ')))
            .map(({ text }) => `${path}: ${text} (${why})`),
        ),
  )
  expect(found).toEqual([])
})
