import { type CellValue, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { fileOf, readSheets, zipOf } from '../../../../../test/builders/sheets.ts';
import { isDateFormat } from './number-formats.rules.ts';

const rows: CellValue[][] = [
  ['Payee', 'Paid', 'Amount'],
  ['Larkhill & Sons <Ltd>', new Date('2021-09-30T00:00:00Z'), 31_479.2],
  ['Two\nlines', new Date('2021-10-01T00:00:00Z'), -0.07],
];

function workbook(sheets: Parameters<typeof writeXlsx>[0]['sheets'], rest: object = {}) {
  return writeXlsx({ sheets, ...rest });
}

describe('workbooks', () => {
  it.each(['shared', 'inline'] as const)(
    'give their cells as text, dates as days (%s texts)',
    async (stringMode) => {
      const bytes = await workbook([{ name: 'May', rows }], { stringMode });
      expect(await readSheets(fileOf(bytes))).toMatchObject([
        {
          member: '',
          rows: [
            ['Payee', 'Paid', 'Amount'],
            ['Larkhill & Sons <Ltd>', '2021-09-30', '31479.2'],
            ['Two\nlines', '2021-10-01', '-0.07'],
          ],
          lines: [1, 2, 3],
        },
      ]);
    },
  );

  it('count days from 1904 where the workbook says so', async () => {
    const [sheet] = await readSheets(fileOf(await workbook([{ name: 'May', rows }], { dateSystem: '1904' })));
    expect(sheet?.rows?.[1]?.[1]).toBe('2021-09-30');
  });

  it('give each sheet that a person sees and that holds a table, each known apart', async () => {
    const bytes = await workbook([
      { name: 'Notes', rows: [['Published under the transparency code']] },
      { name: 'April & May', rows },
      { name: 'Lookups', rows, hidden: true },
      { name: 'June', rows },
    ]);
    const sheets = await readSheets(fileOf(bytes));
    expect(sheets.map(({ member }) => member)).toEqual(['April & May', 'June']);
    expect(new Set(sheets.map(({ sha256 }) => sha256)).size).toBe(2);
  });

  it('are found inside archives, and refused where they are locked, binary or another program’s', async () => {
    const bytes = await workbook([{ name: 'May', rows }]);
    expect(await readSheets(fileOf(zipOf({ 'may.xlsx': bytes })))).toMatchObject([{ member: 'may.xlsx' }]);
    const locked = await workbook([{ name: 'May', rows }], { encryption: { password: 'x', spinCount: 10 } });
    const faults = await Promise.all(
      [locked, zipOf({ 'xl/workbook.bin': 'x' }), zipOf({ mimetype: 'x', 'content.xml': 'x' })].map((each) =>
        readSheets(fileOf(each)),
      ),
    );
    expect(faults.map(([sheet]) => sheet?.fault?.reason)).toEqual(['locked', 'legacy-excel', 'not-a-table']);
  });

  it('keep every cell in its column where cells do not say where they stand', async () => {
    const sheet = `<worksheet><sheetData><row><c t="str"><v>a</v></c><c t="str"><v>b</v></c><c t="str"><v>c</v></c></row>
      <row><c t="str"><v>1</v></c><c/><c><v>3.50</v></c></row></sheetData></worksheet>`;
    const bytes = zipOf({
      '[Content_Types].xml': '<Types/>',
      'xl/workbook.xml': '<workbook><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/s.xml"/></Relationships>',
      'xl/worksheets/s.xml': sheet,
    });
    expect(await readSheets(fileOf(bytes))).toMatchObject([
      {
        rows: [
          ['a', 'b', 'c'],
          ['1', '', '3.5'],
        ],
        lines: [1, 2],
      },
    ]);
  });

  it('keep gaps, and pass over empty rows', async () => {
    const bytes = await workbook([{ name: 'May', rows: [['a', 'b'], [], [null, 'x', null, 'y']] }]);
    expect(await readSheets(fileOf(bytes))).toMatchObject([
      {
        rows: [
          ['a', 'b'],
          ['', 'x', '', 'y'],
        ],
        lines: [1, 3],
      },
    ]);
  });
});

describe('a number format', () => {
  it.each([
    ['dd/mm/yyyy', true],
    ['[$-809]d mmmm yyyy;@', true],
    ['mmm-yy', true],
    ['yyyy-mm-dd hh:mm:ss.000', true],
    ['[Red]#,##0.00', false],
    ['_-[$£-809]* #,##0.00_-;-[$£-809]* #,##0.00_-', false],
    ['0 "days"', false],
    ['h:mm', false],
    ['General', false],
    ['\\d0', false],
  ])('%s shows a day: %s', (code, shows) => {
    expect(isDateFormat(code)).toBe(shows);
  });
});
