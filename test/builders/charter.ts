import { Temporal } from 'temporal-polyfill';
import { answerCommitment } from '../../src/accountability/charter/answer-commitment.ts';
import { getCharter } from '../../src/accountability/charter/charter.queries.ts';
import type { Answer } from '../../src/accountability/charter/charter.rules.ts';
import { signCharter } from '../../src/accountability/charter/sign-charter.ts';
import { startCharter } from '../../src/accountability/charter/start-charter.ts';
import type { Database } from '../../src/db/connect.ts';
import { londonDate } from '../../src/values/dates.ts';
import { actingAt } from './delivery.ts';
import { buildRepresentative, carriedOut } from './people.ts';

export const weDo: Answer = { answer: 'do', byDate: null, reason: null };

/** A supplier’s own representative, who can act at any time. */
export async function buildSigner(db: Database, supplierId: string) {
  const { personId } = await buildRepresentative(db, supplierId, { name: 'Una Petrie' });
  return {
    personId,
    at: (when: string) => actingAt(when, personId, { kind: 'supplier', supplierId }),
  };
}
export type SomeSigner = Pick<Awaited<ReturnType<typeof buildSigner>>, 'at'>;

/** Fills the Charter in and signs it four minutes later; `given` are the answers that are not “we do”. */
export async function buildSignature(
  db: Database,
  signer: SomeSigner,
  when: string,
  given: Readonly<Record<string, Answer>> = {},
): Promise<void> {
  const by = signer.at(when);
  const { commitments } = await getCharter(db, londonDate(Temporal.Instant.from(when)));
  await carriedOut(db, (tx) => startCharter(tx, by));
  for (const { slug } of commitments)
    await carriedOut(db, (tx) => answerCommitment(tx, by, { ...(given[slug] ?? weDo), commitment: slug }));
  const signedAt = Temporal.Instant.from(when).add({ minutes: 4 }).toString();
  await carriedOut(db, (tx) =>
    signCharter(tx, signer.at(signedAt), { name: 'Una Petrie', position: 'Director', hasAuthority: true }),
  );
}
