import { Temporal } from 'temporal-polyfill';
import { endChallenge } from '../procurement/contracts/challenges/end-challenge.ts';
import { tellChallenge } from '../procurement/contracts/challenges/tell-challenge.ts';
import { saveContractText, withholdPassage } from '../procurement/contracts/details/change-passages.ts';
import { joinPassages } from '../procurement/contracts/details/passages.rules.ts';
import { publishContractDetails } from '../procurement/contracts/details/publish-details.ts';
import type { AwardFile } from './award-files.ts';
import { act, bidder, idOf, staff, type Telling } from './cast.ts';
import type { Purchase } from './purchase-files.ts';
import type { Asked } from './tell-voice.ts';

/** A bidder goes to court within standstill, and in the end withdraws. */
export async function tellChallenges(
  telling: Telling,
  award: AwardFile,
  { bodyId, procurementId }: Asked,
): Promise<void> {
  const key = { bodyId, procurementId };
  for (const told of award.challenges ?? []) {
    const actor = bidder(telling.cast, told.by, told.supplier);
    const supplierId = idOf(telling.cast.suppliers, told.supplier);
    const begunOn = Temporal.PlainDate.from(told.begunOn);
    const { claimNumber, ended } = told;
    const { challengeId } = await act(telling, { actor, at: told.toldAt }, (tx, by) =>
      tellChallenge(tx, by, { ...key, supplierId, claimNumber, begunOn, toldAs: 'supplier' }),
    );
    if (!ended) continue;
    await act(telling, { actor, at: ended.at }, (tx, by) =>
      endChallenge(tx, by, { ...key, challengeId, ending: ended.how, words: ended.words }),
    );
  }
}

/** The contract’s words, what is left out of them, and the notice of its details. */
export async function tellDetails(
  telling: Telling,
  { summary, award }: Purchase,
  { bodyId, procurementId }: Asked,
): Promise<void> {
  const notice = award?.contractDetailsNotice;
  if (!award || !notice) return;
  const key = { bodyId, procurementId };
  const at = notice.publishedAt;
  const actor = staff(telling.cast, summary.team.procurementOfficer, summary.body, 'procurement-officer');
  const contract = award.contract ?? [];
  if (contract.length > 0)
    await act(telling, { actor, at }, (tx, by) =>
      saveContractText(tx, by, { ...key, text: joinPassages(contract) }),
    );
  for (const [index, { leftOut }] of contract.entries()) {
    if (!leftOut) continue;
    await act(telling, { actor, at }, (tx, by) =>
      withholdPassage(tx, by, { ...key, position: index + 1, ...leftOut }),
    );
  }
  const published = {
    identifier: `${award.awardNotice?.identifier ?? `ocds-demo-${summary.slug}`}-details`,
    publishedAt: Temporal.Instant.from(at),
  };
  await act(telling, { actor, at }, (tx, by) =>
    publishContractDetails(tx, by, { ...key, notice: published }),
  );
}
