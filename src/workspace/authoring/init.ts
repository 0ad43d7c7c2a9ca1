import { join, relative, sep } from 'node:path'
import type { Locale } from '#core/locale'
import { type Host, isErrorCode } from '../host.ts'
import { UsageError } from '../usage-error.ts'
import { idOf } from './ids.ts'
import { configText, preCommitText, strategyText, workflowText } from './templates.ts'

/** What a new workspace is to hold. */
export interface Beginning {
  title: string
  publisher: string
  language: Locale
  /** The year that the example's deadline counts from. */
  year: number
  /** Whether changes are to be checked on GitHub. */
  github: boolean
  /** Whether they are to be checked before each commit. */
  preCommit: boolean
}

/** A file of a new workspace, by its path in it with `/`; one that was there already is left as it is. */
export interface BegunFile {
  path: string
  isNew: boolean
}

/**
 * Writes the files of a new workspace into a folder, which is made where there is none. Nothing is written over. Throws
 * UsageError where the folder cannot be written to.
 */
export async function beginWorkspace(host: Host, folder: string, beginning: Beginning): Promise<BegunFile[]> {
  const begun: BegunFile[] = []
  try {
    const kind = await host.kindOf(folder)
    if (kind !== undefined && kind !== 'directory') throw new UsageError(wordings.noFolder, { folder })
    for (const [path, text] of filesOf(beginning)) {
      const place = join(folder, ...path.split('/'))
      const isNew = (await host.kindOf(place)) === undefined
      if (isNew) await host.writeFile(place, text)
      begun.push({ path, isNew })
    }
  } catch (error) {
    if (!isErrorCode(error, 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENAMETOOLONG')) throw error
    throw new UsageError(wordings.unwritable, { folder })
  }
  return begun
}

function filesOf(beginning: Beginning): [string, string][] {
  const { title, language, github, preCommit } = beginning
  const id = freeName(idOf(title) ?? (language === 'da' ? 'strategi' : 'strategy'))
  return [
    ['stratlint.config.yaml', configText(language)],
    [`strategies/${id}.yaml`, strategyText({ ...beginning, id })],
    ...(github ? [['.github/workflows/stratlint.yml', workflowText(language)] as [string, string]] : []),
    ...(preCommit ? [['.pre-commit-config.yaml', preCommitText()] as [string, string]] : []),
  ]
}

/** Reports about all documents have these names. */
function freeName(id: string): string {
  return id === 'index' || id === 'portfolio' ? `${id}-1` : id
}

/** A folder as the person at the working directory names it. */
export function folderAs(cwd: string, folder: string): string {
  return relative(cwd, folder).split(sep).join('/')
}

const wordings = {
  noFolder: {
    da: "'{folder}' er en fil. Nævn en mappe: stratlint init strategier",
    en: "'{folder}' is a file. Name a folder: stratlint init strategies",
  },
  unwritable: {
    da: "Der kan ikke skrives i '{folder}'. Vælg en mappe, hvor du må oprette filer.",
    en: "'{folder}' cannot be written to. Choose a folder in which you may make files.",
  },
}
