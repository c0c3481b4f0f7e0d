/**
 * The folder that `npm start` builds into: one for each host and port. Only one process can serve at a host and port, so no
 * process empties the folder of another; and `npm start` never touches `dist/`, which `npm run build` writes.
 */
export function findServeFolder(host: string, port: number): string {
  return `node_modules/.cache/start/${encodeURIComponent(host).replaceAll('%', '_')}-${port}`
}
