import { afterAll, expect, it } from 'vitest';
import { buildRelease, importing as importingAt, releasesFile } from '../../../../test/builders/releases.ts';
import { openTestInstallation } from '../../../../test/installation.ts';

const installation = await openTestInstallation();
const importing = importingAt(installation);
afterAll(() => installation.close());

const write = JSON.stringify;
const one = () => buildRelease();

/** As publishers put releases out; how many come in, and how many are left out. */
const shapes: Readonly<Record<string, readonly [content: string, accepted: number, rejected: number]>> = {
  'a package': [write({ version: '1.1', releases: [one(), one()] }), 2, 0],
  'a list of packages': [write([{ releases: [one()] }, { releases: [one()] }]), 2, 0],
  'a package on each line': [
    `${write({ releases: [one()] })}\n${write({ releases: [one(), one()] })}\n`,
    3,
    0,
  ],
  'a page of an interface': [write({ links: { next: 'x' }, results: [one(), { releases: [one()] }] }), 2, 0],
  'a package inside “data”': [write({ status: 'ok', data: { releases: [one(), one()] } }), 2, 0],
  'a list called “data”': [write({ count: 2, data: [one(), one()] }), 2, 0],
  'a list called “items”': [write({ items: [{ release: one() }] }), 1, 0],
  'documents one after the other': [
    `${JSON.stringify(one(), null, 2)}\n${JSON.stringify(one(), null, 2)}`,
    2,
    0,
  ],
  'lines between notes': [`# made by us\n${write(one())}\n${write(one())}\n# end\n`, 2, 2],
  'only carriage returns': [`${write(one())}\r${write(one())}\r`, 2, 0],
  'a record with linked and whole releases': [
    write({ records: [{ ocid: 'ocds-t3st00-mix', releases: [one(), { url: 'https://x', ocid: 'o' }] }] }),
    1,
    1,
  ],
  'a package of version 1.0': [
    write({ uri: 'x', publisher: 'A name', license: {}, releases: [one()] }),
    1,
    0,
  ],
  'finer than a billionth of a second': [
    write(buildRelease({ date: '2026-01-02T10:00:00.123456789123+01:00' })),
    1,
    0,
  ],
  'wrong types everywhere': [
    [
      { tender: 'x', awards: {}, contracts: 'x', parties: 'x', buyer: [], tag: { a: 1 } },
      { awards: [[{ id: 'a' }], { id: {}, suppliers: [{ name: 7 }] }], planning: 7, bids: [] },
      { tender: { title: { en: 'T' }, lots: {}, value: { amount: {}, currency: [] } }, language: [] },
      { contracts: [{ id: 'c', awardID: {}, value: [1], period: 'x', dateSigned: 5 }] },
      { '\u0000': { 'c\u0000': '\u0000' }, tender: { id: '\ud800', title: 'G\u0000' } },
    ]
      .map((more) => write(buildRelease(more)))
      .join('\n'),
    5,
    0,
  ],
  'ever deeper': [
    [38, 5000, 100_000]
      .map(
        (deep) =>
          `{"ocid":"ocds-t3st00-d${deep}","date":"2026-01-01T00:00:00Z","x":${'['.repeat(deep)}${']'.repeat(deep)}}`,
      )
      .join('\n'),
    1,
    2,
  ],
  'no releases at all': [write({ records: [null, 5, {}, { ocid: 'x' }], releases: [] }), 0, 4],
};

it.each(Object.entries(shapes))(
  '%s: none is dropped in silence',
  async (_, [content, accepted, rejected]) => {
    const { facts } = await importing([releasesFile('shape.json', content)]);
    expect(facts.unread).toEqual([]);
    expect(facts.files).toHaveLength(1);
    const [file] = facts.files;
    expect(file).toMatchObject({ accepted, rejected, unchanged: 0, releases: accepted + rejected });
    expect(file?.rejects.map(({ reason }) => reason)).toHaveLength(rejected);
    for (const { reason, line } of file?.rejects ?? []) {
      expect(reason).toMatch(/^[A-Z].*\.$/);
      expect(line).toBeGreaterThan(0);
    }
  },
);

it.each(['null', '12', '"text"', '<html>', 'ocid,title\n1,2', '[{"ocid":'])(
  'what is no JSON of releases is one sentence: %s',
  async (content) => {
    const { facts, exitCode } = await importing([releasesFile('odd.txt', content)]);
    expect(exitCode).toBe(1);
    expect(facts.files).toEqual([]);
    expect(facts.unread[0]?.sentence).toMatch(/^“odd\.txt” was not brought in: [^\n]+\.$/);
  },
);
