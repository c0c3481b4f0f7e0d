/** Words of the timeline that show before its figure has loaded. */
export const enTimeline = {
  heading: 'What happened, and when',
  showTable: 'Show as table',
  showChart: 'Show as chart',
  none: 'There is nothing to draw: no case matches the filters, or nothing is on record by this day.',
}
