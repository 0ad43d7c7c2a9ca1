import { joinList } from '#core/locale'
import { type Letter, letters, type SmartField, smartFields } from '#core/smart'
import { type CriterionName, lettersOfField, profiles, wordOf } from '#core/smart-profiles'
import { labels as fieldLabels } from '#document/generated/labels'
import { criterionWords } from '../../words/smart.ts'
import { type Build, capital } from './build.ts'

/** What a letter asks of the goals. */
export function criterionNameOf({ smart }: Build, letter: Letter): CriterionName {
  return profiles[smart.profile][letter]
}

/** "S: Specifik". */
export function letterText(b: Build, letter: Letter): string {
  return `${letter}: ${capital(letterWord(b, letter))}`
}

/** "specifik". */
export function letterWord({ smart, locale }: Build, letter: Letter): string {
  return wordOf(smart.profile, letter)[locale]
}

/** What must be clear for a letter, as a clause. */
export function questionOf(b: Build, letter: Letter): string {
  return b.word(criterionWords[criterionNameOf(b, letter)].question)
}

/** What to do where it is not clear. */
export function stepText(b: Build, letter: Letter): string {
  return b.word(criterionWords[criterionNameOf(b, letter)].step)
}

/** "specifik, målbar, accepteret, realistisk og tidsbegrænset". */
export function allWords(b: Build): string {
  return joinList(
    letters.map((letter) => letterWord(b, letter)),
    b.locale,
  )
}

/** "specifikt, målbart, accepteret, realistisk og tidsbegrænset", of a goal. */
export function allMet(b: Build): string {
  return joinList(
    letters.map((letter) => b.word(criterionWords[criterionNameOf(b, letter)].met)),
    b.locale,
  )
}

/** The fields that no letter is read from. */
export function fieldsWithoutLetter({ smart }: Build): SmartField[] {
  return smartFields.filter((field) => lettersOfField(smart.profile, field).length === 0)
}

/** The label of a field. */
export function fieldText({ locale }: Build, field: SmartField): string {
  return fieldLabels[`smart.${field}`]?.[locale] ?? field
}
