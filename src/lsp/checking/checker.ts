import { nodeHost } from '#workspace/host'
import { createLive } from '#workspace/live/live'
import type { LiveDocument } from '#workspace/live/reading'
import type { UsageError } from '#workspace/usage-error'
import type { CheckerSetup, FromChecker, Question, Questions } from '../protocol.ts'
import { answer } from './answers/answer.ts'
import { toldDiagnostics } from './diagnostics.ts'
import type { Model } from './model/model.ts'
import { modelOf } from './model/strategy.ts'
import { createRegisters } from './registers.ts'
import type { Checker } from './state.ts'
import { surroundingsOf } from './surroundings.ts'

/** The checking side of the language server: takes texts and questions, and tells what it finds. */
export function createChecker(
  setup: CheckerSetup,
  tell: (message: FromChecker) => void,
): {
  text(path: string, version: number, text: string | undefined): void
  ask<Q extends Question>(question: Q, ask: Questions[Q]['ask']): Promise<Questions[Q]['answer']>
} {
  const versions = new Map<string, { version: number; text: string | undefined }>()
  const versionOf = ({ file, text }: LiveDocument): number | undefined => {
    const latest = versions.get(file.path)
    return latest?.text === text ? latest.version : undefined
  }
  const problems = createProblems(tell)
  const checker: Checker = {
    locale: setup.locale,
    told: new Map(),
    registers: createRegisters(() => checker.live, setup.locale),
    live: createLive<Model>(
      nodeHost,
      {
        ...setup,
        asOf: () => setup.asOf ?? today(),
        digest: ({ document }, { path }) => modelOf(path, document, setup.locale),
      },
      {
        read(document) {
          const version = versionOf(document)
          if (version === undefined) return
          void surroundingsOf(checker, document).then(
            (surroundings) => tell({ type: 'surroundings', path: document.file.path, version, surroundings }),
            problems.failed,
          )
        },
        found(document, diagnostics) {
          const { path } = document.file
          checker.told.set(path, { document, diagnostics })
          const version = versionOf(document)
          if (version === undefined) return
          const { locale } = document.linted
          tell({ type: 'found', path, version, diagnostics: toldDiagnostics(document, diagnostics), locale })
        },
        none(path) {
          checker.told.delete(path)
          tell({ type: 'none', path, version: versions.get(path)?.version ?? 0 })
        },
        problem: ({ cwd }, error) => problems.set(cwd, error),
        failed: (error) => problems.failed(error),
      },
    ),
  }
  return {
    text(path, version, text) {
      versions.set(path, { version, text })
      checker.registers.changed(path)
      checker.live.set(path, text)
    },
    ask: (question, ask) => answer(checker, question, ask),
  }
}

/** Tells each problem once, and anew when it has been away. */
function createProblems(tell: (message: FromChecker) => void): {
  set(area: string, error: UsageError | undefined): void
  failed(error: unknown): void
} {
  const last = new Map<string, string>()
  const say = (key: string, wording: { da: string; en: string } | undefined): void => {
    if (last.get(key) === wording?.en) return
    if (wording === undefined) last.delete(key)
    else last.set(key, wording.en)
    if (wording !== undefined) tell({ type: 'problem', message: wording })
  }
  return {
    set: (area, error) => say(area, error?.wording),
    failed(error) {
      const text = error instanceof Error ? error.message : String(error)
      say('', { da: `Intern fejl: ${text}`, en: `Internal error: ${text}` })
    },
  }
}

/** Today in the machine's time zone, as `YYYY-MM-DD`. */
function today(now: Date = new Date()): string {
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
