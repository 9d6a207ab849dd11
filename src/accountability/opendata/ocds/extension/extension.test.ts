import { afterAll, describe, expect, it } from 'vitest';
import shapes from '../../../../../data/ocds/shapes.json' with { type: 'json' };
import { openTestSite, show } from '../../../../../test/site.ts';
import { extensionAt } from '../shapes.rules.ts';
import { listCodelists, readExtensionFile } from './extension-files.ts';
import { readmeText } from './readme.ts';

const { app, close } = await openTestSite();
afterAll(close);

/** Every list of codes that a schema names, with the codes it closes it to. */
function closedLists(
  node: unknown,
  found = new Map<string, readonly string[]>(),
): Map<string, readonly string[]> {
  if (typeof node !== 'object' || node === null) return found;
  const { codelist, enum: codes } = node as {
    readonly codelist?: string;
    readonly enum?: readonly unknown[];
  };
  if (typeof codelist === 'string' && codes)
    found.set(
      codelist,
      codes.filter((code): code is string => typeof code === 'string'),
    );
  for (const inner of Object.values(node)) closedLists(inner, found);
  return found;
}

describe('the extension of our own', () => {
  it('has a README that says what its schema says', async () => {
    expect(await readExtensionFile('README.md')).toBe(readmeText());
  });

  it('is in the shapes we check by, field for field', async () => {
    const schema = await readExtensionFile('release-schema.json');
    const namesOf = (text: string) => [...text.matchAll(/"(\w+)":\s*\{/g)].map(([, name]) => name);
    expect(namesOf(JSON.stringify(shapes.extensions.peoplesProcurement))).toEqual(namesOf(schema));
  });

  it('has every closed list of codes as a file, with the same codes', async () => {
    const schema = JSON.parse(await readExtensionFile('release-schema.json')) as unknown;
    const { codelists } = JSON.parse(await readExtensionFile('extension.json')) as { codelists: string[] };
    expect(codelists).toEqual(await listCodelists());
    const closed = closedLists(schema);
    expect(closed.size).toBe(codelists.length - 1);
    for (const [file, codes] of closed) {
      const rows = (await readExtensionFile(`codelists/${file}`)).trim().split('\n').slice(1);
      expect(rows.map((row) => row.split(',')[0])).toEqual(codes);
    }
  });

  it('is served at one path, and nothing beside it is', async () => {
    expect(extensionAt('https://example.org/data/ocds/extension/extension.json')).toBe('peoplesProcurement');
    const { html } = await show(app, '/data/ocds/extension/extension.json');
    expect(JSON.parse(html)).toMatchObject({
      documentationUrl: { en: 'http://localhost/data/ocds/extension' },
    });
    expect((await show(app, '/data/ocds/extension/codelists/mandateAnswer.csv')).html).toContain('declined');
    expect((await show(app, '/data/ocds/extension/codelists/%2BreservedParticipation.csv')).status).toBe(200);
    expect((await show(app, '/data/ocds/extension/shapes.json')).status).toBe(404);
    expect((await show(app, '/data/ocds/extension/..%2Fshapes.json')).status).toBe(404);
    expect((await show(app, '/data/ocds/extension')).html).toContain('never be added together');
  });
});
