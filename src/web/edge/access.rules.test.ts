import { describe, expect, it } from 'vitest';
import type { Actor, Hat } from '../../acts/by.ts';
import {
  anyone,
  aSupplier,
  bodyRole,
  decideEntry,
  type Entry,
  inDemonstration,
  signedIn,
  theOperator,
  type Who,
} from './access.rules.ts';

const hats = {
  nobody: undefined,
  resident: { kind: 'resident' },
  officer: { kind: 'body', bodyId: 'oldham', role: 'procurement-officer' },
  evaluator: { kind: 'body', bodyId: 'oldham', role: 'evaluator' },
  stranger: { kind: 'body', bodyId: 'bury', role: 'procurement-officer' },
  supplier: { kind: 'supplier', supplierId: 'larkhill' },
  operator: { kind: 'operator' },
} as const satisfies Record<string, Hat | undefined>;
type Wearer = keyof typeof hats;

function enters(who: Who, demonstration = false, bodyId: string | null = 'oldham'): Record<Wearer, Entry> {
  const entries = Object.entries(hats).map(([wearer, hat]) => {
    const actor: Actor | undefined = hat && { personId: 'jo', hat };
    return [wearer, decideEntry(who, actor, { bodyId: bodyId ?? undefined, demonstration })];
  });
  return Object.fromEntries(entries) as Record<Wearer, Entry>;
}
function everyone(entry: Entry): Record<Wearer, Entry> {
  return {
    nobody: entry,
    resident: entry,
    officer: entry,
    evaluator: entry,
    stranger: entry,
    supplier: entry,
    operator: entry,
  };
}
function only(...wearers: Wearer[]): Record<Wearer, Entry> {
  return {
    ...everyone('wrong-hat'),
    nobody: 'sign-in',
    ...Object.fromEntries(wearers.map((wearer) => [wearer, 'enter'])),
  };
}

describe('who may enter', () => {
  it('is everyone, where a page is for anyone', () => {
    expect(enters(anyone)).toEqual(everyone('enter'));
  });
  it('is everyone who signed in, in whatever hat', () => {
    expect(enters(signedIn)).toEqual({ ...everyone('enter'), nobody: 'sign-in' });
  });
  it('is the named roles of the named body, and not of another', () => {
    expect(enters(bodyRole('procurement-officer'))).toEqual(only('officer'));
    expect(enters(bodyRole('procurement-officer', 'evaluator'))).toEqual(only('officer', 'evaluator'));
  });
  it('is nobody, where a role is asked for and no body is named', () => {
    expect(enters(bodyRole('procurement-officer'), false, null)).toEqual(only());
  });
  it('is a supplier, or the operator', () => {
    expect(enters(aSupplier)).toEqual(only('supplier'));
    expect(enters(theOperator)).toEqual(only('operator'));
  });
  it('is everyone in a demonstration, and nobody knows of the page elsewhere', () => {
    expect(enters(inDemonstration, true)).toEqual(everyone('enter'));
    expect(enters(inDemonstration, false)).toEqual(everyone('not-found'));
  });
});
