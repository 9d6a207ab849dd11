import { describe, expect, it } from 'vitest';
import { deprivationColumns, postcodeColumns } from './code-file.rules.ts';
import { readCodeFile } from './read-code-file.ts';
import { codeFileSentence } from './words.en.ts';

const plain = 'postcode,lad_code,lad_name,ward_code,ward_name,lsoa21,lsoa11';

describe('files of postcodes', () => {
  it('reads plain headings and the ONS Postcode Directory’s', () => {
    const row = { postcode: 'OL1 1UT', district: 'E08000004', ward: 'E05000720', lsoa: 'E01005310' };
    expect(
      readCodeFile(
        `${plain}\nOL1 1UT,E08000004,Oldham,E05000720,Coldhurst,E01005999,E01005310\n`,
        postcodeColumns,
      ),
    ).toEqual([row]);
    expect(
      readCodeFile('pcds,oslaua,osward,lsoa11\r\nOL1 1UT,E08000004,E05000720,E01005310\r\n', postcodeColumns),
    ).toEqual([row]);
  });

  it('says which column is missing, and which line is wrong, in a sentence', () => {
    const missing = readCodeFile('postcode,ward_code,lsoa11\n', postcodeColumns);
    if (!('reason' in missing)) throw new Error('it was taken');
    expect(codeFileSentence('p.csv', missing)).toBe(
      'p.csv has no column with a district’s code in it. Name that column “lad_code” or “oslaua”.',
    );
    const wrong = readCodeFile(`${plain}\nOldham,E08000004,,E05000720,,,E01005310`, postcodeColumns);
    if (!('reason' in wrong)) throw new Error('it was taken');
    expect(codeFileSentence('p.csv', wrong)).toBe(
      'p.csv, line 2: “Oldham” is not a postcode. Mend the line and import again.',
    );
    expect(readCodeFile(`${plain}\n"OL1`, postcodeColumns)).toMatchObject({ reason: 'quotes' });
  });
});

describe('files of deprivation', () => {
  it('reads tenths from 1 to 10 and nothing else, under the publisher’s own long heading too', () => {
    const official = 'LSOA code (2011),Index of Multiple Deprivation (IMD) Decile (where 1 is most deprived)';
    expect(readCodeFile(`${official}\nE01005310,1`, deprivationColumns)).toEqual([
      { lsoa: 'E01005310', decile: '1' },
    ]);
    expect(readCodeFile('lsoa11,imd2019_decile\nE01005310,11', deprivationColumns)).toMatchObject({
      column: 'decile',
      line: 2,
    });
  });
});
