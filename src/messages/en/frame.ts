/** Words of the frame: header, footer, remarks, errors. */
export const enFrame = {
  name: 'Noticeboard',
  titleOf: (page: string) => `${page} · Noticeboard`,
  skip: 'Skip to the content',
  navigation: 'Pages',
  cases: 'Cases',
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  retry: 'Try again',
  loading: 'Loading the cases',
  loadingCase: 'Loading the case',
  failedCases: 'The cases could not be loaded',
  failedCase: 'The case could not be loaded',
  problem: {
    network: 'The server could not be reached. Check the connection, then try again.',
    timeout: 'The server did not answer within 10 seconds. Try again; if it goes on, the server may be down.',
    http: (status: number, detail: string | undefined) =>
      `The server answered with an error (${status}${detail ? `: ${detail}` : ''}). Try again in a moment.`,
    invalidBody: (detail: string) =>
      `The server answered, but not with data that this page can read (${detail}). Nothing has been changed; try again, or tell whoever runs the server.`,
    unexpected: (detail: string) => `Something went wrong in this page (${detail}).`,
  },
  noCase: (id: string) => `There is no case “${id}”`,
  noCaseHelp: 'It may have been renamed or removed, or the link may be incomplete.',
  toBoard: 'Back to all cases',
  badAddress: (path: string) => `There is no page “${path}” here. This is the board of all cases instead.`,
  noPart:
    'What this link points at is not on this page; it may have been removed, or lie after the day shown.',
  crashed: 'This page ran into an error and stopped',
  crashedHelp: 'Nothing you had filtered is lost: it is in the address. Load the page again to go on.',
  reload: 'Load again',
  dataOf: (compiled: string, version: string) => `Data compiled ${compiled}, version ${version}.`,
  private: 'Nothing you look for leaves this browser: no tracker, no request to another host.',
  article: (disclosure: string) =>
    `The collection began with an opinion article in EUobserver, 2013 (“the article”). ${disclosure}`,
  licence: 'Code MIT. Data CC BY 4.0; the sources keep their own rights.',
  fairness:
    'An accusation is not a finding: every line says whose words it is, and every date is only as firm as its sources.',
}
