import { describe, expect, it } from 'vitest';
import {
  isOfTransaction,
  readCompanyNumber,
  readPostcode,
  readSupplierId,
  readVatNumber,
} from './identifiers.rules.ts';
import { readPayee } from './payee.rules.ts';
import { isCardPayee, isCardText, isGrant, kindSaid } from './payment-kind.rules.ts';
import { isRedactedName } from './redaction.rules.ts';

describe('a payee that names nobody', () => {
  it.each([
    'REDACTED PERSONAL DATA',
    'Redacted Personal Information',
    'REDACTED - Personal Information',
    'Redacted Data Data',
    'Redated Data',
    'Reacted personal data',
    'REDCATED',
    'Redactted information',
    'REDACTED COMMERCIAL CONFIDENTIALITY',
    'redacted',
    '[Redacted]',
    'Supplier Redacted Ltd',
    'Redaction',
    'Personal expenses name witheld',
    'Personal Expense, Name Witheld',
    'Name withheld - data protection',
    'suppliernamewithheld',
    'NAME WITHHELD',
    'Name not disclosed',
    'Supplier name removed',
    'Personal data',
    'PERSONAL INFORMATION',
    'Private Individual',
    'Individual',
    'Anonymised',
    'Confidential',
    'Commercially Confidential',
    'Commercial in Confidence',
    'Undisclosed',
    'Exempt from publication',
    'XXXXX',
    'XX XXXXX X XXXXXXXX',
    'XXXXX SECURITY SYS R',
    '*****',
    '█████',
    '-',
    '#',
    '#N/A',
    'N/A',
    'Unknown',
    'Various',
    'VARIOUS - Total Expenses',
    'Various payees',
    'Sundry',
    'Sundry Creditors',
    'Misc Supplier',
    'ONE TIME CAPS',
    'DFT ONE TIME VENDOR',
    'One-off supplier',
    'Third Party Personal Data',
    'Exempt - Section 40(2)',
    'Removed for data protection',
    'Non-disclosable',
    'Not Published',
    'With held',
    'Restricted',
    'Direct Payment Recipient',
    'Payments to individuals',
    'Kinship carer',
    'Staff Member',
  ])('is known: %s', (name) => expect(isRedactedName(name)).toBe(true));

  it.each([
    'Redactive Publishing Limited',
    'REDACTIVE',
    'Redactive Events Ltd',
    'Acted Upon Theatre',
    'Personal Data Systems Ltd',
    'Confidential Shredding Ltd',
    'Shopper Anonymous Manchester',
    'PRIVACY & DATA PROTECTION LTD',
    'The Confident Club',
    'Reactive Integrated Services',
    'Sundry Street Garage',
    'Individual Solutions SK',
    'Retracted Blinds',
    'Private Hire Cars',
    'Protected Areas',
    'Restricted Access Systems',
    'Kinship Carers UK',
    'Foster Care Associates',
    'Exxon Mobil',
    'XXL Printing',
    'Unknown Pleasures Cycles Ltd',
    'Vodafone -Various Phones',
    '3663',
    '10008721',
    'Miscellaneous Workshop Ltd',
  ])('is not seen in a name: %s', (name) => expect(isRedactedName(name)).toBe(false));
});

describe('a payee’s cell', () => {
  it('is taken apart where that is certain', () => {
    expect(readPayee('12345678 ACME LTD')).toMatchObject({ name: 'ACME LTD', supplierId: '12345678' });
    expect(readPayee('1234567-Acme Ltd')).toMatchObject({ name: 'Acme Ltd', supplierId: '1234567' });
    expect(readPayee('ACME LTD (01234567)')).toMatchObject({ name: 'ACME LTD', companyNumber: '01234567' });
    expect(readPayee('Acme (Scotland) Ltd (SC123456)')).toMatchObject({
      name: 'Acme (Scotland) Ltd',
      companyNumber: 'SC123456',
    });
    expect(readPayee('WILTSHIRE COUNTY COUNCIL#AE10410101')).toMatchObject({
      name: 'WILTSHIRE COUNTY COUNCIL',
    });
  });

  it.each([
    '3663 Booker Food Services',
    'GE HEALTHCARE (50652318)',
    'PREMIER INN 44531690',
    '1st Class Carriage',
    '118118',
    'ACME (UK) LTD',
    'A & B (2010) Ltd',
  ])('is left whole where it is not: %s', (name) =>
    expect(readPayee(name)).toMatchObject({ name, supplierId: '', companyNumber: '' }),
  );

  it('that held an e-mail address and nothing else names nobody', () => {
    expect(readPayee('jo@example.org')).toMatchObject({
      name: '[e-mail hidden]',
      redacted: true,
      masked: ['e-mail'],
    });
  });
});

describe('numbers that identify a supplier', () => {
  it('are written one way', () => {
    expect(['GB812311285', '812311285', 'GB 812 3112 85', '789 6750 52'].map(readVatNumber)).toEqual([
      'GB812311285',
      'GB812311285',
      'GB812311285',
      'GB789675052',
    ]);
    expect(['N/A', '', '000000000', '12345', 'IE6388047V'].map(readVatNumber)).toEqual([
      '',
      '',
      '',
      '',
      'IE6388047V',
    ]);
    expect(['1234567', '01234567', 'sc 12345', 'OC123456', 'N/A', '0', ''].map(readCompanyNumber)).toEqual([
      '01234567',
      '01234567',
      'SC012345',
      'OC123456',
      '',
      '',
      '',
    ]);
    expect(['m25db', 'M2 5DB', 'CIS-CM12 0BT', 'G2 6UA-COLUMBIN', 'Not Available'].map(readPostcode)).toEqual(
      ['M2 5DB', 'M2 5DB', 'CM12 0BT', 'G2 6UA', ''],
    );
  });

  it('are dropped where they identify nobody', () => {
    expect(isOfTransaction('20000000_46281108', '46281108_1')).toBe(true);
    expect(isOfTransaction('20007932', '46281108_1')).toBe(false);
    expect(['Redacted', '0', '#N/A', '-', '20007932'].map(readSupplierId)).toEqual([
      '',
      '',
      '',
      '',
      '20007932',
    ]);
  });
});

describe('the kind of a payment', () => {
  it.each([
    'Grants',
    'GRANTS TO EXTERNAL ORGANISATIONS',
    'Grant-in-Aid',
    'Subsidies to Private Sector',
    'Voluntary Donations',
    'Disabled Facilities Grant',
    'Revenue Grants to local authorities',
  ])('is a grant where the category says so: %s', (category) => expect(isGrant(category)).toBe(true));

  it.each([
    'Grant Thornton Audit',
    'Grant funded works',
    'Grants, Contribs & Subs',
    'GRANTS & SUBSCRIPTIONS',
    'Income: Government Grants',
    'Migrant support',
    'Grant audit fees',
    'Professional fees',
  ])('is not a grant where it does not: %s', (category) => expect(isGrant(category)).toBe(false));

  it('is a purchase card’s where category or payee say so', () => {
    expect(['Purchasing Card Charges', 'GPC New Procedures', 'P-Card spend'].every(isCardText)).toBe(true);
    expect(
      ['BARCLAYS HMG PROCUREMENT CARD', 'Barclaycard - Global Commercial Payments'].every(isCardPayee),
    ).toBe(true);
    expect(['Barclaycard', 'Cardboard Box Company', 'Birthday Cards Ltd'].some(isCardPayee)).toBe(false);
    expect(isCardText('Credit card charges')).toBe(false);
    expect(['Y', 'Grant', 'Invoice', 'N'].map(kindSaid)).toEqual(['card', 'grant', null, null]);
  });
});
