import type { Temporal } from 'temporal-polyfill';
import { NotFound } from '../../db/errors.ts';
import { londonDate } from '../../values/dates.ts';
import { financialYearBounds } from '../../values/financial-year.ts';
import type { Visit } from '../../web/edge/visit.ts';
import { loadFacts } from './load-facts.ts';
import { type LoadedVersion, loadVersion } from './publishing/load-version.ts';
import type { ReportVersion } from './publishing/published.rules.ts';
import { listVersions } from './publishing/reports.queries.ts';
import { draft } from './standing.rules.ts';

export type VisitedReport = Omit<LoadedVersion, 'text'> & {
  readonly now: Temporal.Instant;
  /** The kept file and the fingerprinted text; a draft has neither. */
  readonly kept: { readonly fileId: string; readonly text: string; readonly version: number } | null;
};
type Published = ReportVersion & { readonly publishedAt: Temporal.Instant; readonly fileId: string };

/** The live report that an address names; of a year that never was or has not begun, not found. */
export async function visitDraft({ db, site, body, params }: Visit): Promise<VisitedReport> {
  const bounds = financialYearBounds(params['year'] ?? '');
  const now = await site.clock.now(db);
  const today = londonDate(now);
  if ('refused' in bounds || bounds.first.until(today).sign < 0) throw new NotFound();
  const of = { bodyId: body?.id, body: body?.slug ?? null, name: body?.name ?? site.region };
  const facts = await loadFacts(db, of, { from: bounds.first, to: bounds.last }, today);
  return { facts, standing: draft, now, kept: null };
}

/** The newest version that a body published of a year; before that, the live draft. */
export async function visitNewest(at: Visit): Promise<VisitedReport> {
  const [newest] = await listPublished(at);
  return newest ? visited(at, newest) : visitDraft(at);
}

/** One published version, by its number. */
export async function visitVersion(at: Visit): Promise<VisitedReport> {
  const all = await listPublished(at);
  const version = all.find((each) => String(each.version) === at.params['version']);
  if (!version) throw new NotFound();
  return visited(at, version);
}

async function listPublished({ db, body, params }: Visit): Promise<Published[]> {
  const bounds = financialYearBounds(params['year'] ?? '');
  if (!body || 'refused' in bounds) return [];
  const versions = await listVersions(db, { bodyId: body.id, yearStart: bounds.first.year });
  return versions.filter(
    (version): version is Published => version.publishedAt !== null && version.fileId !== null,
  );
}

async function visited({ db, body }: Visit, version: Published): Promise<VisitedReport> {
  if (!body) throw new NotFound();
  const { text, ...loaded } = await loadVersion(db, body.id, version);
  const kept = { fileId: version.fileId, text, version: version.version };
  return { ...loaded, now: version.publishedAt, kept };
}
