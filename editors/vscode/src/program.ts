import { existsSync, statSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'

/** How stratlint is started: a file that Node runs, or a program. */
export interface Program {
  command: string
  args: string[]
}

/**
 * Finds the stratlint that a folder has chosen: the path that is set, else the one that it has installed, else the one on the
 * PATH. What belongs to the folder is only run where the folder is trusted.
 */
export function findProgram(
  folders: readonly string[],
  set: string,
  isTrusted: boolean,
  path: string = process.env['PATH'] ?? '',
): Program | undefined {
  const own = isTrusted
    ? folders.flatMap((folder) => [
        ...(set === '' || isAbsolute(set) ? [] : [join(folder, set)]),
        join(folder, 'node_modules', 'stratlint', 'bin', 'stratlint.js'),
      ])
    : []
  const script = [...(isAbsolute(set) ? [set] : []), ...own].find((file) => isFile(file))
  if (script !== undefined) return { command: 'node', args: [script] }
  const names = process.platform === 'win32' ? ['stratlint.cmd', 'stratlint.exe'] : ['stratlint']
  const found = path
    .split(delimiter)
    .filter((folder) => isAbsolute(folder))
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => isFile(file))
  return found === undefined ? undefined : { command: found, args: [] }
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile()
}
