import type { Locale } from '#core/locale'
import type { Wording } from '#core/message'
import { UsageError } from '#workspace/usage-error'
import { visible } from '../visible.ts'

/** Asks question by question, in one language. */
export interface Questions {
  /** Asks until there is an answer that `accept` takes; what it throws as UsageError is told, and the question put again. */
  ask<T>(question: Wording, accept: (answer: string) => T): Promise<T>
}

/** The questions of a command, asked on a terminal. */
export function questionsOn(
  ask: (question: string) => Promise<string>,
  note: (text: string) => void,
  locale: Locale,
): Questions {
  return {
    async ask(question, accept) {
      for (;;) {
        const answer = await ask(`${question[locale]} `)
        try {
          return accept(answer)
        } catch (error) {
          if (!(error instanceof UsageError)) throw error
          note(`${visible(error.wording[locale])}\n`)
        }
      }
    },
  }
}

/** Takes an answer that says something. */
export function someText(answer: string): string {
  if (answer === '') throw new UsageError(empty)
  return answer
}

const empty = {
  da: 'Skriv et svar, eller stop med Ctrl+C.',
  en: 'Write an answer, or stop with Ctrl+C.',
}
