import type { enTimeline } from '../en/timeline.ts'

/** Words of the timeline that show before its figure has loaded, in Ukrainian. */
export const ukTimeline: typeof enTimeline = {
  title: 'Стрічка часу',
  heading: 'Що і коли сталося',
  extent: (from, to) => `${from === to ? from : `${from}–${to}`}, дати не точніші, ніж у джерелах`,
  loading: 'Стрічка часу будується',
  failed: 'Стрічку часу не вдалося побудувати',
  showTable: 'Показати як таблицю',
  showChart: 'Показати як графік',
  zoom: 'Показаний період',
  zooms: { all: 'Усе', five: '5 років', one: '1 рік' },
  zoomNames: {
    all: 'Усе: усі роки',
    five: '5 років: п’ять років до останньої події',
    one: '1 рік: рік до останньої події',
  },
  compare: (count) => `Порівняти ці справи (${count})`,
  none: 'Немає чого показувати: фільтрам не відповідає жодна справа або на цей день немає записів.',
  nothingThere: (from, to) => `У жодній справі немає подій з ${from} до ${to}; показаний період не змінено.`,
}
