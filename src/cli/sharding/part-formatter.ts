import type { Wording } from '#core/message'
import { mostPartBytes, type Part, partFile } from '#workspace/sharding/part'
import { UsageError } from '#workspace/usage-error'
import type { Formatter } from '../format/formatter.ts'
import { jsonText } from '../format/json-text.ts'

/**
 * One part of a check as JSON, a document on each line. `crashed` is read at the end. Throws UsageError for a part that would be too
 * large to be read again.
 */
export function partFormatter(
  head: Pick<Part, 'tool' | 'shard' | 'run'>,
  crashed: readonly string[],
): Formatter {
  let bytes = 0
  let count = 0
  const measured = (text: string): string => {
    bytes += Buffer.byteLength(text)
    if (bytes > mostPartBytes) throw new UsageError(words.large)
    return text
  }
  return {
    start: () => measured(`${jsonText({ version: '1', ...head }).slice(0, -1)},"files":[`),
    file: (checked) => measured(`${count++ === 0 ? '' : ','}\n${jsonText(partFile(checked))}`),
    end: () => measured(`\n],"crashed":${jsonText(crashed)}}\n`),
  }
}

const words = {
  large: {
    da: 'Delen bliver for stor til at blive læst igen. Del gennemgangen i flere dele.',
    en: 'The part becomes too large to be read again. Divide the check into more parts.',
  },
} satisfies { [name: string]: Wording }
