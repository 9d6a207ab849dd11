import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import { daysBetween, mostReminders } from './invitations.rules.ts';

/** Whether what one row of `invitation_ask a` asks has been done since its `invitation i` was made. */
const isAnswered = sql`case a.ask
  when 'charter' then exists (select from charter_signature g join supplier m on m.id = g.supplier_id
    where coalesce(m.merged_into, m.id) = coalesce(s.merged_into, s.id) and g.expires_on > i.made_at::date
      and (g.withdrawn_at is null or g.withdrawn_at > i.made_at))
  else exists (select from review r join supplier m on m.id = r.supplier_id
    where coalesce(m.merged_into, m.id) = coalesce(s.merged_into, s.id) and r.year = a.financial_year
      and r.signed_at is not null) end`;

/** Each thing asked with what became of it; what a merged supplier did, the other did. */
export function askStates(of: { readonly bodyId?: string | undefined; readonly year?: string | undefined }) {
  return sql`select a.body_id, a.invitation_id, a.supplier_id, a.financial_year, a.ask,
      case when ${isAnswered} then 'answered' when a.declined_at is not null then 'declined' else 'open' end as state
    from invitation_ask a
    join invitation i on i.body_id = a.body_id and i.id = a.invitation_id
    join supplier s on s.id = a.supplier_id
    where (${of.bodyId ?? null}::uuid is null or a.body_id = ${of.bodyId ?? null}::uuid)
      and (${of.year ?? null}::text is null or a.financial_year = ${of.year ?? null}::text)`;
}

/** Each invitation of a body’s year with everything asked, how it was sent, and where it stands. */
export function invitationStates(of: {
  readonly bodyId: string;
  readonly year: string;
  readonly now: Temporal.Instant;
}) {
  const quietSince = of.now.subtract({ hours: daysBetween * 24 });
  return sql`select i.id, i.supplier_id, i.amount_pence, i.at_least, i.vat_basis, i.coverage, i.rule, i.financial_year,
      i.code_expires_at, i.made_at, i.returned_at, asked.asks, asked.states, sent.last_number, sent.last_sent_at,
      sent.way,
      case when not ('open' = any(asked.states))
          then case when 'answered' = any(asked.states) then 'answered' else 'declined' end
        when i.returned_at is not null then 'returned'
        when sent.is_to_post then 'to-post'
        when sent.last_number < ${mostReminders} and sent.last_sent_at <= ${quietSince}::timestamptz then 'remind'
        else 'waiting' end as state
    from invitation i
    join (select invitation_id, array_agg(ask order by ask) as asks, array_agg(state order by ask) as states
      from (${askStates(of)}) one group by invitation_id) asked on asked.invitation_id = i.id
    join (select invitation_id, max(number) as last_number, max(sent_at) as last_sent_at,
        bool_or(sent_at is null) as is_to_post, (array_agg(way order by number desc))[1] as way
      from invitation_message where body_id = ${of.bodyId} group by invitation_id) sent
      on sent.invitation_id = i.id
    where i.body_id = ${of.bodyId} and i.financial_year = ${of.year}`;
}
