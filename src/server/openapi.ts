import { z } from 'zod'
import type { Route } from './route.ts'

type Schema = Record<string, unknown>
type Operation = { method: 'get' | 'post'; described: Schema }

/** OpenAPI 3.1 from the same list that is served; Zod's JSON Schema is the dialect that 3.1 uses. */
export function openApi(routes: readonly Route[]): Schema {
  const paths: Record<string, Record<string, Schema>> = {}
  for (const route of routes) {
    const { method, described } = operation(route)
    const address = route.path.replace(/:(\w+)/g, '{$1}')
    paths[address] = { ...paths[address], [method]: described }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Liên Thế Hệ', version: '1', description: 'Câu lạc bộ liên thế hệ tự giúp nhau: kế hoạch, chương trình, số liệu, báo cáo.' },
    paths,
    components: { schemas: { Refusal: REFUSAL }, securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'lth.session_token' } } },
  }
}

function operation(route: Route): Operation {
  const method = route.kind === 'read' ? route.method : 'post'
  const whole = jsonSchema(route.input, 'input')
  const inPath = [...route.path.matchAll(/:(\w+)/g)].map((found) => found[1]!)
  const fields = (whole.properties ?? {}) as Record<string, Schema>
  const required = (whole.required ?? []) as string[]
  const parameters = Object.entries(fields)
    .filter(([name]) => inPath.includes(name) || method === 'get')
    .map(([name, schema]) => ({ name, in: inPath.includes(name) ? 'path' : 'query', required: inPath.includes(name) || required.includes(name), schema }))
  const described: Schema = {
    summary: route.about.en,
    description: route.about.vi,
    'x-who': route.who,
    parameters,
    responses: responses(route),
  }
  if (route.who !== 'anyone' && route.who !== 'demo') described.security = [{ session: [] }]
  if (method === 'post') {
    const left = Object.fromEntries(Object.entries(fields).filter(([name]) => !inPath.includes(name)))
    const body = Object.keys(fields).length > 0 ? { ...whole, properties: left, required: required.filter((name) => !inPath.includes(name)) } : whole
    described.requestBody = { required: true, content: { 'application/json': { schema: body } } }
  }
  return { method, described }
}

function responses(route: Route): Schema {
  const refusal = { description: 'Refused; `refused` is a stable code.', content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } } }
  const content =
    route.answer === 'file' ? { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } : { 'application/json': { schema: jsonSchema(route.answer, 'output') } }
  const good = { description: 'Done.', content }
  const success = route.kind === 'read' ? { 200: good } : route.kind === 'write' ? { 201: good, 200: { ...good, description: 'Already done: the same id was sent before.' } } : { 201: good }
  return { ...success, 403: refusal, 404: refusal, 409: refusal, 413: refusal, 422: refusal, 429: refusal, 500: refusal, 503: refusal }
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Schema {
  return z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Schema
}

const REFUSAL: Schema = {
  type: 'object',
  required: ['refused', 'because'],
  properties: {
    refused: { type: 'string', description: 'Stable code, e.g. plan/already-there' },
    because: { type: 'object', description: 'The values that explain it' },
    fields: { type: 'array', items: { type: 'object', properties: { path: { type: 'string' }, code: { type: 'string' }, message: { type: 'string' } } } },
  },
}
