import { changeCourse } from '../participation/mandates/change-course.ts';
import { publishMandate } from '../participation/mandates/publish-mandate.ts';
import { saveMandateLine } from '../participation/mandates/save-mandate-line.ts';
import { outcomeId } from '../reference/frameworks/load-frameworks.ts';
import { act, staff, type Telling } from './cast.ts';
import type { MandateTold, Purchase } from './purchase-files.ts';
import { daysAfter } from './story-time.ts';
import type { Asked } from './tell-voice.ts';

/** The elected member answers each line and publishes; later, where the story has it, changes course. */
export async function tellMandate(telling: Telling, purchase: Purchase, asked: Asked): Promise<void> {
  const { mandate, summary } = purchase;
  if (!mandate) return;
  await tellOne(telling, summary.body, asked, mandate);
  for (const change of mandate.changes ?? []) {
    const actor = staff(telling.cast, change.by, summary.body, 'elected-member');
    const { roundId, bodyId } = asked;
    await act(telling, { actor, at: daysAfter(change.publishedAt, -2) }, (tx, by) =>
      changeCourse(tx, by, { roundId, bodyId }),
    );
    await tellOne(telling, summary.body, asked, change);
  }
}

async function tellOne(
  telling: Telling,
  body: string,
  { roundId, bodyId }: Asked,
  told: MandateTold & { readonly changeReason?: string },
): Promise<void> {
  const actor = staff(telling.cast, told.by, body, 'elected-member');
  const key = { roundId, bodyId };
  for (const line of told.lines) {
    await act(telling, { actor, at: daysAfter(told.publishedAt, -1) }, (tx, by) =>
      saveMandateLine(tx, by, {
        ...key,
        outcomeId: outcomeId(line.outcome),
        answer: line.answer,
        reason: line.reason,
        variedBasisPoints: line.adoptedShare === undefined ? null : line.adoptedShare * 100,
      }),
    );
  }
  const said = { statement: told.statement, changeReason: told.changeReason ?? '' };
  await act(telling, { actor, at: told.publishedAt }, (tx, by) =>
    publishMandate(tx, by, { ...key, ...said }),
  );
}
