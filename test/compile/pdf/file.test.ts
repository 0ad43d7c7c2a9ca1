import { describe, expect, test } from 'vitest'
import { connectJumps } from '../../../src/compile/emit/pdf/file/jumps.ts'
import { readObjects, withoutStrings, writeObjects } from '../../../src/compile/emit/pdf/file/objects.ts'
import { markRowHeaders } from '../../../src/compile/emit/pdf/file/row-headers.ts'
import { emit } from './emit.ts'
import { richReport } from './sample.ts'

const bytes = await emit(richReport())

describe('the objects of a file', () => {
  test('put together again are the same file', () => {
    const again = writeObjects(readObjects(bytes))
    expect(Buffer.compare(again, bytes)).toBe(0)
  })

  test('keep a cross-reference table that fits when one grows', () => {
    const file = readObjects(bytes)
    const number = file.order[3] ?? 0
    file.objects[number] = file.objects[number]?.replace('<<', '<<   /Added true') ?? ''
    const text = Buffer.from(writeObjects(file)).toString('latin1')
    const xref = Number(/startxref\n(\d+)/.exec(text.slice(-60))?.[1])
    const entries = text.slice(xref).split('\r\n').slice(0, file.objects.length)
    file.order.forEach((object) => {
      const start = Number.parseInt(entries[object]?.split('\n').at(-1) ?? '', 10)
      expect(text.slice(start, start + 12)).toMatch(new RegExp(`^${object} 0 obj`))
    })
  })

  test('are refused where the file is built in another way', () => {
    expect(() => readObjects(Buffer.from('%PDF-1.7\n'))).toThrow('cross-reference')
  })

  test('are read without their strings', () => {
    expect(withoutStrings('/K [1] /Alt (a \\) /K [9 0 R] (b)) /S /P')).toBe('/K [1] /Alt  /S /P')
  })
})

test('row headers are refused where the tables are others', () => {
  expect(() => markRowHeaders(readObjects(bytes), [true])).toThrow('6 tables where the report holds 1')
})

describe('links inside the file', () => {
  const link = (action: string) => `7 0 obj\n<<\n  /Type /Annot\n  /Subtype /Link\n${action}>>\nendobj\n`
  const uri = (address: string) =>
    `  /A <<\n    /Type /Action\n    /S /URI\n    /URI (${address})\n  >>\n  /Contents (${address})\n`
  const connect = (object: string) => {
    const pages = '1 0 obj\n<<\n  /Type /Pages\n  /Kids [2 0 R 3 0 R]\n>>\nendobj\n'
    const page = '<<\n  /Type /Page\n  /MediaBox [0 0 595 842]\n>>\n'
    const file = { head: '', objects: ['', pages, page, page, '', '', '', object], order: [], trailer: '' }
    connectJumps(file, [{ page: 2, x: 70, y: 142 }], (number) => `Side ${number}`)
    return file.objects[7]
  }

  test('lead to the place of their anchor', () => {
    expect(connect(link(uri('jump:0')))).toBe(
      link('  /Dest [3 0 R /XYZ 0 724.00 null]\n  /Contents (Side 2)\n'),
    )
  })

  test('stay where they lead to the web', () => {
    const web = link(uri('https://a.dk/jump:0'))
    expect(connect(web)).toBe(web)
  })

  test('are all connected in a report', () => {
    const text = Buffer.from(bytes).toString('latin1')
    expect(text).not.toContain('(jump:')
    expect(text.split('/Contents (Side 4)').length).toBeGreaterThan(1)
  })
})
