import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideReissue, type NewFile, nameKey, type StandingFile } from './reissue.rules.ts';

const march: StandingFile = {
  name: '2019-03.csv',
  lines: 100,
  rejected: 0,
  linesInNew: 0,
  newLinesInIt: 0,
  months: '2019-03/2019-03',
  payees: 40,
  payeesInNew: 30,
};
const fresh: NewFile = { name: 'corrected.csv', rows: 100, lines: 100, months: '2019-03/2019-03' };

describe('a corrected re-issue', () => {
  it('replaces a file of which it has at least half of the lines', () => {
    expect(decideReissue(fresh, { ...march, linesInNew: 50 })).toBe('replaces');
    expect(decideReissue(fresh, { ...march, linesInNew: 49 })).toBe('overlaps');
  });

  it('replaces the month of the same name, when everything else was put right but those who were paid', () => {
    const again = { ...fresh, name: '2019-03 (1).CSV' };
    expect(decideReissue(again, march)).toBe('replaces');
    expect(decideReissue(again, { ...march, payeesInNew: 19 })).toBe('apart');
    expect(decideReissue({ ...again, months: '2019-04/2019-04' }, march)).toBe('apart');
  });

  it('that is cumulative replaces each month it contains', () => {
    const year = { ...fresh, name: '2019.csv', rows: 1200, lines: 1200, months: '2019-01/2019-12' };
    expect(decideReissue(year, { ...march, linesInNew: 98, newLinesInIt: 97 })).toBe('replaces');
  });
});

describe('what is no re-issue', () => {
  it('is a month that pays the same firms the same on other days', () => {
    const april = { ...fresh, name: '2019-04.csv', months: '2019-04/2019-04' };
    expect(decideReissue(april, { ...march, payeesInNew: 40 })).toBe('apart');
  });

  it('is what was mended of a file’s rejects, under whatever name', () => {
    const mended = { ...fresh, name: '2019-03.csv', rows: 60, lines: 60 };
    expect(decideReissue(mended, { ...march, rejected: 60 })).toBe('apart');
    expect(decideReissue(mended, { ...march, rejected: 60, linesInNew: 1, newLinesInIt: 1 })).toBe(
      'overlaps',
    );
    expect(decideReissue(mended, { ...march, rejected: 59 })).toBe('replaces');
  });

  it('is a part of a larger file, which goes on standing', () => {
    const part = { ...fresh, rows: 20, lines: 20 };
    expect(decideReissue(part, { ...march, linesInNew: 20, newLinesInIt: 19 })).toBe('contained');
    expect(decideReissue(part, { ...march, linesInNew: 20, newLinesInIt: 18 })).toBe('overlaps');
  });

  it('is a file with nothing in common and another name', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), fc.nat(1000), (lines, rejected, rows) => {
        const file = { ...march, lines, rejected };
        expect(decideReissue({ ...fresh, rows: rows + 1, lines: rows + 1 }, file)).toBe('apart');
      }),
    );
  });
});

it('a name is the same however it was saved again', () => {
  expect(['2019-03.csv', '2019-03.CSV', '2019-03 (2).xlsx', '2019-03.csv.gz'].map(nameKey)).toEqual(
    Array(4).fill('2019-03'),
  );
  expect(nameKey('spend 01.04.19')).toBe('spend 01.04.19');
});
