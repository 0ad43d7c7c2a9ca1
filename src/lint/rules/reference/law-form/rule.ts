import { replacing } from '../../../edits.ts'
import { defineRule } from '../../../rule.ts'
import { isRunningText, proseOf } from '../../running-text.ts'
import { corrected, slipsIn, worded } from './citations.ts'

export const rule = defineRule({
  meta: {
    id: 'reference/law-form',
    severity: 'warning',
    since: '0.1.0',
    fixable: 'safe',
    docs: {
      da: 'Henvisninger til paragraffer er skrevet som i lovene.',
      en: 'Citations of Danish law are written as the laws write them.',
    },
    help: {
      da: 'Skriv § 107, §§ 107 og 108, § 85 a, § 107, stk. 2, nr. 1.',
      en: 'Write § 107, §§ 107 og 108, § 85 a, § 107, stk. 2, nr. 1.',
    },
    messages: {
      several: {
        da: "Flere paragraffer skrives med to tegn: '{meant}'.",
        en: "Several sections are written with two signs: '{meant}'.",
      },
      one: {
        da: "Én paragraf skrives med ét tegn: '{meant}'.",
        en: "One section is written with one sign: '{meant}'.",
      },
      spacing: {
        da: "Der er mellemrum foran tallet: '{meant}'.",
        en: "There is a space before the number: '{meant}'.",
      },
      letter: {
        da: "Lovene skriver bogstavet for sig selv: '{meant}'.",
        en: "The laws write the letter by itself: '{meant}'.",
      },
      word: {
        da: "'{written}' skrives '{meant}'.",
        en: "'{written}' is written '{meant}'.",
      },
    },
  },
  create(context) {
    const { document } = context
    const { language = 'da' } = document.strategy
    if (language !== 'da') return {}
    return {
      text(field, { path }) {
        if (!isRunningText(field) && field.field !== 'reference.number') return
        if (!/§|paragraf/.test(field.value)) return
        const text = proseOf(field)
        for (const slip of slipsIn(text)) {
          const { form, from, to, changes } = slip
          const edits = changes.map((change) => replacing(document, path, change, change.text))
          context.report({
            path,
            part: { from, to },
            messageId: form,
            data: { meant: corrected(text, slip) },
            ...(form === 'letter' ? { severity: 'info' } : {}),
            fix: { kind: 'safe', edits },
          })
        }
        for (const { from, to, number } of worded(text)) {
          const data = { written: text.slice(from, to), meant: `§ ${number}` }
          context.report({ path, part: { from, to }, messageId: 'word', severity: 'info', data })
        }
      },
    }
  },
})
