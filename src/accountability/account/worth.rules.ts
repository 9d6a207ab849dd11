import { type Fraction, multiply } from '../../values/fraction.ts';
import { parseFraction } from '../../values/fraction-text.ts';
import { priceFactor } from '../measures/price-base.rules.ts';
import type { Appraisal } from '../measures/read-appraisal.rules.ts';
import { type Proxy, valuedLine } from '../measures/valued-line.rules.ts';
import { type Grade, type ValuedLine, valueLines, type Worth } from '../measures/valuing.rules.ts';
import type { AccountLine, ProxyPence } from './account.rules.ts';

/** What an open source says one of a measure is worth, as the library has it. */
export type MeasureProxy = Proxy & {
  readonly measureId: string;
  readonly basis: string;
  readonly source: string;
  readonly sourceUrl: string;
  readonly dated: string;
};

/** The proxies in force on a day, in their own prices and in those of the base year. */
export type Proxies = {
  readonly rows: readonly MeasureProxy[];
  readonly basePence: ProxyPence;
  /** Null where no edition of the parameters is in force. */
  readonly appraisal: Appraisal | null;
};
type WorthAtLevel = Worth & { readonly grade: Grade | null };
/** What an account is worth in pounds of one year, for what is owed and for what is verified: two figures, never added. */
export type AccountWorth = {
  readonly priceBaseYear: number | null;
  readonly committed: WorthAtLevel;
  readonly verified: WorthAtLevel;
  /** How many measures of the account have a value, of how many that could. */
  readonly valued: number;
  readonly measures: number;
  readonly proxies: readonly MeasureProxy[];
};

/** The proxies with their values in base-year prices. */
export function proxiesOf(rows: readonly MeasureProxy[], appraisal: Appraisal | null): Proxies {
  if (!appraisal) return { rows, basePence: new Map(), appraisal };
  const basePence = rows.flatMap((row) => {
    const factor = priceFactor(row.priceBaseYear, appraisal.priceBaseYear, appraisal.deflators);
    return 'refused' in factor ? [] : [[row.measureId, multiply(exact(row.valuePence), factor)] as const];
  });
  return { rows, basePence: new Map(basePence), appraisal };
}

/** Pounds second: gross, net and present value of what is owed and of what is verified, with the weakest grade. */
export function worthOf(
  lines: readonly AccountLine[],
  { rows, appraisal, basePence }: Proxies,
): AccountWorth {
  const adding = lines.filter(isAdded);
  const at = (level: 'committed' | 'verified'): WorthAtLevel => {
    const nothing = { grossPence: null, netPence: null, presentPence: null, grade: null };
    if (!appraisal) return nothing;
    const usable = rows.filter(({ measureId }) => basePence.has(measureId));
    const valued = valueLines(valuedAt(adding, usable, level), appraisal);
    if ('refused' in valued) return nothing;
    const { grossPence, netPence, presentPence, grade } = valued;
    return { grossPence, netPence, presentPence, grade };
  };
  const proxies = rows.filter(({ measureId }) => adding.some((line) => line.measureId === measureId));
  return {
    priceBaseYear: appraisal?.priceBaseYear ?? null,
    committed: at('committed'),
    verified: at('verified'),
    valued: proxies.length,
    measures: adding.length,
    proxies,
  };
}

function isAdded({ adds, keptApart }: AccountLine): boolean {
  return adds && !keptApart;
}

/** The lines of an account as the valuing rules take them, at one level; those kept apart are no part of it. */
export function valuedAt(
  lines: readonly AccountLine[],
  proxies: readonly MeasureProxy[],
  level: 'committed' | 'verified',
): ValuedLine[] {
  return lines.filter(isAdded).map((line) =>
    valuedLine(
      {
        id: line.measureId,
        measure: line.slug,
        unit: line.unit,
        quantity: line[level].toFixed(2),
        keptApart: false,
      },
      proxies.find(({ measureId }) => measureId === line.measureId),
    ),
  );
}

function exact(text: string): Fraction {
  const value = parseFraction(text);
  if ('refused' in value) throw new Error(`“${text}” is not a number`);
  return value;
}
