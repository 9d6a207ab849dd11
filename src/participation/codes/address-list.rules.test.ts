import { describe, expect, it } from 'vitest';
import { readAddressList } from './address-list.rules.ts';

const allPrint = () => [];
const read = (...rows: string[]) => readAddressList(rows.join('\n'), allPrint);

describe('a list of addresses', () => {
  it('takes a row an address, with as many letters as adults', () => {
    const list = read(
      'Name,Address 1,Address 2,Town,Postcode,Adults',
      'Ann Lee,Flat 2,9 Mill Lane,Oldham,ol1 1aa,2',
      ',The Old Hall,,Oldham,OL4 3AB,',
    );
    expect(list).toEqual({
      addresses: [
        {
          line: 2,
          name: 'Ann Lee',
          lines: ['Flat 2', '9 Mill Lane', 'Oldham'],
          postcode: 'OL1 1AA',
          adults: 2,
        },
        { line: 3, name: '', lines: ['The Old Hall', 'Oldham'], postcode: 'OL4 3AB', adults: 1 },
      ],
      letters: 3,
      rejects: [],
    });
  });
  it('says line by line what cannot be used, and keeps the rest', () => {
    const list = read(
      'address,postcode,adults',
      '1 Mill Lane,OL1 1AA,1',
      ',OL1 1AA,1',
      '2 Mill Lane,nowhere,1',
      '3 Mill Lane,OL1 1AA,101',
      '1 Mill Lane,ol11aa,3',
      '4 Mill Lane,OL1 1AB,100',
    );
    if ('refused' in list) throw new Error(list.refused);
    expect(list.rejects).toEqual([
      { line: 3, fault: 'no-address', detail: '' },
      { line: 4, fault: 'postcode-malformed', detail: 'nowhere' },
      { line: 5, fault: 'adults-wrong', detail: '101' },
      { line: 6, fault: 'twice', detail: '2' },
    ]);
    expect(list.letters).toBe(101);
  });
  it('says which letters it cannot print', () => {
    const list = readAddressList('name,address,postcode\n李,1 Mill Lane,OL1 1AA', (text) =>
      text.includes('李') ? ['李'] : [],
    );
    expect(list).toMatchObject({ rejects: [{ line: 2, fault: 'not-printable', detail: '李' }] });
  });
  it('is refused without a postcode column, without a row, and for more than 20,000 letters', () => {
    expect(read('address', '1 Mill Lane')).toEqual({ refused: 'not-a-table' });
    expect(read('address,postcode')).toEqual({ refused: 'not-a-table' });
    const many = Array.from({ length: 201 }, (_, index) => `${index} Mill Lane,OL1 1AA,100`);
    expect(read('address,postcode,adults', ...many)).toEqual({ refused: 'too-many-letters' });
  });
});
