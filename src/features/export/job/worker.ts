import { LANGUAGES } from '../../../domain/case/language.ts'
import { loadMessages, loadWords } from '../../../messages/messages.ts'
import { isNotLoaded, NotLoaded } from '../../../ui/not-loaded.ts'
import { loadAllFormats } from '../formats/registry.ts'
import { runJob } from './make.ts'
import type { WorkerAnswer, WorkerRequest } from './protocol.ts'

/** The smallest step of progress that is worth a message. */
const PROGRESS_STEP = 0.01

async function warm(): Promise<WorkerAnswer> {
  for (const language of LANGUAGES) await loadWords(await loadMessages(language))
  await loadAllFormats()
  return { warmed: true }
}

async function answer(request: WorkerRequest): Promise<WorkerAnswer> {
  if ('warm' in request) return warm()
  const { id, job, fonts } = request
  let last = 0
  const onProgress = (part: number) => {
    if (part - last < PROGRESS_STEP) return
    last = part
    const message: WorkerAnswer = { id, progress: part }
    postMessage(message)
  }
  const loadFonts = () =>
    fonts ? Promise.resolve(fonts) : Promise.reject(new NotLoaded('The fonts are missing.'))
  return { id, result: await runJob(job, loadFonts, onProgress) }
}

/** Makes files outside the page's thread, so that the page stays responsive. */
addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  void answer(data)
    .catch(
      (error: unknown): WorkerAnswer => ({
        id: 'id' in data ? data.id : null,
        failed: error instanceof Error ? error.message : String(error),
        notLoaded: isNotLoaded(error),
      }),
    )
    .then((message) => postMessage(message))
})
