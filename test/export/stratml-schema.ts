import { existsSync, readFileSync } from 'node:fs'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import type { StratmlPart } from '#core/stratml'

const files = { 1: 'StrategicPlan-ISO-2014-04-01.xsd', 2: 'PerformancePlanOrReport-2016-02-16.xsd' }

/** Where the standard's schemas lie, which come with no licence to pass them on; undefined where there is no copy. */
export const stratmlSchemas = ['seeds/stratml', '../shared/stratml'].find((folder) =>
  existsSync(`${folder}/${files[2]}`),
)

/** What keeps a text from being valid StratML; empty where it is. */
export function stratmlErrors(xml: string, part: StratmlPart): string {
  const schema = XmlDocument.fromString(readFileSync(`${stratmlSchemas}/${files[part]}`, 'utf8'))
  const validator = XsdValidator.fromDoc(schema)
  const document = XmlDocument.fromString(xml)
  try {
    validator.validate(document)
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    document.dispose()
    validator.dispose()
    schema.dispose()
  }
}
