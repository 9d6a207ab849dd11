import { sql } from 'kysely';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { PanelKey } from '../panels.queries.ts';

type Db = Database | Transaction;

/** Panels that score, with somebody seated who could be an evaluator now and is not. */
export async function listPanelsToAppoint(db: Db): Promise<PanelKey[]> {
  const { rows } = await sql<PanelKey>`
    select distinct n.body_id as "bodyId", n.id as "panelId"
    from panel_seat s
    join panel n on n.body_id = s.body_id and n.id = s.panel_id
    join procurement p on p.body_id = n.body_id and p.id = n.procurement_id
    join pool_member m on m.body_id = s.body_id and m.panel_id = s.panel_id and m.id = s.pool_member_id
    where s.state = 'accepted' and s.appointed_at is null and n.purpose = 'score'
      and p.notice_published_at is not null and m.person_id is not null
      and not exists (select from award a where a.body_id = n.body_id and a.procurement_id = n.procurement_id)
      and exists (select from criterion c where c.body_id = n.body_id and c.procurement_id = n.procurement_id
        and c.residents_score)`.execute(db);
  return rows;
}

/** Panels with a drawn person whom a message can reach and who has had none. */
export async function listPanelsToTell(db: Db): Promise<PanelKey[]> {
  const { rows } = await sql<PanelKey>`
    select distinct s.body_id as "bodyId", s.panel_id as "panelId"
    from panel_seat s
    join pool_member m on m.body_id = s.body_id and m.panel_id = s.panel_id and m.id = s.pool_member_id
    join person p on p.id = m.person_id
    where s.told_at is null and s.state = 'offered' and p.email is not null`.execute(db);
  return rows;
}
