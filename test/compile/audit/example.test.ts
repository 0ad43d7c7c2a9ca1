import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { emitMarkdown } from '#compile/emit/markdown'
import { reportOfDocument } from '../reports-of-documents.ts'

test('the example is the audit that the program makes; npm run examples makes it anew', async () => {
  const report = await reportOfDocument('audit', 'aalborg-hjemloese-2023.yaml', '2026-11-22')
  const made = new TextDecoder().decode(await emitMarkdown(report, { fonts: [], version: '0' }))
  const path = new URL('../../../docs/examples/aalborg-hjemloese-2023.audit.md', import.meta.url)
  expect(made).toBe(readFileSync(path, 'utf8'))
})
