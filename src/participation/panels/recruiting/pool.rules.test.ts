import { describe, expect, it } from 'vitest';
import { hashHousehold, isPostcode } from './pool.rules.ts';

const key = Buffer.alloc(32, 7);

describe('who lives together', () => {
  it('is told alike however the same house and postcode are written', () => {
    const one = hashHousehold(key, { house: '12a', postcode: 'OL1 1AA' });
    expect(hashHousehold(key, { house: ' 12 A ', postcode: 'ol11aa' })).toEqual(one);
    expect(hashHousehold(key, { house: '12', postcode: 'OL1 1AA' })).not.toEqual(one);
    expect(hashHousehold(key, { house: '12a', postcode: 'OL1 1AB' })).not.toEqual(one);
  });

  it('cannot be read without the panel’s key, and not compared between panels', () => {
    const home = { house: '12', postcode: 'OL1 1AA' };
    expect(hashHousehold(Buffer.alloc(32, 8), home)).not.toEqual(hashHousehold(key, home));
  });

  it('takes whole postcodes alone', () => {
    expect(['OL1 1AA', 'm1 1ae', 'EC1A1BB'].every(isPostcode)).toBe(true);
    expect(['OL1', 'OL1 1A', '', 'Oldham'].some(isPostcode)).toBe(false);
  });
});
