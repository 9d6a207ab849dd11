import { describe, expect, it } from 'vitest';
import { warnOfCondition } from './condition.rules.ts';

const warnings = (requirement: string, proof = 'A page in your own words.') =>
  warnOfCondition({ requirement, proof });

describe('a condition of participation (Procurement Act 2023 s.22)', () => {
  it('may ask for what the work needs', () => {
    expect(warnings('Registered with the Care Quality Commission for personal care.')).toEqual([]);
    expect(warnings('Gas Safe engineers for all work on boilers.', 'The register’s number of each.')).toEqual(
      [],
    );
    expect(warnings('Public liability cover of £5 million before the contract starts.')).toEqual([]);
  });

  it('may not ask everybody for audited accounts (s.22(3)(a))', () => {
    expect(warnings('Send three years of audited annual accounts.')).toEqual(['audited-accounts']);
  });

  it('may not ask for insurance before the award (s.22(3)(b))', () => {
    expect(warnings('You already hold £5 million of public liability insurance.')).toEqual([
      'insurance-beforehand',
    ]);
  });

  it('may not ask to have worked for a particular authority (s.22(4))', () => {
    expect(warnings('You delivered at least two contracts for the council.')).toEqual(['worked-for-us']);
  });

  it('is not about the Charter, about where a bidder is, or about how well it would do the work', () => {
    expect(warnings('You signed the Social Value Charter.')).toEqual(['charter-as-condition']);
    expect(warnings('Your firm is based in Oldham.')).toEqual(['where-the-bidder-is']);
    expect(warnings('Your method is scored out of five.')).toEqual(['scored-words']);
  });

  it('asks for a reason where turnover is more than twice the contract', () => {
    expect(warnings('A turnover of at least three times the contract’s value.')).toEqual([
      'turnover-over-twice',
    ]);
    expect(warnings('A turnover of at least twice the contract’s value.')).toEqual([]);
  });
});
