import { describe, expect, it } from 'vitest';
import { decideLine, findChangedLines } from './mandate.rules.ts';

const reason = 'At this size the law does not let us mark where a firm is based.';
const gave = (basisPoints: number) => ({ basisPoints, whole: Math.round(basisPoints / 100) });
const line = { answer: 'declined', reason, variedBasisPoints: null } as const;
const about = ['Local firms', 'Firms near here get a fair chance', 'Home repairs for older people'];
const alone = { others: [], about };

describe('a line of a mandate', () => {
  it('counts for all that residents gave when adopted, with or without a reason', () => {
    expect(decideLine({ ...line, answer: 'adopted', reason: '' }, gave(2700), alone)).toEqual({
      adoptedBasisPoints: 2700,
    });
  });
  it('counts for nothing when declined', () => {
    expect(decideLine(line, gave(1100), alone)).toEqual({ adoptedBasisPoints: 0 });
  });
  it('counts for the share named when varied, which must be one and another', () => {
    const varied = { ...line, answer: 'varied' } as const;
    expect(decideLine({ ...varied, variedBasisPoints: 500 }, gave(1100), alone)).toEqual({
      adoptedBasisPoints: 500,
    });
    for (const variedBasisPoints of [null, 0, -1, 10_001, 5.5])
      expect(decideLine({ ...varied, variedBasisPoints }, gave(1100), alone)).toEqual({
        refused: 'share-missing',
      });
    for (const basisPoints of [1100, 1088])
      expect(decideLine({ ...varied, variedBasisPoints: 1100 }, gave(basisPoints), alone)).toEqual({
        refused: 'share-same',
      });
  });
  it.each([
    ['  ', 'blank'],
    ['Not at this time, thanks.', 'too-short'],
    ['No no no no no no no no no.', 'filler'],
    ['We do not think that this is a very good idea at present.', 'rests-on-nothing'],
  ])('needs a reason that rests on something unless adopted: %j is %s', (given, refused) => {
    expect(decideLine({ ...line, reason: given }, gave(1100), alone)).toEqual({ refused });
  });
  it.each([
    'It would cost £40,000 a year, and there is no money for it.',
    'We would break section 23 of the law that binds us here.',
    'An older person wants the repair done, whoever comes to do it.',
  ])('may rest on a figure, a law or what is bought: %s', (given) => {
    expect(decideLine({ ...line, reason: given }, gave(1100), alone)).toEqual({ adoptedBasisPoints: 0 });
  });
  it('never repeats a reason, whatever its capitals, spaces and full stops', () => {
    const others = [reason.toUpperCase().replace('.', ' !')];
    expect(decideLine(line, gave(1100), { others, about })).toEqual({ refused: 'repeated' });
    expect(
      decideLine({ ...line, answer: 'adopted', reason: '' }, gave(1100), { others: [''], about }),
    ).toEqual({ adoptedBasisPoints: 1100 });
  });
});

describe('what a later mandate changes', () => {
  const kept = { outcomeId: 'a', answer: 'adopted', adoptedBasisPoints: 2700, reason: '' } as const;
  const said = { statementId: 's', answer: 'declined', reason } as const;
  const before = { lines: [kept, { ...kept, outcomeId: 'b' }], statementLines: [said] };

  it('is every answer, share or reason that is another', () => {
    expect(findChangedLines(before, before)).toEqual([]);
    const changes = [{ answer: 'varied' as const }, { adoptedBasisPoints: 800 }, { reason }];
    for (const change of changes)
      expect(
        findChangedLines(before, { ...before, lines: [kept, { ...kept, outcomeId: 'b', ...change }] }),
      ).toEqual(['b']);
    const statementLines = [{ ...said, answer: 'adopted' as const }];
    expect(findChangedLines(before, { ...before, statementLines })).toEqual(['s']);
  });
});
