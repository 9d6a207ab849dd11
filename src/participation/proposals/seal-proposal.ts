import { saltBytes, sealWords } from '../../accountability/record/seal-words.rules.ts';
import type { By } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { changeProposal, findRecordSalt } from './proposals.queries.ts';

/** What the public record holds of a proposal’s words: a salted fingerprint, the same each time. */
export async function sealProposal(
  tx: Transaction,
  by: By,
  { id, title, why }: { readonly id: string; readonly title: string; readonly why: string },
): Promise<string> {
  const known = await findRecordSalt(tx, id);
  const salt = known ?? Buffer.from(by.random.nextBytes(saltBytes));
  if (!known) await changeProposal(tx, id, { record_salt: salt });
  return sealWords({ title, why }, salt);
}
