import type { By } from '../../../acts/by.ts';
import { transactEach } from '../../../acts/transact-each.ts';
import type { Database } from '../../../db/connect.ts';
import { londonDate } from '../../../values/dates.ts';
import { listToEscalate } from './steps.queries.ts';
import { takeStep } from './take-step.ts';
import { words } from './words.en.ts';

const AT_ONCE = 200;

/** A chore: every report that nobody answered in time goes a step further, and whoever has it now is written to. */
export async function escalateReports(
  db: Database,
  by: By,
  { publicUrl }: { readonly publicUrl: string },
): Promise<void> {
  const on = londonDate(await by.clock.now(db));
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const some = await listToEscalate(db, on, AT_ONCE, after);
    await transactEach(db, by.actor, some, {
      act: (tx, key) => takeStep(tx, by, key, publicUrl),
      failed: words.failed,
    });
    const last = some.at(-1);
    if (!last || some.length < AT_ONCE) return;
    after = last.reportId;
  }
}
