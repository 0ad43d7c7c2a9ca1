const scheme = 'report:'

/** The address of another report of the same run, for links in the tree. Emitters that write files side by side lead there. */
export function reportAddress(id: string, anchor?: string): string {
  return anchor === undefined ? `${scheme}${id}` : `${scheme}${id}#${anchor}`
}

/** Where the file of another report lies, seen from the files beside it; undefined for other addresses. */
export function fileAddress(url: string, extension: string): string | undefined {
  if (!url.startsWith(scheme)) return undefined
  const [id = '', anchor] = url.slice(scheme.length).split('#')
  const file = `${encodeURIComponent(id)}.${extension}`
  return anchor === undefined ? file : `${file}#${anchor}`
}
