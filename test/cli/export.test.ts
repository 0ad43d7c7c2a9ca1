import { readFileSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { strategyNames } from '../export/documents.ts'
import { inFolder, runProgram } from './scenario.ts'

const schemaOf = (path: string) => JSON.parse(readFileSync(`schemas/${path}.schema.json`, 'utf8'))
const ajv = new Ajv2020({
  allErrors: true,
  allowUnionTypes: true,
  strictRequired: false,
  keywords: ['x-da', 'x-text', 'x-ref', 'x-id', 'x-date', 'x-missing-is-rule'],
})
// @ts-expect-error -- the module's default export is the function where it is read as CommonJS
addFormats(ajv)
const document = schemaOf('strategy')
ajv.addSchema({ ...document, $id: 'https://stratlint.dk/schemas/strategy.schema.json' })
const isExport = ajv.compile(schemaOf('output/export'))

const files = new Map(strategyNames.map((name) => [name, readFileSync(`strategies/${name}`, 'utf8')]))
const day = ['--as-of', '2026-11-22']

describe('stratlint export', () => {
  test('writes JSON that has a schema, measurements from files in their place', () =>
    inFolder(files, async (folder) => {
      for (const name of strategyNames) {
        const { stdout, stderr, code } = await runProgram(
          ['export', name, '--to', 'json', '-o', '-', ...day],
          folder,
        )
        expect([stderr, code]).toEqual(['', 0])
        const result = JSON.parse(stdout)
        isExport(result)
        expect(isExport.errors ?? []).toEqual([])
        expect(result.score.goals).toBeGreaterThan(0)
      }
    }))

  test('writes tables into a folder, whose measurements the document can name', () =>
    inFolder(files, async (folder) => {
      const name = 'eksempelby-unge-2026.yaml'
      const exported = await runProgram(
        ['export', name, '--to', 'csv', '-o', 'tal', '--quiet', ...day],
        folder,
      )
      expect([exported.stderr, exported.code]).toEqual(['', 0])
      expect(exported.stdout).toBe(
        'tal/goals.csv\ntal/targets.csv\ntal/actions.csv\ntal/indicators.csv\ntal/measurements.csv\n',
      )
      expect(await readdir(join(folder, 'tal'))).toHaveLength(5)
      const text = await readFile(join(folder, name), 'utf8')
      const beside = text.replace(
        /^ {4}measurements:\n(?: {6}- .*\n)+/gm,
        '    measurements: {file: tal/measurements.csv}\n',
      )
      expect(beside).not.toBe(text)
      await writeFile(join(folder, 'beside.yaml'), beside)
      const json = async (file: string) =>
        JSON.parse((await runProgram(['export', file, '--to', 'json', '-o', '-', ...day], folder)).stdout)
      const [inside, outside] = [await json(name), await json('beside.yaml')]
      const dated = JSON.stringify(inside).replace(/"date":(\d{4})/g, '"date":"$1"')
      expect(JSON.parse(JSON.stringify(outside).replace(/"date":(\d{4})/g, '"date":"$1"'))).toEqual(
        JSON.parse(dated),
      )
    }))

  test('tells what is left out as a list for programs', () =>
    inFolder(files, async (folder) => {
      const [name = ''] = strategyNames
      const args = [
        'export',
        name,
        '--to',
        'stratml',
        '--part',
        '1',
        '-o',
        'a.xml',
        '--losses',
        'json',
        ...day,
      ]
      const { stdout, stderr, code } = await runProgram(args, folder)
      expect([stdout, code]).toEqual(['a.xml\n', 0])
      expect(JSON.parse(stderr)).toContainEqual({
        field: 'strategy.language',
        pointers: ['/language'],
        message:
          'Dokumentet: Sprog (strategy.language) kan ikke stå i StratML. Det står 1 sted i dokumentet.',
      })
      const linked = await runProgram(['export', name, '--to', 'jsonld', '--quiet', ...day], folder)
      expect(linked.stdout).toBe(`${name.replace('.yaml', '')}.jsonld\n`)
    }))
})
