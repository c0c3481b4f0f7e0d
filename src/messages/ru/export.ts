import type { enExport } from '../en/export.ts'

/** Words of the export menu in Russian. */
export const ruExport: typeof enExport = {
  board: 'Экспорт',
  menu: 'Экспортировать как',
  choice: {
    markdown: {
      label: 'Сводка (Markdown)',
      help: 'Чтобы читать, печатать или подшить: каждое дело с хронологией и пронумерованными источниками.',
    },
    cases: { label: 'Дела (CSV)', help: 'Таблица для электронных таблиц: одна строка — одно дело.' },
    statements: {
      label: 'Утверждения (CSV)',
      help: 'Таблица, где строка — событие, уведомление, утверждение или связь, каждая с источниками.',
    },
    json: { label: 'Данные (JSON)', help: 'Для программ: ключи словарей и даты, как они записаны.' },
    ris: { label: 'Источники (RIS)', help: 'Для Zotero, EndNote и других менеджеров цитирования.' },
    csl: { label: 'Источники (CSL-JSON)', help: 'То же для Zotero и pandoc, с промежутками дат.' },
  },
  working: 'Файл готовится',
  ready: (name) => `${name}: готово.`,
  save: (name) => `Сохранить ${name}`,
  failed: 'Файл не удалось сделать',
  failedHelp: (reason) => `${reason} Ничего не потеряно; попробуйте ещё раз.`,
  nothing: 'Экспортировать нечего: фильтры не оставили ни одного дела.',
  leftOut: (ids) => `Пропущено, потому что запись не удалось прочитать: ${ids}.`,
  titleBoard: 'Дела',
  titleCase: (name) => `${name}: сводка по делу`,
  exportSummary: 'Экспорт сводки',
}
