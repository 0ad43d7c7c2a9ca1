import { defineRule } from '../../../rule.ts'

export const rule = defineRule({
  meta: {
    id: 'source/unknown-trace',
    severity: 'error',
    since: '0.1.0',
    docs: {
      da: 'Kildespor peger på et kilderegister, som dokumentet nævner.',
      en: 'Traces point to a source register that the document names.',
    },
    help: {
      da: `Skriv stien til registeret under 'sources', eller ret kildesporet.`,
      en: `Write the path of the register under 'sources', or correct the trace.`,
    },
    messages: {
      noSources: {
        da: "Dokumentet har kildespor, men ingen kilderegistre under 'sources'.",
        en: "The document has traces, but no source registers under 'sources'.",
      },
      noRegister: {
        da: "Dokumentet nævner ikke noget kilderegister, der hedder '{register}'.",
        en: "The document names no source register called '{register}'.",
      },
    },
  },
  create: (context) => ({
    strategy({ sources }) {
      const traces = context.ids.uses.filter(({ kinds }) => kinds.includes('passage'))
      if (sources === undefined) {
        const first = traces[0]
        if (first !== undefined) context.report({ path: first.path, messageId: 'noSources' })
        return
      }
      const registers = new Set(sources.map(({ register = '' }) => nameOf(register)))
      for (const { id, path } of traces) {
        const at = id.indexOf('#')
        const register = id.slice(0, at)
        if (at < 0 || registers.has(register)) continue
        context.report({ path, part: { from: 0, to: at }, messageId: 'noRegister', data: { register } })
      }
    },
  }),
})

/** A register is named after its file: `../seeds/eksempelby.yaml` is `eksempelby`. */
function nameOf(path: string): string {
  return (path.split(/[/\\]/).at(-1) ?? '').replace(/\.[^.]*$/, '')
}
