import { describe, expect, it } from 'vitest';
import {
  charityNumberInName,
  findConflict,
  readCharityNumber,
  readCompanyNumber,
  readIdentifiers,
  readVatNumber,
} from './identifiers.rules.ts';

describe('a company number', () => {
  it.each([
    ['1234568', '01234568'],
    ['01234568', '01234568'],
    [' 0123 4568 ', '01234568'],
    ['445790', '00445790'],
    ['SC123456', 'SC123456'],
    ['sc 12345', 'SC012345'],
    ['NI1234', 'NI001234'],
    ['OC301234', 'OC301234'],
    ['R0000123', 'R0000123'],
    ['R123', 'R0000123'],
    ['GB-COH-01234568', '01234568'],
  ])('%j is %s', (text, number) => {
    expect(readCompanyNumber(text)).toBe(number);
    expect(readCompanyNumber(number)).toBe(number);
  });
  it.each([
    '',
    '0',
    '00000000',
    '12345678',
    '01234567',
    '11111111',
    'TBC',
    'N/A',
    '123456789',
    'XX123456',
    'SC',
  ])('%j is none', (text) => {
    expect(readCompanyNumber(text)).toBeUndefined();
  });
});

describe('a VAT number', () => {
  // The first is HMRC’s own example of the older check, the second of the one since 2009.
  it.each([
    ['GB 980 7806 84', '980780684'],
    ['GB100190874', '100190874'],
    ['980780684', '980780684'],
    ['980780684001', '980780684'],
    ['GD001', 'GD001'],
    ['GBHA599', 'HA599'],
  ])('%j is %s', (text, number) => {
    expect(readVatNumber(text)).toBe(number);
  });
  it.each(['', 'NA', '123456789', '000000000', '98078068', 'GD599', 'HA001', '9807806840'])(
    '%j is none',
    (text) => {
      expect(readVatNumber(text)).toBeUndefined();
    },
  );
  it('with one digit wrong is hardly ever one', () => {
    const number = '980780684';
    const wrong = number.split('').flatMap((digit, at) =>
      Array.from({ length: 9 }, (_, by) => {
        const other = String((Number(digit) + by + 1) % 10);
        return number.slice(0, at) + other + number.slice(at + 1);
      }),
    );
    expect(wrong).toHaveLength(81);
    // The two checks are 55 apart, so the few changes that make exactly that are not seen.
    expect(wrong.filter((text) => readVatNumber(text) !== undefined).length).toBeLessThanOrEqual(4);
  });
});

describe('a charity number', () => {
  it('stands in names too', () => {
    expect(charityNumberInName('The River Larkhill R/C 1153700')).toEqual({
      scheme: 'GB-CHC',
      value: '1153700',
    });
    expect(charityNumberInName('Larkhill Trust (Charity No. 207544)')).toEqual({
      scheme: 'GB-CHC',
      value: '207544',
    });
    expect(charityNumberInName('Larkhill 1153700')).toBeUndefined();
    expect(readCharityNumber('SC012345')).toEqual({ scheme: 'GB-SC', value: 'SC012345' });
    expect(readCharityNumber('000000')).toBeUndefined();
  });
});

describe('the numbers beside a payee', () => {
  it('are read by their schemes, and what is no number is left out', () => {
    const published = { name: 'Larkhill R/C 1153700', vatNumber: 'GB 980 7806 84', companyNumber: '445790' };
    expect(readIdentifiers(published)).toEqual([
      { scheme: 'GB-COH', value: '00445790' },
      { scheme: 'GB-CHC', value: '1153700' },
      { scheme: 'GB-VAT', value: '980780684' },
    ]);
    expect(readIdentifiers({ name: 'Larkhill', vatNumber: 'NA', companyNumber: 'TBC' })).toEqual([]);
  });

  it('conflict when one register has two for them', () => {
    const company = (value: string) => [{ scheme: 'GB-COH', value } as const];
    expect(findConflict(company('00445790'), company('00445791'))).toEqual(company('00445790')[0]);
    expect(findConflict(company('00445790'), company('00445790'))).toBeUndefined();
    expect(findConflict(company('00445790'), [{ scheme: 'GB-VAT', value: '980780684' }])).toBeUndefined();
  });
});
