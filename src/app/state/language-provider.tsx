import { type ReactNode, useEffect, useState } from 'react'
import { chooseLanguage, type Language } from '../../domain/case/language.ts'
import { parseAddress } from '../../domain/query/address.ts'
import type { CaseQuery } from '../../domain/query/query.ts'
import { loadMessages, MessagesContext } from '../../messages/messages.ts'
import type { Messages } from '../../messages/types.ts'
import { useToast } from '../../ui/toasts.tsx'
import { useAddress } from './address-provider.tsx'
import { delay } from './first-second.ts'

/** The language in the address, otherwise the first of the browser's languages that the app has. */
function findLanguage({ lang }: CaseQuery): Language {
  return lang ?? chooseLanguage(navigator.languages)
}

/** Longest wait for the messages of another language, in milliseconds, before the page starts in English. */
const FIRST_WORDS_MS = 4000

/**
 * Loads the messages for the first render; the English ones if the others fail or take too long. `LanguageProvider` then
 * switches as soon as they are loaded.
 */
export function loadFirstMessages(): Promise<Messages> {
  return Promise.race([
    loadMessages(findLanguage(parseAddress(location.hash).query)).catch(() => loadMessages('en')),
    delay(FIRST_WORDS_MS).then(() => loadMessages('en')),
  ])
}

/** Provides the messages of the language in the address; keeps the old ones until the new are loaded. */
export function LanguageProvider({ first, children }: { first: Messages; children: ReactNode }) {
  const language = findLanguage(useAddress().query)
  const [messages, setMessages] = useState(first)
  const [attempt, setAttempt] = useState(0)
  const toast = useToast()
  const { locale, frame } = messages
  useEffect(() => {
    if (language === locale) return
    let isCurrent = true
    const change = async () => {
      try {
        const next = await loadMessages(language)
        if (isCurrent) setMessages(next)
      } catch {
        const again = { label: frame.retry, run: () => setAttempt(attempt + 1) }
        if (isCurrent) toast({ words: frame.languageFailed, action: again })
      }
    }
    void change()
    return () => {
      isCurrent = false
    }
  }, [language, locale, frame, toast, attempt])
  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
  return <MessagesContext value={messages}>{children}</MessagesContext>
}
