import { formatCount } from '../count.ts'
import type { enExport } from '../en/export.ts'

/** Words of the export button and of titles in Ukrainian. */
export const ukExport: typeof enExport = {
  board: 'Експорт',
  nothing: 'Експортувати нічого: фільтри не лишили жодної справи.',
  tooMany: (most) =>
    `У зведенні чи файлі щонайбільше ${formatCount(most, 'uk')} справ. Звузьте список фільтрами.`,
  notYet: 'Частина справ ще читається. Експорт відкриється, щойно їх буде прочитано.',
  save: (name) => `Зберегти ${name}`,
  leftOut: (ids) => `Пропущено, бо запис не вдалося прочитати: ${ids}.`,
  titleBoard: 'Справи',
  titleCase: (name) => `${name}: зведення у справі`,
  exportSummary: 'Експорт зведення',
}
