import type { Database } from '../../db/connect.ts';
import { londonDate } from '../../values/dates.ts';
import { handOverTable } from '../../web/downloads/hand-over-table.ts';
import { tableFormat } from '../../web/downloads/table.rules.ts';
import { bodyRole } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { theBody, type Visit } from '../../web/edge/visit.ts';
import { type DeskFacts, DeskPage, NoDeskPage } from './desk.page.tsx';
import { deskWords as words } from './desk.words.en.ts';
import { INVITATIONS_A_PAGE, readDeskQuery } from './desk-query.rules.ts';
import { countInvitations, listInvitations } from './invitation-list.queries.ts';
import { listNewlyAsked } from './list-newly-asked.ts';
import { mergeTable } from './merge-csv.ts';
import { listReplies } from './replies.queries.ts';
import { type Desk, findDesk, stationeryOf } from './visit-desk.ts';

/** A finance officer’s desk for asking a year’s suppliers. */
export const invitationsDeskRoute = route({
  path: '/work/:body/invitations',
  who: bodyRole('finance-officer'),
  object: findDesk,
  async page(at, desk) {
    if (typeof desk === 'string')
      return { title: words.title, desk: true, body: <NoDeskPage body={theBody(at)} why={desk} /> };
    const format = tableFormat(at.query);
    if (format) return handOverTable(format, await deskTable(at, desk));
    return { title: words.title, desk: true, body: <DeskPage facts={await loadDesk(at, desk)} /> };
  },
});

async function loadDesk(at: Visit, desk: Desk): Promise<DeskFacts> {
  const { db } = at;
  const query = readDeskQuery(at.query);
  const now = await at.site.clock.now(db);
  const ask = { bodyId: desk.body.id, year: desk.year, now, state: query.state, search: query.search };
  const page = { limit: INVITATIONS_A_PAGE, offset: (query.page - 1) * INVITATIONS_A_PAGE };
  const [invitations, { found }, counts, newly, replies] = await Promise.all([
    listInvitations(db, { ...ask, ...page }),
    countInvitations(db, ask),
    countInvitations(db, { bodyId: ask.bodyId, year: ask.year, now }),
    countNewly(db, desk, now),
    listReplies(db, { bodyId: desk.body.id }),
  ]);
  return { desk, query, invitations, found, counts, newly, replies };
}

async function countNewly(
  db: Database,
  { body, year, invented }: Desk,
  now: Parameters<typeof londonDate>[0],
): Promise<number> {
  const { suppliers } = await listNewlyAsked(db, { bodyId: body.id, year, invented, today: londonDate(now) });
  return suppliers.length;
}

/** Everything that fits, on all pages. */
async function deskTable(at: Visit, { body, year }: Desk) {
  const { state, search } = readDeskQuery(at.query);
  const now = await at.site.clock.now(at.db);
  const all = await listInvitations(at.db, { bodyId: body.id, year, now, state, search });
  return mergeTable(`invitations-${body.slug}-${year}`, all, await stationeryOf(at));
}
