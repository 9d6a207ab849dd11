import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../db/connect.ts';
import { fraction } from '../../values/fraction.ts';
import { toWhole } from '../../values/fraction-text.ts';
import { type Account, readAccount } from '../account/account.queries.ts';
import type { AccountLine } from '../account/account.rules.ts';
import type { AccountAttainment } from '../account/attained.rules.ts';
import { chosenFramework } from '../account/chosen-framework.rules.ts';
import { findCoverage } from '../account/find-coverage.ts';
import { listOutcomesOf, type ServedOutcome } from '../account/parts.queries.ts';
import { percentDown } from '../account/percent.rules.ts';
import { loadPounds } from '../account/pounds/load-pounds.ts';
import type { Saved } from '../account/pounds/who-saves.rules.ts';
import { listPriorities, type Priority } from '../account/priorities.queries.ts';
import { missingMonths, monthKey, yearName } from '../spend/months.rules.ts';
import { ruleForYear } from '../spend/tiers/tier-policy.rules.ts';
import { listTierRules } from '../spend/tiers/tier-rules.queries.ts';
import { sumByMonth, sumSlice } from '../spend/totals/totals.queries.ts';
import { countBooks, countLate, countNeedsOf, countRatings, type ReportOf } from './books.queries.ts';
import { lastYearOf } from './compare-years.rules.ts';
import type {
  Percent,
  ReportAttainment,
  ReportFacts,
  ReportLine,
  ReportMoney,
  ReportOutcome,
  ReportPriority,
  ReportSaved,
  ReportValue,
} from './report.rules.ts';

export type OfReport = {
  readonly bodyId?: string | undefined;
  readonly body: string | null;
  readonly name: string;
};

/** Everything an annual report says, read from the account and the money as they stand now. */
export async function loadFacts(
  db: Database,
  of: OfReport,
  { from, to }: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate },
  today: Temporal.PlainDate,
): Promise<ReportFacts> {
  const year = yearName(from.year);
  const { bodyId } = of;
  const asked: ReportOf = { bodyId, year, from, to, today };
  const isOver = Temporal.PlainDate.compare(to, today) < 0;
  const [account, before, priorities, money] = await Promise.all([
    readAccount(db, { bodyId, from, to }, today),
    readAccount(db, { bodyId, from: from.subtract({ years: 1 }), to: from.subtract({ days: 1 }) }, today),
    listPriorities(db, { bodyId }, isOver ? to : today),
    loadMoney(db, bodyId, year, today),
  ]);
  const { savings } = await loadPounds(db, account);
  const counts = await loadCounts(db, asked, money?.invented ?? true);
  return {
    schema: 1,
    of: { body: of.body, name: of.name },
    year,
    from: from.toString(),
    to: to.toString(),
    on: account.day.toString(),
    madeOn: today.toString(),
    isOver,
    money,
    ...(await sortByOutcome(db, account, before, isOver)),
    due: attainmentOf(account.attainment.due),
    lifetime: attainmentOf(account.attainment.lifetime),
    priorities: priorities.map(priorityOf),
    prevention: account.preventionShare,
    saves: { priceBaseYear: account.worth.priceBaseYear, rows: savings.flatMap(savedOf) },
    values: valuesOf(account),
    ...counts,
  };
}

async function loadCounts(db: Database, asked: ReportOf, invented: boolean) {
  const [late, performance, needs, books] = await Promise.all([
    countLate(db, asked),
    countRatings(db, asked),
    countNeedsOf(db, asked),
    countBooks(db, asked, invented),
  ]);
  return { late, performance, needs, ...books };
}

/** The lines by the outcomes of the framework that most of them serve. */
async function sortByOutcome(db: Database, account: Account, before: Account, isOver: boolean) {
  const ids = account.lines.map(({ measureId }) => measureId);
  const served = await listOutcomesOf(db, ids);
  const framework = chosenFramework(served, null);
  const lines = account.lines.map((line) => ({ id: line.measureId, line: lineOf(line, before, isOver) }));
  const own = served.filter((each) => each.framework === framework);
  return { framework: own[0]?.frameworkName ?? null, outcomes: byOutcome(lines, own) };
}

async function loadMoney(
  db: Database,
  bodyId: string | undefined,
  year: string,
  today: Temporal.PlainDate,
): Promise<ReportMoney | null> {
  const coverage = await findCoverage(db, { bodyId, year, today });
  if (!coverage) return null;
  const { scope } = coverage;
  const [total, months, rules] = await Promise.all([
    sumSlice(db, scope),
    sumByMonth(db, scope),
    bodyId ? listTierRules(db, bodyId) : null,
  ]);
  const rule = rules && ruleForYear(rules, year);
  const present = months.map(({ month }) => month);
  return {
    paidPence: total.pence,
    supplierPence: coverage.pence,
    coveredPence: coverage.coveredPence,
    suppliers: coverage.suppliers,
    coveredSuppliers: coverage.coveredSuppliers,
    vatBasis: scope.vatBasis,
    months: months.length,
    missing: missingMonths(present, scope, today).map(monthKey),
    line: rule && { pence: rule.thresholdPence, isOwn: rule.source !== null },
    invented: scope.invented,
  };
}

function lineOf(line: AccountLine, before: Account, isOver: boolean): ReportLine {
  const { slug, version, name, unit, adds, keptApart, committed, seen, untold } = line;
  const told = (value: number) => (untold ? null : value);
  return {
    measure: `${slug}@${version}`,
    name,
    unit,
    adds,
    keptApart,
    promises: line.lifetime.lines,
    owed: committed,
    claimed: told(line.claimed),
    evidenced: told(line.evidenced),
    verified: told(line.verified),
    seen,
    kept: percentOf(line.due.equalLines),
    lastYear: untold ? { refused: 'not-told' } : lastYearOf(line, before.lines, isOver),
  };
}

/** Each measure once, under the first outcome it serves; those that serve none of the framework last. */
function byOutcome(
  lines: readonly { readonly id: string; readonly line: ReportLine }[],
  served: readonly ServedOutcome[],
): ReportOutcome[] {
  const names = [...new Set(served.map(({ outcomeName }) => outcomeName)), ''];
  const first = (id: string) => served.find(({ measureId }) => measureId === id)?.outcomeName ?? '';
  return names.flatMap((name) => {
    const own = lines.flatMap(({ id, line }) => (first(id) === name ? [line] : []));
    return own.length > 0 ? [{ name, lines: own }] : [];
  });
}

function attainmentOf({ equalLines, byProxy, lines, linesWithProxy }: AccountAttainment): ReportAttainment {
  return {
    equal: percentOf(equalLines),
    byWorth: percentOf(byProxy),
    promises: lines,
    promisesWithWorth: linesWithProxy,
  };
}

function percentOf(share: AccountAttainment['byProxy']): Percent {
  return typeof share === 'string' ? null : percentDown(share);
}

function valuesOf({ worth, lines }: Account): ReportValue[] {
  return worth.proxies.map(({ measureId, valuePence, ...proxy }) => ({
    name: lines.find((line) => line.measureId === measureId)?.name ?? '',
    pence: Math.round(Number(valuePence)),
    priceBaseYear: proxy.priceBaseYear,
    basis: proxy.basis,
    source: proxy.source,
    sourceUrl: proxy.sourceUrl,
    dated: proxy.dated,
    grade: proxy.grade,
  }));
}

/** What nobody saves by anything that was checked is left out. */
function savedOf({ kind, agency, verifiedPence, grade }: Saved): ReportSaved[] {
  const pence = toWhole(verifiedPence, 'half-even');
  return pence === 0 ? [] : [{ kind, agency, verifiedPence: pence, grade }];
}

function priorityOf({
  outcome,
  asked,
  answer,
  promises,
  contracts,
  bodyName,
  ...due
}: Priority): ReportPriority {
  const whole = BigInt(due.dueLines) * 1_000_000_000n;
  const kept = due.dueLines === 0 ? null : percentDown(fraction(due.dueShare, whole));
  return { name: outcome, asked, answer, promises, contracts, kept, bodyName };
}
