import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poundsDecimal } from '../../../values/pounds-decimal.ts';
import { readAmount } from './amount.rules.ts';
import { decideDecimalMark, markOf } from './decimal-mark.rules.ts';

const pence = (text: string, mark: 'point' | 'comma' = 'point') => {
  const read = readAmount(text, mark);
  return 'pence' in read ? read.pence : read.fault;
};

describe('an amount', () => {
  it.each([
    ['4000.00', 400_000],
    ['0.07', 7],
    ['-12.5', -1250],
    ['12', 1200],
    ['£31,479.20', 3_147_920],
    ['£3,502,635.71', 350_263_571],
    ['GBP 1,234.56', 123_456],
    ['"£1,234.56"', 123_456],
    ['1234.56 GBP', 123_456],
    ['Â£1,234.56', 123_456],
    ['\u009c1,234.56', 123_456],
    ['œ1,234.56', 123_456],
    ['ú1,234.56', 123_456],
    ['\ufffd1,234.56', 123_456],
    ['?1,234.56', 123_456],
    ['#542.96', 54_296],
    ['-£37,702.89', -3_770_289],
    ['£-37,702.89', -3_770_289],
    ['(1,234.00)', -123_400],
    ['£(1,234.00)', -123_400],
    ['(£1,234.00)', -123_400],
    ['1,234.00-', -123_400],
    ['−12.50', -1250],
    ['–12.50', -1250],
    ['- 12.50', -1250],
    ['+12.50', 1250],
    ['12.50CR', -1250],
    ['12.50 Cr', -1250],
    ['CR 12.50', -1250],
    ['12.50 DR', 1250],
    ['1 234 567.89', 123_456_789],
    ["1'234.56", 123_456],
    ['1’234.56', 123_456],
    ['.50', 50],
    ['12.', 1200],
    ['10298896.31.', 1_029_889_631],
    ['1.2E+05', 12_000_000],
    ['1.23456E+03', 123_456],
    ['-4E2', -40_000],
  ])('%s is read exactly', (text, expected) => expect(pence(text)).toBe(expected));

  it.each([
    ['', 'missing'],
    ['£', 'missing'],
    ['-', 'nil'],
    ['Nil', 'nil'],
    ['$12.00', 'not-pounds'],
    ['€1,234.56', 'not-pounds'],
    ['1,23.00', 'not-an-amount'],
    ['12,3456', 'not-an-amount'],
    ['1,234,56', 'not-an-amount'],
    ['1.234,56', 'not-an-amount'],
    ['-12.00-', 'not-an-amount'],
    ['(-12.00)', 'not-an-amount'],
    ['-12.00CR', 'not-an-amount'],
    ['12%', 'not-an-amount'],
    ['12 34', 'not-an-amount'],
    ['1.2.3', 'not-an-amount'],
    ['25/06/2012', 'not-an-amount'],
    ['12345678901234567', 'not-an-amount'],
    ['.', 'not-an-amount'],
  ])('%s is not guessed at', (text, fault) => expect(pence(text)).toBe(fault));

  it('with more than two decimals is rounded, half to even, and says so', () => {
    expect(readAmount('14071.3600000001', 'point')).toEqual({ pence: 1_407_136, rounded: true });
    expect(readAmount('75348.600000000006', 'point')).toEqual({ pence: 7_534_860, rounded: true });
    expect(readAmount('81062.929999999993', 'point')).toEqual({ pence: 8_106_293, rounded: true });
    expect(readAmount('1234.5600', 'point')).toEqual({ pence: 123_456, rounded: false });
    expect(['0.125', '0.135', '-0.125', '0.1251', '0.005', '0.015'].map((text) => pence(text))).toEqual([
      12, 14, -12, 13, 0, 2,
    ]);
    expect(pence('5E-5')).toBe(0);
  });

  it('of nothing is not less than nothing', () => {
    expect(Object.is(pence('-0.00'), 0)).toBe(true);
    expect(Object.is(pence('(0.00)'), 0)).toBe(true);
  });

  it('reads back to the penny however it is written', () => {
    const written = (text: string) => [
      text,
      `£${text}`,
      text.replace(/\B(?=(?:\d{3})+\.)/g, ','),
      text.replace(/\B(?=(?:\d{3})+\.)/g, ' '),
      `${text}000`,
    ];
    fc.assert(
      fc.property(fc.maxSafeInteger(), (n) => {
        const size = Math.abs(n % 1e14);
        for (const text of written(poundsDecimal(size))) expect(pence(text)).toBe(size);
        for (const text of [
          `-${poundsDecimal(size)}`,
          `(${poundsDecimal(size)})`,
          `${poundsDecimal(size)}-`,
        ]) {
          expect(pence(text)).toBe(size === 0 ? 0 : -size);
        }
        const comma = poundsDecimal(size)
          .replace('.', ',')
          .replace(/\B(?=(?:\d{3})+,)/g, '.');
        expect(pence(comma, 'comma')).toBe(size);
      }),
    );
  });
});

describe('the decimal mark of a file', () => {
  it('is what the amounts with both marks, or with pence, say', () => {
    expect(['1.234,56', '12,5', '1.234.567', '1234,56'].map(markOf)).toEqual([
      'comma',
      'comma',
      'comma',
      'comma',
    ]);
    expect(['1,234.56', '12.5', '12.50-', '(1,234.50)'].map(markOf)).toEqual([
      'point',
      'point',
      'point',
      'point',
    ]);
    expect(['1,234', '1.234', '1234', '', '1,234.567'].map(markOf)).toEqual([null, null, null, null, null]);
  });

  it('is a comma only where nothing says otherwise', () => {
    expect(decideDecimalMark(0, 3)).toBe('comma');
    expect(decideDecimalMark(1, 300)).toBe('point');
    expect(decideDecimalMark(0, 0)).toBe('point');
  });
});
