import type { Temporal } from 'temporal-polyfill';
import type { By, Refusal } from '../../acts/by.ts';
import { personOrNull } from '../../acts/nobody.ts';
import type { Transaction } from '../../db/connect.ts';
import { londonDate } from '../../values/dates.ts';
import { uuidV7 } from '../../values/uuid.ts';
import { recordEntry } from '../record/record-entry.ts';
import type { Ask } from '../spend/tiers/tiers.rules.ts';
import { ruleSentence } from '../spend/tiers/words.en.ts';
import { hashInvitationCode, invitationCode } from './code.rules.ts';
import { insertInvitations, lockInvitations } from './invitations.queries.ts';
import { codeDays } from './invitations.rules.ts';
import type { Stationery } from './letter-of.ts';
import { listNewlyAsked, type NewlyAsked } from './list-newly-asked.ts';
import { mailInvitations } from './mail-invitations.ts';
import { listContacts } from './new-suppliers.queries.ts';

export type MakeInput = {
  readonly bodyId: string;
  readonly year: string;
  readonly invented: boolean;
  readonly from: Stationery;
};
export type Made = { readonly made: number; readonly byEmail: number; readonly byLetter: number };

/**
 * Invites every supplier newly in a tier of a body’s year: by e-mail where an address is known, at once; else by a
 * letter that waits to be posted. Nobody is asked the same thing twice.
 */
export async function makeInvitations(
  tx: Transaction,
  by: By,
  input: MakeInput,
): Promise<Made | Refusal<'nobody-new'>> {
  const { bodyId, year } = input;
  await lockInvitations(tx, bodyId);
  const now = await by.clock.now(tx);
  const { suppliers, rule, deciding } = await listNewlyAsked(tx, { ...input, today: londonDate(now) });
  if (suppliers.length === 0) return { refused: 'nobody-new' };
  const contacts = await listContacts(
    tx,
    bodyId,
    suppliers.map(({ supplier }) => supplier.supplierId),
  );
  const made = suppliers.map((newly) => ({
    ...newly,
    invitationId: uuidV7(now.epochMilliseconds, by.random),
    hasEmail: Boolean(contacts.get(newly.supplier.supplierId)?.email),
  }));
  const facts = {
    ...input,
    rule: ruleSentence(rule),
    coverage: deciding,
    now,
    madeBy: personOrNull(by.actor),
  };
  await insertInvitations(tx, rowsOf(made, facts));
  const byEmail = made.filter(({ hasEmail }) => hasEmail).map(({ invitationId }) => invitationId);
  await mailInvitations(tx, by, { bodyId, year, now, invitationIds: byEmail, from: input.from });
  const counts = { made: made.length, byEmail: byEmail.length, byLetter: made.length - byEmail.length };
  await recordMade(tx, by, { bodyId, year, counts, asks: made.flatMap((one) => one.asks) });
  return counts;
}

type Recorded = {
  readonly bodyId: string;
  readonly year: string;
  readonly counts: Made;
  readonly asks: readonly Ask[];
};

/** How many were asked for what: no supplier is named. */
async function recordMade(tx: Transaction, by: By, { bodyId, year, counts, asks }: Recorded): Promise<void> {
  const count = (wanted: Ask) => asks.filter((ask) => ask === wanted).length;
  await recordEntry(tx, by, {
    type: 'invitations-made',
    subject: { bodyId },
    facts: { financialYear: year, ...counts, charter: count('charter'), review: count('review') },
  });
}

type Drafted = NewlyAsked & { readonly invitationId: string; readonly hasEmail: boolean };
type Facts = MakeInput & {
  readonly rule: string;
  readonly coverage: 'published' | 'ledger';
  readonly now: Temporal.Instant;
  readonly madeBy: string | null;
};

function rowsOf(drafted: readonly Drafted[], { bodyId, year, from, rule, coverage, now, madeBy }: Facts) {
  const invitations = drafted.map(({ invitationId, supplier }) => ({
    body_id: bodyId,
    id: invitationId,
    supplier_id: supplier.supplierId,
    financial_year: year,
    amount_pence: supplier.pence,
    at_least: supplier.atLeast,
    vat_basis: supplier.vatBasis,
    coverage,
    rule,
    code_hash: hashOf(from.secret, invitationId),
    code_expires_at: now.add({ hours: codeDays * 24 }),
    made_at: now,
    made_by: madeBy,
  }));
  const asks = drafted.flatMap(({ invitationId, supplier, asks }) =>
    asks.map((ask) => ({
      body_id: bodyId,
      supplier_id: supplier.supplierId,
      financial_year: year,
      ask,
      invitation_id: invitationId,
    })),
  );
  const messages = drafted.map(({ invitationId, hasEmail }) => ({
    body_id: bodyId,
    invitation_id: invitationId,
    number: 0,
    way: hasEmail ? ('e-mail' as const) : ('letter' as const),
    made_at: now,
    made_by: madeBy,
    sent_at: hasEmail ? now : null,
  }));
  return { invitations, asks, messages };
}

function hashOf(secret: string, invitationId: string): Buffer {
  const hash = hashInvitationCode(invitationCode(secret, invitationId));
  if (!hash) throw new Error('a code of ours is not one');
  return hash;
}
