import { Temporal } from 'temporal-polyfill';
import { fileVisit } from '../accountability/witnesses/monitors/file-visit.ts';
import { readVisit } from '../accountability/witnesses/monitors/read-visit.ts';
import { replyToVisit } from '../accountability/witnesses/monitors/reply-to-visit.ts';
import type { VisitDraft } from '../accountability/witnesses/monitors/visit.rules.ts';
import type { PanelKey } from '../participation/panels/panels.queries.ts';
import { listSeats } from '../participation/panels/serving/seats.queries.ts';
import { measureId } from '../reference/frameworks/load-frameworks.ts';
import { act, bidder, staff, type Telling } from './cast.ts';

export type VisitFile = {
  readonly measure: string;
  readonly at: string;
  readonly visitedOn: string;
  readonly found: 'seen' | 'partly' | 'not-seen';
  readonly shownName: string;
  readonly answers: VisitDraft['answers'];
  readonly words: string;
  readonly read: { readonly by: string; readonly at: string };
  readonly reply: {
    readonly by: string;
    readonly supplier: string;
    readonly at: string;
    readonly words: string;
  };
};

/** Somebody with a seat on a panel that watches goes and looks; a facilitator reads it, and the supplier answers. */
export async function tellVisit(
  telling: Telling,
  panel: PanelKey,
  { body, visit }: { readonly body: string; readonly visit: VisitFile },
): Promise<void> {
  const { bodyId } = panel;
  const { id: promiseId } = await telling.db
    .selectFrom('panel as n')
    .innerJoin('promise as p', (join) =>
      join.onRef('p.body_id', '=', 'n.body_id').onRef('p.procurement_id', '=', 'n.procurement_id'),
    )
    .select('p.id')
    .where('n.body_id', '=', bodyId)
    .where('n.id', '=', panel.panelId)
    .where('p.measure_id', '=', measureId(visit.measure, 1))
    .executeTakeFirstOrThrow();
  const [seat] = await listSeats(telling.db, panel);
  const { at, answers, found, shownName, words, read, reply } = visit;
  const visitedOn = Temporal.PlainDate.from(visit.visitedOn);
  const monitor = { personId: seat?.personId ?? '', hat: { kind: 'resident' } } as const;
  const { visitId } = await act(telling, { actor: monitor, at }, (tx, by) =>
    fileVisit(tx, by, { bodyId, promiseId, answers, found, shownName, words, visitedOn }),
  );
  const reader = staff(telling.cast, read.by, body, 'facilitator');
  await act(telling, { actor: reader, at: read.at }, (tx, by) =>
    readVisit(tx, by, { bodyId, visitId, decision: 'show', ground: '', reason: '' }),
  );
  const supplier = bidder(telling.cast, reply.by, reply.supplier);
  await act(telling, { actor: supplier, at: reply.at }, (tx, by) =>
    replyToVisit(tx, by, { bodyId, visitId, reply: reply.words }),
  );
}
