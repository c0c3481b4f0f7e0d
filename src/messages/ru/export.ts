import { formatCount } from '../count.ts'
import type { enExport } from '../en/export.ts'

/** Words of the export button and of titles in Russian. */
export const ruExport: typeof enExport = {
  board: 'Экспорт',
  nothing: 'Экспортировать нечего: фильтры не оставили ни одного дела.',
  tooMany: (most) => `В сводке или файле не больше ${formatCount(most, 'ru')} дел. Сузьте список фильтрами.`,
  notYet: 'Часть дел ещё читается. Экспорт откроется, как только они будут прочитаны.',
  save: (name) => `Сохранить ${name}`,
  leftOut: (ids) => `Пропущено, потому что запись не удалось прочитать: ${ids}.`,
  titleBoard: 'Дела',
  titleCase: (name) => `${name}: сводка по делу`,
  exportSummary: 'Экспорт сводки',
}
