import { transact } from '../../../acts/transact.ts';
import { theActor, type Visit } from '../../../web/edge/visit.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import type { Question } from '../appointing/panel.rules.ts';
import { bidName } from '../naming/bid-name.en.ts';
import { findHiding } from '../naming/naming.queries.ts';
import { areNamesShown } from '../naming/naming.rules.ts';
import { readModeration } from './read-moderation.queries.ts';

export type Moderation = Awaited<ReturnType<typeof visitModeration>>;

/** The competition that a moderator opens, with its panel. */
export async function visitModeration(at: Visit) {
  const procurement = await theProcurement(at);
  const key = keyOf(procurement);
  const moderated = await transact(at.db, theActor(at), (tx) => readModeration(tx, key));
  return { procurement, hidden: await findHiding(at.db, key), ...moderated };
}

/** What a bid is called on one question: as its scorers met it. */
export function nameBid(
  { hidden, bidders }: Pick<Moderation, 'hidden' | 'bidders'>,
  { kind }: Pick<Question, 'kind'>,
  bidId: string,
): string {
  const bidder = bidders.find((one) => one.bidId === bidId);
  const supplierName = areNamesShown(hidden, kind) ? (bidder?.supplierName ?? null) : null;
  return bidName({ label: bidder?.label ?? '', supplierName });
}
