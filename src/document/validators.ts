import validateConfig from './generated/validate-config.cjs'
import validateSource from './generated/validate-source.cjs'
import validateStrategy from './generated/validate-strategy.cjs'

export type SchemaError = NonNullable<typeof validateStrategy.errors>[number]

/** The validators of the formats, which tell every way in which a value does not fit. */
export const validators = { strategy: validateStrategy, register: validateSource, config: validateConfig }
