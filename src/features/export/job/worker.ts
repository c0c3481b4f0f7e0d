import { LANGUAGES } from '../../../domain/case/language.ts'
import { loadMessages, loadWords } from '../../../messages/messages.ts'
import { isNotLoaded, NotLoaded } from '../../../ui/not-loaded.ts'
import { loadFormCode } from '../formats/form-code.ts'
import { runJob } from './make.ts'
import type { WorkerAnswer, WorkerOrder } from './protocol.ts'

async function warm(): Promise<WorkerAnswer> {
  for (const language of LANGUAGES) await loadWords(await loadMessages(language))
  await loadFormCode()
  return { warmed: true }
}

async function answer(order: WorkerOrder): Promise<WorkerAnswer> {
  if ('warm' in order) return warm()
  const { id, job, fonts } = order
  let told = 0
  const onProgress = (part: number) => {
    // A word every hundredth is enough.
    if (part - told < 0.01) return
    told = part
    const words: WorkerAnswer = { id, progress: part }
    postMessage(words)
  }
  const loadFonts = () =>
    fonts ? Promise.resolve(fonts) : Promise.reject(new NotLoaded('The fonts are missing.'))
  return { id, result: await runJob(job, loadFonts, onProgress) }
}

/** Files are made here, so that the page stays at hand however long it takes; one after the other. */
addEventListener('message', ({ data }: MessageEvent<WorkerOrder>) => {
  void answer(data)
    .catch(
      (error: unknown): WorkerAnswer => ({
        id: 'id' in data ? data.id : null,
        failed: error instanceof Error ? error.message : String(error),
        notLoaded: isNotLoaded(error),
      }),
    )
    .then((words) => postMessage(words))
})
