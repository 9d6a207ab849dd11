import { describe, expect, it } from 'vitest';
import type { Column, ColumnRole } from '../reading/layout.rules.ts';
import { type Choices, readChoices, sureness } from './preview.rules.ts';

const column = (position: number, title: string, role: ColumnRole | null): Column => ({
  position,
  title,
  role,
  confidence: role ? 0.9 : 0,
});
const columns = [
  column(0, 'Payee', 'supplier'),
  column(1, 'Paid', 'date'),
  column(2, 'Amount', 'amount'),
  column(3, '', null),
  column(4, 'Note', null),
  column(5, 'Note', null),
];
const guess = { columns, vatBasis: 'unstated' as const };
const asGuessed = ['supplier', 'date', 'amount', '', '', ''];

function choose(roles: readonly string[], rest: Partial<Choices> = {}) {
  const chosen = new Map(roles.map((role, position) => [position, role]));
  return readChoices({ roles: chosen, vatBasis: 'unstated', dateOrder: '', month: '', ...rest }, guess);
}

describe('what an officer chose over the guess', () => {
  it('is nothing where they left it as it was', () => {
    expect(choose(asGuessed)).toEqual({ mapping: undefined });
    expect(choose([])).toEqual({ mapping: undefined });
  });

  it('is only what differs, by title, or by number where a title names none or several', () => {
    expect(choose(['supplier', 'date', '', 'net', 'category', ''])).toEqual({
      mapping: { columns: { Amount: null, '4': 'net', '5': 'category' } },
    });
  });

  it('holds the basis, the order of the dates and the month where they are said', () => {
    const said = { vatBasis: 'gross', dateOrder: 'month-first', month: ' 2014-04 ' };
    expect(choose(asGuessed, said)).toEqual({
      mapping: { columns: {}, vatBasis: 'gross', dateOrder: 'month-first', month: '2014-04' },
    });
  });

  it('refuses a month that is none, and one thing in two columns', () => {
    for (const month of ['April 2014', '2014-13', '14-04']) {
      expect(choose(asGuessed, { month })).toEqual({ fault: 'month' });
    }
    expect(choose(['supplier', 'date', 'amount', 'supplier', '', ''])).toEqual({ fault: 'twice' });
  });

  it('takes nothing that is no role for one', () => {
    expect(
      choose(['supplier', 'date', 'amount', 'everything', '', ''], { vatBasis: 'x', dateOrder: 'y' }),
    ).toEqual({
      mapping: undefined,
    });
  });
});

it('says how sure a guess is in three steps', () => {
  const sure = (confidence: number) => sureness({ role: 'net', confidence });
  expect([1, 0.85, 0.7, 0.3].map(sure)).toEqual(['sure', 'sure', 'likely', 'doubtful']);
  expect(sureness({ role: null, confidence: 0 })).toBe('none');
});
