/** The code of each form that is fetched on first use. */
export const FORM_CODE = {
  html: () => Promise.all([import('./html.ts'), import('./json-ld.ts')]),
  docx: () => import('./docx.ts'),
  pdf: () => import('./pdf.ts'),
  xlsx: () => import('./xlsx.ts'),
  exchange: () =>
    Promise.all([import('./exchange.ts'), import('../../../contract/exchange/exchange-json.ts')]),
  timelinejs: () => import('./timelinejs.ts'),
  ftm: () => import('./follow-the-money.ts'),
}

/** Fetches all of it, one after the other, so that each form can be made when the network is gone. */
export async function loadFormCode(): Promise<void> {
  for (const load of Object.values(FORM_CODE)) await load()
}
