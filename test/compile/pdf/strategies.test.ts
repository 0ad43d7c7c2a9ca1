import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkPdf } from '../pdf-checker.ts'
import { reportOfDocument } from '../reports-of-documents.ts'
import { compiled } from './compiled.ts'
import { emit } from './emit.ts'
import { bookmarksOf, tagsOf } from './read.ts'

const names = readdirSync(new URL('../../../strategies', import.meta.url)).filter((name) =>
  name.endsWith('.yaml'),
)

test.each(names)('%s becomes a PDF without problems, twice the same', async (name) => {
  const report = compiled(name)
  const bytes = await emit(report)
  expect(await checkPdf(bytes)).toEqual([])
  expect(Buffer.compare(bytes, await emit(report))).toBe(0)
  expect((await bookmarksOf(bytes)).length).toBeGreaterThan(10)
  const tags = await tagsOf(bytes)
  expect(tags.filter(({ type }) => type === 'Table').length).toBeGreaterThan(3)
})

test.each(names)('the audit and the status of %s become PDFs without problems', async (name) => {
  for (const kind of ['audit', 'status'] as const) {
    expect(await checkPdf(await emit(await reportOfDocument(kind, name)))).toEqual([])
  }
})
