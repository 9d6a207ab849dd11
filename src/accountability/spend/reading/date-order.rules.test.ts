import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { decideDateOrder } from './date-order.rules.ts';
import { readDateText } from './date-text.rules.ts';
import type { Period } from './layout.rules.ts';

function decided(dates: readonly string[], period: Period | null = null): string | null {
  const read = dates.flatMap((text) => {
    const date = readDateText(text);
    return date.kind === 'ordered' ? [[date, 1] as const] : [];
  });
  const decision = decideDateOrder(read, period);
  return decision && `${decision.order} ${decision.from}`;
}

describe('which way a file’s dates run', () => {
  it('is decided by the figures above twelve', () => {
    expect(decided(['03/04/2020', '13/04/2020'])).toBe('day-first values');
    expect(decided(['03/04/2020', '4/30/2020'])).toBe('month-first values');
    expect(decided(['07.11.11', '28.11.11'])).toBe('day-first values');
  });

  it('is decided by most of them where some are wrong', () => {
    expect(decided(['13/04/2020', '14/04/2020', '4/15/2020'])).toBe('day-first values');
    expect(decided(['4/13/2020', '4/14/2020', '15/04/2020'])).toBe('month-first values');
  });

  it('is decided by what the file covers where no figure tells', () => {
    const april = { from: Temporal.PlainDate.from('2020-04-01'), to: Temporal.PlainDate.from('2020-04-30') };
    expect(decided(['04/02/2020', '04/09/2020'], april)).toBe('month-first period');
    expect(decided(['02/04/2020', '09/04/2020'], april)).toBe('day-first period');
  });

  it('is decided by what keeps a month together', () => {
    const days = [1, 2, 3, 6, 7, 8, 9].map((day) => `4/${day}/2020`);
    expect(decided(days)).toBe('month-first values');
  });

  it('is day first where nothing says otherwise, and not asked where no date needs it', () => {
    expect(decided(['03/04/2020'])).toBe('day-first default');
    expect(decided(['2020-04-03', '43553', '3 April 2020'])).toBeNull();
  });

  it('does not depend on the order of the rows', () => {
    const figure = fc.integer({ min: 1, max: 31 });
    const date = fc.tuple(figure, figure).map(([one, other]) => `${one}/${other}/2020`);
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 30 }), fc.func(fc.integer()), (dates, rank) => {
        expect(decided(dates.toSorted((a, b) => rank(a) - rank(b)))).toBe(decided(dates));
      }),
    );
  });
});
