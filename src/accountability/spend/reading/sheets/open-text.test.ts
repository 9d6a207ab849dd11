import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { fileOf, readSheets } from '../../../../../test/builders/sheets.ts';

async function readOne(bytes: string | Uint8Array) {
  const [sheet, ...others] = await readSheets(fileOf(bytes));
  expect(others).toEqual([]);
  return sheet;
}

describe('the encoding of a text', () => {
  const text = 'Date,Amount\n1 May 2014,£31\n2 May 2014,caf\u00E9\n';
  const rows = [
    ['Date', 'Amount'],
    ['1 May 2014', '£31'],
    ['2 May 2014', 'caf\u00E9'],
  ];

  it.each([
    ['utf-8', 'utf8', ''],
    ['utf-8', 'utf8', 'one mark'],
    ['utf-8', 'utf8', 'two marks'],
    ['utf-16le', 'utf-16le', ''],
    ['utf-16le', 'utf-16le', 'one mark'],
    ['utf-16be', 'utf-16be', ''],
    ['utf-16be', 'utf-16be', 'one mark'],
    ['windows-1252', 'windows-1252', ''],
    ['cp850', 'cp850', ''],
  ])('is %s when written as %s with %s', async (encoding, written, marks) => {
    const marked = '\uFEFF'.repeat(['', 'one mark', 'two marks'].indexOf(marks)) + text;
    expect(await readOne(iconv.encode(marked, written))).toMatchObject({ encoding, rows });
  });

  it('is decided by the whole file: the one pound sign in the last of 50,000 rows tells cp850', async () => {
    const plain = 'Supplier,Amount\n'.concat('A plain supplier,12.00\n'.repeat(50_000));
    const bytes = Buffer.concat([
      Buffer.from(plain),
      Buffer.from([...Buffer.from('Last,'), 0x9c, 0x35, 0x0a]),
    ]);
    const sheet = await readOne(bytes);
    expect(sheet?.encoding).toBe('cp850');
    expect(sheet?.rows?.at(-1)).toEqual(['Last', '£5']);
  });

  it('is windows-1252 for apostrophes and dashes of a word processor', async () => {
    const bytes = iconv.encode('Payee,Paid\nChildren’s Services – North,10.00\n', 'windows-1252');
    expect(await readOne(bytes)).toMatchObject({ encoding: 'windows-1252' });
  });

  it('drops stray zeros and the end-of-file mark of DOS', async () => {
    const sheet = await readOne(`${'Payee,Paid\n'.repeat(50)}Smith\0 Ltd,10.00\n\u001A`);
    expect(sheet?.rows?.slice(-2)).toEqual([
      ['Payee', 'Paid'],
      ['Smith Ltd', '10.00'],
    ]);
  });
});

describe('text that was mangled before it was published', () => {
  it.each([
    ['Â£12.00', '£12.00'],
    ['Ã‚Â£12.00', '£12.00'],
    ['Childrenâ€™s Services', 'Children’s Services'],
    ['CafÃ© Rouge', 'Caf\u00E9 Rouge'],
    ['┬ú12.00', '£12.00'],
    ['\uFFFD1,234.50', '£1,234.50'],
    ['Amount (\uFFFD)', 'Amount (£)'],
    ['Marks &amp;amp; Daughter&#39;s', "Marks & Daughter's"],
  ])('is put right where it is certain: %s', async (mangled, meant) => {
    expect(await readOne(`Payee\tPaid\n${mangled}\tx\n`)).toMatchObject({
      rows: [
        ['Payee', 'Paid'],
        [meant, 'x'],
      ],
      mended: { lost: 0 },
    });
  });

  it('stays lost where it is not, and is counted', async () => {
    const sheet = await readOne('Payee,Paid\nCaf\uFFFD Rouge,Â£5\n');
    expect(sheet).toMatchObject({ mended: { repaired: 1, lost: 1 } });
    expect(sheet?.rows?.[1]).toEqual(['Caf\uFFFD Rouge', '£5']);
  });

  it('is left alone where the letters may be meant', async () => {
    const sheet = await readOne('Payee,Paid\nCHÂTEAU SÃO PAULO,5\n');
    expect(sheet).toMatchObject({ mended: { repaired: 0, lost: 0 } });
  });

  it('is put right when UTF-8 and windows-1252 stand in one file', async () => {
    const bytes = Buffer.concat([
      Buffer.from('A,B\nRent @ £5,Fees '),
      Buffer.of(0x96),
      Buffer.from(' 2014\n'),
    ]);
    expect((await readOne(bytes))?.rows?.[1]).toEqual(['Rent @ £5', 'Fees – 2014']);
  });
});

describe('lines and delimiters', () => {
  it('counts every kind of line end as a text editor does, and passes over rows of nothing', async () => {
    const sheet = await readOne('a,b\r\n1,2\n\r\n3,4\r,,,\n5,"x\r\ny"\r\n\n6,7');
    expect(sheet?.lines).toEqual([1, 2, 4, 6, 9]);
    expect(sheet?.rows?.[3]).toEqual(['5', 'x\ny']);
  });

  it.each([',', ';', '\t', '|', '~', '^'])(
    'recognises %j, with commas inside amounts and a trailing delimiter',
    async (by) => {
      const amount = by === ',' ? '"1,234.00"' : '1,234.00';
      const payee = by === ';' ? 'Larkhill' : 'Larkhill; Sons';
      const line = (first: string) => [first, '01/05/2014', amount, payee, ''].join(by);
      const sheet = await readOne(['a', 'b', 'c', 'd', 'e'].map(line).join('\n'));
      expect(sheet?.delimiter).toBe(by);
      expect(sheet?.rows?.[0]?.slice(0, 3)).toEqual(['a', '01/05/2014', '1,234.00']);
    },
  );

  it('parts lines that were each quoted as a whole, and leaves a single column alone', async () => {
    const text = '"Payee,Date,Amount"\n"""Lark, Hill & Co"",1 May 2014,1.00"\n';
    expect(await readOne(text)).toMatchObject({
      delimiter: ',',
      lines: [1, 2],
      rows: [
        ['Payee', 'Date', 'Amount'],
        ['Lark, Hill & Co', '1 May 2014', '1.00'],
      ],
    });
    const single = '"Lark, Hill & Co"\n"Bell, Book & Candle"\n';
    expect((await readOne(single))?.rows).toEqual([['Lark, Hill & Co'], ['Bell, Book & Candle']]);
  });

  it('believes Excel’s own first line', async () => {
    expect(await readOne('sep=|\nA,B|C\n')).toMatchObject({
      delimiter: '|',
      rows: [['A,B', 'C']],
      lines: [2],
    });
  });

  it('keeps ragged rows as they are', async () => {
    expect((await readOne('a,b,c\n1,2\n1,2,3,4\n'))?.rows).toEqual([
      ['a', 'b', 'c'],
      ['1', '2'],
      ['1', '2', '3', '4'],
    ]);
  });
});

describe('quotation marks', () => {
  it.each([
    ['"Smith, Jones",5', ['Smith, Jones', '5']],
    ['"She said ""yes""",5', ['She said "yes"', '5']],
    ['Pipe 12" wide,5', ['Pipe 12" wide', '5']],
    ['"The "Old" Mill",5', ['The "Old" Mill', '5']],
    ['1, "with a, space" ,5', ['1', 'with a, space', '5']],
  ])('%s', async (line, cells) => {
    expect((await readOne(`${line}\n`))?.rows).toEqual([cells]);
  });

  it('one that never closes costs its own cell and no other row', async () => {
    const rows = Array.from({ length: 2000 }, (_, at) => `"Payee ${at}",${at}`);
    rows[500] = '"Unclosed Ltd,500';
    const sheet = await readOne(`${rows.join('\n')}\nplain,1\n`);
    expect(sheet?.rows).toHaveLength(2001);
    expect(sheet?.rows?.[500]).toEqual(['Unclosed Ltd', '500']);
    expect(sheet?.rows?.[501]).toEqual(['Payee 501', '501']);
  });

  it('one that never closes in a file without others costs nothing either', async () => {
    const sheet = await readOne(`a,b\nx,"never closed\n${'plain,1\n'.repeat(300)}`);
    expect(sheet?.rows).toHaveLength(302);
    expect(sheet?.lines?.at(-1)).toBe(302);
  });
});

/** How every OLE compound file begins. */
const cfb = Buffer.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

describe('what is no table', () => {
  it.each([
    ['nothing', '', { reason: 'empty' }],
    ['only blank lines', '\r\n \r\n', { reason: 'empty' }],
    ['a PDF', '%PDF-1.4\n1 0 obj', { reason: 'not-a-table', found: 'pdf' }],
    [
      'a picture',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a),
      { reason: 'not-a-table', found: 'image' },
    ],
    [
      'bytes of no kind',
      Uint8Array.from({ length: 900 }, (_, at) => at % 32),
      { reason: 'not-a-table', found: 'unknown' },
    ],
    [
      'a page that says the file has moved',
      '<!DOCTYPE html><p>Page not found',
      { reason: 'not-a-table', found: 'document' },
    ],
    ['JSON', '{"payments": []}', { reason: 'not-a-table', found: 'data' }],
    [
      'a letter',
      Buffer.concat([cfb, Buffer.alloc(300_000), Buffer.from('WordDocument', 'utf16le')]),
      { reason: 'not-a-table', found: 'document' },
    ],
    [
      'a locked workbook',
      Buffer.concat([cfb, Buffer.alloc(300_000), Buffer.from('EncryptedPackage', 'utf16le')]),
      { reason: 'locked' },
    ],
    [
      'an Excel 97 workbook',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      { reason: 'legacy-excel' },
    ],
    [
      'an Excel 2003 workbook as XML',
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
      { reason: 'legacy-excel' },
    ],
  ])('%s is refused for what it is', async (_, bytes, fault) => {
    expect(await readOne(bytes)).toEqual({ member: '', fault });
  });
});
