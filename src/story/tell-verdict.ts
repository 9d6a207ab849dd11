import { Temporal } from 'temporal-polyfill';
import { giveVerdict } from '../accountability/verdicts/give-verdict.ts';
import { nameMoment } from '../accountability/verdicts/moments/name-moment.ts';
import { partNames } from '../accountability/verdicts/pack/pack-parts.rules.ts';
import { writePart } from '../accountability/verdicts/pack/write-part.ts';
import { act, staff, type Telling } from './cast.ts';
import type { Purchase } from './purchase-files.ts';
import type { Asked } from './tell-voice.ts';

/**
 * The contract manager may name a day that the contract can be left on, the commissioner writes the review pack, and an
 * elected member gives the verdict over it, or has it still to give.
 */
export async function tellVerdict(
  telling: Telling,
  { summary, verdict }: Purchase,
  { bodyId, procurementId }: Asked,
): Promise<void> {
  if (!verdict) return;
  const key = { bodyId, procurementId };
  const { named, pack, given } = verdict;
  if (named) {
    const actor = staff(telling.cast, named.by, summary.body, 'contract-manager');
    const onDay = Temporal.PlainDate.from(named.onDay);
    await act(telling, { actor, at: named.at }, (tx, by) =>
      nameMoment(tx, by, { ...key, onDay, why: named.why, reason: named.reason }),
    );
  }
  const writer = staff(telling.cast, pack.by, summary.body, 'commissioner');
  for (const part of partNames)
    await act(telling, { actor: writer, at: pack.writtenAt }, (tx, by) =>
      writePart(tx, by, { ...key, part, ...pack.parts[part], leftOut: '' }),
    );
  if (!given) return;
  const { decision, reason, conditions } = given;
  const actor = staff(telling.cast, given.by, summary.body, 'elected-member');
  await act(telling, { actor, at: given.decidedAt }, (tx, by) =>
    giveVerdict(tx, by, { ...key, decision, reason, conditions }),
  );
}
