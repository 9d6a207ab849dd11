import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDateFields } from '../../../values/parse-date.ts';
import { uuidV4 } from '../../../values/uuid.ts';
import type { FormCriterion } from '../bid-fields.rules.ts';
import type { BidContent } from './bid-content.rules.ts';
import { dayWords, faultSentence } from './fault-sentences.en.ts';
import { fieldsFromOffer } from './fields-from-offer.rules.ts';
import { type FormGround, offerFromFields } from './offer-from-fields.rules.ts';
import { readTypedDay } from './typed-day.rules.ts';

const visits = { id: uuidV4(), plainName: 'Home safety visits', unit: 'visit', evidenceRule: 'A log' };
const wage = { id: uuidV4(), plainName: 'Real Living Wage', unit: 'per cent', evidenceRule: 'Payroll' };
const plain = { title: '', question: '', weight: 20, qualificationPence: null, floorPence: null };
const criterion = (given: Partial<FormCriterion>): FormCriterion => ({
  ...plain,
  id: uuidV4(),
  code: 'SV1',
  kind: 'social-value',
  method: 'band',
  measures: [],
  target: null,
  bandMax: 5,
  ...given,
});
const price = criterion({ code: 'Price', kind: 'price', method: 'linear-absolute' });
const written = criterion({ measures: [visits] });
const counted = criterion({ code: 'SV2', method: 'target', target: '8', measures: [wage] });
const ground: FormGround = {
  criteria: [price, written, counted],
  units: { [visits.id]: 'visit', [wage.id]: 'per cent' },
  startsOn: '2026-11-01',
  endsOn: '2029-10-31',
  subcontractors: [],
  unconfirmed: [],
  names: { [visits.id]: visits.plainName, [wage.id]: wage.plainName },
  unitPence: {},
  workforce: null,
};

const days = fc
  .integer({ min: 0, max: 1500 })
  .map((after) => new Date(Date.UTC(2026, 10, 1 + after)).toISOString().slice(0, 10));
const lineOf = (criterionId: string, measureId: string) =>
  fc.record({
    criterionId: fc.constant(criterionId),
    measureId: fc.constant(measureId),
    quantity: fc.integer({ min: 1, max: 10_000 }).map((hundredths) => (hundredths / 100).toFixed(2)),
    dueOn: days,
    place: fc.constantFrom('Failsworth', 'Derker and Moorside'),
  });
const contents: fc.Arbitrary<BidContent> = fc.record({
  pricePence: fc.integer({ min: 1, max: 10 ** 12 }),
  answers: fc.constant([{ criterionId: written.id, answer: 'As we do it now.\nAnd better.' }]),
  commitments: fc
    .tuple(
      fc.array(lineOf(written.id, visits.id), { maxLength: 4 }),
      fc.array(lineOf(written.id, wage.id), { maxLength: 4 }),
      fc.array(lineOf(counted.id, wage.id), { maxLength: 4 }),
    )
    .map((lines) => lines.flat()),
  subcontractors: fc.constant([]),
  declarations: fc.constant(['true-and-own'] as const),
});

describe('the fields of the form', () => {
  it('say a bid in full: read back, they are the same bid', () => {
    fc.assert(
      fc.property(contents, (content) => {
        const read = offerFromFields(fieldsFromOffer(content, ground.criteria), ground);
        expect(read.faults).toEqual([]);
        expect(read.content).toEqual(content);
      }),
    );
  });

  it('hold one measure by several places and days', () => {
    const field = `commit.${written.id}.${visits.id}`;
    const line = (at: string, place: string, day: string) => ({
      [`${at}.quantity`]: '60',
      [`${at}.place`]: place,
      [`${at}.by-day`]: day,
      [`${at}.by-month`]: 'march',
      [`${at}.by-year`]: '2027',
    });
    const values = { ...line(field, 'Failsworth', '1'), ...line(`${field}.3`, 'Royton', '31') };
    const { commitments } = offerFromFields(values, ground).content;
    expect(commitments.map(({ place, dueOn }) => [place, dueOn])).toEqual([
      ['Failsworth', '2027-03-01'],
      ['Royton', '2027-03-31'],
    ]);
  });

  it('name every fault at once, each in words', () => {
    const field = `commit.${counted.id}.${wage.id}`;
    const { faults } = offerFromFields({ price: '12.345', [`${field}.2.quantity`]: '101' }, ground);
    const said = faults.map((fault) => [fault.field, faultSentence(fault, ground)]);
    expect(Object.fromEntries(said)).toMatchObject({
      price: 'Type whole pennies: two places after the point at most',
      [`answer.${written.id}`]: 'Answer SV1',
      [`${field}.2.quantity`]:
        'SV2, Real Living Wage, line 2: this is a share, so it is 100 per cent at most',
      [`${field}.2.by`]: 'SV2, Real Living Wage, line 2: say by when',
      [`${field}.2.place`]: 'SV2, Real Living Wage, line 2: say where',
      declared: 'Tick the box if what you say is true and your own',
    });
  });
});

describe('a day typed in three fields', () => {
  it('is read as everywhere else on the site', () => {
    const typed = fc.record({
      day: fc.oneof(fc.integer({ min: 0, max: 32 }).map(String), fc.constant('')),
      month: fc.oneof(fc.integer({ min: 0, max: 13 }).map(String), fc.constantFrom('', 'Feb', 'june', 'Ju')),
      year: fc.constantFrom('2024', '2025', '1900', '25', ''),
    });
    fc.assert(
      fc.property(typed, (fields) => {
        const elsewhere = parseDateFields(fields);
        expect(readTypedDay(fields)).toEqual(
          'date' in elsewhere ? { day: elsewhere.date.toString() } : elsewhere,
        );
      }),
    );
    expect(dayWords('2026-11-01')).toBe('1 November 2026');
  });
});
