import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import { orNotFound } from '../../db/errors.ts';
import type { Charter } from './charter.rules.ts';

type Db = Database | Transaction;

/** The version in force on a day, with its commitments in order. */
export async function getCharter(db: Db, on: Temporal.PlainDate): Promise<Charter> {
  return withCommitments(
    db,
    await orNotFound(selectVersions(db).where('effective_from', '<=', on).executeTakeFirst()),
  );
}

/** A version by its number, in force or not. */
export async function getCharterVersion(db: Db, version: number): Promise<Charter> {
  return withCommitments(
    db,
    await orNotFound(selectVersions(db).where('version', '=', version).executeTakeFirst()),
  );
}

function selectVersions(db: Db) {
  return db
    .selectFrom('charter_version')
    .select([
      'version',
      'effective_from as effectiveFrom',
      'valid_months as validMonths',
      'remind_days as remindDays',
      'what_changed as whatChanged',
    ])
    .orderBy('effective_from', 'desc');
}

async function withCommitments(db: Db, found: Omit<Charter, 'commitments'>): Promise<Charter> {
  const commitments = await db
    .selectFrom('charter_commitment')
    .select([
      'slug',
      'title',
      'sentence',
      'for_sole_trader as forSoleTrader',
      'for_firm as forFirm',
      'for_public_body as forPublicBody',
      'why',
    ])
    .where('version', '=', found.version)
    .orderBy('position')
    .execute();
  return { ...found, commitments };
}
