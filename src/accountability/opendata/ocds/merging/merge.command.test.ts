import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refused } from '../../../../terminal/command.ts';
import { schemasOf } from '../shapes.rules.ts';
import { mergeCommand } from './merge.command.ts';
import { compiled, mergeReleases, type Release } from './merge-releases.rules.ts';
import { readMergeRules } from './merge-rules.rules.ts';

async function run(input: unknown, options: Record<string, string | boolean> = {}) {
  const text = typeof input === 'string' ? input : JSON.stringify(input);
  const terminal = {
    input: Readable.from([Buffer.from(text)]),
    output: process.stdout,
    errors: process.stderr,
    progress() {},
  };
  const open = () => Promise.reject(new Error('no database'));
  const { json } = await mergeCommand.run({ words: ['-'], options, terminal, open });
  return json;
}

const reference = join(process.env['PP_REFERENCE_DATA'] ?? '../shared/data', 'ocds/ocds-merge');
const read = (path: string) => JSON.parse(readFileSync(join(reference, path), 'utf8')) as unknown;

/** Each input that has an output of this kind beside it. */
function pairs(folder: string, kind: 'compiled' | 'versioned') {
  if (!existsSync(join(reference, folder))) return [];
  return readdirSync(join(reference, folder))
    .filter((name) => name.endsWith(`-${kind}.json`))
    .map((name) => ({
      name: `${folder}/${basename(name, `-${kind}.json`)}`,
      input: `${folder}/${name.replace(`-${kind}`, '')}`,
      output: `${folder}/${name}`,
    }));
}

describe.skipIf(!existsSync(reference))('pp ocds merge, by the published pairs of ocds-merge', () => {
  for (const kind of ['compiled', 'versioned'] as const) {
    it.each([...pairs('1.0', kind), ...pairs('1.1', kind)])(`$name, ${kind}`, async ({ input, output }) => {
      expect(await run(read(input), { versioned: kind === 'versioned' })).toEqual(read(output));
    });
    it.each(pairs('schema', kind))(`$name, ${kind}`, async ({ input, output }) => {
      const options = { versioned: kind === 'versioned', schema: join(reference, 'schema.json') };
      expect(await run(read(input), options)).toEqual(read(output));
    });
  }

  it('finds all of them', () => {
    const all = ['1.0', '1.1', 'schema'].flatMap((folder) => [
      ...pairs(folder, 'compiled'),
      ...pairs(folder, 'versioned'),
    ]);
    expect(all.length).toBeGreaterThan(40);
  });
});

const first = { ocid: 'ocds-000000-1', id: '1', date: '2026-11-01T09:00:00Z', tag: ['tender'] };

describe('what the pairs leave open', () => {
  it('goes by the instant, whatever its offset, and takes processes one by one', async () => {
    const later = {
      ...first,
      id: '2',
      date: '2026-11-01T11:30:00+02:00',
      tender: { id: 'a', title: 'Later' },
    };
    const earlier = { ...first, tender: { id: 'a', title: 'Earlier' } };
    expect(await run([later, earlier])).toMatchObject({ date: later.date, tender: { title: 'Later' } });
    expect(await run({ releases: [later, { ...earlier, ocid: 'ocds-000000-2' }] })).toHaveLength(2);
  });

  it('lets null take away an object or a list, and keeps its history', async () => {
    const said = { ...first, tender: { id: 'a', title: 'A' }, awards: [{ id: '1', title: 'B' }] };
    const taken = { ...first, id: '2', date: '2026-11-02T09:00:00Z', tender: null, awards: null };
    const now = await run([said, taken]);
    expect(now).not.toHaveProperty('tender');
    expect(now).not.toHaveProperty('awards');
    expect(await run([said, taken], { versioned: true })).toMatchObject({
      tender: { title: [{ value: 'A' }, { releaseID: '2', value: null }] },
    });
  });

  it('keeps a field that is called as something every object has', async () => {
    const text = `[{"ocid":"o","date":"2026-11-01T09:00:00Z","__proto__":{"polluted":true},"constructor":"a"}]`;
    expect(JSON.stringify(await run(text))).toContain('"__proto__":{"polluted":true},"constructor":"a"');
    expect({}).not.toHaveProperty('polluted');
  });

  it('says in one sentence what cannot be merged', async () => {
    await expect(run([{ ...first, date: 'soon' }])).rejects.toThrow(Refused);
    await expect(run({ releases: [first, { id: '2' }] })).rejects.toThrow('releases/1 has no “ocid”');
    await expect(
      run({ records: [{ ocid: 'a', releases: [{ url: 'https://example.org' }] }] }),
    ).rejects.toThrow('records/0/ only links');
    const deep = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
    await expect(run(`[{"ocid":"o","date":"2026-11-01T09:00:00Z","tender":${deep}}]`)).rejects.toThrow(
      'objects within objects',
    );
    await expect(run({ releases: [] })).rejects.toThrow('no release in this file');
  });

  it('does not depend on the order they are given in, and merging one twice changes nothing', () => {
    const rules = readMergeRules(schemasOf('release', []).main);
    const value = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.constant(null),
      fc.array(fc.string(), { maxLength: 3 }),
    );
    const item = fc.record({ id: fc.integer({ min: 1, max: 4 }), title: value, status: value });
    const releases = fc
      .array(
        fc.record({ tender: fc.record({ title: value, items: fc.array(item) }), awards: fc.array(item) }),
        {
          minLength: 1,
          maxLength: 5,
        },
      )
      .map((all) =>
        all.map(
          (fields, index): Release => ({
            ...first,
            ...fields,
            id: `${index}`,
            date: `2026-11-${String(index + 1).padStart(2, '0')}T09:00:00Z`,
          }),
        ),
      );
    fc.assert(
      fc.property(releases, (given) => {
        const merged = compiled(mergeReleases(given, rules));
        expect(compiled(mergeReleases(given.toReversed(), rules))).toEqual(merged);
        expect(
          compiled(
            mergeReleases(
              given.flatMap((release) => [release, release]),
              rules,
            ),
          ),
        ).toEqual(merged);
      }),
    );
  });
});
