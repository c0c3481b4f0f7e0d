import { answerCalls } from '../../../api/worker-call.ts'
import { LANGUAGES } from '../../../domain/case/language.ts'
import { loadMessages, loadWords } from '../../../messages/messages.ts'
import { NotLoaded } from '../../../ui/not-loaded.ts'
import { loadAllFormats } from '../formats/registry.ts'
import { runJob } from './make.ts'
import type { ExportAnswer, ExportRequest } from './protocol.ts'

async function preload(): Promise<null> {
  for (const language of LANGUAGES) await loadWords(await loadMessages(language))
  await loadAllFormats()
  return null
}

// Makes files outside the page's thread, so that the page stays responsive.
answerCalls<ExportRequest, ExportAnswer>((request, onProgress) => {
  if (request === 'preload') return preload()
  const { job, fonts } = request
  const loadFonts = () =>
    fonts ? Promise.resolve(fonts) : Promise.reject(new NotLoaded('The fonts are missing.'))
  return runJob(job, loadFonts, onProgress)
})
