import { describe, expect, test } from 'vitest'
import { createSource } from '#core/source'
import { parseStrategy } from '#document/parse'
import { documentRules } from '#lint/generated/rules'
import { lint } from '#lint/lint'

const settings = {
  preset: 'recommended' as const,
  rules: new Map(),
  profile: 'accepteret' as const,
  asOf: '2026-11-22',
}
const rules = documentRules.filter(({ meta }) => meta.id === 'smart/gaps' || meta.id === 'smart/accepted')

/** Lints two goals that each lack S (a gap) and the field `accepted`, with comments at marked places. */
function run({ top = '', first = '', inline = '', between = '', judgeUnused = true }) {
  const goal = (id: string, comment = '') =>
    `  - id: ${id}${comment}\n    level: goal\n    statement: x\n    smart:\n      specific: {gap: x}\n      measurable: {gap: x}\n      realistic: {gap: x}\n      timeBound: {gap: x}\n`
  const text = `status: adopted\n${top}goals:\n${first}${goal('M1', inline)}${between}${goal('M2')}`
  const result = lint(parseStrategy(createSource('a.yaml', text)), rules, { ...settings, judgeUnused })
  const shown = (found: { ruleId: string; messageId: string; pointer: string }) =>
    `${found.ruleId} ${found.ruleId.startsWith('suppression') ? found.messageId : found.pointer}`
  return {
    reported: result.diagnostics.filter(({ ruleId }) => !ruleId.startsWith('schema/')).map(shown),
    suppressed: result.suppressed.map(shown),
    score: result.score.smart,
  }
}

const all = [
  'smart/gaps /goals/0/id',
  'smart/accepted /goals/0/smart/accepted',
  'smart/gaps /goals/1/id',
  'smart/accepted /goals/1/smart/accepted',
]

describe('a suppression comment', () => {
  test('none: everything is reported', () => {
    expect(run({})).toMatchObject({ reported: all, suppressed: [] })
  })

  test('on the line above silences that line, and the score stays', () => {
    const result = run({ first: '  # stratlint-disable-next-line smart/gaps -- aftalt\n' })
    expect(result.suppressed).toEqual([all[0]])
    expect(result.reported).toEqual(all.slice(1))
    expect(result.score).toBe(run({}).score)
  })

  test('on the line itself silences it', () => {
    expect(run({ inline: '   # stratlint-disable-line smart/gaps -- aftalt' }).suppressed).toEqual([all[0]])
  })

  test('over a block silences a group until it is turned on again', () => {
    const block = { top: '# stratlint-disable smart/* -- gammel strategi\n' }
    expect(run(block)).toMatchObject({ reported: [], suppressed: all })
    expect(run({ ...block, between: '# stratlint-enable smart/*\n' }).suppressed).toEqual(all.slice(0, 2))
    expect(run({ ...block, between: '# stratlint-enable\n' }).suppressed).toEqual(all.slice(0, 2))
    expect(run({ ...block, between: '# stratlint-enable prose/*\n' }).suppressed).toEqual(all)
  })

  test('that silences nothing is reported, unless only a part was looked at', () => {
    const unused = { first: '  # stratlint-disable-next-line smart/gaps, smart/accepted -- aftalt\n' }
    expect(run(unused).reported).toContain('suppression/comment unused')
    expect(run({ ...unused, judgeUnused: false }).reported).not.toContain('suppression/comment unused')
  })

  test('needs a rule that exists and a reason', () => {
    expect(run({ top: '# stratlint-disable-next-line\n' }).reported).toContain('suppression/comment noRule')
    expect(run({ top: '# stratlint-disable-next-line smart/gabs -- x\n' }).reported).toContain(
      'suppression/comment meant',
    )
    expect(run({ top: '# stratlint-disable-next-line helt-andet -- x\n' }).reported).toContain(
      'suppression/comment unknown',
    )
    const bare = run({ first: '  # stratlint-disable-next-line smart/gaps\n' })
    expect(bare.suppressed).toEqual([all[0]])
    expect(bare.reported).toContain('suppression/comment reason')
  })

  test('inside a text is text', () => {
    const text = 'title: "x # stratlint-disable smart/* -- nej"\n'
    expect(run({ top: text }).suppressed).toEqual([])
  })

  test('cannot silence the format', () => {
    const result = lint(
      parseStrategy(createSource('a.yaml', '# stratlint-disable schema/*, yaml/* -- nej\ntitel: x\n')),
      rules,
      settings,
    )
    expect(result.suppressed).toEqual([])
    expect(result.diagnostics.map(({ ruleId }) => ruleId)).toContain('schema/unknown-key')
  })
})
