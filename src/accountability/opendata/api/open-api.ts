import { z } from 'zod';
import { API_ROOT, LICENCE } from './api.rules.ts';
import { answersOf, type JsonSchema, sharedHeaders, sharedResponses } from './open-api-answers.ts';
import type { Operation } from './operation.ts';
import { words } from './words.en.ts';

const text = words.openApi;
type Paths = Record<string, Record<string, unknown>>;

/** The description of the API (OpenAPI 3.1.1), made from the operations that are served: nothing stands in it twice. */
export function openApiDocument(publicUrl: string, operations: readonly Operation[]) {
  const paths: Paths = { '/openapi.json': { get: descriptionOfItself } };
  for (const each of operations) {
    const path = (paths[each.path] ??= {});
    path[each.method] = describe(each);
  }
  return {
    openapi: '3.1.1',
    info: { title: text.title, version: '1.0.0', description: text.about, license: LICENCE },
    servers: [{ url: publicUrl + API_ROOT, description: text.server }],
    externalDocs: { url: `${publicUrl}/data/api` },
    tags: Object.entries(text.tags).map(([key, name]) => ({
      name,
      description: text.tagAbout[key as keyof typeof text.tags],
    })),
    security: [{}, { key: [] }],
    paths,
    components: {
      schemas: Object.fromEntries(operations.map(({ answer }) => [answer.name, jsonSchema(answer.schema)])),
      responses: sharedResponses,
      headers: sharedHeaders,
      securitySchemes: { key: { type: 'http', scheme: 'bearer', description: text.bearer } },
    },
  };
}

const descriptionOfItself = {
  operationId: 'openApi',
  tags: [text.tags.start],
  summary: text.description,
  responses: {
    200: { description: text.description, content: { 'application/json': { schema: { type: 'object' } } } },
    429: { $ref: '#/components/responses/too-many' },
  },
};

function describe(each: Operation) {
  const { pathParameters, query, body, links, acts } = each;
  const parameters = [
    ...parametersOf(pathParameters, 'path'),
    ...parametersOf(query, 'query'),
    ...(acts ? [once] : []),
  ];
  return {
    operationId: each.id,
    tags: [each.tag],
    summary: each.summary,
    description: each.about,
    ...(acts ? { security: [{ key: [] }] } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body ? { requestBody: bodyOf(body) } : {}),
    responses: answersOf(each, links),
  };
}

const once = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: text.idempotency,
  schema: { type: 'string', format: 'uuid' },
};

function bodyOf({ mediaTypes, schema, example }: NonNullable<Operation['body']>) {
  const content = mediaTypes.map((type) => [
    type,
    type === 'application/json'
      ? { schema: jsonSchema(schema), ...(example === undefined ? {} : { example }) }
      : { schema: { type: 'string' } },
  ]);
  return { required: true, content: Object.fromEntries(content) as Record<string, unknown> };
}

function parametersOf(schema: z.ZodObject, place: 'path' | 'query') {
  const { properties = {}, required = [] } = jsonSchema(schema);
  return Object.entries(properties).map(([name, { description, ...rest }]) => {
    const example = exampleOf(name, rest);
    return {
      name,
      in: place,
      required: place === 'path' || required.includes(name),
      description,
      schema: rest,
      ...(example === undefined ? {} : { example }),
    };
  });
}

/** What a parameter can be tried with on any installation. */
function exampleOf(name: string, { enum: values, format }: JsonSchema): unknown {
  if (name === 'limit') return 2;
  return values?.[0] ?? (format === 'date' ? '2026-04-01' : undefined);
}

function jsonSchema(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
  return rest as JsonSchema;
}
