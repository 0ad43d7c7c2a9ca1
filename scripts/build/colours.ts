import type { Plugin } from 'rolldown'

/** Leaves out what chalk finds out about the terminal, at a price, each time that it is loaded: we tell it ourselves. */
export const toldColours: Plugin = {
  name: 'told-colours',
  resolveId: (id) => (id === '#supports-color' ? '\0supports-color' : undefined),
  load: (id) => (id === '\0supports-color' ? 'export default { stdout: false, stderr: false }' : undefined),
}
