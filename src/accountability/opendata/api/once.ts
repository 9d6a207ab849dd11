import { createHash } from 'node:crypto';
import type { Transaction } from '../../../db/connect.ts';
import { isUuid } from '../../../values/uuid.ts';
import { settleOnceToken, takeOnceToken } from '../../../web/edge/admission.queries.ts';
import type { ApiAnswer } from './operation.ts';
import { isProblem, type Problem } from './problem.rules.ts';
import { words } from './words.en.ts';

type Once = { readonly once: string | undefined; readonly personId: string };

/**
 * Does something once for an `Idempotency-Key`, in the act’s own transaction. What ends in a problem gives the key back,
 * since nothing was done. One person’s keys are not another’s.
 */
export async function onceOnly(
  tx: Transaction,
  { once, personId }: Once,
  act: () => Promise<ApiAnswer | Problem>,
): Promise<ApiAnswer | Problem> {
  if (!once || !isUuid(once)) return { problem: 'parameter-wrong', detail: words.onceMissing };
  const token = tokenOf(personId, once);
  if (!(await takeOnceToken(tx, token)).taken)
    return { problem: 'sent-before', detail: words.problems['sent-before'].detail };
  const answer = await act();
  if (isProblem(answer)) await settleOnceToken(tx, token, null);
  return answer;
}

function tokenOf(personId: string, once: string): string {
  const hex = createHash('sha256').update(`${personId}|${once.toLowerCase()}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}
