// Writes THIRD-PARTY-LICENCES: whom the code in the package is by, and the texts that their licences ask to be kept with it. Made when
// the package is packed, from what is bundled then, so that it cannot be out of date. Throws for a licence that nobody has looked at.
import { writeFileSync } from 'node:fs'
import { licenceTexts, thirdParties } from './bundled.mjs'

/** Licences that allow what we do: to copy, change and hand on, with their text. MPL-2.0 and Apache-2.0 are of what is installed beside. */
const fine = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Zlib',
  'OFL-1.1',
  'Apache-2.0',
  'MPL-2.0',
]

const { bundled, installed } = await thirdParties()
const unknown = [...bundled, ...installed].filter(({ license }) => !isFine(license))
if (unknown.length > 0)
  throw new Error(unknown.map(({ name, license }) => `${name} has the licence ${license}`).join('\n'))

const sections = [...bundled, ...installed].map((one) => {
  const texts = licenceTexts(one.folder)
  if (texts.length === 0) throw new Error(`${one.name} has no text of its licence`)
  return `${'='.repeat(100)}\n${one.name} ${one.version} (${one.license})\n\n${texts.join('\n\n')}\n`
})
const list = (packages) =>
  packages.map(({ name, version, license }) => `  ${name} ${version}  ${license}`).join('\n')
const page = `What stratlint is made of besides its own code, and the licences of it.

Part of the program (${bundled.length} packages):

${list(bundled)}

PDF.js, which is part of unpdf, is changed in one place: reading the glyph names of a font ends with the font.

Installed beside it, each with a package of the same licence for the machine at hand:

${list(installed)}

${sections.join('\n')}`
writeFileSync('THIRD-PARTY-LICENCES', page)
console.log(`THIRD-PARTY-LICENCES: ${bundled.length} packages bundled, ${installed.length} installed`)

/** Whether one of the licences to choose from is fine, with all that it goes with. */
function isFine(license) {
  const choices = String(license).replace(/[()]/g, '').split(' OR ')
  return choices.some((choice) => choice.split(' AND ').every((name) => fine.includes(name)))
}
