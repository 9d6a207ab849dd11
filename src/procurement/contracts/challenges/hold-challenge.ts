import type { By } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import type { Barred } from '../../barred/barred.rules.ts';
import { findBarred } from '../../barred/find-barred.ts';
import { type ContractKey, findWinner, lockAward } from '../contracts.queries.ts';
import { listChallenges, type NamedChallenge } from './challenges.queries.ts';

export type ChallengeKey = ContractKey & { readonly challengeId: string };
type Held = {
  readonly challenge: NamedChallenge;
  readonly title: string;
  readonly isBidder: boolean;
  readonly barred: Barred | null;
};

/** Takes the award’s row and reads the case: for its own bidder, and for the authority’s people who may act. */
export async function holdChallenge(tx: Transaction, by: By, key: ChallengeKey): Promise<Held> {
  await lockAward(tx, key);
  const [winner, challenges] = [await findWinner(tx, key), await listChallenges(tx, key)];
  const challenge = challenges.find(({ id }) => id === key.challengeId);
  const { hat, personId } = by.actor;
  const isBidder = hat.kind === 'supplier';
  if (!winner || !challenge || (isBidder && hat.supplierId !== challenge.supplierId)) throw new NotFound();
  const barred = isBidder ? null : await findBarred(tx, key, personId);
  return { challenge, title: winner.procurementTitle, isBidder, barred };
}
