import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../db/connect.ts';
import { getCharterVersion } from './charter.queries.ts';
import type { Charter } from './charter.rules.ts';
import { listAnswers, listSignatures, type Signature, type SignedAnswer } from './signatures.queries.ts';
import type { SignerFacts } from './signer-facts.queries.ts';

/** What a signer signed last, in the version it signed, and when it had signed before. */
export type SignedCharter = {
  readonly facts: SignerFacts;
  readonly today: Temporal.PlainDate;
  /** Nothing where it never signed. */
  readonly last:
    | {
        readonly signature: Signature;
        readonly charter: Charter;
        readonly answers: readonly SignedAnswer[];
      }
    | undefined;
  readonly earlier: readonly Signature[];
};

export async function loadSigned(
  db: Database,
  facts: SignerFacts,
  today: Temporal.PlainDate,
): Promise<SignedCharter> {
  const [signature, ...earlier] = await listSignatures(db, facts.signer);
  if (!signature) return { facts, today, last: undefined, earlier };
  const [charter, answers] = await Promise.all([
    getCharterVersion(db, signature.version),
    listAnswers(db, signature.signatureId),
  ]);
  return { facts, today, last: { signature, charter, answers }, earlier };
}
