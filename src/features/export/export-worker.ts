import { loadFonts } from '../../api/fonts.ts'
import { loadMessages, loadWords } from '../../messages/messages.ts'
import { runJob } from './export-job.ts'
import { NotLoaded } from './not-loaded.ts'
import type { WorkerAnswer, WorkerOrder } from './run-export.ts'

async function answer(order: WorkerOrder): Promise<WorkerAnswer> {
  if ('warm' in order) {
    await loadWords(await loadMessages(order.warm))
    return { warmed: true }
  }
  let told = 0
  const onProgress = (part: number) => {
    // A word every hundredth is enough.
    if (part - told < 0.01) return
    told = part
    const words: WorkerAnswer = { progress: part }
    postMessage(words)
  }
  return { result: await runJob(order.job, loadFonts, onProgress) }
}

/** Files are made here, so that the page stays at hand however long it takes; one after the other. */
addEventListener('message', ({ data }: MessageEvent<WorkerOrder>) => {
  void answer(data)
    .catch(
      (error: unknown): WorkerAnswer => ({
        failed: error instanceof Error ? error.message : String(error),
        notLoaded: error instanceof NotLoaded,
      }),
    )
    .then((words) => postMessage(words))
})
