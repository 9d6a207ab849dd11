import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../db/connect.ts';
import { type Body, listBodies } from '../../people/organisations/bodies.queries.ts';
import { readAccount } from '../account/account.queries.ts';
import { findCoverage } from '../account/find-coverage.ts';
import { listReplies } from '../invitations/replies.queries.ts';
import { missingMonths, monthKey, type Period, yearPeriod } from '../spend/months.rules.ts';
import { ruleForYear } from '../spend/tiers/tier-policy.rules.ts';
import { listTierRules } from '../spend/tiers/tier-rules.queries.ts';
import { sumByMonth } from '../spend/totals/totals.queries.ts';
import { type Comparison, decideComparable } from './comparable.rules.ts';
import type { CompareAsk } from './compare-ask.rules.ts';
import { goesByYear } from './figures.rules.ts';
import { coverageFigure, replyFigure, type YearOfPayments } from './money-sample.rules.ts';
import {
  type Figure,
  keptByWorthFigure,
  keptFigure,
  preventionFigure,
  verifiedFigure,
} from './promise-sample.rules.ts';
import { outsideFaults, type Sample } from './sample.rules.ts';

type Asked = Pick<CompareAsk, 'figure' | 'measure'> & {
  readonly year: string;
  readonly today: Temporal.PlainDate;
};

/** Bodies side by side in one figure and one year, or what stands in the way. Every sum is the account’s own. */
export async function loadComparison(
  db: Database,
  slugs: readonly string[],
  asked: Asked,
): Promise<Comparison> {
  const all = await listBodies(db);
  const bodies = all.filter(({ slug }) => slugs.includes(slug));
  return decideComparable(await Promise.all(bodies.map((body) => sampleOf(db, body, asked))));
}

async function sampleOf(db: Database, body: Body, asked: Asked): Promise<Sample> {
  const { slug, name } = body;
  const figure = await figureOf(db, body, asked);
  const period = goesByYear(asked.figure) ? yearPeriod(asked.year) : undefined;
  const outside = period ? outsideFaults(body, period, asked.today) : [];
  return { slug, name, ...figure, faults: [...outside, ...figure.faults] };
}

async function figureOf(db: Database, { bodyId }: Body, asked: Asked): Promise<Figure> {
  const { figure, measure, year, today } = asked;
  const account = (period?: Period) => readAccount(db, { bodyId, ...period }, today);
  if (figure === 'kept') return keptFigure(await account(yearPeriod(year)));
  if (figure === 'kept-by-worth') return keptByWorthFigure(await account(yearPeriod(year)));
  if (figure === 'verified') return verifiedFigure(await account(yearPeriod(year)), measure ?? '');
  if (figure === 'prevention') return preventionFigure(await account());
  const paid = await loadPayments(db, bodyId, asked);
  if (figure === 'coverage') return coverageFigure(paid);
  const [replies, rules] = await Promise.all([listReplies(db, { bodyId, year }), listTierRules(db, bodyId)]);
  const ask = figure === 'charter-replies' ? 'charter' : 'review';
  return replyFigure(
    paid,
    replies.find((each) => each.ask === ask),
    ruleForYear(rules, year),
  );
}

async function loadPayments(
  db: Database,
  bodyId: string,
  { year, today }: Pick<Asked, 'year' | 'today'>,
): Promise<YearOfPayments> {
  const period = yearPeriod(year);
  const isOver = Temporal.PlainDate.compare(period.to, today) < 0;
  const coverage = await findCoverage(db, { bodyId, year, today });
  const present = coverage ? await sumByMonth(db, coverage.scope) : [];
  const months = present.map(({ month }) => month);
  return { year, isOver, coverage, missing: missingMonths(months, period, today).map(monthKey) };
}
