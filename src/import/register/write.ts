import type { Passage, Register } from '#core/generated/register'
import { writeScalar } from '#document/editing/write'

const flow = { inFlow: true }

/** A register as YAML, with a line for each passage. */
export function writeRegister({ passages = [], ...head }: Register, schema: string | undefined): string {
  const lines = Object.entries(head).map(([key, value]) => `${key}: ${writeScalar(value, { inFlow: false })}`)
  const modeline = schema === undefined ? [] : [`# yaml-language-server: $schema=${schema}`]
  if (passages.length === 0) return `${[...modeline, ...lines, 'passages: []'].join('\n')}\n`
  return `${[...modeline, ...lines, 'passages:', ...passages.map(passageLine)].join('\n')}\n`
}

function passageLine({ id = '', at = [], kind = 'background', hash = '', why, omitted }: Passage): string {
  const parts = [
    `id: ${writeScalar(id, flow)}`,
    `at: [${at.map((place) => `"${place}"`).join(', ')}]`,
    `kind: ${kind}`,
    `hash: ${/[a-f]/.test(hash) && !/^\d+e\d+$/.test(hash) ? hash : `"${hash}"`}`,
    ...(why === undefined ? [] : [`why: ${writeScalar(why, flow)}`]),
    ...(omitted === undefined
      ? []
      : [`omitted: {as: ${omitted.as}, note: ${writeScalar(omitted.note ?? '', flow)}}`]),
  ]
  return `  - {${parts.join(', ')}}`
}
