import type { Temporal } from 'temporal-polyfill';
import { afterAll, expect, it } from 'vitest';
import { buildSigned } from '../../../test/builders/delivery.ts';
import { actingAt, buildRound, roundDays } from '../../../test/builders/participation.ts';
import { freshDatabase } from '../../../test/database.ts';
import { nobody } from '../../acts/nobody.ts';
import { tellWhatTimeBrought } from './tell-what-time-brought.ts';

const database = await freshDatabase();
afterAll(database.close);
const { db } = database;

const at = (instant: Temporal.Instant) => ({ ...actingAt(nobody.personId, instant), actor: nobody });
const told = () => db.selectFrom('follow_notice').select(['moment', 'path']).execute();

it('tells once that a round has opened, when it has', async () => {
  const { roundId, slug } = await buildRound(db);
  await tellWhatTimeBrought(db, at(roundDays.opens.subtract({ minutes: 1 })));
  expect(await told()).not.toContainEqual({ moment: `round:opened:${roundId}`, path: `/say/${slug}` });
  const after = at(roundDays.opens.add({ minutes: 1 }));
  await tellWhatTimeBrought(db, after);
  await tellWhatTimeBrought(db, after);
  expect((await told()).filter(({ moment }) => moment.startsWith('round:opened'))).toEqual([
    { moment: `round:opened:${roundId}`, path: `/say/${slug}` },
  ]);
});

it('tells once of a promise whose papers did not come, to whoever follows the round that shaped it', async () => {
  const { procurementId } = await buildSigned(db);
  const promise = await db
    .selectFrom('promise')
    .select(['id', 'due_on'])
    .where('procurement_id', '=', procurementId)
    .orderBy('due_on')
    .executeTakeFirstOrThrow();
  const on = (days: number) => at(promise.due_on.add({ days }).toZonedDateTime('Europe/London').toInstant());
  const missed = async () => (await told()).filter(({ moment }) => moment.endsWith(promise.id));
  await tellWhatTimeBrought(db, on(28));
  expect(await missed()).toEqual([]);
  await tellWhatTimeBrought(db, on(29));
  await tellWhatTimeBrought(db, on(30));
  expect(await missed()).toHaveLength(1);
  const signed = (await told()).filter(
    ({ moment }) => moment === `purchase:contract-signed:${procurementId}`,
  );
  expect(signed).toHaveLength(1);
});
