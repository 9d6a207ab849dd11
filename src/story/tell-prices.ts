import { Temporal } from 'temporal-polyfill';
import { askAboutPrice } from '../procurement/awards/low-prices/ask-about-price.ts';
import { decidePrice } from '../procurement/awards/low-prices/decide-price.ts';
import { explainPrice } from '../procurement/awards/low-prices/explain-price.ts';
import { act, bidder, idOf, staff, type Telling } from './cast.ts';
import type { Purchase } from './purchase-files.ts';
import type { Asked } from './tell-voice.ts';

/** A competition as the story names it: its bids by supplier and by the story's own labels, its questions by code. */
export type Competition = Asked & {
  readonly bidIds: ReadonlyMap<string, string>;
  readonly criterionIds: ReadonlyMap<string, string>;
};

const STORY_ADDRESS = 'http://localhost:3000';

/** The officer asks bidders about their prices, they explain, and some of it is decided. */
export async function tellPrices(
  telling: Telling,
  { summary, prices }: Purchase,
  competition: Competition,
): Promise<void> {
  const { bodyId, procurementId } = competition;
  const key = { bodyId, procurementId };
  const officer = staff(telling.cast, summary.team.procurementOfficer, summary.body, 'procurement-officer');
  for (const told of prices?.questions ?? []) {
    const bidId = idOf(competition.bidIds, told.supplier);
    const { question, explained, decided } = told;
    const explainBy = Temporal.PlainDate.from(told.explainBy);
    await act(telling, { actor: officer, at: told.askedAt }, (tx, by) =>
      askAboutPrice(tx, by, { ...key, bidId, question, explainBy, publicUrl: STORY_ADDRESS }),
    );
    if (explained) {
      const supplierId = idOf(telling.cast.suppliers, told.supplier);
      const actor = bidder(telling.cast, told.by, told.supplier);
      await act(telling, { actor, at: explained.at }, (tx, by) =>
        explainPrice(tx, by, { ...key, supplierId, explanation: explained.words }),
      );
    }
    if (!decided) continue;
    const { decision, reason } = decided;
    await act(telling, { actor: officer, at: decided.at }, (tx, by) =>
      decidePrice(tx, by, { ...key, bidId, decision, reason }),
    );
  }
}
