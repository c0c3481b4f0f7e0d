/** Words of the frame: header, footer, remarks, errors. */
export const enFrame = {
  name: 'Noticeboard',
  titleOf: (page: string) => `${page} · Noticeboard`,
  skip: 'Skip to content',
  navigation: 'Pages',
  cases: 'Cases',
  compare: 'Compare',
  menu: 'Menu',
  openSearch: 'Search cases',
  pages: { sources: 'Sources', changes: 'Changes', about: 'About the data' },
  goTo: 'Go to…',
  keysButton: 'Keys',
  language: 'Language',
  languageFailed: 'That language could not be loaded. Check your connection and try again.',
  toasts: 'Messages',
  undo: 'Undo',
  dismiss: 'Dismiss',
  cleared: 'All filters cleared.',
  linkCopied: 'Link copied.',
  citationCopied: 'Citation copied.',
  copyFailed: 'The browser does not allow this page to copy. Select the text and copy it yourself.',
  failedPage: 'This page could not be loaded',
  failedPageHelp: 'The code for this page did not load.',
  failedPart: 'This part of the page could not be shown',
  failedNamed: (name: string) => `“${name}” could not be shown`,
  failedPartHelp: (detail: string) =>
    `It stopped with an error (${detail}). The rest of the page is not affected. Try again; if it happens again, reload the page.`,
  loadingPage: 'Loading the page',
  printedFrom: (address: string) => `Printed from ${address}`,
  printedAsOf: (day: string) => `As of ${day}`,
  printedFilters: (filters: string) => `Filters: ${filters}`,
  textsIn: 'The texts of the cases are in English, as written.',
  theme: 'Theme',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
  retry: 'Try again',
  loading: 'Loading the cases',
  loadingCase: 'Loading the case',
  failedCases: 'The cases could not be loaded',
  failedCase: 'The case could not be loaded',
  problem: {
    network: 'The server could not be reached. Check your connection, then try again.',
    newVersion:
      'There is a new version of this site, and files of the version open here are no longer on the server. Reload the page: filters, dates and the search are kept in the address.',
    incomplete:
      'A file of this page is missing or arrived damaged, although the server answers. Try again; if it happens again, reload the page: filters and dates are kept in the address.',
    timeout:
      'The server did not answer within 10 seconds. Try again; if it happens again, the server may be down.',
    http: (status: number, detail: string | undefined) =>
      `The server answered with an error (${status}${detail ? `: ${detail}` : ''}). Try again in a moment.`,
    invalidBody: (detail: string) =>
      `The server answered, but this page cannot read the data (${detail}). Nothing has been changed. Try again, or tell whoever runs the server.`,
    unexpected: (detail: string) => `Something went wrong in this page (${detail}).`,
  },
  otherVersion: (found: string) =>
    `The server now has version ${found} of the data, and this page shows an older one. Reload the page to see all of it as of the new version: filters and dates are kept in the address.`,
  noCase: (id: string) => `There is no case “${id}”`,
  noCaseHelp: 'It may have been renamed or removed, or the link may be incomplete.',
  toBoard: 'Back to all cases',
  badAddress: (path: string) => `There is no page “${path}”. Here is the list of all cases instead.`,
  noPart:
    'What this link points to is not on this page. It may have been removed, or be later than the day shown.',
  crashed: 'This page stopped because of an error',
  crashedHelp: 'Your filters are not lost: they are in the address. Reload the page to continue.',
  reload: 'Reload',
  dataOf: (compiled: string, version: string) => `Data compiled ${compiled}, version ${version}.`,
  private: 'What you search for stays in this browser: no tracking, no requests to other hosts.',
  article: (disclosure: string) =>
    `The collection began with an opinion article in EUobserver, 2013 (“the article”). ${disclosure}`,
  licence: 'Code MIT. Data CC BY 4.0; rights in the sources remain with their owners.',
  fairness:
    'An accusation is not a finding: every line says whose words it is, and dates are only as precise as the sources.',
}
