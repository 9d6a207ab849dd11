import { type Answer, type Call, type Command, Refused, WrongUse } from '../../terminal/command.ts';
import { readInput } from '../../terminal/read-input.ts';
import { textTable } from '../../terminal/text-table.ts';
import { type Chance, chancesOf, strengthShares, wholeShares } from './chances.rules.ts';
import { againstReference, fitPairs, type PairFit, standardErrors } from './fit-pairs.rules.ts';
import { type OwnPair, weighPeople } from './one-voice.rules.ts';
import { type Comparisons, readComparisons } from './read-comparisons.rules.ts';
import { type Spread, spreadByPerson, spreadOfFit } from './spread.rules.ts';
import { commandWords as words } from './words.en.ts';

type Asked = { readonly reference: string | undefined; readonly covariance: boolean; readonly cap: number };
type Shown = Chance & {
  readonly item: string;
  readonly logStrength: number;
  readonly standardError: number;
  readonly share: number;
  readonly whole: number;
};

/** `pp pairwise`: recomputes, from a file and nothing else, how strong each thing is that was compared. */
export const pairwiseCommand: Command = {
  name: 'pairwise',
  summary: words.summary,
  usage: 'pairwise <comparisons.csv> [--reference <item>] [--covariance] [--cap <comparisons>] [--json]',
  example: 'pairwise comparisons.csv --reference Baltimore --covariance',
  options: {
    reference: { type: 'string' },
    covariance: { type: 'boolean', default: false },
    cap: { type: 'string', default: words.defaultCap },
  },
  async run(call) {
    const [file, ...more] = call.words;
    if (file === undefined || more.length > 0) throw new WrongUse(words.wantsOneFile);
    const asked = readAsked(call);
    const read = readComparisons((await readInput(file, call.terminal)).text);
    if ('refused' in read) throw new Refused(read.refused);
    const { items, answers, people } = read;
    if (asked.reference !== undefined && !items.includes(asked.reference)) {
      throw new Refused(words.unknownReference(asked.reference, items));
    }
    const counts = people === null ? answers : weighPeople(answers, asked.cap);
    const fit = fitPairs(counts, { items: items.length, withAhead: read.hasHome });
    if ('refused' in fit) throw new Refused(words.refused[fit.refused]);
    return answer(asked, read, counts, fit);
  },
};

function readAsked({ options }: Call): Asked {
  const cap = Number(options['cap']);
  if (!(Number.isFinite(cap) && cap > 0)) throw new WrongUse(words.wrongCap);
  const { reference, covariance } = options;
  return {
    reference: typeof reference === 'string' ? reference : undefined,
    covariance: covariance === true,
    cap,
  };
}

function answer(asked: Asked, read: Comparisons, counts: readonly OwnPair[], fit: PairFit): Answer {
  const { items, people } = read;
  const at = asked.reference === undefined ? fit : againstReference(fit, items.indexOf(asked.reference));
  const order = items
    .map((_, index) => index)
    .sort((a, b) => (fit.logStrength[b] ?? 0) - (fit.logStrength[a] ?? 0) || a - b);
  // The sandwich by person leaves out what being at home adds; with both, the fit’s own is kept.
  const isByPerson = people !== null && !fit.ahead;
  const shown = showItems(items, fit, at, isByPerson ? spreadByPerson(fit, counts) : spreadOfFit(fit));
  const comparisons = counts.reduce((sum, count) => sum + count.firstPreferred, 0);
  const matrix = order.map((row) =>
    order.map((column) => tidy(at.covariance[row * items.length + column] ?? 0)),
  );
  const json = {
    items: order.map((index) => shown[index]),
    prior: fit.prior ? words.prior(fit.prior.variance, fit.prior.because) : null,
    reference: asked.reference ?? null,
    comparisons: tidy(comparisons),
    people,
    cap: people === null ? null : asked.cap,
    intervals: isByPerson ? ('by-person' as const) : ('by-comparison' as const),
    ...(fit.ahead
      ? { home: { logOdds: tidy(fit.ahead.logOdds), standardError: tidy(fit.ahead.standardError) } }
      : {}),
    deviance: tidy(fit.deviance),
    degreesOfFreedom: fit.degreesOfFreedom,
    ...(asked.covariance ? { covariance: matrix } : {}),
    columnsLeftOut: read.columnsLeftOut,
  };
  return { json, text: asText(json, asked, matrix) };
}

function showItems(
  items: readonly string[],
  { logStrength }: PairFit,
  at: Pick<PairFit, 'logStrength' | 'covariance'>,
  spread: Spread,
): Shown[] {
  const chances = chancesOf(logStrength, spread);
  const shares = strengthShares(logStrength);
  const wholes = wholeShares(shares);
  const errors = standardErrors(at.covariance);
  return items.map((item, index) => ({
    item,
    logStrength: tidy(at.logStrength[index] ?? 0),
    standardError: tidy(errors[index] ?? 0),
    chance: tidy(chances[index]?.chance ?? 0),
    low: tidy(chances[index]?.low ?? 0),
    high: tidy(chances[index]?.high ?? 0),
    share: tidy(shares[index] ?? 0),
    whole: wholes[index] ?? 0,
  }));
}

/** Twelve decimals: further ones are the computer's own. */
function tidy(value: number): number {
  return Number(value.toFixed(12)) + 0;
}

type Json = {
  readonly items: readonly (Shown | undefined)[];
  readonly prior: string | null;
  readonly comparisons: number;
  readonly people: number | null;
  readonly intervals: 'by-person' | 'by-comparison';
  readonly home?: { readonly logOdds: number; readonly standardError: number };
  readonly deviance: number;
  readonly degreesOfFreedom: number;
  readonly columnsLeftOut: readonly string[];
};

function asText(json: Json, asked: Asked, matrix: readonly (readonly number[])[]): string {
  const rows = json.items.flatMap((item) => (item ? [item] : []));
  const { columns } = words;
  const titles = Object.entries(columns).map(([name, title]) => ({ title, isNumber: name !== 'item' }));
  const percent = (value: number) => (value * 100).toFixed(1);
  const table = textTable(
    titles,
    rows.map((row) => [
      row.item,
      row.logStrength.toFixed(4),
      row.standardError.toFixed(4),
      ...[row.chance, row.low, row.high, row.share].map(percent),
      String(row.whole),
    ]),
  );
  const { home, people } = json;
  return [
    words.heading(rows.length, String(Number(json.comparisons.toFixed(2)))),
    people === null ? words.noPeople : words.people(people, String(asked.cap)),
    '',
    table,
    '',
    ...(json.prior ? [json.prior] : []),
    ...(home ? [words.home(home.logOdds.toFixed(4), home.standardError.toFixed(4))] : []),
    asked.reference === undefined ? words.zeroMean : words.zeroAt(asked.reference),
    words.meaning,
    words.intervals[json.intervals],
    words.deviance(json.deviance.toFixed(3), json.degreesOfFreedom),
    ...(json.columnsLeftOut.length > 0 ? [words.leftOut(json.columnsLeftOut)] : []),
    ...(asked.covariance ? ['', words.covariance, covarianceTable(rows, matrix)] : []),
  ].join('\n');
}

function covarianceTable(rows: readonly Shown[], matrix: readonly (readonly number[])[]): string {
  return textTable(
    [{ title: words.columns.item }, ...rows.map(({ item }) => ({ title: item, isNumber: true }))],
    rows.map(({ item }, row) => [item, ...(matrix[row] ?? []).map((value) => value.toFixed(6))]),
  );
}
