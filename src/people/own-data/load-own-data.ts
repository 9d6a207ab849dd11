import type { Database } from '../../db/connect.ts';
import { getPerson } from '../accounts/people.queries.ts';
import { type OwnColumn, ownColumns } from './held.rules.ts';
import { countActs, type HeldRow, listByAddress, listHeld, listOpenAnswers } from './own-data.queries.ts';

/** Everything held on one person: their own rows table by table, and how much they did in offices. */
export async function loadOwnData(db: Database, personId: string) {
  const account = await getPerson(db, personId);
  const held: Partial<Record<OwnColumn, HeldRow[]>> = {};
  for (const column of Object.keys(ownColumns) as OwnColumn[]) {
    const rows = await listHeld(db, column, personId);
    if (rows.length > 0) held[column] = rows;
  }
  const [openAnswers, byAddress, acts] = [
    await listOpenAnswers(db, personId),
    await listByAddress(db, account.email),
    await countActs(db, personId),
  ];
  return { account, openAnswers, held, ...byAddress, acts };
}
export type OwnData = Awaited<ReturnType<typeof loadOwnData>>;
