import type { enExporting } from '../en/exporting.ts'

/** Words of the export dialog in Ukrainian. */
export const ukExporting: typeof enExporting = {
  title: 'Експорт',
  form: 'Вид',
  group: { documents: 'Зведення у справі', data: 'Дані', sources: 'Цитовані джерела' },
  choice: {
    pdf: {
      label: 'PDF',
      help: 'Посторінково, із закладками й посиланнями: підшити, надіслати, надрукувати.',
    },
    docx: { label: 'Word (DOCX)', help: 'Із виносками: правити й підшити.' },
    html: { label: 'Сторінка (HTML)', help: 'Один файл, що відкривається всюди й без мережі.' },
    markdown: { label: 'Markdown', help: 'Для Obsidian та інших редакторів простого тексту.' },
    cases: { label: 'Справи (CSV)', help: 'Таблиця для електронних таблиць: один рядок — одна справа.' },
    statements: {
      label: 'Твердження (CSV)',
      help: 'Таблиця, де рядок — подія, сповіщення, твердження або зв’язок, кожен із джерелами.',
    },
    json: { label: 'Дані (JSON)', help: 'Для програм: ключі словників і дати, як їх записано.' },
    ris: { label: 'Джерела (RIS)', help: 'Для Zotero, EndNote та інших менеджерів цитування.' },
    csl: { label: 'Джерела (CSL-JSON)', help: 'Те саме для Zotero і pandoc, з проміжками дат.' },
  },
  options: 'Параметри',
  parts: 'Частини',
  part: {
    who: 'Хто це',
    tracks: 'У якому стані справа',
    figure: 'Часова шкала',
    notices: 'Сповіщення',
    chronology: 'Хронологія',
    claims: 'Твердження кожної сторони',
    disagreements: 'Де джерела розходяться',
    related: 'Пов’язані справи',
  },
  language: 'Мова підписів',
  paper: 'Папір',
  size: { A4: 'А4', LETTER: 'Letter (США)' },
  get: 'Що вийде',
  counts: (cases, statements, sources) =>
    `Справи: ${cases}. Події, сповіщення, твердження й зв’язки: ${statements}. Джерела: ${sources}.`,
  lost: 'Чого цей вид не вміщує як є',
  whole: 'У файлі все, що вибрано.',
  loss: {
    figure: () => 'Часову шкалу переказано словами, а не намальовано.',
    characters: (count, examples) =>
      `Знаки, яких немає в шрифті, показано як \ufffd: ${count} (${examples}).`,
  },
  preview: 'Початок файлу, як текст',
  prepare: 'Зробити файл',
  many: 'Справ багато, це займе час; почнеться, коли ви скажете.',
  gathering: (done, all) => `Читання записів: ${done} з ${all}`,
  working: 'Файл готується',
  cancel: 'Скасувати',
  cancelled: 'Скасовано. Нічого не збережено.',
  close: 'Закрити',
  save: (name, size) => `Завантажити ${name} (${size})`,
  again:
    'Завантаження не почалося? Посилання вище лишається: відкрийте його ще раз або збережіть через його меню.',
  failed: 'Файл не вдалося зробити',
  failedHelp: (reason) => `${reason} Нічого не втрачено; спробуйте ще раз.`,
  notLoaded:
    'Не вдалося завантажити те, що робить файл цього виду; можливо, немає мережі. Нічого не втрачено: спробуйте ще раз або виберіть інший вид.',
}
