import { relative, resolve, sep } from 'node:path'
import { isInside } from '#workspace/inside'
import type { Terminal } from '../streams.ts'

/**
 * Names files as the service knows them that runs the check: from the root of the repository on GitHub and GitLab, wherever in it
 * the check runs; else from the working directory.
 */
export function repositoryPaths({ cwd, env }: Pick<Terminal, 'cwd' | 'env'>): (path: string) => string {
  const root = rootOf(env)
  if (!root || !isInside(root, cwd)) return (path) => path
  return (path) => {
    const absolute = resolve(cwd, path)
    return isInside(root, absolute) ? relative(root, absolute).split(sep).join('/') : path
  }
}

function rootOf(env: Terminal['env']): string | undefined {
  if (isOnGitHub(env)) return env['GITHUB_WORKSPACE']
  return env['GITLAB_CI'] === 'true' ? env['CI_PROJECT_DIR'] : undefined
}

export function isOnGitHub(env: Terminal['env']): boolean {
  return env['GITHUB_ACTIONS'] === 'true'
}
