import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSteps, remember, stepBack, writeSteps } from './undo.rules.ts';

const fields = ['a', 'b'];
const at = (a: string, b: string) => ({ a, b });

describe('undo in a points form', () => {
  it('goes back through what the fields read, one change at a time', () => {
    const steps = remember(remember([], at('0', '0'), fields), at('5', '0'), fields);
    const once = stepBack(steps, at('5', '5'), fields);
    expect(once.typed).toEqual(at('5', '0'));
    expect(stepBack(once.steps, once.typed, fields).typed).toEqual(at('0', '0'));
    expect(stepBack([], at('9', '9'), fields).typed).toEqual(at('9', '9'));
  });
  it('skips a step that reads as now, as after “Add up”', () => {
    const steps = [at('0', '0'), at('5', '0')];
    expect(stepBack(steps, at('5', '0'), fields).typed).toEqual(at('0', '0'));
  });
  it('carries any numbers from showing to showing, and no more than twenty steps', () => {
    const number = fc.stringMatching(/^\d{0,4}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 40 }), (pairs) => {
        const steps = pairs.map(([a, b]) => at(a, b));
        expect(readSteps(writeSteps(steps, fields), fields)).toEqual(steps.slice(-20));
      }),
    );
    expect(readSteps('1,2,3;x', fields)).toEqual([]);
    expect(readSteps(undefined, fields)).toEqual([]);
  });
});
