// Generated from the schemas by `npm run generate`. Change the schema, not this file.
interface SchemaError {
  instancePath: string
  keyword: string
  params: { [name: string]: unknown }
}
declare const validate: ((data: unknown) => boolean) & { errors?: SchemaError[] | null }
export = validate
