import { z } from 'zod';

/** The objects of OpenAPI 3.1.1 that we use, with every field that the specification asks for and none that it lacks. */
const schema = z.record(z.string(), z.unknown());
const reference = z.strictObject({ $ref: z.string().regex(/^#\/components\/\w+\/[\w.-]+$/) });
const header = z.strictObject({ description: z.string(), schema });
const mediaType = z.strictObject({ schema, example: z.unknown().optional() });
const link = z.strictObject({ operationId: z.string(), parameters: z.record(z.string(), z.string()) });
const response = z.strictObject({
  description: z.string().min(1),
  headers: z.record(z.string(), z.union([reference, header])).optional(),
  content: z.record(z.string().regex(/^\w+\/[\w+.-]+$/), mediaType).optional(),
  links: z.record(z.string(), link).optional(),
});
const parameter = z.strictObject({
  name: z.string(),
  in: z.enum(['path', 'query', 'header']),
  required: z.boolean(),
  description: z.string().min(1),
  schema,
  example: z.unknown().optional(),
});
const operation = z.strictObject({
  operationId: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  tags: z.array(z.string()).length(1),
  summary: z.string().min(1),
  description: z.string().min(1).optional(),
  security: z.array(z.record(z.string(), z.array(z.string()))).optional(),
  parameters: z.array(parameter).min(1).optional(),
  requestBody: z
    .strictObject({ required: z.literal(true), content: z.record(z.string(), mediaType) })
    .optional(),
  responses: z.record(z.string().regex(/^[1-5]\d\d$/), z.union([reference, response])),
});

export const openApiStructure = z.strictObject({
  openapi: z.literal('3.1.1'),
  info: z.strictObject({
    title: z.string(),
    version: z.string(),
    description: z.string(),
    license: z.strictObject({ name: z.string(), url: z.url() }),
  }),
  servers: z.array(z.strictObject({ url: z.url(), description: z.string() })).length(1),
  externalDocs: z.strictObject({ url: z.url() }),
  tags: z.array(z.strictObject({ name: z.string(), description: z.string() })),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  paths: z.record(
    z.string().startsWith('/'),
    z.strictObject({ get: operation.optional(), post: operation.optional() }),
  ),
  components: z.strictObject({
    schemas: z.record(z.string().regex(/^[\w.-]+$/), schema),
    responses: z.record(z.string().regex(/^[\w.-]+$/), response),
    headers: z.record(z.string().regex(/^[\w.-]+$/), header),
    securitySchemes: z.record(
      z.string(),
      z.strictObject({ type: z.literal('http'), scheme: z.literal('bearer'), description: z.string() }),
    ),
  }),
});
