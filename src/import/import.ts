import type { Diagnostic } from '#core/diagnostic'
import type { Register } from '#core/generated/register'
import type { Strategy } from '#core/generated/strategy'
import { unsureOf } from './diagnostics.ts'
import { draftOf } from './draft/strategy.ts'
import { idMaker, slugOf } from './draft/write/ids.ts'
import { writeYaml } from './draft/write/yaml.ts'
import { recognise } from './recognise/document.ts'
import { titleIn } from './recognise/facts/title.ts'
import { passagesOf } from './register/passages.ts'
import { removeTraces, tracesIn, withUses } from './register/uncited.ts'
import { writeRegister } from './register/write.ts'
import { outlineOf } from './segment/outline.ts'
import type { ImportedText } from './text.ts'

export interface ImportOptions {
  /** The name of the file, which the register names. */
  file: string
  /** The path of the file as users see it, for diagnostics. */
  path: string
  /** The SHA-256 of the file's bytes. */
  sha256: string
  /** The path of the register as the draft is to name it; without it the draft names none, and cites nothing. */
  register?: string
  /** The schemas as the two files are to name them for editors. */
  schemas?: { strategy: string; register: string }
}

export interface Imported {
  strategy: Strategy
  register: Register
  /** The strategy as YAML, with comments where the import was not sure. */
  draft: string
  /** The register as YAML. */
  registerText: string
  /** In the source, where the import was not sure. */
  diagnostics: Diagnostic[]
}

const blankBefore = [
  'actors',
  'references',
  'definitions',
  'targetGroups',
  'keyFigures',
  'indicators',
  'vision',
  'mission',
  'values',
  'principles',
  'sections',
  'goals',
  'actions',
  'examples',
  'themes',
  'sources',
]

/** Drafts a strategy from a document, with a register of the passages that it comes from. */
export function importText(text: ImportedText, options: ImportOptions): Imported {
  const outline = outlineOf(text)
  const { lexicon } = outline
  const title = titleIn(outline, text.title)
  const findings = recognise(outline, title?.text)
  const passages = passagesOf(outline.origin, text.kind, findings, outline.asides, lexicon)
  const name = options.file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '')
  const { strategy, comments } = draftOf({
    ...(title === undefined ? {} : { title }),
    name,
    outline,
    findings,
    passages,
    ...(options.register === undefined ? {} : { register: options.register }),
  })
  const cited = tracesIn(strategy)
  const diagnostics = unsureOf({ outline, findings, strategy, path: options.path, kind: text.kind })
  if (options.register === undefined) removeTraces(strategy)
  const register: Register = {
    format: 'stratlint-source/1',
    id: idMaker()(slugOf(strategy.id ?? ''), 'kilde'),
    title: strategy.title ?? name,
    ...(strategy.publisher?.name === undefined ? {} : { publisher: strategy.publisher.name }),
    file: options.file,
    sha256: options.sha256,
    passages: withUses(passages.list, cited, lexicon.words),
  }
  const head = [
    ...(options.schemas === undefined ? [] : [`# yaml-language-server: $schema=${options.schemas.strategy}`]),
    `# ${lexicon.words.checked.replace('{file}', () => options.file.replace(/\s+/g, ' '))}`,
  ]
  return {
    strategy,
    register,
    draft: `${head.join('\n')}\n${writeYaml(strategy, comments, blankBefore)}`,
    registerText: writeRegister(register, options.schemas?.register),
    diagnostics,
  }
}
