import type { TextEdit } from '#core/diagnostic'
import type { StrategyDocument } from '#core/document'
import { localeOf } from '#core/locale'
import { nodeAt, pathOf } from '#core/located'
import type { Wording } from '#core/message'
import { type SmartField, smartFields } from '#core/smart'
import { insertKey } from '#document/edit'
import { placeAt } from '#document/shape'
import type { ReportedDiagnostic } from '#workspace/report'

/** A SMART field that a finding says is missing. */
export interface MissingField {
  goal: string[]
  field: SmartField
}

export function missingFieldOf({
  ruleId,
  messageId,
  data,
  pointer,
}: ReportedDiagnostic): MissingField | undefined {
  const field = smartFields.find((name) => name === data['key'])
  if (!ruleId.startsWith('smart/') || messageId !== 'missing' || field === undefined) return undefined
  const path = pathOf(pointer)
  const length = path.findLastIndex((_, i) => placeAt(path.slice(0, i + 1)).field?.shape === 'goal')
  return length < 0 ? undefined : { goal: path.slice(0, length + 1), field }
}

/** Declares gaps in SMART fields of a goal, in the language of the document; undefined where that cannot be written. */
export function declaringGaps(
  document: StrategyDocument,
  goal: readonly string[],
  fields: readonly SmartField[],
): TextEdit[] | undefined {
  const locale = localeOf(document.strategy.language)
  const gaps = fields.map((field) => [field, { gap: gapTexts[field][locale] }] as const)
  if (nodeAt(document.root, [...goal, 'smart']) === undefined) {
    return insertKey(document, goal, 'smart', Object.fromEntries(gaps))
  }
  const [only] = gaps
  return only === undefined || gaps.length > 1
    ? undefined
    : insertKey(document, [...goal, 'smart'], only[0], only[1])
}

const gapTexts: Record<SmartField, Wording> = {
  specific: {
    da: 'Dokumentet siger ikke, hvad der skal ændre sig, og for hvem',
    en: 'The document does not say what is to change, and for whom',
  },
  measurable: {
    da: 'Dokumentet siger ikke, hvad målet måles på',
    en: 'The document does not say how the goal is measured',
  },
  accepted: {
    da: 'Dokumentet siger ikke, hvem der har sagt ja til målet',
    en: 'The document does not say who has agreed to the goal',
  },
  realistic: {
    da: 'Dokumentet siger ikke, hvorfor målet kan nås',
    en: 'The document does not say why the goal can be reached',
  },
  timeBound: {
    da: 'Dokumentet siger ikke, hvornår målet skal være nået',
    en: 'The document does not say when the goal is to be reached',
  },
}
