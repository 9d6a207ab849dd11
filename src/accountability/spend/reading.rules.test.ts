import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poundsDecimal } from '../../values/pounds-decimal.ts';
import { parseAmountPence } from './amount.rules.ts';
import { findHeaderFault, layoutColumns } from './manchester-layout.rules.ts';
import { isAllMasked, maskPrivate, passesLuhn } from './masking.rules.ts';
import { isRedactedName } from './redaction.rules.ts';

describe('an amount', () => {
  it('is read to the exact penny', () => {
    expect(parseAmountPence('4000.00')).toBe(400_000);
    expect(parseAmountPence('0.07')).toBe(7);
    expect(parseAmountPence('-12.5')).toBe(-1_250);
    expect(Object.is(parseAmountPence('-0.00'), 0)).toBe(true);
    fc.assert(
      fc.property(fc.maxSafeInteger(), (n) => {
        const pence = n % 1e15;
        expect(parseAmountPence(poundsDecimal(pence))).toBe(pence === 0 ? 0 : pence);
      }),
    );
  });

  it('of another layout is not guessed at', () => {
    for (const text of ['', '£4', '4,000.00', '(12.00)', '12.00-', '12.345', '1e3', ' 12', '.50', '12 CR']) {
      expect(parseAmountPence(text)).toBeUndefined();
    }
  });
});

describe('names left out', () => {
  it.each([
    'REDACTED PERSONAL DATA',
    'Redacted Personal Information',
    'Redacted Data Data',
    'REDACTED - Personal Information',
    'REDACTED COMMERCIAL CONFIDENTIALITY',
    'Personal expenses name witheld',
    'Personal Expense, Name Witheld',
    'Name withheld - data protection',
    'suppliernamewithheld',
    'Reacted personal data',
    'redacted',
  ])('are known: %s', (name) => expect(isRedactedName(name)).toBe(true));

  it.each(['Redactive Publishing Limited', 'REDACTIVE', 'Acted Upon Theatre', 'Personal Data Systems Ltd'])(
    'are not seen in a firm’s name: %s',
    (name) => expect(isRedactedName(name)).toBe(false),
  );
});

describe('what no file should hold', () => {
  it.each([
    ['4111111111111111', '[card number hidden]'],
    ['paid by 4111 1111 1111 1111, March', 'paid by [card number hidden], March'],
    ['3782-822463-10005', '[card number hidden]'],
    ['ask jo.bloggs+x@example.org.uk today', 'ask [e-mail hidden] today'],
  ])('is hidden: %s', (text, hidden) => expect(maskPrivate(text).text).toBe(hidden));

  it.each(['5100896788', '4111111111111112', '9111111111111111', '12@12', 'Invoice 2019/03/1234 5678'])(
    'is not seen in %s',
    (text) => expect(maskPrivate(text)).toEqual({ text, found: [] }),
  );

  it('leaves no supplier where it was the whole name', () => {
    expect(isAllMasked(maskPrivate('jo@example.org').text)).toBe(true);
    expect(isAllMasked(maskPrivate('Jo Ltd, jo@example.org').text)).toBe(false);
    expect(isAllMasked('')).toBe(false);
  });

  it('is found by a check that one wrong digit fails (ISO/IEC 7812-1)', () => {
    const digit = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(
        fc.array(digit, { minLength: 12, maxLength: 18 }),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        (body, at, by) => {
          const check = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].find((last) => passesLuhn([...body, last].join('')));
          const whole = [...body, check ?? 0];
          const place = at % whole.length;
          const wrong = whole.map((value, index) => (index === place ? (value + by) % 10 : value));
          expect(passesLuhn(whole.join(''))).toBe(true);
          expect(passesLuhn(wrong.join(''))).toBe(false);
        },
      ),
    );
  });
});

describe('a header', () => {
  it('must be the layout’s, column for column', () => {
    expect(findHeaderFault(layoutColumns)).toBeUndefined();
    expect(findHeaderFault([...layoutColumns, ''])).toMatchObject({ position: 8 });
    expect(findHeaderFault(layoutColumns.slice(0, 6))).toMatchObject({
      position: 7,
      expected: 'Supplier Name',
    });
    expect(findHeaderFault([...layoutColumns, 'VAT'])).toMatchObject({ position: 8, found: 'VAT' });
    expect(findHeaderFault(['body name', ...layoutColumns.slice(1)])).toMatchObject({ position: 1 });
  });
});
