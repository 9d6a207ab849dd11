import { Temporal } from 'temporal-polyfill';
import { recordSpend } from '../accountability/promises/call-offs/record-spend.ts';
import { readJson } from '../reference/read-json.ts';
import { act, staff, type Telling } from './cast.ts';
import type { Purchase } from './purchase-files.ts';
import type { Asked } from './tell-voice.ts';

type CalledOff = {
  readonly at: string;
  readonly pence: number;
  readonly from: string;
  readonly to: string;
  readonly dueOn: string;
};

/** The contract manager records what was spent, which makes owed what is promised for each so many pounds of it. */
export async function tellSpend(
  telling: Telling,
  { summary }: Purchase,
  { bodyId, procurementId, publicUrl }: Asked & { readonly publicUrl: string },
): Promise<void> {
  const file = await readJson<Readonly<Record<string, readonly CalledOff[]>>>(
    'story/greater-manchester/called-off.json',
  );
  for (const { at, pence, ...days } of file[summary.slug] ?? []) {
    const actor = staff(telling.cast, summary.team.contractManager ?? '', summary.body, 'contract-manager');
    const [from, to, dueOn] = [days.from, days.to, days.dueOn].map((day) => Temporal.PlainDate.from(day));
    if (!from || !to || !dueOn) throw new Error('spend has three days');
    await act(telling, { actor, at }, (tx, by) =>
      recordSpend(tx, by, { bodyId, procurementId, pence, from, to, dueOn, publicUrl }),
    );
  }
}
