import type { Temporal } from 'temporal-polyfill';
import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { insertAllMail } from '../../../people/mail/mail.queries.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import { subjectOf } from '../announce-panel.ts';
import { drawTicket } from '../lot/draw-ticket.rules.ts';
import type { Panel, PanelKey } from '../panels.queries.ts';
import { words as publicWords } from '../publishing/words.en.ts';
import { listWithdrawn } from '../replacing/replacements.queries.ts';
import { type FixedPool, listPoolAddresses, saveTickets } from './pools.queries.ts';
import type { PublishedDraw } from './publish-draw.rules.ts';

type Drawing = { readonly seed: string; readonly pool: FixedPool; readonly publicUrl: string };

/**
 * Draws: the seed and the tickets that were fixed at the closing choose one ticket, and whoever stands on it is offered
 * a seat. Whoever is not drawn is told by e-mail, with what their chance
 * was; whoever is drawn is asked by the offer of their seat.
 */
export async function drawPanel(
  tx: Transaction,
  by: By,
  panel: Panel,
  { seed, pool, publicUrl }: Drawing,
): Promise<void> {
  const key = { bodyId: panel.bodyId, panelId: panel.id };
  const now = await by.clock.now(tx);
  const { lottery, published } = pool;
  if (lottery === null || published === null) throw new Error('a pool without a lottery is not drawn');
  const { ticket, members, lotterySha256 } = drawTicket(seed, lottery);
  const of = { body_id: panel.bodyId, panel_id: panel.id };
  await tx
    .insertInto('panel_draw')
    .values({
      ...of,
      number: 0,
      pool_sha256: pool.poolSha256,
      seed,
      ticket,
      result: JSON.stringify({ ...published, members, lotterySha256 }),
      drawn_at: now,
    })
    .execute();
  await offerSeats(tx, key, members, now);
  await saveTickets(tx, key, ticketsOf(lottery));
  await tx
    .updateTable('panel')
    .set({ drawn_at: now })
    .where('body_id', '=', panel.bodyId)
    .where('id', '=', panel.id)
    .execute();
  await recordDraw(tx, by, panel, { seed, ticket, pool, published });
  await tellWhoIsNotDrawn(tx, by, panel, new Set(members), publicUrl);
}

/** Somebody who took their name out after names closed is not asked: their seat is empty from the start. */
async function offerSeats(
  tx: Transaction,
  key: PanelKey,
  members: readonly string[],
  now: Temporal.Instant,
): Promise<void> {
  const withdrawn = new Set(await listWithdrawn(tx, key));
  await tx
    .insertInto('panel_seat')
    .values(
      members.map((id) => ({
        body_id: key.bodyId,
        panel_id: key.panelId,
        pool_member_id: id,
        draw_number: 0,
        offered_at: now,
        ...(withdrawn.has(id)
          ? { state: 'declined' as const, ended_why: 'said-no' as const, answered_at: now }
          : { state: 'offered' as const }),
      })),
    )
    .execute();
}

/** On how many tickets each person stands. */
function ticketsOf(lottery: string): Map<string, number> {
  const { panels } = JSON.parse(lottery) as { panels: { members: string[]; tickets: number }[] };
  const counts = new Map<string, number>();
  for (const { members, tickets } of panels)
    for (const id of members) counts.set(id, (counts.get(id) ?? 0) + tickets);
  return counts;
}

type Drawn = {
  readonly seed: string;
  readonly ticket: number;
  readonly pool: FixedPool;
  readonly published: PublishedDraw;
};

function recordDraw(tx: Transaction, by: By, panel: Panel, { seed, ticket, pool, published }: Drawn) {
  return recordEntry(tx, by, {
    type: 'panel-drawn',
    subject: subjectOf(panel),
    facts: {
      panel: panel.slug,
      seed,
      seedSource: panel.seedSource,
      ticket,
      poolSha256: pool.poolSha256.toString('hex'),
      quotasSha256: pool.quotasSha256.toString('hex'),
      lotterySha256: pool.lotterySha256?.toString('hex') ?? null,
      people: published.people,
      everybodyAtLeast: published.everybody,
      chances: published.features.flatMap(({ category, feature, chance }) =>
        chance === null ? [] : [{ category, feature, chance }],
      ),
    },
  });
}

async function tellWhoIsNotDrawn(
  tx: Transaction,
  by: By,
  panel: Panel,
  drawn: ReadonlySet<string>,
  publicUrl: string,
): Promise<void> {
  const createdAt = await by.clock.now(tx);
  const link = `${publicUrl}/panels/${panel.slug}/done`;
  const addresses = await listPoolAddresses(tx, { bodyId: panel.bodyId, panelId: panel.id });
  const mails = addresses
    .filter(({ id }) => !drawn.has(id))
    .map(({ email, tickets }) => ({
      id: uuidV7(createdAt.epochMilliseconds, by.random),
      recipient: email ?? '',
      subject: publicWords.mailNotSubject(panel.title),
      body: publicWords.mailBody(tickets ?? 0, link),
      createdAt,
    }));
  await insertAllMail(tx, mails);
}
