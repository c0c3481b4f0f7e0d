import { useMessages } from '../../messages/messages.ts'
import { useToast } from '../../ui/toasts.tsx'

/** Copies a text to the clipboard; resolves with false if the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** Copies a link or a citation, and says whether it worked. */
export function useCopy(): (text: string, what: 'link' | 'citation') => void {
  const { frame } = useMessages()
  const toast = useToast()
  return (text, what) => {
    const done = what === 'link' ? frame.linkCopied : frame.citationCopied
    void copyText(text).then((isCopied) => toast({ words: isCopied ? done : frame.copyFailed }))
  }
}
