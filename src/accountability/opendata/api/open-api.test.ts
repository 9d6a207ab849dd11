import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildBody, buildSupplier } from '../../../../test/builders/people.ts';
import { operationsOf, runExamples } from '../../../../test/openapi/run-examples.ts';
import { openApiStructure } from '../../../../test/openapi/structure.ts';
import type { OpenApi } from '../../../../test/openapi/write-client.ts';
import { openTestSite } from '../../../../test/site.ts';
import { openLists } from '../lists/open-lists.ts';
import { apiLimits } from './gate.ts';
import { openApiText } from './open-api-text.ts';
import { serveApi } from './serve-api.ts';

const { app, db, site, close } = await openTestSite();
afterAll(close);
const document = JSON.parse(openApiText(site)) as OpenApi;
const operations = operationsOf(document);

beforeAll(async () => {
  for (let count = 0; count < 3; count += 1) await buildBody(db);
  await buildSupplier(db);
});

describe('the description of the API', () => {
  it('is what is served, with the structure of OpenAPI 3.1.1', async () => {
    const response = await app.request('/api/v1/openapi.json');
    expect(await response.json()).toEqual(document);
    const read = openApiStructure.safeParse(document);
    expect(read.error?.issues ?? []).toEqual([]);
  });

  it('describes every open list and one row of it, and no name twice', () => {
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    const paths = openLists.flatMap(({ name }) => [`/${name}`, `/${name}/{key}`]);
    expect(Object.keys(document.paths)).toEqual(expect.arrayContaining(paths));
    expect(paths.length).toBeGreaterThan(5);
  });

  it('refers to nothing that is not there, and names every parameter of its paths', () => {
    const text = JSON.stringify(document);
    const broken = [...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].filter(
      ([, pointer = '']) =>
        pointer
          .split('/')
          .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], document) ===
        undefined,
    );
    expect(broken).toEqual([]);
    for (const [path, methods] of Object.entries(document.paths))
      for (const { parameters = [] } of Object.values(methods)) {
        const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
        expect(parameters.filter((each) => each.in === 'path').map(({ name }) => name)).toEqual(named);
      }
  });

  it('is enough for a client: one that is made from it runs every example, and is answered as described', async () => {
    const unlimited = new Hono();
    serveApi(unlimited, site, { ...apiLimits, anonymous: { hits: 10_000, seconds: 60 } });
    const { requests, filled, faults } = await runExamples(document, async (address, how) =>
      unlimited.request(address, how),
    );
    expect(faults).toEqual([]);
    expect(filled).toBeGreaterThan(1);
    expect(requests).toBeGreaterThan(openLists.length);
  });
});
