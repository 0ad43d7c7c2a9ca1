import { execFile } from 'node:child_process'
import { basename, dirname, join, resolve } from 'node:path'
import { isErrorCode } from './host.ts'
import { UsageError } from './usage-error.ts'

/** The commit that a name such as `main` or `HEAD~2` stands for in the repository of a folder. Throws UsageError where there is none. */
export async function commitOf(folder: string, ref: string): Promise<string> {
  if ((await git(folder, ['rev-parse', '--git-dir'])) === undefined)
    throw new UsageError(wordings.noRepository)
  const commit = await git(folder, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${ref}^{commit}`,
  ])
  if (commit === undefined) throw new UsageError(wordings.noRef, { ref })
  return commit.toString('latin1').trim()
}

/**
 * The commit that the work in a folder parted from a branch or commit at, as a pull request is compared. Throws UsageError where
 * git knows no such branch, or the two have no history in common.
 */
export async function mergeBaseOf(folder: string, ref: string): Promise<string> {
  const commit = await commitOf(folder, ref)
  const base = await git(folder, ['merge-base', commit, 'HEAD'])
  if (base === undefined) throw new UsageError(wordings.noBase, { ref })
  return base.toString('latin1').trim()
}

/** A file of a commit: its absolute path, and the name that git gives to its content. */
export interface TreeFile {
  path: string
  id: string
}

/** The plain files of a commit, those of the whole repository that a folder belongs to. */
export async function filesIn(folder: string, commit: string): Promise<TreeFile[]> {
  const top = await git(folder, ['rev-parse', '--show-cdup'])
  const tree = await git(folder, ['ls-tree', '-r', '-z', '--full-tree', commit])
  const root = resolve(folder, (top?.toString() ?? '').trim())
  const entries = tree?.toString().split('\0') ?? []
  return entries.flatMap((entry): TreeFile[] => {
    const [, id, path] = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(entry) ?? []
    return id === undefined || path === undefined ? [] : [{ path: join(root, path), id }]
  })
}

/** The content that git has kept under a name; undefined where it has none. */
export async function blobAt(folder: string, id: string): Promise<Uint8Array | undefined> {
  return git(folder, ['cat-file', 'blob', id])
}

/** The content of a file (absolute path) in a commit; undefined where the commit has no such file. */
export async function fileAt(commit: string, path: string): Promise<Uint8Array | undefined> {
  return git(dirname(path), ['cat-file', 'blob', `${commit}:./${basename(path)}`])
}

/**
 * The commits that changed a file (absolute path), the newest first and no more than `most`; none where there is no git, no
 * repository, or no history of the file.
 */
export async function revisionsOf(path: string, most: number): Promise<string[]> {
  const args = ['rev-list', `--max-count=${most}`, 'HEAD', '--', `./${basename(path)}`]
  try {
    const output = await git(dirname(path), args)
    return output?.toString('latin1').split('\n').filter(Boolean) ?? []
  } catch (error) {
    if (error instanceof UsageError) return []
    throw error
  }
}

/** The output of a git command, or undefined where git says no. */
function git(folder: string, args: readonly string[]): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    // A partial clone lacks objects that git would fetch; nothing here asks the network.
    const env = { ...process.env, GIT_NO_LAZY_FETCH: '1' }
    const options = { cwd: folder, env, encoding: 'buffer', maxBuffer: 1 << 28, windowsHide: true } as const
    execFile('git', args, options, (error, output) => {
      if (error === null) resolve(output)
      else if (typeof error.code === 'number' || isTooMuch(error)) resolve(undefined)
      else reject(isErrorCode(error, 'ENOENT') ? new UsageError(wordings.noGit) : error)
    })
  })
}

function isTooMuch(error: Error): boolean {
  return isErrorCode(error, 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
}

const wordings = {
  noGit: {
    da: 'Programmet git er ikke installeret, og der skal sammenlignes med det, som git har gemt.',
    en: 'The program git is not installed, and the comparison is with what git has kept.',
  },
  noRepository: {
    da: 'Mappen er ikke i et git-arkiv, og der skal sammenlignes med det, som git har gemt.',
    en: 'The folder is not in a git repository, and the comparison is with what git has kept.',
  },
  noBase: {
    da: "Der er ingen fælles historie med '{ref}'. Er arkivet hentet uden sin historie, så hent det hele, for eksempel med git fetch --unshallow.",
    en: "There is no history in common with '{ref}'. If the repository was fetched without its history, fetch all of it, with git fetch --unshallow for instance.",
  },
  noRef: {
    da: "Git kender ikke '{ref}'. Skriv navnet på en gren, et mærke eller en commit, for eksempel main.",
    en: "Git does not know '{ref}'. Write the name of a branch, a tag or a commit, such as main.",
  },
}
