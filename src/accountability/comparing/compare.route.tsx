import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../db/connect.ts';
import { type Body, listBodies } from '../../people/organisations/bodies.queries.ts';
import { londonDate } from '../../values/dates.ts';
import { handOverTable } from '../../web/downloads/hand-over-table.ts';
import { tableFormat } from '../../web/downloads/table.rules.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import { noObject, route } from '../../web/edge/route.ts';
import { readAccount } from '../account/account.queries.ts';
import { listAccountYears } from '../account/parts.queries.ts';
import { defaultYear, yearName, yearPeriod, yearStartOf } from '../spend/months.rules.ts';
import { listProvenance } from '../spend/totals/provenance.queries.ts';
import { ComparePage } from './compare.page.tsx';
import { findAskFault, readCompareAsk } from './compare-ask.rules.ts';
import { compareData, compareTable } from './compare-data.ts';
import { loadComparison } from './load-comparison.ts';
import { words } from './words.en.ts';

/** Public bodies side by side, only where that is fair. */
export const compareRoute = route({
  path: '/compare',
  who: anyone,
  object: noObject,
  async page({ db, site, query }) {
    const asked = readCompareAsk(query);
    const today = londonDate(await site.clock.now(db));
    const [all, years, measures] = await Promise.all([
      listBodies(db),
      listYears(db, today),
      listMeasures(db, today),
    ]);
    const known = asked.bodies.filter((slug) => all.some((body) => body.slug === slug));
    const ask = { ...asked, bodies: known };
    const year = years.find((each) => each === ask.year) ?? firstShown(years, today);
    const fault = findAskFault(ask);
    const isAsked = known.length > 1 && !fault;
    const comparison = isAsked ? await loadComparison(db, known, { ...ask, year, today }) : undefined;
    const names = new Map(measures.map(({ slug, name }) => [slug, name]));
    const compared = comparison && { comparison, ask, year, measures: names };
    const format = tableFormat(query);
    if (compared && format) return handOverTable(format, compareTable(compared));
    const { to } = yearPeriod(year);
    const on = ask.figure !== 'prevention' && Temporal.PlainDate.compare(to, today) < 0 ? to : today;
    const bodies = all.filter((body) => lasted(body, years)).map(({ slug, name }) => ({ slug, name }));
    return {
      title: words.title,
      wide: true,
      ...(fault ? { status: 422 } : {}),
      body: <ComparePage {...{ ask, year, years, bodies, measures, fault, comparison }} on={on.toString()} />,
      data: compared ? compareData(compared) : { bodies, figures: words.figures, years, measures },
    };
  },
});

/** The years that anything was promised, reported or paid in and that have begun, the latest first. */
async function listYears(db: Database, today: Temporal.PlainDate): Promise<string[]> {
  const [promised, paid] = await Promise.all([listAccountYears(db), listProvenance(db)]);
  const starts = new Set([...promised, ...paid.map(({ yearStart }) => yearStart), yearStartOf(today)]);
  return [...starts]
    .filter((start) => start <= yearStartOf(today))
    .toSorted((a, b) => b - a)
    .map(yearName);
}

function firstShown(years: readonly string[], today: Temporal.PlainDate): string {
  const starts = years.map((year) => Number(year.slice(0, 4)));
  return defaultYear(starts, today) ?? yearName(yearStartOf(today));
}

/** Whether a body was still there in any year that can be chosen. */
function lasted({ endedOn }: Body, years: readonly string[]): boolean {
  const earliest = yearPeriod(years.at(-1) ?? '').from;
  return endedOn === null || Temporal.PlainDate.compare(endedOn, earliest) >= 0;
}

/** The measures that anything was promised of and that add up, each once, as its latest version is called. */
async function listMeasures(db: Database, today: Temporal.PlainDate) {
  const { lines } = await readAccount(db, {}, today);
  const bySlug = new Map(
    lines.filter(({ adds }) => adds).map(({ slug, name, unit }) => [slug, { slug, name, unit }] as const),
  );
  return [...bySlug.values()];
}
