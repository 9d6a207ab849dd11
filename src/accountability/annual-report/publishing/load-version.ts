import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import { londonDate } from '../../../values/dates.ts';
import type { ReportFacts } from '../report.rules.ts';
import type { ReportStanding } from '../standing.rules.ts';
import { changesBetween } from './compare-versions.rules.ts';
import type { ReportVersion } from './published.rules.ts';
import { getFactsText, readFacts } from './reports.queries.ts';

export type LoadedVersion = {
  readonly facts: ReportFacts;
  readonly standing: ReportStanding;
  /** The very text that was fingerprinted. */
  readonly text: string;
};

/** A version of a body’s report as it is kept, with what it says otherwise than the one before. */
export async function loadVersion(
  db: Database | Transaction,
  bodyId: string,
  version: ReportVersion & { readonly publishedAt: Temporal.Instant },
): Promise<LoadedVersion> {
  const text = await getFactsText(db, { bodyId, ...version });
  return { facts: readFacts(text), standing: await standingOf(db, bodyId, version), text };
}

/** How a published version stands: since when, by which fingerprint, and what it changed and why. */
export async function standingOf(
  db: Database | Transaction,
  bodyId: string,
  of: ReportVersion & { readonly publishedAt: Temporal.Instant },
): Promise<ReportStanding> {
  const { yearStart, version, factsSha256, why, publishedAt } = of;
  const factsOf = async (number: number) =>
    readFacts(await getFactsText(db, { bodyId, yearStart, version: number }));
  const changes = version > 1 ? changesBetween(await factsOf(version - 1), await factsOf(version)) : [];
  return {
    is: 'published',
    version,
    on: londonDate(publishedAt).toString(),
    factsSha256,
    why,
    changes,
  };
}
