import type { Fraction } from '../../values/fraction.ts';
import { toDecimal, toWhole } from '../../values/fraction-text.ts';
import { type CsvCell } from '../../values/write-csv.ts';
import type { AccountLine } from './account.rules.ts';
import type { AccountAttainment } from './attained.rules.ts';
import { besideData } from './beside/beside-data.ts';
import { csvHeads } from './csv.words.en.ts';
import type { ShownAccount } from './load-account.ts';
import { poundsData } from './pounds/pounds-data.ts';
import type { AccountWorth } from './worth.rules.ts';

/** An account for machines: every level by itself, shares to nine places, pounds after units. */
export function accountData(found: ShownAccount) {
  const { account, ask, kind, year, coverage, priorities } = found;
  const { worth } = account;
  return {
    of: { kind, ...ask },
    year,
    on: account.day.toString(),
    attainment: {
      due: attainmentData(account.attainment.due),
      lifetime: attainmentData(account.attainment.lifetime),
    },
    measures: account.lines.map((line) => lineData(line, year)),
    worth: {
      priceBaseYear: worth.priceBaseYear,
      owed: worthData(worth.committed),
      verified: worthData(worth.verified),
      measuresWithValue: worth.valued,
      measures: worth.measures,
    },
    ...poundsData(found.pounds),
    preventionShare: account.preventionShare,
    ...besideData(found),
    coverage: coverage
      ? {
          year: coverage.scope.year,
          invented: coverage.scope.invented,
          vatBasis: coverage.scope.vatBasis,
          pence: coverage.pence,
          coveredPence: coverage.coveredPence,
          suppliers: coverage.suppliers,
          coveredSuppliers: coverage.coveredSuppliers,
        }
      : null,
    priorities,
  };
}

function lineData({ due, lifetime, adds, ...line }: AccountLine, year: string | null) {
  return {
    ...line,
    ...(line.untold && year ? { claimed: null, evidenced: null, verified: null } : {}),
    // Shares are not added up: their quantities are left out.
    ...(adds ? {} : { promised: null, committed: null, claimed: null, evidenced: null, verified: null }),
    due: { owed: due.committed, ...keptData(due, line.untold) },
    lifetime: { owed: lifetime.committed, ...keptData(lifetime, line.untold) },
  };
}

/** A share of people who could be known by their number is not told. */
function keptData(attained: AccountLine['due'], untold: AccountLine['untold']) {
  if (untold) return { kept: null, equalLines: 'not-told', byProxy: 'not-told', promises: attained.lines };
  return { kept: attained.kept, ...attainmentData(attained) };
}

function attainmentData({ equalLines, byProxy, lines, linesWithProxy }: AccountAttainment) {
  return {
    equalLines: share(equalLines),
    byProxy: share(byProxy),
    promises: lines,
    promisesWithProxy: linesWithProxy,
  };
}

function share<Word extends string>(value: Fraction | Word): number | Word {
  return typeof value === 'string' ? value : Number(toDecimal(value, 9));
}

function worthData({ grossPence, netPence, presentPence, grade }: AccountWorth['committed']) {
  const pence = (value: Fraction | null) => value && toWhole(value, 'half-even');
  return {
    grossPence: pence(grossPence),
    netPence: pence(netPence),
    presentPence: pence(presentPence),
    grade,
  };
}

/** The lines of an account as a table. */
export function accountTable({ account, kind, year }: ShownAccount) {
  const rows = account.lines.map((line): CsvCell[] => {
    const { due, lifetime } = line;
    const quantity = (value: number) => (line.adds ? value : null);
    const done = (value: number) => (line.untold && year ? null : quantity(value));
    const kept = (value: number) => (line.untold ? null : quantity(value));
    const part = (attained: AccountLine['due']) => (line.untold ? 'not-told' : share(attained.equalLines));
    return [
      line.slug,
      line.version,
      line.name,
      line.unit,
      quantity(line.promised),
      quantity(line.committed),
      done(line.claimed),
      done(line.evidenced),
      done(line.verified),
      line.seen,
      quantity(due.committed),
      kept(due.kept),
      due.lines,
      part(due),
      quantity(lifetime.committed),
      kept(lifetime.kept),
      lifetime.lines,
      part(lifetime),
      line.keptApart ? 'yes' : 'no',
      account.day.toString(),
    ];
  });
  return {
    name: `account-${kind}${year ? `-${year}` : ''}.csv`,
    head: csvHeads.lines,
    rows: rows,
  };
}
