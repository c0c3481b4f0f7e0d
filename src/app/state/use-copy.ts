import { useMessages } from '../../messages/messages.ts'
import { useToast } from '../../ui/toasts.tsx'
import { copyText } from './copy.ts'

/** Copies a link or a citation, and says whether it worked. */
export function useCopy(): (text: string, what: 'link' | 'citation') => void {
  const { frame } = useMessages()
  const toast = useToast()
  return async (text, what) => {
    const done = what === 'link' ? frame.linkCopied : frame.citationCopied
    toast({ words: (await copyText(text)) ? done : frame.copyFailed })
  }
}
