// Writes sbom.cdx.json: a CycloneDX list of all that reaches users, which is what npm knows of the project less what only builds and tests it.
// What is bundled is told apart by the property `stratlint:bundled`. Nothing in it changes from run to run.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { manifestIn, thirdParties } from './bundled.mjs'

const { bundled, installed } = await thirdParties()
const command = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only']
const isWindows = process.platform === 'win32'
const full = JSON.parse(
  execFileSync('npm', command, { encoding: 'utf8', maxBuffer: 64 << 20, shell: isWindows }),
)

const refOf = ({ name, version }) => `${name}@${version}`
const parts = new Set(bundled.map(refOf))
const beside = installed.flatMap(({ folder }) => {
  const { name, version, optionalDependencies = {} } = manifestIn(folder)
  return [
    refOf({ name, version }),
    ...Object.entries(optionalDependencies).map(([key, at]) => `${key}@${at}`),
  ]
})
const kept = new Set([...parts, ...beside])
const nameOf = ({ group, name, version }) => refOf({ name: group ? `${group}/${name}` : name, version })

const components = full.components.filter((component) => kept.has(nameOf(component)))
const missing = [...parts].filter((ref) => !components.some((component) => nameOf(component) === ref))
if (missing.length > 0) throw new Error(`not in the lock file: ${missing.join(', ')}`)
const refs = new Set([
  full.metadata.component['bom-ref'],
  ...components.map((component) => component['bom-ref']),
])
const { serialNumber: _number, metadata, ...rest } = full
const { timestamp: _time, ...about } = metadata
const sbom = {
  ...rest,
  metadata: about,
  components: components.map((component) => described(component, parts.has(nameOf(component)))),
  dependencies: full.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.has(one)) })),
}
writeFileSync('sbom.cdx.json', `${JSON.stringify(sbom, null, 2)}\n`)
console.log(`sbom.cdx.json: ${components.length} components, ${parts.size} of them bundled`)

/** A component as it stands for users, to whom what is bundled is no tool of developers. */
function described({ scope: _scope, properties = [], ...component }, isBundled) {
  const own = properties.filter(({ name }) => !name.startsWith('cdx:npm:package:'))
  const more = isBundled ? [{ name: 'stratlint:bundled', value: 'true' }] : []
  return { ...component, scope: isBundled ? 'required' : 'optional', properties: [...own, ...more] }
}
