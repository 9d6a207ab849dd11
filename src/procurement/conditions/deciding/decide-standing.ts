import type { Temporal } from 'temporal-polyfill';
import { sha256Hex } from '../../../accountability/files/sha256.rules.ts';
import { recordEntry } from '../../../accountability/record/record-entry.ts';
import { sealWords } from '../../../accountability/record/seal-words.rules.ts';
import type { By, Refusal } from '../../../acts/by.ts';
import { decideReason } from '../../../acts/reasons.rules.ts';
import type { Transaction } from '../../../db/connect.ts';
import { orNotFound } from '../../../db/errors.ts';
import { writeToSupplier } from '../../../people/roles/write-to-supplier.ts';
import { londonDate } from '../../../values/dates.ts';
import { findBarred } from '../../barred/find-barred.ts';
import { isAwarded } from '../../stations/stations.queries.ts';
import { getProcurementForUpdate } from '../../tenders/tenders.queries.ts';
import { readStandings } from './read-standings.ts';
import type { StandingRefusal } from './refusals.rules.ts';
import { type Basis, type Decision, findStandingFault, type Standing } from './standing.rules.ts';
import { type BidKey, saveDecision } from './standings.queries.ts';
import { words } from './words.en.ts';

/**
 * The authority decides whether a bidder takes part, with its reason. A bid that is left out is neither ranked nor
 * awarded (Procurement Act 2023 ss.19(3), 26 and 28). The record holds the decision sealed; what it was is told with
 * the award. Whoever acts for the bidder is told at once by mail, which says only where to look.
 */
export async function decideBidderStanding(
  tx: Transaction,
  by: By,
  input: BidKey & {
    readonly decision: Decision;
    readonly basis: Basis;
    readonly reason: string;
    readonly publicUrl: string;
  },
): Promise<{ decided: Decision } | Refusal<StandingRefusal>> {
  const tender = await getProcurementForUpdate(tx, input);
  if (!tender.bidsOpenedAt) return { refused: 'bids-not-opened' };
  const barred = await findBarred(tx, input, by.actor.personId);
  if (barred) return { refused: barred };
  if (await isAwarded(tx, input)) return { refused: 'award-decided' };
  const now = await by.clock.now(tx);
  const standings = await readStandings(tx, input, londonDate(now));
  const standing = await orNotFound(Promise.resolve(standings.find(({ bidId }) => bidId === input.bidId)));
  const fault = findStandingFault(standing, input, londonDate(now));
  if (fault) return { refused: fault };
  const others = standings.flatMap(({ decided }) => (decided ? [decided.reason] : []));
  const reason = decideReason({ text: input.reason, others, about: aboutOf(standing) });
  if ('refused' in reason) return reason;
  await saveSealed(tx, by, input, { label: standing.label, reason: reason.reason, at: now });
  const to = { supplierId: standing.supplierId, publicUrl: input.publicUrl };
  const path = `/tenders/${tender.bodySlug}/${tender.slug}/taking-part`;
  await writeToSupplier(tx, by, to, { ...words.decidedMail(tender.title), path });
  return { decided: input.decision };
}

async function saveSealed(
  tx: Transaction,
  by: By,
  input: BidKey & { readonly decision: Decision; readonly basis: Basis },
  { label, reason, at }: { readonly label: string; readonly reason: string; readonly at: Temporal.Instant },
): Promise<void> {
  const salt = Buffer.from(by.random.nextBytes(16));
  const { decision, basis } = input;
  await saveDecision(tx, input, { decision, basis, reason, at, by: by.actor.personId, salt });
  await recordEntry(tx, by, {
    type: 'taking-part-decided',
    subject: { bodyId: input.bodyId, procurementId: input.procurementId },
    facts: {
      commitment: sealWords({ bid: label, decision, basis, reasonSha256: sha256Hex(reason) }, salt),
    },
  });
}

/** What a reason about a bidder can rest on: what was found, what was asked and what it answered. */
function aboutOf({ matches, declaration, questions }: Standing): string[] {
  return [
    ...matches.map(({ entry }) => `${entry.name} ${entry.ground}`),
    ...(declaration?.grounds ?? []).map(({ happened, mended }) => `${happened} ${mended}`),
    ...questions.flatMap(({ question, answered }) => [question, answered?.answer ?? '']),
    'condition conditions ground grounds declared exclusion debarment participation',
  ];
}
