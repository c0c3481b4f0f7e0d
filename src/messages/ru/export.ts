import type { enExport } from '../en/export.ts'
import { makePlural } from '../plural.ts'

const plural = makePlural('ru')

/** Words of the export button and of titles in Russian. */
export const ruExport: typeof enExport = {
  board: 'Экспорт',
  boardOf: (cases) => `Экспорт: ${cases}`,
  nothing: 'Экспортировать нечего: фильтрам не соответствует ни одно дело или на этот день записей нет.',
  tooMany: (most) =>
    `В сводке или файле может быть до ${plural(most, { one: 'дела', other: 'дел' })}. Сузьте список фильтрами.`,
  lost: 'Часть дел не удалось загрузить, и в файле их не было бы. Сначала загрузите их: кнопка — в сообщении над списком.',
  notYet: 'Часть дел ещё загружается. Экспорт откроется, как только они загрузятся.',
  exportSummary: 'Экспорт сводки',
}
