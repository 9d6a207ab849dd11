import { createHash } from 'node:crypto';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { canonicalJson } from '../../../values/canonical-json.ts';
import { londonDate } from '../../../values/dates.ts';
import type { ReportFacts } from '../report.rules.ts';
import { changesBetween } from './compare-versions.rules.ts';
import { actsFor, decidePutForward, type PutForwardRefusal } from './published.rules.ts';
import { getFactsText, listVersions, lockBodyForReport, readFacts, saveWaiting } from './reports.queries.ts';

/**
 * A commissioner puts the report of a year that is over forward: from here its figures are those of the day, until an
 * elected member publishes them or they are put forward again. `facts` is what the account says now. Refuses whoever is
 * no commissioner of the body.
 */
export async function putForward(
  tx: Transaction,
  by: By,
  input: { readonly bodyId: string; readonly facts: ReportFacts; readonly why: string },
): Promise<{ readonly version: number } | Refusal<PutForwardRefusal>> {
  const { bodyId, facts } = input;
  if (!actsFor(by.actor, bodyId, 'commissioner')) return { refused: 'not-commissioner' };
  const yearStart = Number(facts.year.slice(0, 4));
  await lockBodyForReport(tx, bodyId);
  const versions = await listVersions(tx, { bodyId, yearStart });
  const last = versions.find(({ publishedAt }) => publishedAt !== null);
  const before = last && readFacts(await getFactsText(tx, { bodyId, yearStart, version: last.version }));
  const now = await by.clock.now(tx);
  const published = last?.version ?? 0;
  const changes = before ? changesBetween(before, facts) : [];
  const refused = decidePutForward(facts, { published, changes, why: input.why }, londonDate(now));
  if (refused) return { refused };
  const text = canonicalJson(facts);
  await saveWaiting(tx, {
    body_id: bodyId,
    year_start: yearStart,
    version: published + 1,
    facts: text,
    facts_sha256: createHash('sha256').update(text).digest(),
    why: published === 0 ? null : input.why.trim(),
    put_forward_by: by.actor.personId,
    put_forward_at: now,
  });
  return { version: published + 1 };
}
