import type { enExport } from '../en/export.ts'

/** Words of the export menu in Ukrainian. */
export const ukExport: typeof enExport = {
  board: 'Експорт',
  menu: 'Експортувати як',
  choice: {
    markdown: {
      label: 'Зведення (Markdown)',
      help: 'Щоб читати, друкувати або підшити: кожна справа з хронологією і пронумерованими джерелами.',
    },
    cases: { label: 'Справи (CSV)', help: 'Таблиця для електронних таблиць: один рядок — одна справа.' },
    statements: {
      label: 'Твердження (CSV)',
      help: 'Таблиця, де рядок — подія, сповіщення, твердження або зв’язок, кожен із джерелами.',
    },
    json: { label: 'Дані (JSON)', help: 'Для програм: ключі словників і дати, як їх записано.' },
    ris: { label: 'Джерела (RIS)', help: 'Для Zotero, EndNote та інших менеджерів цитування.' },
    csl: { label: 'Джерела (CSL-JSON)', help: 'Те саме для Zotero і pandoc, з проміжками дат.' },
  },
  working: 'Файл готується',
  ready: (name) => `${name}: готово.`,
  save: (name) => `Зберегти ${name}`,
  failed: 'Файл не вдалося зробити',
  failedHelp: (reason) => `${reason} Нічого не втрачено; спробуйте ще раз.`,
  nothing: 'Експортувати нічого: фільтри не лишили жодної справи.',
  leftOut: (ids) => `Пропущено, бо запис не вдалося прочитати: ${ids}.`,
  titleBoard: 'Справи',
  titleCase: (name) => `${name}: зведення у справі`,
  exportSummary: 'Експорт зведення',
}
