import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDraft, buildOwner } from '../../../test/builders/drafting.ts';
import { freshDatabase } from '../../../test/database.ts';
import { transact } from '../../acts/transact.ts';
import { outcomeId } from '../../reference/frameworks/load-frameworks.ts';
import { loadReference } from '../../reference/load-reference.ts';
import { adoptIntoFramework, type Lineage } from './adopt-into-framework.ts';
import type { FrameworkChange } from './adoption.rules.ts';
import { compareVersions } from './compare-versions.rules.ts';
import { findStandingFramework, listVersions } from './frameworks.queries.ts';

const { db, close } = await freshDatabase();
afterAll(close);

let owner: Awaited<ReturnType<typeof buildOwner>>;
let lineage: Lineage;
beforeAll(async () => {
  owner = await buildOwner(db);
  const { draftId, number } = await buildDraft(db, owner.commissioner);
  lineage = { draft: { id: draftId, number, version: 1 }, proposal: null };
});

const frameworkSlug = 'oldham-2013';
const adopt = (change: FrameworkChange, slug = frameworkSlug) =>
  transact(db, undefined, (tx) =>
    adoptIntoFramework(tx, owner.commissioner, {
      bodyId: owner.bodyId,
      frameworkSlug: slug,
      change,
      lineage,
    }),
  );
const outcome = (plainName: string, themeSlug = 'jobs-growth') =>
  ({ kind: 'outcome-added', themeSlug, name: plainName, plainName, plainLine: 'In one line' }) as const;
const differences = async (from: number, to: number) => {
  const versions = await listVersions(db, frameworkSlug);
  const [before, after] = [from, to].map((wanted) => versions.find(({ version }) => version === wanted));
  return before && after ? compareVersions(before, after) : null;
};

describe('a framework’s next version', () => {
  it('is all of the one before with one outcome more, and leaves the old one as it was', async () => {
    const [before] = await listVersions(db, frameworkSlug);
    expect(await adopt(outcome('Shade and seats'))).toMatchObject({ version: 2 });
    expect((await listVersions(db, frameworkSlug))[0]).toEqual(before);
    expect(await differences(1, 2)).toEqual([
      { kind: 'outcome-added', plainName: 'Shade and seats', plainLine: 'In one line' },
    ]);
  });

  it('says an outcome anew, with its measures and what it says in other words', async () => {
    const change = { kind: 'outcome-changed', outcomeSlug: 'prevention', name: 'Early help' } as const;
    await adopt({ ...change, plainName: 'Help early on', plainLine: 'Before it gets worse' });
    expect(await differences(2, 3)).toMatchObject([
      { kind: 'outcome-changed', after: { plainName: 'Help early on' } },
    ]);
    const standing = await findStandingFramework(db, frameworkSlug);
    const id = standing?.outcomes.find(({ slug }) => slug === 'third-sector')?.id ?? '';
    const mapped = (of: string) =>
      db
        .selectFrom('outcome_mapping')
        .select(['other_outcome_id', 'fit'])
        .where('outcome_id', '=', of)
        .execute();
    const now = await mapped(id);
    expect(now.length).toBeGreaterThan(0);
    expect(now).toEqual(await mapped(outcomeId('oldham-2013/third-sector')));
  });

  it('adds a measure to the outcomes that it serves', async () => {
    const measure = {
      kind: 'measure-added',
      name: 'Benches put in',
      plainName: 'Benches',
      unit: 'bench',
    } as const;
    const rest = {
      whatCounts: 'New ones',
      whatDoesNot: 'Mended ones',
      evidenceRule: 'A photo',
      seeable: true,
    };
    expect(await adopt({ ...measure, ...rest, serves: ['nowhere'] })).toEqual({ refused: 'no-such-outcome' });
    await adopt({ ...measure, ...rest, serves: ['shade-and-seats'] });
    expect(await differences(3, 4)).toEqual([
      { kind: 'measure-added', plainName: 'Benches', outcome: 'Shade and seats' },
    ]);
  });

  it('is refused where the name is taken, the theme is not there, the framework is another’s or none', async () => {
    expect(await adopt(outcome('good local jobs'))).toEqual({ refused: 'name-taken' });
    expect(await adopt(outcome('Parks', 'nowhere'))).toEqual({ refused: 'no-such-theme' });
    expect(await adopt(outcome('Parks', 'work'), 'gm-2020')).toEqual({ refused: 'not-yours' });
    expect(await adopt(outcome('Parks'), 'nowhere')).toEqual({ refused: 'no-such-framework' });
  });

  it('comes one after the other when two are adopted at once', async () => {
    const adopted = await Promise.all([adopt(outcome('Clean air')), adopt(outcome('Quiet rooms'))]);
    expect(adopted.map((each) => ('version' in each ? each.version : 0)).toSorted()).toEqual([5, 6]);
    const names = (await findStandingFramework(db, frameworkSlug))?.outcomes.map(
      ({ plainName }) => plainName,
    );
    expect(names).toEqual(expect.arrayContaining(['Clean air', 'Quiet rooms']));
  });

  it('is left alone when what ships is loaded again', async () => {
    const before = await listVersions(db, frameworkSlug);
    await loadReference(db);
    expect(await listVersions(db, frameworkSlug)).toEqual(before);
  });
});
