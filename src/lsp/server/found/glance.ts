import type { Locale } from '#core/locale'
import type { Wording } from '#core/message'
import type { Source } from '#core/source'
import { readPlainYaml } from '#document/yaml/plain/read-plain'
import { editorRangeOf } from '../../positions.ts'
import type { FoundDiagnostic } from '../../protocol.ts'
import { type Found, told } from './carried.ts'

/** Where the reader of plain YAML stops in a text; undefined where it reads all. */
export function stopIn({ text }: Source): number | undefined {
  const reading = readPlainYaml(text)
  return 'root' in reading ? undefined : reading.stop
}

/** What is known of a text before it is checked again. */
export interface Known {
  source: Source
  /** Where the reader stops in it now. */
  stop: number | undefined
  /** What was last found, and what was last found in a text that could be read; both carried to the text as it is. */
  found: Found | undefined
  whole: Found | undefined
  /** Where nothing has been found yet. */
  locale: Locale
}

/**
 * What can be said of a text at once. Where the reader stops as it did when the text was last checked, the findings are those; the
 * check has said whether and why the text cannot be read there. Where it stops elsewhere, that place is told, with what was
 * found when the text could be read.
 */
export function glance({ source, stop, found, whole, locale }: Known): FoundDiagnostic[] {
  if (found !== undefined && found.stop === stop) return told(source, found.placed)
  const good = told(source, (whole ?? found)?.placed ?? []).filter(({ ruleId }) => !isOfReading(ruleId))
  return stop === undefined ? good : [unread(source, stop, found?.locale ?? locale), ...good]
}

/** Whether a finding is about whether a text can be read. */
function isOfReading(ruleId: string): boolean {
  return ruleId === 'yaml/syntax' || ruleId === 'yaml/nesting' || ruleId === 'yaml/subset'
}

function unread(source: Source, stop: number, locale: Locale): FoundDiagnostic {
  const length = /^[^\r\n]*/.exec(source.text.slice(stop, stop + longest))?.[0].trimEnd().length ?? 0
  return {
    range: editorRangeOf(source, { start: stop, end: stop + length }),
    ...{
      severity: 'error',
      ruleId: 'yaml/syntax',
      url: 'https://stratlint.dk/rules/yaml/syntax',
      related: [],
    },
    ...{ message: words.unread[locale], help: words.help[locale] },
  }
}

/** As much of a line as is marked, in characters. */
const longest = 200

const words = {
  unread: {
    da: 'Herfra kan teksten ikke læses, som den står nu.',
    en: 'From here the text cannot be read as it stands now.',
  },
  help: {
    da: 'Skriv linjen færdig, eller sammenlign den med linjerne omkring.',
    en: 'Finish the line, or compare it with the lines around it.',
  },
} satisfies { [name: string]: Wording }
