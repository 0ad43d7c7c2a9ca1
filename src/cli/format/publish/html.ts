import { emitFindingsPage, type PageFile } from '#workspace/findings/page'
import type { FormatContext } from '../context.ts'
import type { Formatter } from '../formatter.ts'
import { bySubject } from '../subjects.ts'

/** One page that needs no other file, for people who do not work in the repository. */
export function htmlFormatter(context: Pick<FormatContext, 'asOf' | 'locale' | 'version'>): Formatter {
  const files: PageFile[] = []
  return {
    start: () => '',
    file(checked) {
      const { path, summary, locale, score } = checked
      const { title, publisher } = summary
      files.push({ path, title, publisher, locale, score, subjects: bySubject(checked) })
      return ''
    },
    end: async (summary) => new TextDecoder().decode(await emitFindingsPage(files, summary, context)),
  }
}
