import { Temporal } from 'temporal-polyfill';
import { loadFacts } from '../accountability/annual-report/load-facts.ts';
import { publishReport } from '../accountability/annual-report/publishing/publish-report.ts';
import { putForward } from '../accountability/annual-report/publishing/put-forward.ts';
import { listVersions } from '../accountability/annual-report/publishing/reports.queries.ts';
import type { Database } from '../db/connect.ts';
import { readJson } from '../reference/read-json.ts';
import { londonDate } from '../values/dates.ts';
import { act, beginTelling, type Cast, idOf, staff } from './cast.ts';

type ReportFile = {
  readonly body: string;
  /** The calendar year that the financial year begins in. */
  readonly year: number;
  readonly commissioner: string;
  readonly putForwardAt: string;
  readonly member: string;
  readonly publishedAt: string;
};

/** A commissioner puts the report of the last whole year forward, and an elected member publishes it. */
export async function tellAnnualReport(
  db: Database,
  cast: Cast,
  { seed, ...place }: { readonly seed: string; readonly filesFolder: string; readonly publicUrl: string },
): Promise<void> {
  const file = await readJson<ReportFile>('story/greater-manchester/annual-report.json');
  const telling = beginTelling(db, cast, `${seed}|annual-report`);
  const bodyId = idOf(cast.bodies, file.body);
  const { name } = await db
    .selectFrom('body')
    .select('name')
    .where('id', '=', bodyId)
    .executeTakeFirstOrThrow();
  const from = Temporal.PlainDate.from({ year: file.year, month: 4, day: 1 });
  const to = from.add({ years: 1 }).subtract({ days: 1 });
  const today = londonDate(Temporal.Instant.from(file.putForwardAt));
  const facts = await loadFacts(db, { bodyId, body: file.body, name }, { from, to }, today);
  const commissioner = staff(cast, file.commissioner, file.body, 'commissioner');
  await act(telling, { actor: commissioner, at: file.putForwardAt }, (tx, by) =>
    putForward(tx, by, { bodyId, facts, why: '' }),
  );
  const [waiting] = await listVersions(db, { bodyId, yearStart: file.year });
  const member = staff(cast, file.member, file.body, 'elected-member');
  const input = { bodyId, yearStart: file.year, factsSha256: waiting?.factsSha256 ?? '', ...place };
  await act(telling, { actor: member, at: file.publishedAt }, (tx, by) => publishReport(tx, by, input));
}
