import type { Database } from '../../../db/connect.ts';
import type { Panel, PanelKey } from '../panels.queries.ts';
import type { PoolMember } from '../recruiting/pool.queries.ts';
import { words } from './words.en.ts';

/** What the lot came to for one person: whether they are drawn, and on how many of the 1,000 tickets they stood. */
export type OwnDraw = { readonly isDrawn: boolean; readonly tickets: number };

export async function findOwnResult(
  db: Database,
  { bodyId, panelId }: PanelKey,
  member: Pick<PoolMember, 'id' | 'tickets'>,
): Promise<OwnDraw> {
  const seat = await db
    .selectFrom('panel_seat')
    .select('state')
    .where('body_id', '=', bodyId)
    .where('panel_id', '=', panelId)
    .where('pool_member_id', '=', member.id)
    .executeTakeFirst();
  return { isDrawn: seat !== undefined, tickets: member.tickets ?? 0 };
}

/** It, in words, with the way on. */
export function OwnResult({ panel, result }: { readonly panel: Panel; readonly result: OwnDraw }) {
  return (
    <>
      <h1>{result.isDrawn ? words.drawnTitle : words.notDrawnTitle}</h1>
      <p class="lede">{result.isDrawn ? words.drawnLede : words.notDrawnLede}</p>
      <p>{words.ownChance(result.tickets)}</p>
      {result.isDrawn ? (
        <p>
          <a href={`/panels/${panel.slug}/my-seat`}>{words.toSeat}</a>
        </p>
      ) : null}
      <p>
        <a href={`/panels/${panel.slug}/result`}>{words.toResult}</a>
      </p>
    </>
  );
}
