/** Words of the timeline. */
export const enTimeline = {
  title: 'Timeline',
}
