import { describe, expect, it } from 'vitest';
import { findDeclarationFault, readAssociated, writeAssociated } from './declaration.rules.ts';

describe('what a supplier declares', () => {
  it('is whole when each ground that applies says what happened and what was done since', () => {
    const ground = {
      ground: 'poor-performance',
      happened: 'A contract ended early.',
      mended: 'New managers.',
    };
    const declared = { grounds: [ground], associated: [] };
    expect(findDeclarationFault(declared)).toBeNull();
    expect(findDeclarationFault({ ...declared, grounds: [{ ...ground, happened: ' ' }] })).toMatchObject({
      refused: 'happened-blank',
    });
    expect(findDeclarationFault({ ...declared, grounds: [{ ...ground, mended: '' }] })).toMatchObject({
      refused: 'mended-blank',
      ground: { schedule: 7 },
    });
  });

  it('names those it relies on one a line, with a company number where they have one', () => {
    const lines = 'Ashworth Holdings Ltd, 1234567\n\n  Jane Example \nLee, Son & Co; sc123456';
    const associated = [
      { name: 'Ashworth Holdings Ltd', companyNumber: '01234567' },
      { name: 'Jane Example', companyNumber: null },
      { name: 'Lee, Son & Co', companyNumber: 'SC123456' },
    ];
    expect(readAssociated(lines)).toEqual(associated);
    expect(readAssociated(writeAssociated(associated))).toEqual(associated);
  });
});
