import { sql } from 'kysely';
import type { Database } from '../../src/db/connect.ts';
import { openTestSite, type TestSite } from '../site.ts';
import { type BuiltRound, buildRound, roundDays } from './participation.ts';

/**
 * The application with a round that is open. The database's own clock is moved there, as a demonstration's is, so that
 * sessions and answers are held against it.
 */
export async function openRoundSite(): Promise<{ site: TestSite; round: BuiltRound }>;
export async function openRoundSite<Round>(
  build: (db: Database) => Promise<Round>,
): Promise<{ site: TestSite; round: Round }>;
export async function openRoundSite(build: (db: Database) => Promise<unknown> = buildRound) {
  const site = await openTestSite();
  const offset = sql<string>`${roundDays.during.toString()}::timestamptz - clock_timestamp()`;
  await site.db
    .insertInto('installation')
    .values({ region: 'Greater Manchester', demonstration: true, seeding: null, clock_offset: offset })
    .execute();
  return { site, round: await build(site.db) };
}
