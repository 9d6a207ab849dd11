import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mergePatch } from '../src/accountability/opendata/ocds/merge-patch.rules.ts';
import { allExtensions, extensionAt } from '../src/accountability/opendata/ocds/shapes.rules.ts';
import { unknownFields } from '../src/accountability/opendata/ocds/unknown-fields.rules.ts';
import { validateOcds } from '../src/accountability/opendata/ocds/validate.rules.ts';
import { type StorySite, serveStory } from './story-site.ts';

let site: StorySite;
beforeAll(async () => {
  site = await serveStory();
}, 240_000);
afterAll(() => site?.close());

type Release = Readonly<Record<string, unknown>> & {
  readonly ocid: string;
  readonly id: string;
  readonly date: string;
  readonly tag: readonly string[];
};
type Levels = Readonly<Record<'promised' | 'claimed' | 'evidenced' | 'verified', number>>;
type Compiled = Release & {
  readonly contracts?: readonly {
    readonly promises?: readonly {
      readonly id: string;
      readonly levels: Levels;
      readonly witness?: { readonly seen: number };
    }[];
  }[];
};
type Package = { readonly extensions: readonly string[]; readonly releases: readonly Release[] };
type Records = {
  readonly records: readonly {
    readonly ocid: string;
    readonly releases: Release[];
    compiledRelease: Compiled;
  }[];
};

async function take<Document>(path: string): Promise<Document> {
  // Checking takes longer than a line is kept open.
  const answer = await fetch(`${site.address}${path}`, { headers: { Connection: 'close' } });
  expect(answer.status, path).toBe(200);
  return (await answer.json()) as Document;
}

/** Valid with every extension the package names, all of them known, and no field that none of them names. */
function expectStrict(document: Package | Records, what: string): void {
  const verdict = validateOcds(document);
  expect(verdict.errors, what).toEqual([]);
  expect(verdict.extensions.unknown, what).toEqual([]);
  const releases =
    'releases' in document
      ? document.releases
      : document.records.flatMap((record) => [...record.releases, record.compiledRelease]);
  expect(
    releases.flatMap((release) => unknownFields(release, allExtensions)),
    what,
  ).toEqual([]);
}

describe('the whole demonstration as OCDS', () => {
  it('is valid, package by package: all, each year, each public body, each purchase', async () => {
    type Index = {
      readonly data: {
        readonly years: readonly { readonly releases: string }[];
        readonly bodies: readonly { readonly releases: string; readonly records: string }[];
      };
    };
    const { data } = await take<Index>('/data/ocds?as=json');
    const paths = [
      '/data/ocds/releases',
      '/data/ocds/records',
      ...data.years.map(({ releases }) => releases),
      ...data.bodies.flatMap(({ releases, records }) => [releases, records]),
      ...(await purchasePaths()),
    ];
    for (const path of paths) expectStrict(await take(path), path);
    expect(data.bodies.length).toBeGreaterThan(3);
    expect(paths.length).toBeGreaterThan(30);
  });

  it('tells the whole life: every tag but those whose act the story does not have', async () => {
    const { releases } = await take<Package>('/data/ocds/releases');
    const tags = new Set(releases.flatMap(({ tag }) => tag));
    for (const tag of [
      'planning',
      'planningUpdate',
      'tender',
      'tenderAmendment',
      'tenderUpdate',
      'tenderCancellation',
      'award',
      'awardUpdate',
      'contract',
      'contractUpdate',
      'contractAmendment',
      'implementation',
      'implementationUpdate',
    ])
      expect(tags).toContain(tag);
    expect(new Set(releases.map(({ id }) => id)).size).toBe(releases.length);
    const text = JSON.stringify(releases);
    for (const field of ['mandateLines', 'promises', 'levels', 'witness', 'measureClassification'])
      expect(text).toContain(`"${field}"`);
  });

  it('says at each level what the promise’s own page says', async () => {
    const { records } = await take<Records>('/data/ocds/records');
    const promises = records.flatMap(({ compiledRelease }) =>
      (compiledRelease.contracts ?? []).flatMap((contract) => contract.promises ?? []),
    );
    const standing = await site.db
      .selectFrom('promise_standing as s')
      .innerJoin('measure as m', 'm.id', 's.measure_id')
      .innerJoin('procurement as p', (join) =>
        join.onRef('p.body_id', '=', 's.body_id').onRef('p.id', '=', 's.procurement_id'),
      )
      .selectAll('s')
      .select('m.sensitive')
      // A process that was tendered elsewhere is released by its own publisher.
      .where('p.tendered_elsewhere', '=', false)
      .execute();
    expect(promises.length).toBe(standing.length);
    for (const { promise_id, sensitive, committed, claimed, evidenced, verified } of standing) {
      const told = promises.find(({ id }) => id === promise_id)?.levels;
      const counted = { claimed: claimed / 100, evidenced: evidenced / 100, verified: verified / 100 };
      // Of people who could be known by their number, only what was promised is said.
      expect(told, promise_id).toEqual({ promised: committed / 100, ...(sensitive ? {} : counted) });
    }
  });

  it('names nobody: no person, no bidder but the winners', async () => {
    const [text, people, losers] = await Promise.all([
      fetch(`${site.address}/data/ocds/records`).then((answer) => answer.text()),
      site.db.selectFrom('person').select('name').where('name', 'is not', null).execute(),
      site.db
        .selectFrom('bid as b')
        .innerJoin('supplier as s', 's.id', 'b.supplier_id')
        .leftJoin('award as a', 'a.bid_id', 'b.id')
        .select(['s.id', 's.name'])
        .where('s.id', 'not in', (from) =>
          from
            .selectFrom('award as w')
            .innerJoin('bid as v', 'v.id', 'w.bid_id')
            .select('v.supplier_id')
            .where('w.published_at', 'is not', null),
        )
        // A part in somebody else's winning bid is public, whoever else that firm bid to.
        .where('s.id', 'not in', (from) =>
          from
            .selectFrom('opened_subcontractor as part')
            .innerJoin('award as w', 'w.bid_id', 'part.bid_id')
            .select('part.named_supplier_id')
            .where('part.named_supplier_id', 'is not', null)
            .where('w.published_at', 'is not', null),
        )
        .execute(),
    ]);
    expect(people.length).toBeGreaterThan(50);
    expect(losers.length).toBeGreaterThan(3);
    for (const { name } of people) expect(text).not.toContain(name);
    for (const { id, name } of losers) {
      expect(text).not.toContain(id);
      expect(text).not.toContain(name);
    }
  });

  it('never changes what it said: as time goes on there are only more releases', async () => {
    const before = (await take<Package>('/data/ocds/releases')).releases;
    await site.moveClock({ days: 60 });
    const after = new Map(
      (await take<Package>('/data/ocds/releases')).releases.map((release) => [release.id, release]),
    );
    for (const release of before) expect(after.get(release.id)).toEqual(release);
  });

  it('sees one thing wrong anywhere', async () => {
    const whole = await take<Package>('/data/ocds/releases');
    expect(whole.extensions.every((address) => extensionAt(address) !== undefined)).toBe(true);
    const damages: readonly (readonly [string, object])[] = [
      ['a tag that is none', { tag: ['sold'] }],
      ['a code outside a closed list of ours', { tender: { panels: [{ id: 'p', rung: 'decide' }] } }],
      ['a share over one', { tender: { mandateLines: [{ id: 'l', share: 27 }] } }],
      ['a date that is none', { date: '22 November 2026' }],
      [
        'a level that is text',
        { contracts: [{ id: '1', awardID: '1', promises: [{ id: 'p', levels: { claimed: '3' } }] }] },
      ],
    ];
    for (const [what, patch] of damages) {
      const [first, ...rest] = whole.releases;
      const damaged = { ...whole, releases: [mergePatch(first, patch), ...rest] };
      expect(validateOcds(damaged).valid, what).toBe(false);
    }
    expect(unknownFields({ tender: { id: '1', colour: 'red' } }, allExtensions)).toEqual(['/tender/colour']);
  });
});

async function purchasePaths(): Promise<string[]> {
  const rows = await site.db
    .selectFrom('procurement as p')
    .innerJoin('body as b', 'b.id', 'p.body_id')
    .select(['b.slug as body', 'p.slug'])
    .where('p.notice_published_at', 'is not', null)
    .execute();
  return rows.flatMap(({ body, slug }) => [
    `/contracts/${body}/${slug}/ocds`,
    `/contracts/${body}/${slug}/ocds?as=record`,
  ]);
}
