import type { CharterFacts } from './load-charter-page.ts';
import type { ListedBody, ListedSigner } from './signers.queries.ts';
import { leastTimed, minutesOf } from './standing.rules.ts';

/** The Charter and who signed it, for machines: organisations and dates, and no people. */
export function charterData({ charter, signers, bodies, timed, counts }: CharterFacts) {
  return {
    version: charter.version,
    effectiveFrom: charter.effectiveFrom.toString(),
    validMonths: charter.validMonths,
    commitments: charter.commitments,
    conditionOfBidding: false,
    minutesToSign:
      timed.seconds === null || timed.count < leastTimed
        ? null
        : { median: minutesOf(timed.seconds), suppliers: timed.count },
    standing: { signed: counts.signed, expired: counts.expired, withdrawn: counts.withdrawn },
    bodies: bodies.map(signingFacts),
    suppliers: signers.map((signer) => ({
      ...signingFacts(signer),
      madeUp: signer.invented,
      version: signer.version,
      answers: { do: signer.do, will: signer.will, notForUs: signer.notForUs },
    })),
  };
}

function signingFacts({ slug, name, signedAt, expiresOn, withdrawnAt, standing }: ListedBody | ListedSigner) {
  return {
    slug,
    name,
    standing,
    signedAt: signedAt.toString(),
    expiresOn: expiresOn.toString(),
    withdrawnAt: withdrawnAt?.toString() ?? null,
  };
}
