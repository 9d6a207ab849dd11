import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergePatch } from './merge-patch.rules.ts';
import { validateOcds } from './validate.rules.ts';

const uk = 'https://raw.githubusercontent.com/cabinetoffice/ocds_uk_extension/main/extension.json';
const publisher = { name: 'Invented Council' };
const release = {
  ocid: 'ocds-000000-1',
  id: '1',
  date: '2026-11-22T12:00:00Z',
  tag: ['tender'],
  initiationType: 'tender',
  tender: { id: '1', status: 'active', aboveThreshold: true },
};

function packageOf(changed: object, extensions: readonly string[] = []) {
  return {
    uri: 'https://example.org/releases.json',
    version: '1.1',
    publishedDate: '2026-11-22T12:00:00Z',
    publisher,
    extensions,
    releases: [{ ...release, ...changed }],
  };
}

describe('a package of the Open Contracting Data Standard', () => {
  it('is valid when it has what the standard asks', () => {
    expect(validateOcds(packageOf({}))).toMatchObject({ valid: true, errors: [], kind: 'releasePackage' });
  });

  it('is told every fault at its place, with how to mend it', () => {
    const { errors } = validateOcds(
      packageOf({ ocid: '', date: '22 November 2026', tender: { status: 'open' } }),
    );
    expect(errors).toEqual([
      { path: '/releases/0/ocid', message: 'This is empty: fill it in, or leave the field out.' },
      {
        path: '/releases/0/date',
        message: 'This is not a date-time: write it as the standard asks.',
      },
      { path: '/releases/0/tender/id', message: '“id” is missing: add it.' },
      {
        path: '/releases/0/tender/status',
        message: expect.stringContaining('use one of planning, planned, active'),
      },
    ]);
  });

  it('is held against the extensions it names, and says which it could not check', () => {
    const wrong = { tender: { id: '1', aboveThreshold: 'yes' } };
    expect(validateOcds(packageOf(wrong)).valid).toBe(true);
    const elsewhere = 'https://example.org/extension.json';
    const checked = validateOcds(packageOf(wrong, [uk, elsewhere]));
    expect(checked).toMatchObject({
      valid: false,
      errors: [{ path: '/releases/0/tender/aboveThreshold' }],
      extensions: { checked: ['uk'], unknown: [elsewhere] },
    });
  });

  it('may repeat a text in another language', () => {
    expect(validateOcds(packageOf({ tender: { id: '1', title_cy: 'Cartrefi' } })).valid).toBe(true);
    expect(validateOcds(packageOf({ tender: { id: '1', title_cy: 5 } })).valid).toBe(false);
  });
});

const reference = join(process.env['PP_REFERENCE_DATA'] ?? '../shared/data', 'ocds');

describe.skipIf(!existsSync(reference))('beside the schemas as published (reference data)', () => {
  it('gives the same verdict on real releases, whole and damaged', () => {
    const published = publishedSchema();
    const real = ['contracts-finder-releases', 'public-contracts-scotland-releases'].flatMap((name) =>
      readFileSync(join(reference, `uk/${name}.jsonl`), 'utf8')
        .trim()
        .split('\n'),
    );
    expect(real.length).toBeGreaterThan(100);
    let refused = 0;
    const property = fc.property(
      fc.nat(real.length - 1),
      fc.nat(),
      fc.constantFrom('', 7, null, 'zzz', [], {}, undefined),
      (which, where, value) => {
        const document: unknown = JSON.parse(real[which] ?? '');
        damage(document, where, value);
        const verdict = validateOcds(document, [uk]).valid;
        if (!verdict) refused += 1;
        return verdict === published(document);
      },
    );
    fc.assert(property, { numRuns: 1500, seed: 1 });
    expect(refused).toBeGreaterThan(100);
  });
});

function publishedSchema(): (document: unknown) => boolean {
  const read = (path: string) => JSON.parse(readFileSync(join(reference, path), 'utf8')) as unknown;
  const schema = mergePatch(
    read('schema-1.1.5/release-schema.json'),
    read('ocds_uk_extension/release-schema.json'),
  ) as { definitions: Record<string, object> };
  const ajv = new AjvDraft04.default({ strict: false });
  addFormats.default(ajv);
  for (const [, name] of JSON.stringify(schema).matchAll(/#\/definitions\/(\w+)"/g))
    schema.definitions[name ?? ''] ??= {};
  return ajv.compile(schema) as (document: unknown) => boolean;
}

/** Puts a value in one place of a document, counted over every object in it. */
function damage(document: unknown, where: number, value: unknown): void {
  const places: [Record<string, unknown>, string][] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, inside] of Object.entries(node)) {
      places.push([node as Record<string, unknown>, key]);
      walk(inside);
    }
  };
  walk(document);
  const [node, key] = places[where % places.length] ?? [{}, ''];
  if (value === undefined) delete node[key];
  else node[key] = value;
}
