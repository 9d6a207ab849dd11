import { textTable } from '../../../terminal/text-table.ts';
import { fraction, multiply } from '../../../values/fraction.ts';
import { parseFraction, toDecimal } from '../../../values/fraction-text.ts';
import { formatPounds } from '../../../values/money.ts';
import type { Measured } from './measure-commitments.rules.ts';
import type { PublishedMove } from './measure-sensitivity.rules.ts';
import { words } from './words.en.ts';

/** What was measured as a person reads it in a terminal: units first, then pounds, then what was done of it. */
export function measureText(measured: Measured, moves: readonly PublishedMove[] | null): string {
  const { units, apart, withoutProxy, attainment, asOf } = measured;
  const { due, lifetime } = attainment;
  return [
    unitTable(units),
    ...(apart.length > 0 ? ['', words.apart, unitTable(apart)] : []),
    '',
    ...moneyLines(measured),
    ...(withoutProxy.length > 0 ? [words.unpriced(withoutProxy.join(', '))] : []),
    ...(asOf === null
      ? []
      : [
          '',
          words.due(percent(due.equalLines), percent(due.byProxy), asOf),
          words.lifetime(percent(lifetime.equalLines), percent(lifetime.byProxy)),
        ]),
    ...(moves && moves.length > 0 ? ['', words.hangsOn, ...moves.map(moveLine)] : []),
  ].join('\n');
}

function unitTable(units: Measured['units']): string {
  const { measure, quantity, unit } = words.columns;
  return textTable(
    [{ title: measure }, { title: quantity, isNumber: true }, { title: unit }],
    units.map((each) => [each.measure, each.quantity, each.unit]),
  );
}

function moneyLines({ gross, net, presentValue, priceBaseYear, grade, distributional }: Measured): string[] {
  if (gross === null || net === null || presentValue === null) return [words.noMoney];
  const weighed = distributional?.presentValue ?? null;
  return [
    words.money(priceBaseYear),
    words.gross(formatPounds(gross)),
    words.net(formatPounds(net)),
    words.present(formatPounds(presentValue)),
    ...(grade ? [words.graded(grade)] : []),
    ...(distributional && weighed !== null
      ? [words.weighed(formatPounds(weighed), distributional.elasticity)]
      : []),
  ];
}

function percent(share: Measured['attainment']['due']['byProxy']): string {
  if (share === 'not-yet-due') return words.notYetDue;
  if (share === 'no-proxy') return words.noProxy;
  return `${Number((share * 100).toFixed(1))}%`;
}

function moveLine({ assumption, measure, by, low, high }: PublishedMove): string {
  const amount = inHundredths(by.amount);
  const step = by.kind === 'points' ? words.points(amount) : words.ofItself(amount);
  return words.move(assumption, measure, step, words.range(formatPounds(low), formatPounds(high)));
}

function inHundredths(share: string): string {
  const value = parseFraction(share);
  return 'refused' in value ? share : String(Number(toDecimal(multiply(value, fraction(100)), 2)));
}
