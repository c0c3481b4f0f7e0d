import type { FontFiles } from '../../../api/fonts.ts'
import type { ExportJob } from './export-choice.ts'
import type { ExportResult } from './make.ts'

/** What the worker is asked: to fetch ahead whatever it may need, or to make a file; a PDF needs the fonts. */
export type WorkerOrder =
  | { readonly warm: true }
  | { readonly id: number; readonly job: ExportJob; readonly fonts: FontFiles | null }

/** What the worker says at the end of an order, and how far it is meanwhile; `id` is that of the order, null of none. */
export type WorkerAnswer =
  | { readonly warmed: true }
  | { readonly id: number; readonly progress: number }
  | { readonly id: number; readonly result: ExportResult }
  | { readonly id: number | null; readonly failed: string; readonly notLoaded: boolean }
