import { describe, expect, it } from 'vitest';
import { decideLine } from './mandate.rules.ts';

const reason = 'At this size the law does not let us mark where a firm is based.';
const gave = (basisPoints: number) => ({ basisPoints, whole: Math.round(basisPoints / 100) });
const line = { answer: 'declined', reason, variedBasisPoints: null } as const;

describe('a line of a mandate', () => {
  it('counts for all that residents gave when adopted, with or without a reason', () => {
    expect(decideLine({ ...line, answer: 'adopted', reason: '' }, gave(2700), [])).toEqual({
      adoptedBasisPoints: 2700,
    });
  });
  it('counts for nothing when declined', () => {
    expect(decideLine(line, gave(1100), [])).toEqual({ adoptedBasisPoints: 0 });
  });
  it('counts for the share named when varied, which must be one and another', () => {
    const varied = { ...line, answer: 'varied' } as const;
    expect(decideLine({ ...varied, variedBasisPoints: 500 }, gave(1100), [])).toEqual({
      adoptedBasisPoints: 500,
    });
    for (const variedBasisPoints of [null, 0, -1, 10_001, 5.5])
      expect(decideLine({ ...varied, variedBasisPoints }, gave(1100), [])).toEqual({
        refused: 'share-missing',
      });
    for (const basisPoints of [1100, 1088])
      expect(decideLine({ ...varied, variedBasisPoints: 1100 }, gave(basisPoints), [])).toEqual({
        refused: 'share-same',
      });
  });
  it('needs a reason unless adopted, of more than three words', () => {
    expect(decideLine({ ...line, reason: '  ' }, gave(1100), [])).toEqual({ refused: 'reason-missing' });
    expect(decideLine({ ...line, reason: 'Not at this time' }, gave(1100), [])).toEqual({
      adoptedBasisPoints: 0,
    });
    expect(decideLine({ ...line, reason: 'No no no no no.' }, gave(1100), [])).toEqual({
      refused: 'reason-too-short',
    });
    expect(decideLine({ ...line, reason: 'See above, thanks' }, gave(1100), [])).toEqual({
      refused: 'reason-too-short',
    });
  });
  it('never repeats a reason, whatever its capitals, spaces and full stops', () => {
    const other = reason.toUpperCase().replace('.', ' !');
    expect(decideLine(line, gave(1100), [other])).toEqual({ refused: 'reason-repeated' });
    expect(decideLine({ ...line, answer: 'adopted', reason: '' }, gave(1100), [''])).toEqual({
      adoptedBasisPoints: 1100,
    });
  });
});
