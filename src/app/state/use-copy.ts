import { useMessages } from '../../messages/messages.ts'
import { useToast } from '../../ui/toasts.tsx'
import { copyText } from './copy.ts'

/** Copies a link or a citation, and says whether it worked. */
export function useCopy(): (text: string, what: 'link' | 'citation') => void {
  const { frame } = useMessages()
  const toast = useToast()
  return (text, what) => {
    const done = what === 'link' ? frame.linkCopied : frame.citationCopied
    void copyText(text).then((isCopied) => toast({ words: isCopied ? done : frame.copyFailed }))
  }
}
