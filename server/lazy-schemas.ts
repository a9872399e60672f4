/**
 * A route's schemas are compiled when it is first asked. Most are never: to compile them all took a quarter of Fanlight's
 * start, on computers that are busy starting OBS and a game.
 */
import buildValidators from '@fastify/ajv-compiler'
import buildSerializers from '@fastify/fast-json-stringify-compiler'
import type { FastifySchemaCompiler, FastifyServerOptions } from 'fastify'
import type { FastifySerializerCompiler } from 'fastify/types/schema.js'

type Schemas = NonNullable<FastifyServerOptions['schemaController']>
type Factory<Compiler> = (...given: readonly unknown[]) => Compiler
/** What ajv makes of a schema: it leaves its findings on itself. */
interface Validate {
  (data: unknown): unknown
  errors?: unknown
}

const validators = buildValidators() as Factory<FastifySchemaCompiler<unknown>>
const serializers = buildSerializers() as Factory<FastifySerializerCompiler<unknown>>

function lazyValidators(
  ...given: readonly unknown[]
): (route: Parameters<FastifySchemaCompiler<unknown>>[0]) => Validate {
  const compile = validators(...given)
  return (route) => {
    let compiled: Validate | undefined
    const validate: Validate = (data) => {
      compiled ??= compile(route) as Validate
      const result = compiled(data)
      validate.errors = compiled.errors
      return result
    }
    return validate
  }
}

const lazySerializers: typeof serializers = (...given) => {
  const compile = serializers(...given)
  return (route) => {
    let compiled: ReturnType<typeof compile> | undefined
    return (data) => (compiled ??= compile(route))(data)
  }
}

/** For the options of a fastify. */
export const lazySchemas = {
  compilersFactory: { buildValidator: lazyValidators, buildSerializer: lazySerializers },
} as unknown as Schemas
