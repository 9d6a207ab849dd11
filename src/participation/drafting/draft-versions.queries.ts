import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import { orNotFound } from '../../db/errors.ts';
import type { Texts } from './draft-fields.rules.ts';

type Db = Database | Transaction;
export type DraftVersion = Awaited<ReturnType<typeof listVersions>>[number];

function selectVersions(db: Db, draftId: string) {
  return db
    .selectFrom('draft_version as v')
    .innerJoin('draft_party as p', (on) =>
      on.onRef('p.draft_id', '=', 'v.draft_id').onRef('p.id', '=', 'v.party_id'),
    )
    .select(['v.version', 'v.based_on as basedOn', 'v.shown_name as shownName', 'p.name as partyName'])
    .select(['p.kind as partyKind', 'v.is_beside as isBeside', 'v.fields', 'v.saved_at as savedAt'])
    .where('v.draft_id', '=', draftId)
    .$narrowType<{ fields: Texts }>();
}

/** Every save, the earliest first, those set beside the text too. */
export function listVersions(db: Db, draftId: string) {
  return selectVersions(db, draftId).orderBy('v.version').execute();
}

export function getVersion(db: Db, draftId: string, version: number) {
  return orNotFound(selectVersions(db, draftId).where('v.version', '=', version).executeTakeFirst());
}

export async function insertVersion(
  tx: Transaction,
  row: {
    readonly draftId: string;
    readonly version: number;
    readonly basedOn: number;
    readonly partyId: string;
    readonly shownName: string;
    readonly isBeside: boolean;
    readonly texts: Texts;
    readonly savedAt: Temporal.Instant;
  },
): Promise<void> {
  await tx
    .insertInto('draft_version')
    .values({
      draft_id: row.draftId,
      version: row.version,
      based_on: row.basedOn,
      party_id: row.partyId,
      shown_name: row.shownName,
      is_beside: row.isBeside,
      fields: JSON.stringify(row.texts),
      saved_at: row.savedAt,
    })
    .execute();
}
