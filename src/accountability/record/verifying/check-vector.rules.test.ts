import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashChildren } from '../log/tree.rules.ts';
import { checkVector } from './check-vector.rules.ts';

const folder = join(process.env['PP_REFERENCE_DATA'] ?? '../shared/data', 'record');
const vectors = existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
  : [];

describe.skipIf(vectors.length === 0)('the vectors of data/record', () => {
  it('there are some of each kind', () => {
    expect(vectors.filter((name) => name.startsWith('inclusion')).length).toBeGreaterThan(40);
    expect(vectors.filter((name) => name.startsWith('consistency')).length).toBeGreaterThan(40);
  });

  it.each(vectors)('%s', (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const { wantErr } = JSON.parse(text) as { wantErr: boolean };
    expect(checkVector(text).accepted).toBe(!wantErr);
  });
});

const leaf = 'bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=';
const empty = '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';
const inclusion = { leafIdx: 0, treeSize: 1, root: leaf, leafHash: leaf, proof: null };
const consistency = { size1: 0, size2: 0, root1: empty, root2: empty, proof: [] };

/** The vector with one field written otherwise, as raw JSON. */
function written(vector: Record<string, unknown>, field: string, raw: string): string {
  const rest = Object.entries(vector).filter(([name]) => name !== field);
  return `{${rest.map(([name, value]) => `"${name}":${JSON.stringify(value)}`).join(',')},"${field}":${raw}}`;
}

describe('a vector of one’s own', () => {
  it.each([
    ['one entry', JSON.stringify(inclusion)],
    ['no entries twice', JSON.stringify(consistency)],
    ['a byte order mark before it', `\uFEFF${JSON.stringify(inclusion)}`],
    ['what its author expected counts for nothing', JSON.stringify({ ...inclusion, wantErr: true })],
    ['an empty list for no proof', JSON.stringify({ ...inclusion, proof: [] })],
  ])('is accepted: %s', (_, text) => expect(checkVector(text)).toEqual({ accepted: true }));

  it.each([
    ['size written as text', written(inclusion, 'treeSize', '"1"'), 'not-a-count'],
    ['a size posing as a marked number', written(inclusion, 'treeSize', '"n1"'), 'not-a-count'],
    ['a size with a point', written(inclusion, 'treeSize', '1.0'), 'not-a-count'],
    ['a size with an exponent', written(inclusion, 'treeSize', '1e0'), 'not-a-count'],
    ['a negative position', written(inclusion, 'leafIdx', '-1'), 'not-a-count'],
    ['a negative nothing', written(inclusion, 'leafIdx', '-0'), 'not-a-count'],
    ['a size of 2^64', written(inclusion, 'treeSize', '18446744073709551616'), 'proof-fails'],
    ['a size of 30 digits', written(inclusion, 'treeSize', '1'.repeat(30)), 'not-a-count'],
    ['no size', '{"leafIdx":0,"root":"","leafHash":"","proof":[]}', 'not-a-count'],
    ['no root', written(inclusion, 'root', 'null'), 'not-a-hash'],
    ['a root in hexadecimal', written(inclusion, 'root', `"${'6e'.repeat(32)}"`), 'not-a-hash'],
    [
      'base 64 without its padding',
      written(inclusion, 'root', JSON.stringify(leaf.slice(0, -1))),
      'not-a-hash',
    ],
    [
      'base 64 with bits left over',
      written(inclusion, 'root', JSON.stringify(leaf.replace('0=', '1='))),
      'not-a-hash',
    ],
    ['base 64 with a line end in it', written(inclusion, 'root', JSON.stringify(`${leaf}\n`)), 'not-a-hash'],
    [
      '31 bytes',
      written(inclusion, 'root', JSON.stringify(Buffer.alloc(31).toString('base64'))),
      'not-a-hash',
    ],
    [
      '33 bytes',
      written(inclusion, 'root', JSON.stringify(Buffer.alloc(33).toString('base64'))),
      'not-a-hash',
    ],
    ['equal roots of no length', JSON.stringify({ ...consistency, root1: '', root2: '' }), 'not-a-hash'],
    [
      'empty trees with another root',
      JSON.stringify({ ...consistency, root1: leaf, root2: leaf }),
      'proof-fails',
    ],
    ['a proof that is an object', written(inclusion, 'proof', '{}'), 'not-a-list'],
    [
      'no proof at all',
      '{"leafIdx":0,"treeSize":1,"root":"' + leaf + '","leafHash":"' + leaf + '"}',
      'not-a-list',
    ],
    ['a number within the proof', written(inclusion, 'proof', '[1]'), 'not-a-hash'],
    ['both kinds at once', JSON.stringify({ ...inclusion, ...consistency }), 'not-a-vector'],
    ['neither kind', '{"proof":[]}', 'not-a-vector'],
    ['a list', '[]', 'not-json'],
    ['half a document', '{"leafIdx":0', 'not-json'],
    ['nothing', '', 'not-json'],
  ])('is not accepted: %s', (_, text, kind) => {
    expect(checkVector(text)).toMatchObject({ accepted: false, why: { kind } });
  });

  it('reads sizes past 2^53 to the last digit', () => {
    // Among 2^53 + 1 entries the last stands beside the other 2^53 alone; among 2^53 there are 53 hashes beside it.
    const text = JSON.stringify({ ...inclusion, root: empty, proof: [empty] });
    const asked = text.replace(
      '"leafIdx":0,"treeSize":1',
      '"leafIdx":9007199254740992,"treeSize":9007199254740993',
    );
    const other = Buffer.from(empty, 'base64');
    const root = rootOver(other, Buffer.from(leaf, 'base64'));
    expect(checkVector(asked.replace(`"root":"${empty}"`, `"root":"${root}"`))).toEqual({ accepted: true });
    expect(checkVector(asked)).toMatchObject({ why: { kind: 'proof-fails' } });
  });
});

function rootOver(left: Uint8Array, right: Uint8Array): string {
  return Buffer.from(hashChildren(left, right)).toString('base64');
}
