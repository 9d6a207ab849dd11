import { describe, expect, it } from 'vitest';
import type { Identifier } from '../identifiers/identifiers.rules.ts';
import { spellingOf } from '../matching/read-name.rules.ts';
import { isPersonName } from './person-name.rules.ts';
import { sectorOf, supplierKind } from './supplier-kind.rules.ts';

describe('what a supplier is, by its name', () => {
  it.each([
    ['Larkhill Repairs Ltd', 'company'],
    ['LARKHILL GROUP PLC', 'company'],
    ['Oldham Council Services Limited', 'company'],
    ['NHS Larkhill Services Ltd', 'company'],
    ['Jane Larkhill Ltd', 'company'],
    ['Jane Larkhill T/A Larkhill Signs', 'person'],
    ['Larkhill Community Interest Company', 'mutual'],
    ['Larkhill CIC', 'mutual'],
    ['Larkhill C.I.C.', 'mutual'],
    ['T/A Larkhill', 'unknown'],
    ['Jane Larkhill T/A Larkhill Arts Ltd', 'company'],
    ['Larkhill NHS FT Charity', 'charity'],
    ['Larkhill Co-operative Ltd', 'mutual'],
    ['Larkhill Credit Union Limited', 'mutual'],
    ['Larkhill CIO', 'charity'],
    ['Larkhill Charitable Trust', 'charity'],
    ['St Oswald’s Hospice', 'charity'],
    ['University of Larkhill', 'charity'],
    ['Larkhill LLP', 'partnership'],
    ['Larkhill & Sons', 'partnership'],
    ['Larkhill & Partners', 'partnership'],
    ['Larkhill University NHS Foundation Trust', 'health'],
    ['LARKHILL PARTNERSHIP NHS TRUST', 'health'],
    ['NHS Larkhill CCG', 'health'],
    ['Central and North Larkhill NHS FT', 'health'],
    ['Larkhill Surgery', 'unknown'],
    ['Larkhill Medical Practice', 'unknown'],
    ['Oldham Metropolitan Borough Council', 'council'],
    ['Stockport MBC', 'council'],
    ['Oldham Council', 'council'],
    ['London Borough of Ealing', 'council'],
    ['Blackburn with Darwen Council', 'council'],
    ['Bath and North East Somerset Council', 'council'],
    ['General Medical Council', 'unknown'],
    ['World Energy Council', 'unknown'],
    ['Larkhill Nursery School', 'unknown'],
    ['British Council', 'unknown'],
    ['Youth Council', 'unknown'],
    ['Larkhill Council for Voluntary Service', 'unknown'],
    ['Greater Manchester Combined Authority', 'public-body'],
    ['Ministry of Justice', 'public-body'],
    ['HM Revenue & Customs', 'public-body'],
    ['Larkhill Primary School', 'public-body'],
    ['Larkhill Fire and Rescue Service', 'public-body'],
    ['Larkhill Fire Authority', 'public-body'],
    ['Larkhill National Park Authority', 'public-body'],
    ['Greater London Authority', 'public-body'],
    ['Transport for Greater Manchester', 'public-body'],
    ['Greater Manchester Police', 'public-body'],
    ['Crown Prosecution Service', 'public-body'],
    ['Homes England', 'public-body'],
    ['Royal Borough of Larkhill', 'council'],
    ['Advertising Standards Authority', 'unknown'],
    ['Larkhill Care Agency', 'unknown'],
    ['Transport for All', 'unknown'],
    ['Larkhill Dance', 'unknown'],
    ['99B PHB ID 87816 WK', 'unknown'],
    ['', 'unknown'],
  ] as const)('%s: %s', (name, kind) => {
    expect(supplierKind(name)).toBe(kind);
  });

  it('numbers tell where the name does not', () => {
    const of = (scheme: Identifier['scheme'], value: string) => supplierKind('Larkhill', [{ scheme, value }]);
    expect(of('GB-COH', '01234567')).toBe('company');
    expect(of('GB-COH', 'OC301234')).toBe('partnership');
    expect(of('GB-COH', 'IP12345R')).toBe('mutual');
    expect(of('GB-COH', 'CE012345')).toBe('charity');
    expect(of('GB-CHC', '1153700')).toBe('charity');
    expect(of('GB-VAT', '123456789')).toBe('unknown');
  });

  it('and to which sector that belongs', () => {
    expect(sectorOf('council')).toBe('public');
    expect(sectorOf('mutual')).toBe('voluntary-community-social-enterprise');
    expect(sectorOf('person')).toBe('private');
    expect(sectorOf('unknown')).toBe('unknown');
  });
});

describe('a person’s name', () => {
  it.each([
    'Jane Larkhill',
    'JANE LARKHILL',
    'Larkhill, Jane',
    'Mrs J Larkhill',
    'Ms Zzanthe Larkhill',
    'Dr Larkhill',
    'J Larkhill',
    'R. J. Larkhill',
    'Larkhill J',
    'Mohammed Ali Larkhill',
    'Sarah-Jane Larkhill',
    'Jane O’Larkhill',
    'Mr Jane Larkhill MBE',
  ])('%s', (name) => {
    expect(isPersonName(spellingOf(name).split(' '))).toBe(true);
  });

  it.each([
    'Larkhill',
    'Larkhill Signs',
    'Larkhill Dene',
    'Dr Larkhill Surgery',
    'Jane Larkhill Solicitors',
    'Jane Larkhill Centre',
    'Victoria Park Larkhill',
    'John Lewis',
    'St Thomas Hospital',
    'Rochdale Andrew',
    'Larkhill James',
    'Jane Larkhill Promotions',
    'L G Futures',
    'Larkhill S L',
    'HP Card',
    'EE',
    'B and Q',
    'J 4 Larkhill',
    '',
  ])('not %j', (name) => {
    expect(isPersonName(spellingOf(name).split(' '))).toBe(false);
  });
});
