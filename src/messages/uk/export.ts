import type { enExport } from '../en/export.ts'
import { makePlural } from '../plural.ts'

const plural = makePlural('uk')

/** Words of the export button and of titles in Ukrainian. */
export const ukExport: typeof enExport = {
  board: 'Експорт',
  boardOf: (cases) => `Експорт: ${cases}`,
  nothing: 'Немає чого експортувати: фільтрам не відповідає жодна справа або на цей день записів немає.',
  tooMany: (most) =>
    `У зведенні чи файлі може бути до ${plural(most, { one: 'справи', other: 'справ' })}. Звузьте список фільтрами.`,
  lost: 'Частину справ не вдалося завантажити, і у файлі їх бракувало б. Спершу завантажте їх: кнопка — у повідомленні над списком.',
  notYet: 'Частина справ ще завантажується. Експорт відкриється, щойно вони завантажаться.',
  exportSummary: 'Експорт зведення',
}
