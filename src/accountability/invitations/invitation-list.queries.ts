import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import { likeAnywhere } from '../../db/like-pattern.ts';
import type { SumBasis } from '../spend/tiers/asked.rules.ts';
import type { Ask } from '../spend/tiers/tiers.rules.ts';
import type { AskState, InvitationState } from './invitations.rules.ts';
import { invitationStates } from './states.queries.ts';

type Db = Database | Transaction;

/** An invitation as an officer of its body sees it: with a person’s own name, and where to write to. */
export type Invitation = {
  readonly invitationId: string;
  readonly supplierId: string;
  readonly slug: string;
  /** Safe to show to anyone. */
  readonly name: string;
  /** A person’s own name, which only the officer sees. */
  readonly hiddenName: string | null;
  readonly email: string | null;
  readonly postalAddress: string;
  readonly year: string;
  readonly amountPence: number;
  readonly atLeast: boolean;
  readonly vatBasis: SumBasis;
  readonly rule: string;
  readonly codeExpiresAt: Temporal.Instant;
  readonly madeAt: Temporal.Instant;
  readonly asks: readonly Ask[];
  readonly states: readonly AskState[];
  readonly way: 'e-mail' | 'letter';
  /** 0 is the invitation, 1 and 2 are its reminders. */
  readonly lastNumber: number;
  readonly lastSentAt: Temporal.Instant | null;
  readonly state: InvitationState;
};

export type InvitationsAsk = {
  readonly bodyId: string;
  readonly year: string;
  readonly now: Temporal.Instant;
  readonly state?: InvitationState | undefined;
  /** Any part of the name. */
  readonly search?: string | undefined;
  readonly invitationId?: string | undefined;
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
};

/** The e-mail address of the supplier’s longest-standing representative, else the one that the body holds. */
const address = sql`coalesce((select p.email from supplier_role o join person p on p.id = o.person_id
  where o.supplier_id = s.id and o.ended_at is null and p.email is not null order by o.granted_at, p.id limit 1),
  c.email)`;

/** A body’s invitations of a year, by name, a page at a time where a limit is given. */
export async function listInvitations(db: Db, ask: InvitationsAsk): Promise<Invitation[]> {
  const { rows } = await sql<Invitation>`
    select i.id as "invitationId", s.id as "supplierId", s.slug, s.name, h.name as "hiddenName",
      ${address} as email, coalesce(c.postal_address, '') as "postalAddress", i.financial_year as year,
      i.amount_pence as "amountPence", i.at_least as "atLeast", i.vat_basis as "vatBasis", i.rule,
      i.code_expires_at as "codeExpiresAt", i.made_at as "madeAt", i.asks, i.states, i.way,
      i.last_number as "lastNumber", i.last_sent_at as "lastSentAt", i.state
    ${fromInvitations(ask)}
    order by coalesce(h.name, s.name), i.id limit ${ask.limit ?? null} offset ${ask.offset ?? 0}`.execute(db);
  return rows;
}

function fromInvitations(ask: InvitationsAsk) {
  const named = likeAnywhere(ask.search?.trim() ?? '');
  return sql`from (${invitationStates(ask)}) i
    join supplier m on m.id = i.supplier_id
    join supplier s on s.id = coalesce(m.merged_into, m.id)
    left join supplier_hidden_name h on h.supplier_id = s.id and s.claimed_at is null
    left join supplier_contact c on c.body_id = ${ask.bodyId} and c.supplier_id = s.id
    where (s.name ilike ${named} or h.name ilike ${named})
      and (${ask.state ?? null}::text is null or i.state = ${ask.state ?? null})
      and (${ask.invitationId ?? null}::uuid is null or i.id = ${ask.invitationId ?? null}::uuid)`;
}

/** How many invitations of a body’s year stand where; and how many such a list holds. */
export async function countInvitations(
  db: Db,
  ask: InvitationsAsk,
): Promise<Readonly<Partial<Record<InvitationState, number>>> & { readonly found: number }> {
  const every = { ...ask, state: undefined };
  const { rows } = await sql<{ state: InvitationState; count: number }>`
    select i.state, count(*) as count ${fromInvitations(every)} group by i.state`.execute(db);
  const counts = Object.fromEntries(rows.map(({ state, count }) => [state, count]));
  const found = rows
    .filter(({ state }) => ask.state === undefined || state === ask.state)
    .reduce((sum, { count }) => sum + count, 0);
  return { ...counts, found };
}
