import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchName } from './match-name.rules.ts';
import { readName } from './read-name.rules.ts';
import { CERTAIN } from './reason.rules.ts';
import { addToRegister, emptyRegister } from './register.rules.ts';
import { wordDifference } from './word-difference.rules.ts';
import { genericWords, placeWords, readings } from './word-lists.rules.ts';

const words = fc.constantFrom(
  ...[...genericWords].slice(0, 60),
  ...[...placeWords].slice(0, 20),
  ...[...readings.keys()].slice(0, 30),
  'LARKHILL',
  'ORDSALL',
  'the',
  '&',
  'R',
  'J',
  'Ltd',
  'limited',
  'T/A',
  '3',
  '12',
  '(North)',
  'co',
);
const names = fc.array(words, { minLength: 1, maxLength: 7 }).map((list) => list.join(' '));

function confidence(published: string, registered: string): number {
  const register = emptyRegister();
  addToRegister(register, { read: readName(registered), owner: registered });
  return matchName(register, readName(published)).best?.confidence ?? 0;
}

describe('a name taken apart', () => {
  it.each([
    ['Larkhill (Salford) Ltd', ['LARKHILL', 'SALFORD'], 'LTD'],
    ['R. J. Larkhill & Co. Limited', ['RJ', 'LARKHILL'], 'CO LTD'],
    ['St Mary’s Hosp NHS FT', ['ST', 'MARYS', 'HOSPITAL', 'NHS', 'FOUNDATION', 'TRUST'], ''],
    ['Café Zürich Limited', ['CAFE', 'ZURICH'], 'LTD'],
    ['ＬＡＲＫＨＩＬＬ Ltd', ['LARKHILL'], 'LTD'],
    ['Larkhill Ltd (Newlands)', ['LARKHILL'], 'LTD'],
    ['Larkhill Outdoor Education Panel Lt', ['LARKHILL', 'OUTDOOR', 'EDUCATION', 'PANEL'], 'LTD'],
  ])('%s', (name, expected, form) => {
    expect(readName(name)).toMatchObject({ words: expected, form });
  });

  it.each([
    ['DO NOT USE - Larkhill Ltd', 'DO NOT USE'],
    ['0012345 Larkhill Ltd', '0012345'],
    ['LARKHILL44013615', '44013615'],
    ['ZZ Larkhill Ltd', 'ZZ'],
    ['Larkhill Repairs 12345', ''],
    ['Do Not Use', ''],
  ])('of %s, %j is a note and no part of it', (name, note) => {
    expect(readName(name).note).toBe(note);
  });

  it('reads the same when it is read again', () => {
    fc.assert(
      fc.property(names, (name) => {
        const { key } = readName(name);
        expect(readName(key).key).toBe(key);
      }),
    );
  });

  it('is not changed by capitals, spaces, full stops or commas', () => {
    fc.assert(
      fc.property(names, (name) => {
        const untidy = ` ${name.toLowerCase().replaceAll(' ', ',  ')}. `;
        expect(readName(untidy).key).toBe(readName(name).key);
      }),
    );
  });

  it('takes any text there is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(confidence(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('two names', () => {
  it('are as alike from either side', () => {
    fc.assert(
      fc.property(names, names, (a, b) => {
        const judgedAlike = confidence(a, b) >= CERTAIN;
        expect(confidence(b, a) >= CERTAIN).toBe(judgedAlike);
      }),
      { numRuns: 500 },
    );
  });

  it('with other numbers are never one supplier', () => {
    const number = fc.integer({ min: 1, max: 9999 }).map(String);
    fc.assert(
      fc.property(names, number, number, fc.boolean(), (name, one, other, isFirst) => {
        fc.pre(one !== other);
        const of = (digits: string) => (isFirst ? `${digits} ${name}` : `${name} ${digits}`);
        expect(confidence(of(one), of(other))).toBeLessThan(CERTAIN);
      }),
      { numRuns: 500 },
    );
  });

  it('with other places or directions are never one supplier', () => {
    const place = fc.constantFrom('NORTH', 'SOUTH', 'BOLTON', 'BURY', 'WIGAN', 'FIRST', 'SECOND');
    fc.assert(
      fc.property(names, place, place, (name, one, other) => {
        fc.pre(one !== other && !name.includes(one) && !name.includes(other));
        expect(confidence(`${name} ${one}`, `${name} ${other}`)).toBeLessThan(CERTAIN);
      }),
      { numRuns: 500 },
    );
  });
});

describe('two words in the same place', () => {
  it.each([
    ['NORTH', 'SOUTH', 'tells-apart'],
    ['1', '2', 'tells-apart'],
    ['BOLTON', 'BOLTIN', 'slip'],
    ['SUTT0N', 'SUTTON', 'digit-for-letter'],
    ['COMMUNTIY', 'COMMUNITY', 'slip'],
    ['SURGERY', 'SURGERIES', 'plural'],
    ['TRANSPO', 'TRANSPORT', 'abbreviation'],
    ['SRVCS', 'SERVICES', 'abbreviation'],
    ['PARKER', 'BARKER', 'other'],
  ])('%s and %s: %s', (a, b, difference) => {
    expect(wordDifference(a, b)).toBe(difference);
    expect(wordDifference(b, a)).toBe(difference);
  });
});
