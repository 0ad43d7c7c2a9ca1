import { expect, test } from 'vitest'
import { type AuditFinding, byGroup, findingsWithin, gathered } from '../../../src/compile/audit/finding.ts'

function finding(message: string, line: number, more: Partial<AuditFinding> = {}): AuditFinding {
  return {
    ruleId: 'prose/a',
    severity: 'info',
    message,
    help: 'Do it.',
    pointer: '',
    line,
    related: [],
    ...more,
  }
}

test('the same words about several lines are one message, under their advice', () => {
  const found = gathered([
    finding('One.', 3),
    finding('Two.', 4),
    finding('One.', 9),
    finding('Bad.', 7, { help: 'Stop it.', severity: 'warning' }),
    finding('Rare.', 8, { help: 'A thing.' }),
  ])
  expect(
    found.map(({ help, count, messages }) => [
      help,
      count,
      messages.map(({ message, lines }) => [message, lines]),
    ]),
  ).toEqual([
    ['Stop it.', 1, [['Bad.', [7]]]],
    [
      'Do it.',
      3,
      [
        ['One.', [3, 9]],
        ['Two.', [4]],
      ],
    ],
    ['A thing.', 1, [['Rare.', [8]]]],
  ])
})

test('findings belong to the group of their rule', () => {
  const groups = byGroup([finding('a', 1), finding('b', 2, { ruleId: 'smart/b' }), finding('c', 3)])
  expect([...groups].map(([group, found]) => [group, found.length])).toEqual([
    ['prose', 2],
    ['smart', 1],
  ])
})

test('a place holds what is in it, and not what only begins with the same name', () => {
  const findings = ['/goals/1', '/goals/1/id', '/goals/10/id', '/goals'].map((pointer) =>
    finding(pointer, 1, { pointer }),
  )
  expect(findingsWithin(findings, '/goals/1').map(({ pointer }) => pointer)).toEqual([
    '/goals/1',
    '/goals/1/id',
  ])
})
