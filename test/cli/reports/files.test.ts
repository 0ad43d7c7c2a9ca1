import { expect, test } from 'vitest'
import { faultsOf, readWord } from '../../compile/docx/read.ts'
import { bookmarksOf, tagsOf } from '../../compile/pdf/read.ts'
import { checkPdf } from '../../compile/pdf-checker.ts'
import { reportsIn } from './built.ts'

const collections = ['strategies', 'hostile'] as const
const pdfs = await Promise.all(collections.map((collection) => reportsIn(collection, 'pdf')))
const words = await Promise.all(collections.map((collection) => reportsIn(collection, 'docx')))

test.each(pdfs.flat())('%s is a PDF/UA file without problems', async (_, bytes) => {
  expect(await checkPdf(bytes)).toEqual([])
})

const strategies = (pdfs[0] ?? []).filter(([name]) => !/\.(audit|status)\.|^portfolio/.test(name))

test.each(strategies)('%s has bookmarks and tagged tables', async (_, bytes) => {
  expect((await bookmarksOf(bytes)).length).toBeGreaterThan(10)
  expect((await tagsOf(bytes)).filter(({ type }) => type === 'Table').length).toBeGreaterThan(3)
})

test.each(words.flat())('%s is a sound Word file', (_, bytes) => {
  expect(faultsOf(readWord(bytes))).toEqual([])
})
