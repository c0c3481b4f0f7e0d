/**
 * The folder that `npm start` builds into: one for each place it serves at. Only one process at a time can serve there, so
 * that none empties the folder of another; and `dist/`, which `npm run build` writes, is never touched.
 */
export function findServeFolder(host: string, port: number): string {
  return `node_modules/.cache/start/${encodeURIComponent(host).replaceAll('%', '_')}-${port}`
}
