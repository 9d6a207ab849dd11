import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type Debarment, findDebarred, type LookedUp } from './debarment.rules.ts';

const day = Temporal.PlainDate.from;
const listed: Debarment = {
  id: 'x',
  name: 'Invented Facade Systems Limited',
  companyNumber: '01234567',
  mandatory: true,
  ground: 'Theft, fraud or bribery',
  fromOn: day('2026-03-01'),
  untilOn: day('2029-02-28'),
};
const bidder = (name: string, companyNumber: string | null = null): LookedUp => ({
  role: 'bidder',
  name,
  companyNumber,
});
const find = (who: LookedUp, on = '2026-11-22', entry = listed) =>
  findDebarred([who], [entry], day(on)).map((match) => match.by);

describe('the debarment list', () => {
  it('finds a company by its number, whatever it calls itself', () => {
    expect(find(bidder('Fresh Start Cladding', '01234567'))).toEqual(['number']);
  });

  it('finds a name where one of the two has no number', () => {
    expect(find(bidder('INVENTED FACADE SYSTEMS LTD'))).toEqual(['name']);
  });

  it('never takes two numbers for one company, however alike the names', () => {
    expect(find(bidder('Invented Facade Systems Limited', '07654321'))).toEqual([]);
  });

  it('holds from its first day to its last', () => {
    const who = bidder('', '01234567');
    expect(find(who, '2026-02-28')).toEqual([]);
    expect(find(who, '2026-03-01')).toEqual(['number']);
    expect(find(who, '2029-02-28')).toEqual(['number']);
    expect(find(who, '2029-03-01')).toEqual([]);
    expect(find(who, '2040-01-01', { ...listed, untilOn: null })).toEqual(['number']);
  });

  it('looks up sub-contractors and those a bidder relies on, and says which it found', () => {
    const people: LookedUp[] = [
      bidder('Honest Builders', '00000001'),
      { role: 'sub-contractor', name: 'Invented Facade Systems', companyNumber: '01234567' },
    ];
    expect(findDebarred(people, [listed], day('2026-11-22'))).toMatchObject([
      { who: { role: 'sub-contractor' }, by: 'number', entry: { mandatory: true } },
    ]);
  });
});
