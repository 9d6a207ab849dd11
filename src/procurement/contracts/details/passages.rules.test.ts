import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinPassages, keepWithheld, publicPassages, splitPassages } from './passages.rules.ts';

const passage = (position: number, words: string) => ({
  position,
  words,
  withheldAs: null,
  withheldReason: null,
});

describe('the passages of a contract', () => {
  it('end at empty lines, whatever the line ends and spaces', () => {
    expect(splitPassages('1. Price\r\n£10\r\n \r\n\r\n2. Term\n\n\n')).toEqual(['1. Price\n£10', '2. Term']);
    expect(splitPassages(' \n\n')).toEqual([]);
  });

  it('come back the same after they were put together', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), (texts) => {
        const split = splitPassages(texts.join('\n\n'));
        expect(splitPassages(joinPassages(split.map((words) => ({ words }))))).toEqual(split);
      }),
    );
  });

  it('stay left out when the rest of the text is mended', () => {
    const before = [
      passage(1, 'Price'),
      { position: 2, words: 'Our method', withheldAs: 'trade-secret', withheldReason: 'why' } as const,
    ];
    const after = keepWithheld(['Price!', 'New', 'Our method'], before);
    expect(after.map(({ withheldAs }) => withheldAs)).toEqual([null, null, 'trade-secret']);
  });

  it('never tell the public what is left out', () => {
    const told = publicPassages([
      passage(1, 'Price'),
      {
        position: 2,
        words: 'the secret',
        withheldAs: 'trade-secret',
        withheldReason: 'It is how they work.',
      },
    ]);
    expect(JSON.stringify(told)).not.toContain('the secret');
    expect(told[1]).toEqual({ position: 2, leftOut: 'trade-secret', reason: 'It is how they work.' });
  });
});
