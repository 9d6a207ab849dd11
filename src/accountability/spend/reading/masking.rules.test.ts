import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startDocumentNumbers } from './document-numbers.rules.ts';
import { isAllMasked, maskPrivate, passesLuhn } from './masking.rules.ts';

describe('what no file should hold', () => {
  it.each([
    ['4111111111111111', '[card number hidden]'],
    ['paid by 4111 1111 1111 1111, March', 'paid by [card number hidden], March'],
    ['3782-822463-10005', '[card number hidden]'],
    ['5555555555554444', '[card number hidden]'],
    ['2223003122003222', '[card number hidden]'],
    ['6011111111111117', '[card number hidden]'],
    ['ask jo.bloggs+x@example.org.uk today', 'ask [e-mail hidden] today'],
  ])('is hidden: %s', (text, hidden) => expect(maskPrivate(text).text).toBe(hidden));

  it.each([
    ['a short number', '5100896788'],
    ['a card’s number with a wrong digit', '4111111111111112'],
    ['no scheme’s beginning', '9111111111111111'],
    ['a scheme’s beginning and another’s length', '41111111111111116'],
    ['no address', '12@12'],
    ['dates and numbers', 'Invoice 2019/03/1234 5678'],
  ])('is not seen in %s', (_, text) => expect(maskPrivate(text)).toEqual({ text, found: [] }));

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

describe('long numbers of documents', () => {
  const run = Array.from({ length: 30 }, (_, index) => String(4_500_012_345_670_000 + index));
  const hiddenOf = (column: readonly string[]) => {
    const documents = startDocumentNumbers();
    for (const text of column) documents.look(text);
    return column.filter((text) => maskPrivate(text, documents.isDocument).found.length > 0);
  };

  it('are not taken for cards although one in ten passes the check', () => {
    expect(run.filter(passesLuhn).length).toBeGreaterThan(1);
    expect(hiddenOf(run)).toEqual([]);
  });

  it('do not hide a card that stands among them', () => {
    expect(hiddenOf([...run, '4111111111111111'])).toEqual(['4111111111111111']);
    expect(hiddenOf(['4111111111111111', ...run])).toEqual(['4111111111111111']);
  });
});
