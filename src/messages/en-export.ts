/** Words of the exports. */
export const enExport = {
  title: 'Export',
}
