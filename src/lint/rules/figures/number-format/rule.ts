import { canHold, replacing } from '../../../edits.ts'
import { defineRule } from '../../../rule.ts'
import { isRunningText, proseOf } from '../../running-text.ts'
import { foreignNumbers } from './foreign.ts'

export const rule = defineRule({
  meta: {
    id: 'figures/number-format',
    severity: 'warning',
    since: '0.1.0',
    fixable: 'safe',
    docs: {
      da: 'Tal i teksten er skrevet, som tekstens sprog skriver dem.',
      en: 'Numbers in the text are written as the language of the text writes them.',
    },
    help: {
      da: 'På dansk skilles tusinder med punktum og decimaler med komma; på engelsk er det omvendt.',
      en: 'Danish separates thousands by a full stop and decimals by a comma; English does the opposite.',
    },
    messages: {
      english: {
        da: "'{written}' er skrevet på engelsk; på dansk er det {meant}.",
        en: "'{written}' is written the English way; in Danish it is {meant}.",
      },
      danish: {
        da: "'{written}' er skrevet på dansk; på engelsk er det {meant}.",
        en: "'{written}' is written the Danish way; in English it is {meant}.",
      },
    },
  },
  create(context) {
    const { document } = context
    const { language } = document.strategy
    const find = foreignNumbers(language)
    if (find === undefined) return {}
    return {
      text(field, { path }) {
        if (!isRunningText(field) || !/\d[.,]\d/.test(field.value)) return
        for (const { meant, ...part } of find(proseOf(field))) {
          const isSafe = canHold(document, path, meant)
          const edits = [replacing(document, path, part, meant)]
          context.report({
            path,
            part,
            messageId: language === 'en' ? 'danish' : 'english',
            data: { written: field.value.slice(part.from, part.to), meant },
            ...(isSafe ? { fix: { kind: 'safe', edits } } : {}),
          })
        }
      },
    }
  },
})
