import { databaseClock } from '../../../acts/clock.ts';
import { migrate } from '../../../db/migrate.ts';
import { hasAreas } from '../../../people/areas/areas.queries.ts';
import { type Answer, type Call, type Command, Refused, WrongUse } from '../../../terminal/command.ts';
import { textTable } from '../../../terminal/text-table.ts';
import { formatDate, londonDate } from '../../../values/dates.ts';
import { financialYearBounds } from '../../../values/financial-year.ts';
import { formatPounds } from '../../../values/money.ts';
import { bodyOption, namedBody } from '../command-body.ts';
import { commandWords as words } from '../command-words.en.ts';
import { type AskPeriod, readMonth } from '../tiers/ask-period.rules.ts';
import { ruleSentenceFor, words as spendWords } from '../tiers/words.en.ts';
import { type MoneyTotals, totalMoney } from './total-money.ts';
import { type TotalsBy, totalsBy } from './total-rows.ts';

/** What a body paid, by month, supplier, tier, category or area: what its pages show, for anyone to recompute. */
export const moneyTotals: Command = {
  name: 'money totals',
  summary: 'What a public body paid, by month, supplier, tier, category or area',
  usage: `money totals --body <slug> --by ${totalsBy.join('|')} [--year 2018-19 | --rolling 2019-03] [--invented]`,
  example: 'money totals --body manchester-council --by supplier --year 2018-19',
  options: {
    body: { type: 'string' },
    by: { type: 'string' },
    year: { type: 'string' },
    rolling: { type: 'string' },
    invented: { type: 'boolean' },
  },
  async run(call) {
    const slug = bodyOption(call);
    const by = readBy(call);
    const period = readPeriod(call);
    const installation = await call.open();
    await migrate(installation.ownerUrl);
    if (by === 'area' && !(await hasAreas(installation.db, 'ward'))) throw new Refused(words.areaNotYet);
    const body = await namedBody(installation.db, slug);
    const invented = call.options['invented'] === true ? true : undefined;
    const today = londonDate(await databaseClock.now(installation.db));
    const totals = await totalMoney(installation.db, { bodyId: body.bodyId, by, period, invented, today });
    if (!totals) throw new Refused(words.nothing(body.name, period));
    return answer(totals);
  },
};

function readBy({ options }: Call): TotalsBy {
  const { by } = options;
  if (typeof by !== 'string' || by === '') throw new WrongUse(words.byMissing);
  const known = totalsBy.find((each) => each === by);
  if (!known) throw new WrongUse(words.byUnknown(by));
  return known;
}

function readPeriod({ options }: Call): AskPeriod | undefined {
  const { year, rolling } = options;
  if (typeof year === 'string' && typeof rolling === 'string') throw new WrongUse(words.twoPeriods);
  if (typeof rolling === 'string') {
    if (!readMonth(rolling)) throw new WrongUse(words.rollingMalformed(rolling));
    return { rolling: rolling.trim() };
  }
  if (typeof year !== 'string') return undefined;
  if ('refused' in financialYearBounds(year)) throw new WrongUse(words.yearMalformed(year));
  return { year: year.trim().replace('/', '-') };
}

function answer(totals: MoneyTotals): Answer {
  const { rows, redactedPence, from, to, vatBasis, invented, publishers } = totals;
  const rule = ruleSentenceFor(totals.rule, totals.period);
  const json = {
    rows,
    redactedPence,
    period: `${from.toString()}/${to.toString()}`,
    vatBasis,
    rule,
    invented,
    publishers,
  };
  const lines = [
    totalsTable(totals),
    words.redacted(formatPounds(redactedPence)),
    words.period(formatDate(from), formatDate(to), spendWords.vatBasis[vatBasis]),
    rule,
    invented ? words.invented : words.published(publishers),
  ];
  return { json, text: lines.join('\n') };
}

function totalsTable({ rows }: MoneyTotals): string {
  const { columns } = words;
  const hasTiers = rows.some(({ tier }) => tier !== null);
  const titles = [
    { title: columns.name },
    { title: columns.paid, isNumber: true },
    { title: columns.payments, isNumber: true },
  ];
  return textTable(
    hasTiers ? [...titles, { title: columns.tier }] : titles,
    rows.map(({ name, pence, payments, tier, atLeast }) => {
      const asked = tier === null ? '' : spendWords.tiers[tier];
      return [name, formatPounds(pence), String(payments), atLeast ? spendWords.atLeast(asked) : asked];
    }),
  );
}
