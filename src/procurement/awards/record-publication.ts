import { sha256Hex } from '../../accountability/files/sha256.rules.ts';
import { recordEntry } from '../../accountability/record/record-entry.ts';
import type { By } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { listStandingRows, type StandingRow } from '../conditions/deciding/standings.queries.ts';
import { publishConflicts } from '../evaluation/interests/publish-conflicts.ts';
import { type AgreedScore, factOf } from '../evaluation/moderating/agreed-score.rules.ts';
import { listAgreedScores } from '../evaluation/moderating/consensus.queries.ts';
import type { PlatformNotice } from '../notices/notice.rules.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import type { Award } from './awards.queries.ts';
import type { readCompetition } from './competition.queries.ts';
import { hashEvaluation } from './decision-fact.rules.ts';
import { type LowPrice, listLowPrices } from './low-prices/low-prices.queries.ts';
import type { Standstill } from './standstill.rules.ts';
import { winnerAmong } from './winner.rules.ts';

type Competition = Awaited<ReturnType<typeof readCompetition>>;
type Published = {
  readonly key: ProcurementKey;
  readonly notice: PlatformNotice | null;
  readonly award: Award;
  readonly competition: Competition;
  readonly standstill: Standstill;
};

/** Tells the record of a published award, with the salts that open everything it held sealed until now. */
export async function recordPublication(tx: Transaction, by: By, published: Published): Promise<void> {
  const { key, notice, award, competition, standstill } = published;
  const all = [...competition.bids, ...competition.disregarded];
  const winner = winnerAmong(competition.bids, award.bidId);
  const labels = new Map(all.map(({ id, label }) => [id, label]));
  // Also those of bids that were disregarded: the record holds them sealed.
  const agreed = await listAgreedScores(tx, key);
  const lowPrices = await listLowPrices(tx, key);
  const standings = await listStandingRows(tx, key);
  await recordEntry(tx, by, {
    type: 'award-published',
    subject: { bodyId: key.bodyId, procurementId: key.procurementId },
    facts: {
      noticeIdentifier: notice?.identifier ?? null,
      noticePublishedAt: notice?.publishedAt.toString() ?? null,
      supplier: winner.supplierId,
      standstill: standstill.kind,
      standstillWorkingDays: standstill.kind === 'none' ? null : standstill.workingDays,
      standstillEndsOn: standstill.kind === 'none' ? null : standstill.lastDay.toString(),
      decision: { bid: winner.label, reasonSha256: sha256Hex(award.reason), salt: award.recordSalt },
      evaluationSha256: hashEvaluation(award.evaluation),
      scores: scoresOf(competition.criteria, agreed, labels),
      standings: standings.flatMap(({ bidId, decided }) =>
        decided ? [factOfStanding(labels.get(bidId) ?? '', decided)] : [],
      ),
      lowPrices: lowPrices.map((price) => factOfPrice(price, labels.get(price.bidId) ?? '')),
      flags: award.flags.map(({ flag, note }) => ({
        flag,
        noteSha256: note === null ? null : sha256Hex(note),
      })),
    },
  });
  await publishConflicts(tx, by, key);
}

function scoresOf(
  criteria: Competition['criteria'],
  agreed: readonly AgreedScore[],
  labels: ReadonlyMap<string, string>,
) {
  const codes = new Map(criteria.map(({ id, code }) => [id, code]));
  return agreed
    .map((score) => factOf(score, codes.get(score.criterionId) ?? '', labels.get(score.bidId) ?? ''))
    .sort((a, b) => (`${a.criterion} ${a.bid}` < `${b.criterion} ${b.bid}` ? -1 : 1));
}

/**
 * What the record held sealed of who takes part: with the salt anyone can check that nothing moved.
 * The reason goes by its hash: its words are the bidder’s to read, and may tell of convictions (UK GDPR Art. 10).
 */
function factOfStanding(bid: string, decided: NonNullable<StandingRow['decided']>) {
  const { decision, basis, reason, salt } = decided;
  return { bid, decision, basis, reasonSha256: sha256Hex(reason), salt };
}

function factOfPrice(price: LowPrice, bid: string) {
  const { question, explanation, decision, decisionReason, recordSalt } = price;
  return {
    bid,
    decision,
    questionSha256: question === null ? null : sha256Hex(question),
    explanationSha256: explanation === null ? null : sha256Hex(explanation),
    reasonSha256: sha256Hex(`${decision} ${decisionReason}`),
    salt: recordSalt,
  };
}
