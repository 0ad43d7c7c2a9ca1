import { isAbsolute, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The folder that relative addresses count from: that of the repository, as consumers call it. */
export const rootName = '%SRCROOT%'

export interface ArtifactLocation {
  uri: string
  uriBaseId?: string
  index?: number
}

/** Where a file is, as an address (RFC 3986): relative to the root, or whole where the file lies outside of it. */
export function artifactLocation(path: string, cwd: string): ArtifactLocation {
  if (isAbsolute(path) || path.split('/').includes('..'))
    return { uri: pathToFileURL(resolve(cwd, path)).href }
  // A path without a folder is not taken for an address with a scheme: its colons are encoded as well.
  return { uri: path.split('/').map(encodeSegment).join('/'), uriBaseId: rootName }
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd'))
}
