import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { uuidV4 } from '../../../values/uuid.ts';
import { insertPostingReport } from './reports.queries.ts';

export const longestReport = 500;

/** Anyone says why a need or an offer should not stand; it stays until somebody has looked at it again. */
export async function reportPosting(
  tx: Transaction,
  by: By,
  input: {
    readonly kind: 'need' | 'offer';
    readonly id: string;
    readonly bodyId: string;
    readonly why: string;
  },
): Promise<{ readonly reported: true } | Refusal<'why-missing' | 'why-long'>> {
  const why = input.why.replace(/\s+/g, ' ').trim();
  if (why.length < 3) return { refused: 'why-missing' };
  if (why.length > longestReport) return { refused: 'why-long' };
  await insertPostingReport(tx, {
    id: uuidV4(by.random),
    kind: input.kind,
    posting_id: input.id,
    body_id: input.bodyId,
    why,
    reported_at: await by.clock.now(tx),
  });
  return { reported: true };
}
