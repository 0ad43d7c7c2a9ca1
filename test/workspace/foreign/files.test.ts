import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { strToU8, zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readForeign, usualLimits } from '#workspace/foreign/read-foreign'
import { type Host, nodeHost } from '#workspace/host'
import { UsageError } from '#workspace/usage-error'
import { docxOf, paragraph, pdfOf } from '../../import/made.ts'

/** The reader runs in a process of its own, from the built program. */
const host: Host = { ...nodeHost, assetPath: (name) => resolve('dist', name) }

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stratlint-test-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function read(name: string, content: Uint8Array | string, limits = usualLimits) {
  await writeFile(join(folder, name), content)
  return readForeign(host, { path: join(folder, name), shownAs: name }, { limits }).then(
    ({ document }) => document,
  )
}

/** Why a file is refused, in Danish. */
async function refusal(name: string, content: Uint8Array | string, limits = usualLimits): Promise<string> {
  try {
    await read(name, content, limits)
  } catch (error) {
    if (error instanceof UsageError) return error.wording.da
    throw error
  }
  throw new Error(`${name} was read`)
}

describe('a file that was made elsewhere', () => {
  test('is read in a process of its own, whatever its name says it is', async () => {
    const word = await read('strategi.pdf', docxOf(paragraph('Boliger', 'Overskrift1')))
    expect(word).toMatchObject({
      kind: 'text',
      text: { kind: 'docx', lines: [{ text: 'Boliger', role: 'heading', level: 1 }] },
    })
    const latin = await read('a.txt', Buffer.from('Blå\nbøger', 'latin1'))
    expect(latin).toMatchObject({
      encoding: 'windows-1252',
      text: { lines: [{ text: 'Blå' }, { text: 'bøger' }] },
    })
    const pdf = await read('a.docx', await pdfOf([[{ text: 'Unge uden et sted at bo i Lindeby', y: 700 }]]))
    expect(pdf).toMatchObject({
      text: { kind: 'pdf', lines: [{ text: 'Unge uden et sted at bo i Lindeby' }] },
    })
  })

  test('in StratML gives a draft at once', async () => {
    const xml =
      '<StrategicPlan><Name>Plan</Name><StrategicPlanCore><Goal><Name>Homes</Name><Description>Homes for all</Description></Goal></StrategicPlanCore></StrategicPlan>'
    const draft = await read('plan.xml', xml)
    expect(draft).toMatchObject({
      kind: 'draft',
      strategy: { title: 'Plan', goals: [{ id: 'M1', title: 'Homes' }] },
    })
    expect(draft.kind === 'draft' && draft.diagnostics.map(({ messageId }) => messageId)).toContain(
      'namespace',
    )
  })
})

const word = docxOf(paragraph('x'))

/** An archive whose one entry says that it is smaller than it is. */
function lyingArchive(): Uint8Array {
  const packed = docxOf('', { 'word/header1.xml': [new Uint8Array(80_000_000), { level: 9 }] })
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  for (let at = 0; at + 46 < packed.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 80_000_000)
      view.setUint32(at + 24, 10, true)
  }
  return packed
}

/** An archive with very many entries. */
function crowdedArchive(): Uint8Array {
  const entries = Object.fromEntries(
    Array.from({ length: 6_000 }, (_, i) => [`word/${i}.xml`, new Uint8Array()]),
  )
  return docxOf('', entries)
}

const hostile: [name: string, make: () => Uint8Array | string | Promise<Uint8Array>, says: RegExp][] = [
  ['an empty file', () => '', /er tom/],
  [
    'a picture',
    () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3, 4, 5, 6, 7, 8]),
    /ikke et dokument/,
  ],
  [
    'a program',
    () => new Uint8Array(Buffer.from('MZ\u0090\0\u0003\0\0\0\u0004\0ÿÿ\0\0¸\0', 'latin1')),
    /ikke et dokument/,
  ],
  ['a Word file cut short', () => word.slice(0, word.length - 40), /i stykker/],
  [
    'a Word file with bytes changed',
    () => word.map((byte, i) => (i > 60 && i < 400 ? byte ^ 0x55 : byte)),
    /i stykker|XML/,
  ],
  [
    'an archive that grows beyond bounds',
    () => docxOf('', { 'word/header1.xml': [new Uint8Array(200_000_000), { level: 9 }] }),
    /fylder for meget/,
  ],
  ['an archive that lies about its size', lyingArchive, /fylder for meget/],
  ['an archive with thousands of entries', crowdedArchive, /fylder for meget/],
  [
    'a Word file that declares entities',
    () =>
      docxOf('', {
        'word/styles.xml': strToU8('<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><a>&b;</a>'),
      }),
    /må have \(word\/styles\.xml\)/,
  ],
  [
    'a Word file in the old format',
    () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]),
    /gammelt Office-format/,
  ],
  [
    'a Word file with a password',
    () =>
      new Uint8Array([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        0xa1,
        0xb1,
        0x1a,
        0xe1,
        ...Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
    /adgangskode/,
  ],
  [
    'an OpenDocument',
    () =>
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.text'),
        'content.xml': strToU8('<a/>'),
      }),
    /OpenDocument/,
  ],
  ['a spreadsheet', () => zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), /ikke et Word-dokument/],
  [
    'a PDF file cut short',
    async () => (await pdfOf([[{ text: 'Tekst', y: 1 }]])).slice(0, 300),
    /i stykker|ingen tekst/,
  ],
  ['a PDF file that is none', () => '%PDF-1.7\nintet', /i stykker/],
  ['a PDF file of scanned pages', async () => pdfOf([[], []]), /tekstgenkendelse/],
  ['a PDF file with a password', encryptedPdf, /adgangskode/],
  ['XML that is no plan', () => '<?xml version="1.0"?><note><to>x</to></note>', /ikke en plan i StratML/],
  [
    'XML that grows',
    () =>
      `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "${'x'.repeat(100)}"><!ENTITY b "${'&a;'.repeat(100)}">]><StrategicPlan><Name>&b;</Name></StrategicPlan>`,
    /ikke en plan i StratML/,
  ],
  [
    'XML that reads a file',
    () =>
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><StrategicPlan><Name>&x;</Name></StrategicPlan>',
    /ikke en plan i StratML/,
  ],
  ['XML without end', () => `<StrategicPlan>${'<a>'.repeat(200_000)}`, /ikke en plan i StratML|i stykker/],
  [
    'a page of tags within each other',
    () => `<html>${'<div>'.repeat(100_000)}x`,
    /i stykker|for lang tid|hukommelse/,
  ],
]

async function encryptedPdf(): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  document.addPage()
  document.encrypt({ userPassword: 'hemmelig', ownerPassword: 'hemmelig' })
  return document.save()
}

describe('a file that does harm', () => {
  test.each(hostile)('%s is refused in one sentence', async (_, make, says) => {
    expect(await refusal('fil.xyz', await make())).toMatch(says)
  })

  test('by its size is not read at all', async () => {
    const path = join(folder, 'stor.docx')
    await writeFile(path, 'PK')
    await truncate(path, 51_000_000)
    await expect(readForeign(host, { path, shownAs: 'stor.docx' })).rejects.toThrow(/too large/)
    await expect(readForeign(host, { path: folder, shownAs: 'mappe' })).rejects.toThrow(/a folder/)
  })
})
