/** As much of OpenAPI 3.1 as a client is made from. */
export type OpenApi = {
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, unknown>>;
    readonly responses: Readonly<Record<string, Response>>;
  };
};
export type Described = {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly example?: unknown }>> };
  readonly responses: Readonly<Record<string, Response>>;
};
export type Parameter = {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly example?: unknown;
  readonly schema: { readonly type?: string; readonly enum?: readonly unknown[] };
};
export type Response = {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, { readonly schema: unknown }>>;
  readonly links?: Readonly<
    Record<string, { readonly operationId: string; readonly parameters: Readonly<Record<string, string>> }>
  >;
};

/** What is given by name: parameters wherever they stand, `body`, and `apiKey` for a key of one’s own. */
type Given = Readonly<Record<string, unknown>>;
type Send = (
  address: string,
  how: { method: string; headers: Record<string, string>; body?: string },
) => unknown;
export type Client = Readonly<Record<string, (send: Send, given?: Given) => Promise<globalThis.Response>>>;

/** The text of a module with one function an operation, knowing nothing but the description. */
export function writeClient(document: OpenApi): string {
  const server = document.servers[0]?.url ?? '';
  const functions = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => writeFunction(server + path, method, described)),
  );
  return functions.join('\n');
}

function writeFunction(
  url: string,
  method: string,
  { operationId, parameters = [], requestBody }: Described,
) {
  const inPlace = (place: Parameter['in']) => JSON.stringify(parameters.filter((each) => each.in === place));
  const [mediaType] = Object.keys(requestBody?.content ?? {});
  return `export function ${operationId}(send, given = {}) {
  let address = ${JSON.stringify(url)};
  for (const { name } of ${inPlace('path')}) {
    if (given[name] === undefined) throw new Error('${operationId} needs ' + name);
    address = address.replace('{' + name + '}', encodeURIComponent(given[name]));
  }
  const query = new URLSearchParams();
  for (const { name } of ${inPlace('query')}) if (given[name] !== undefined) query.set(name, given[name]);
  if (query.size > 0) address += '?' + query;
  const headers = ${mediaType ? `{ 'content-type': ${JSON.stringify(mediaType)} }` : '{}'};
  for (const { name } of ${inPlace('header')}) if (given[name] !== undefined) headers[name] = given[name];
  if (given.apiKey !== undefined) headers.authorization = 'Bearer ' + given.apiKey;
  return send(address, { method: '${method.toUpperCase()}', headers${mediaType ? ', body: JSON.stringify(given.body)' : ''} });
}`;
}

/** The client itself. */
export async function importClient(document: OpenApi): Promise<Client> {
  const text = Buffer.from(writeClient(document)).toString('base64');
  return (await import(/* @vite-ignore */ `data:text/javascript;base64,${text}`)) as Client;
}
