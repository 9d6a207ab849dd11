import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Response as Answer, Described, OpenApi } from './write-client.ts';

/** What the description is called while answers are held against it. */
const HERE = 'https://here.example/openapi';

/** The answer that a description has for a status, whether it stands there or is referred to. */
export function answerFor(document: OpenApi, { responses }: Described, status: number): Answer | undefined {
  const answer = responses[String(status)];
  const name = answer?.$ref?.replace('#/components/responses/', '');
  return name === undefined ? answer : document.components.responses[name];
}

/** What an answer does that its description does not say; empty where it is as described. */
export function answerChecker(document: OpenApi) {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  formats.default(ajv);
  ajv.addVocabulary(['components']);
  ajv.addSchema({ $id: HERE, components: document.components });
  const known = new Map<unknown, ReturnType<typeof ajv.compile>>();
  const compiled = (schema: unknown) => {
    const validate = known.get(schema) ?? ajv.compile(absolute(schema));
    known.set(schema, validate);
    return validate;
  };
  return async (described: Described, response: globalThis.Response): Promise<string[]> => {
    const answer = answerFor(document, described, response.status);
    if (!answer) return [`${described.operationId} does not say that it answers ${response.status}`];
    const type = response.headers.get('content-type') ?? '';
    const content = answer.content?.[type];
    if (!content) return [`${described.operationId} does not say that ${response.status} is ${type}`];
    const validate = compiled(content.schema);
    if (validate(await response.clone().json())) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message }) => `${described.operationId} ${instancePath} ${message}`,
    );
  };
}

function absolute(schema: unknown): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/', `"${HERE}#/`)) as object;
}
