import type { By, Refusal } from '../../../../acts/by.ts';
import { decideReason } from '../../../../acts/reasons.rules.ts';
import type { Transaction } from '../../../../db/connect.ts';
import { NotFound } from '../../../../db/errors.ts';
import { sendMail } from '../../../../people/mail/send-mail.ts';
import { findBarred } from '../../../barred/find-barred.ts';
import { listBidderAddresses } from '../../../bids/bidder-addresses.queries.ts';
import { isAwarded } from '../../../stations/stations.queries.ts';
import { getProcurementForUpdate } from '../../../tenders/tenders.queries.ts';
import { recordSealed } from '../record-sealed.ts';
import { type AdvantageDecision, findDecisionFault } from './advantage.rules.ts';
import { type AdvantageKey, findAdvantageForUpdate, updateAdvantage } from './advantages.queries.ts';
import type { DecideAdvantageRefusal } from './refusals.rules.ts';
import { words } from './words.en.ts';

export type DecideAdvantage = AdvantageKey & {
  readonly decision: AdvantageDecision;
  readonly steps: string;
  readonly reason: string;
  readonly publicUrl: string;
};
/**
 * The authority decides, with reasons, once the bidder was heard or let its time pass: no unfair advantage, one that named
 * steps take away, or one that cannot be avoided, and the bidder is excluded (Procurement Act 2023 s.82). The bidder is
 * told at once. Whoever acts for a bidder or has stood aside decides nothing here.
 */
export async function decideAdvantage(
  tx: Transaction,
  by: By,
  input: DecideAdvantage,
): Promise<{ decided: AdvantageDecision } | Refusal<DecideAdvantageRefusal>> {
  const tender = await getProcurementForUpdate(tx, input);
  const asked = await findAdvantageForUpdate(tx, input);
  if (!asked) throw new NotFound();
  const { personId } = by.actor;
  const barred = await findBarred(tx, input, personId);
  if (barred) return { refused: barred };
  if (await isAwarded(tx, input)) return { refused: 'award-decided' };
  const now = await by.clock.now(tx);
  const fault = findDecisionFault(asked, now);
  if (fault) return { refused: fault };
  const { decision } = input;
  const steps = input.steps.trim();
  if (decision === 'removed' && steps === '') return { refused: 'steps-missing' };
  const about = [asked.what, asked.answer ?? '', steps];
  const reason = decideReason({ text: input.reason, others: [], about });
  if ('refused' in reason) return reason;
  const decided = { decision, steps, decision_reason: reason.reason, decided_by: personId, decided_at: now };
  await updateAdvantage(tx, input, decided);
  const link = `${input.publicUrl}/tenders/${tender.bodySlug}/${tender.slug}/advantage`;
  for (const recipient of await listBidderAddresses(tx, input)) {
    const subject = words.decidedMailSubject(tender.title);
    await sendMail(tx, by, { recipient, subject, body: words.decidedMailBody(tender.title, link) });
  }
  await recordSealed(tx, by, input, {
    type: 'advantage-decided',
    fact: { bid: input.bidId, decision, wasAnswered: asked.answeredAt !== null },
  });
  return { decided: decision };
}
