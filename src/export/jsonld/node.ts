export type Value = string | number | boolean | Node | readonly Value[]

/** A thing of linked data: its properties by name. */
export interface Node {
  [property: string]: Value
}

/** What the names of properties and classes stand for; nothing of it is fetched. */
export const context: Node = {
  schema: 'https://schema.org/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  stratlint: 'https://stratlint.dk/ns#',
}

/** A node of those properties that have a value. */
export function filled(properties: { readonly [property: string]: Value | undefined }): Node {
  const node: Node = {}
  for (const [name, value] of Object.entries(properties)) {
    if (value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0))
      node[name] = value
  }
  return node
}

/** Makes the address of a thing of the document by its id; one of another document is written `document#id`. */
export function refer(base: string): (id: string) => string {
  return (id) => {
    const [document, inner] = id.split('#')
    return inner === undefined
      ? `${base}#${encodeURIComponent(id)}`
      : `urn:stratlint:${document}#${encodeURIComponent(inner)}`
  }
}
