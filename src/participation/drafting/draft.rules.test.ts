import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listCleared, listUnsigned, refusalOfSettling, refusalOfSigning } from './draft.rules.ts';
import { listBlank } from './draft-fields.rules.ts';
import { decideSave } from './save.rules.ts';

const parties = [
  { id: 'r', kind: 'residents', name: 'Residents' },
  { id: 'g', kind: 'group', name: 'Tenants’ group' },
  { id: 'b', kind: 'body', name: 'Council' },
] as const;
const texts = { plainName: 'Warm homes', plainLine: 'No cold rooms', name: 'Homes that are warm' };
const open = { standing: 'open', kind: 'outcome', texts, parties, version: 3 } as const;
const by = (...ids: string[]) => ids.map((partyId) => ({ partyId, version: 3 }));

describe('a signature', () => {
  it('is of the version that was read, once a party, when everything is written', () => {
    const sign = { partyId: 'r', version: 3 };
    expect(refusalOfSigning({ ...open, signatures: [] }, sign)).toBeUndefined();
    expect(refusalOfSigning({ ...open, signatures: [] }, { ...sign, version: 2 })).toBe('changed-since');
    expect(refusalOfSigning({ ...open, signatures: by('r') }, sign)).toBe('signed-already');
    expect(refusalOfSigning({ ...open, texts: {}, signatures: [] }, sign)).toBe('unfinished');
    expect(refusalOfSigning({ ...open, standing: 'adopted', signatures: [] }, sign)).toBe('settled');
  });

  it('does not stand under a later version, which says whose are gone', () => {
    const signatures = [
      { partyId: 'r', version: 1 },
      { partyId: 'g', version: 2 },
      { partyId: 'b', version: 2 },
      { partyId: 'b', version: 3 },
    ];
    expect(listUnsigned({ ...open, signatures }).map(({ id }) => id)).toEqual(['r', 'g']);
    expect(listCleared({ ...open, signatures }).map(({ id }) => id)).toEqual(['g']);
    expect(listCleared({ ...open, signatures: by('r') })).toEqual([]);
  });
});

describe('carrying a draft out', () => {
  it('needs every party, and never the body alone', () => {
    const settle = (signatures: ReturnType<typeof by>, of = {}) =>
      refusalOfSettling({ ...open, signatures, ...of }, 3);
    expect(settle(by('r', 'b'))).toBe('not-signed-by-all');
    expect(settle(by('r', 'b', 'g'))).toBeUndefined();
    expect(settle(by('b'), { parties: parties.slice(2) })).toBe('one-party');
    expect(settle(by('r', 'b', 'g'), { standing: 'adopted' })).toBe('settled');
    expect(refusalOfSettling({ ...open, signatures: by('r', 'b', 'g') }, 2)).toBe('changed-since');
  });
});

describe('a save', () => {
  const base = texts;
  it('is the next version, with what somebody else changed meanwhile', () => {
    const mine = { ...base, plainLine: 'No cold, damp rooms' };
    expect(decideSave('outcome', { base, mine, current: base })).toEqual({
      kind: 'next',
      texts: mine,
      isMerged: false,
    });
    const current = { ...base, plainName: 'Warm, dry homes' };
    expect(decideSave('outcome', { base, mine, current })).toEqual({
      kind: 'next',
      texts: { ...mine, plainName: 'Warm, dry homes' },
      isMerged: true,
    });
  });

  it('is kept beside the text where both changed the same words', () => {
    const mine = { ...base, plainName: 'Cosy homes' };
    const current = { ...base, plainName: 'Dry homes' };
    expect(decideSave('outcome', { base, mine, current })).toEqual({
      kind: 'beside',
      clashes: ['plainName'],
    });
    const yes = { base: { seeable: '' }, mine: { seeable: 'yes' }, current: { seeable: 'no' } };
    expect(decideSave('measure', yes)).toEqual({ kind: 'beside', clashes: ['seeable'] });
  });

  it('is kept beside the text where both changes together are too long', () => {
    const long = { ...base, plainLine: `Firstly ${'x'.repeat(80)} ${base.plainLine}` };
    const mine = { ...base, plainLine: `${base.plainLine}, ever` };
    expect(decideSave('outcome', { base, mine, current: long })).toMatchObject({ clashes: ['plainLine'] });
  });

  it('changes nothing where nothing changed', () => {
    expect(decideSave('outcome', { base, mine: base, current: base })).toEqual({ kind: 'unchanged' });
    const current = { ...base, plainName: 'Dry homes' };
    expect(decideSave('outcome', { base, mine: base, current })).toEqual({ kind: 'unchanged' });
  });

  it('never loses a field that nobody else touched', () => {
    const word = fc.constantFrom('', 'warm', 'dry', 'warm and dry', 'not cold');
    const record = fc.record({ plainName: word, plainLine: word, name: word });
    const check = (mine: typeof texts, current: typeof texts) => {
      const decided = decideSave('outcome', { base, mine, current: { ...current, name: base.name } });
      const names = { next: 'texts' in decided ? decided.texts.name : '', unchanged: base.name };
      expect(decided.kind === 'beside' ? mine.name : names[decided.kind]).toBe(mine.name);
    };
    fc.assert(fc.property(record, record, check));
    expect.hasAssertions();
  });
});

it('what is not written yet is named', () => {
  expect(listBlank('outcome', { plainName: 'Warm homes', plainLine: ' ' })).toEqual(['plainLine', 'name']);
});
