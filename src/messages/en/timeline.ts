/** Words of the timeline that show before its figure has loaded. */
export const enTimeline = {
  title: 'Timeline',
  heading: 'What happened, and when',
  extent: (from: number, to: number) =>
    `${from === to ? from : `${from} to ${to}`}, dates only as precise as the sources`,
  loading: 'Drawing the timeline',
  failed: 'The timeline could not be drawn',
  showTable: 'Show as table',
  showChart: 'Show as chart',
  zoom: 'Period shown',
  zooms: { all: 'All', five: '5 y', one: '1 y' },
  zoomNames: {
    all: 'All years',
    five: '5 y: five years up to the last event',
    one: '1 y: one year up to the last event',
  },
  compare: (count: number) => `Compare these ${count}`,
  none: 'There is nothing to draw: no case matches the filters, or nothing is on record by this day.',
  nothingThere: (from: string, to: string) =>
    `No case has an event from ${from} to ${to}; the period shown stays as it is.`,
}
