import type { Stationery } from '../../src/accountability/invitations/letter-of.ts';
import { makeInvitations } from '../../src/accountability/invitations/make-invitations.ts';
import { remindSuppliers } from '../../src/accountability/invitations/remind-suppliers.ts';
import type { Database } from '../../src/db/connect.ts';
import { actingAt, attempt } from './delivery.ts';
import { buildBody, buildOfficer } from './people.ts';
import { buildPaid, type PaidLine } from './tiers.ts';

export const someStationery: Stationery = {
  bodyName: 'Bury Council',
  secret: 'a secret for tests, of more than 32 characters',
  publicUrl: 'http://localhost',
  minutes: { charter: 5, review: 40 },
};
/** The financial year that payments of tests fall into. */
export const year = '2018-19';

/** A body with a finance officer, who invites and reminds at any time, and what it paid in the year. */
export async function buildAsking(db: Database, lines: readonly PaidLine[]) {
  const { bodyId, slug } = await buildBody(db, {});
  const { personId } = await buildOfficer(db, bodyId, 'finance-officer');
  await buildPaid(db, bodyId, lines);
  const hat = { kind: 'body', bodyId, role: 'finance-officer' } as const;
  const at = (when: string) => actingAt(when, personId, hat);
  const input = { bodyId, year, invented: false, from: someStationery };
  return {
    bodyId,
    slug,
    personId,
    hat,
    at,
    invite: (when: string) => attempt(db, at(when), (tx, by) => makeInvitations(tx, by, input)),
    remind: (when: string) => attempt(db, at(when), (tx, by) => remindSuppliers(tx, by, input)),
  };
}
