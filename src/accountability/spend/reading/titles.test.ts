import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { basisIn, guessFromTitle } from './title-roles.rules.ts';
import { titleWords } from './title-words.rules.ts';

describe('the words of a title', () => {
  it.each([
    ['Suuplier ID (T)', 'supplier id'],
    ['Directotate', 'directorate'],
    ['TransNo', 'transaction number'],
    ['SumOfAmount', 'sum of amount'],
    ['Invoice Amount (Â£)', 'invoice amount'],
    ['suppliername', 'supplier name'],
    ['sumofinvoicedistributionamount', 'sum of invoice distribution amount'],
    ['tranactionnumber', 'transaction number'],
    ['Nett Amount', 'net amount'],
    ['G/L description.', 'ledger description'],
    ['SUPPLIER_NAME', 'supplier name'],
    ['Supplier\nName', 'supplier name'],
  ])('%s is mended', (title, words) => expect(titleWords(title)).toBe(words));
});

describe('a title', () => {
  it.each([
    ['body', ['Body Name', 'Authority Name', 'Entity', 'OrganisationLabel', 'Organisation Name']],
    [
      'date',
      [
        'Payment Date',
        'Date Paid',
        'Date of payment',
        'Clearing Date',
        'Pay date',
        'Updated',
        'Date',
        'Period',
        'Cheque Date',
        'Month',
        'Clrng Date',
      ],
    ],
    [
      'amount',
      [
        'Amount',
        'Amount (£)',
        '£',
        ' Amount £s ',
        'Payment Amount',
        'Value',
        'SumOfAmount',
        'Total',
        'Invoice Amount',
        'Spend',
        'Paid Amount',
        'Amount in GBP',
        'Amount in local currency',
      ],
    ],
    [
      'net',
      [
        'Net Amount',
        'Invoice Nett Amount',
        'Amount £ (Excl VAT)',
        'Invoice Line Value (net of VAT)',
        'Amount ex VAT',
        'Net',
        'Total excluding VAT',
        'Amount Excluding Recoverable VAT',
      ],
    ],
    [
      'gross',
      ['Gross', 'Gross Amount', 'Amount (inc VAT)', 'Total inclusive of VAT', 'Amount including VAT'],
    ],
    [
      'vat',
      [
        'VAT',
        'VAT Amount',
        'Irrecoverable VAT',
        'IrrecoverableVATAmount',
        'Amount VAT',
        'VAT amount (irrecoverable)',
      ],
    ],
    [
      'supplier',
      [
        'Supplier',
        'Supplier Name',
        'Vendor Name',
        'Payee',
        'BeneficiaryName',
        'Creditor Name',
        'Merchant',
        'Service Provider',
        'Payment Made To',
        'Name of supplier',
        'Supplicer',
      ],
    ],
    [
      'supplier-id',
      ['Supplier ID', 'Vendor ID', 'BeneficiaryOtherID', 'Supplier Number', 'Creditor No.', 'Vendor Code'],
    ],
    [
      'vat-number',
      [
        'VAT Registration Number',
        'VATRegistrationNumber',
        'VAT RegNo',
        'Supplier VAT Number',
        'Vat Registration Num',
      ],
    ],
    ['company-number', ['Company Number', 'Companies House No', 'Company Registration Number', 'CRN']],
    ['postcode', ['Postcode', 'Supplier Post Code', 'Postal Code', 'Supplier Site Postcode']],
    [
      'transaction',
      [
        'Transaction Number',
        'TransNo',
        'SAP Document Number',
        'Voucher Number',
        'Payment Reference',
        'Invoice Number',
        'Trans No',
        'Reference',
      ],
    ],
    [
      'category',
      [
        'Expense Type',
        'Expenses Type',
        'Expenditure Category',
        'G/L Description',
        'Account Description',
        'Expenditure Account Code Description',
        'ProclassLabel',
        'Subj Description',
        'Merchant Category',
        'Procurement Category',
        'Account',
      ],
    ],
    [
      'department',
      [
        'Directorate',
        'Service Area',
        'Expense Area',
        'Organisational Unit',
        'Department',
        'Service Label',
        'Strategic Group',
        'Cost Centre Description',
      ],
    ],
    ['card', ['Purchase Card', 'P-Card', 'Procurement card']],
    ['kind', ['Type', 'Payment Type', 'Transaction Type']],
  ] as const)('of each kind is known: %s', (role, titles) => {
    for (const title of titles) expect([title, guessFromTitle(title)?.role]).toEqual([title, role]);
  });

  it.each([
    'Purpose',
    'Item Text',
    'Capital/Revenue',
    'Seq no',
    'Expenditure Code',
    'Supplier Type',
    'Contract Number',
    'OrganisationURI',
    'VAT Indicator',
    '0',
    '',
  ])('of what is not kept is left alone: %s', (title) => expect(guessFromTitle(title)).toBeNull());

  it('says the VAT basis where it does', () => {
    expect(basisIn('Payments over £500 (excluding VAT)')).toBe('net');
    expect(basisIn('Sum of Invoice Nett Amount')).toBe('net');
    expect(basisIn('All amounts include VAT')).toBe('gross');
    expect(basisIn('Payments over £500')).toBeNull();
  });

  it('paid comes before invoiced, and invoiced before entered', () => {
    const scores = ['Payment Date', 'Date', 'Transaction Date', 'Invoice Date', 'Posting Date', 'Period'].map(
      (title) => guessFromTitle(title)?.score ?? 0,
    );
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    expect(new Set(scores).size).toBe(scores.length);
  });
});

const synonyms = join(
  process.env['PP_REFERENCE_DATA'] ?? '../shared/data',
  'spend/nhs/column-name-synonyms.csv',
);
const ours: Readonly<Record<string, readonly string[]>> = {
  amount: ['amount', 'net', 'gross'],
  date: ['date'],
  supplier: ['supplier', 'supplier-id'],
  transactionnumber: ['transaction'],
  expensetype: ['category'],
  expensearea: ['department', 'category'],
  departmentfamily: ['department'],
};

describe.skipIf(!existsSync(synonyms))('column names met in NHS trusts (reference data)', () => {
  it('are known, nineteen in twenty, and hardly one of them for something else', () => {
    const pairs = readFileSync(synonyms, 'utf8')
      .split(/\r?\n/)
      .map((line) => line.split(','))
      .filter(([, meant]) => meant && ours[meant.trim()]);
    const guessed = pairs.map(([title = '', meant = '']) => ({
      title,
      role: guessFromTitle(title)?.role,
      meant: ours[meant.trim()] ?? [],
    }));
    const right = guessed.filter(({ role, meant }) => role && meant.includes(role));
    const wrong = guessed.filter(({ role, meant }) => role && !meant.includes(role));
    expect(pairs.length).toBeGreaterThan(140);
    expect(wrong.map(({ title, role }) => `${title}: ${role}`)).toEqual([]);
    expect(right.length / pairs.length).toBeGreaterThan(0.9);
  });
});
