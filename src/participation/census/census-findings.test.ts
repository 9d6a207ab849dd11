import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  actingAt,
  answer,
  type BuiltRound,
  buildResident,
  buildRound,
  roundDays,
} from '../../../test/builders/participation.ts';
import { carriedOut } from '../../../test/builders/people.ts';
import { openTestSite, show, type TestSite } from '../../../test/site.ts';
import { findFindings } from '../results/findings.queries.ts';
import { publishResults } from '../results/publish-results.ts';
import { tellAboutYou } from './tell-about-you.ts';

let site: TestSite;
let round: BuiltRound;
beforeAll(async () => {
  site = await openTestSite();
  round = await buildRound(site.db, {
    cells: ['sex', 'disability'],
    scope: 'district',
    districtSlug: 'oldham',
  });
  await Promise.all(
    Array.from({ length: 120 }, async (_, at) => {
      const { personId } = await buildResident(site.db);
      const isWoman = at < 90;
      const given = await answer(
        site.site.pool,
        personId,
        round.roundId,
        isWoman ? [80, 10, 10] : [0, 50, 50],
      );
      if ('refused' in given) throw new Error(given.refused);
      const told = [{ cell: 'sex' as const, level: isWoman ? 'female' : 'male', consents: false }];
      await carriedOut(site.db, (tx) =>
        tellAboutYou(tx, actingAt(personId, roundDays.during), { roundId: round.roundId, told }),
      );
    }),
  );
  const by = { ...round.commissioner, ...actingAt(round.commissioner.actor.personId, roundDays.after) };
  await carriedOut(site.db, (tx) => publishResults(tx, by, { roundId: round.roundId }));
});
afterAll(() => site.close());

describe('results of a round that asked about people', () => {
  it('keep who took part and weighted shares as they were published', async () => {
    const { people, weighted } = await findFindings(site.db, round.roundId);
    expect(people?.answers).toBe(120);
    expect(people?.groups.map(({ cell, said }) => [cell, said])).toEqual([
      ['sex', 120],
      ['disability', null],
    ]);
    expect(weighted?.refused).toEqual({ refused: 'too-small', effectiveSize: 90, minimum: 100 });
    expect(weighted?.open.whole).toHaveLength(3);
  });

  it('show both on the page, and why there is nothing weighted', async () => {
    const { html } = await show(site.app, `/say/${round.slug}/results`);
    expect(html).toContain('Who is missing');
    expect(html).toContain('By sex, every group gave at least half the answers we would expect.');
    expect(html).toContain('Too few answered the question about disability');
    expect(html).toContain(
      'worth about 90 that count the same, and we said before we opened that we need 100',
    );
    expect(html).toContain('Census 2021, Office for National Statistics');
  });
});
