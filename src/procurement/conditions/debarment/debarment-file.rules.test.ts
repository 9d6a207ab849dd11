import { describe, expect, it } from 'vitest';
import { readDebarmentFile } from './debarment-file.rules.ts';

const titles = 'Name,Company number,Mandatory,Ground,From,Until';

describe('a debarment list as CSV', () => {
  it('is read line by line, with numbers as Companies House writes them', () => {
    const read = readDebarmentFile(`${titles}\n"Invented Facades, Ltd",1234567,yes,Fraud,2026-03-01,\n`);
    expect(read).toMatchObject([
      { name: 'Invented Facades, Ltd', companyNumber: '01234567', mandatory: true, untilOn: null },
    ]);
  });

  it('may name nobody', () => {
    expect(readDebarmentFile(`${titles}\n`)).toEqual([]);
  });

  it('is refused whole for one bad line, which it names', () => {
    const reason = (line: string) => readDebarmentFile(`${titles}\nA,,no,x,2026-01-01,\n${line}\n`);
    expect(reason('B,,perhaps,x,2026-01-01,')).toEqual({
      reason: 'Line 3: say yes or no under “mandatory”.',
    });
    expect(reason('B,,no,x,1 March,')).toEqual({
      reason: 'Line 3: write “from” as a date such as 2026-03-01.',
    });
    expect(reason(',,no,x,2026-01-01,')).toEqual({ reason: 'Line 3: there is no name.' });
  });

  it('is told which columns it needs', () => {
    expect(readDebarmentFile('supplier,why\nA,b\n')).toMatchObject({
      reason: expect.stringContaining('mandatory (yes or no)'),
    });
  });
});
