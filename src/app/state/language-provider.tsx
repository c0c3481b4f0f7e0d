import { type ReactNode, useEffect, useState } from 'react'
import { chooseLanguage, type Language } from '../../domain/case/language.ts'
import { splitAddress } from '../../domain/query/address.ts'
import { parseQuery } from '../../domain/query/query-codec.ts'
import { loadMessages, MessagesContext } from '../../messages/messages.ts'
import type { Messages } from '../../messages/types.ts'
import { useToast } from '../../ui/toasts.tsx'
import { useAddress } from './address-store.ts'

/** The language that the address asks for, else the first of the reader's own that there is. */
function findLanguage(search: string): Language {
  return parseQuery(search).query.lang ?? chooseLanguage(navigator.languages)
}

/** Longest wait for the words of another language, in milliseconds, before the page begins in English. */
const FIRST_WORDS_MS = 4000

/** The words for the first drawing; English where the others cannot be had, or take too long: they follow when they come. */
export function loadFirstMessages(): Promise<Messages> {
  const late = new Promise((resolve) => {
    setTimeout(resolve, FIRST_WORDS_MS)
  })
  return Promise.race([
    loadMessages(findLanguage(splitAddress(location.hash).search)).catch(() => loadMessages('en')),
    late.then(() => loadMessages('en')),
  ])
}

/** Gives everything below the words of the language in the address. The old ones stay until the new have come. */
export function LanguageProvider({ first, children }: { first: Messages; children: ReactNode }) {
  const language = findLanguage(useAddress().search)
  const [messages, setMessages] = useState(first)
  const [attempt, setAttempt] = useState(0)
  const toast = useToast()
  const { locale, frame } = messages
  useEffect(() => {
    if (language === locale) return
    let wanted = true
    const change = async () => {
      try {
        const next = await loadMessages(language)
        if (wanted) setMessages(next)
      } catch {
        const again = { label: frame.retry, run: () => setAttempt(attempt + 1) }
        if (wanted) toast({ words: frame.languageFailed, action: again })
      }
    }
    void change()
    return () => {
      wanted = false
    }
  }, [language, locale, frame, toast, attempt])
  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
  return <MessagesContext value={messages}>{children}</MessagesContext>
}
