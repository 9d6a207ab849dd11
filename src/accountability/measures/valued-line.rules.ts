import { type Fraction, zero } from '../../values/fraction.ts';
import { parseFraction } from '../../values/fraction-text.ts';
import type { Grade, ValuedLine } from './valuing.rules.ts';

export type CountedLine = {
  readonly id: string;
  readonly measure: string;
  readonly unit: string;
  /** Exact decimal text, as the database holds it. */
  readonly quantity: string;
  readonly keptApart: boolean;
};

/** What one of a measure is worth, as the database holds it: exact decimal text. */
export type Proxy = {
  readonly valuePence: string;
  readonly priceBaseYear: number;
  readonly deadweight: string;
  readonly displacement: string;
  readonly attribution: string;
  readonly leakage: string;
  readonly dropOff: string;
  readonly years: number;
  readonly grade: Grade;
};

/** A line of counted units with the proxy of its measure, as the valuing rules take it; in units only without one. */
export function valuedLine(line: CountedLine, proxy: Proxy | undefined): ValuedLine {
  const { id, measure, unit, keptApart } = line;
  const share = (text: string | undefined) => (text === undefined ? zero : exact(text));
  return {
    id,
    measure,
    unit,
    keptApart,
    quantity: exact(line.quantity),
    proxyPence: proxy ? exact(proxy.valuePence) : null,
    priceYear: proxy?.priceBaseYear ?? null,
    deadweight: share(proxy?.deadweight),
    displacement: share(proxy?.displacement),
    attribution: share(proxy?.attribution),
    leakage: share(proxy?.leakage),
    dropOff: share(proxy?.dropOff),
    years: proxy?.years ?? 1,
    grade: proxy?.grade ?? null,
  };
}

function exact(text: string): Fraction {
  const value = parseFraction(text);
  if ('refused' in value) throw new Error(`“${text}” is not a number`);
  return value;
}
