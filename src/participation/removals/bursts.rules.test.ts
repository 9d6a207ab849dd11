import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Arrival, findBursts } from './bursts.rules.ts';

const MINUTE = 60_000;
const arrival = (personId: string, given: Partial<Arrival>): Arrival => ({
  personId,
  email: null,
  beganAt: 0,
  letterBatch: null,
  codeUsedAt: null,
  isAside: false,
  ...given,
});
const crowd = (count: number, of: (index: number) => Partial<Arrival>) =>
  Array.from({ length: count }, (_, index) => arrival(`p${index}`, of(index)));

describe('bursts', () => {
  it('finds one hand behind addresses that differ in numbers, dots and plus signs', () => {
    const same = [
      'jo.b@gmail.com',
      'job1@gmail.com',
      'j.o.b+x@gmail.com',
      'job_22@gmail.com',
      'job9@gmail.com',
    ];
    const bursts = findBursts(
      same.map((email, index) => arrival(`p${index}`, { email, beganAt: index * MINUTE })),
    );
    expect(bursts).toEqual([
      { ground: 'one-hand', shared: 'job@gmail.com', personIds: ['p0', 'p1', 'p2', 'p3', 'p4'] },
    ]);
  });
  it('leaves namesakes alone who come on different days', () => {
    const same = crowd(20, (index) => ({ email: `smith${index}@gmail.com`, beganAt: index * 90 * MINUTE }));
    expect(findBursts(same)).toEqual([]);
  });
  it('finds a crowd from one unheard-of domain, and none from a mail provider', () => {
    const names = 'abcdefghijklmnop'.split('');
    const at = (domain: string) =>
      names.map((name, index) =>
        arrival(name, { email: `${name}${name}x@${domain}`, beganAt: index * MINUTE }),
      );
    expect(findBursts(at('mailbox-for-now.example'))).toMatchObject([
      { ground: 'one-domain', personIds: names },
    ]);
    expect(findBursts(at('gmail.com'))).toEqual([]);
  });
  it('finds a pile of letters opened at once; not a workshop, whose codes are no letters', () => {
    const at = (letterBatch: string | null) =>
      crowd(30, (index) => ({ letterBatch, codeUsedAt: index * 10_000 }));
    expect(findBursts(at('letters'))[0]?.personIds).toHaveLength(30);
    expect(findBursts(at(null))).toEqual([]);
  });
  it('takes a busy evening of a large print run for what it is, and finds the pile opened in the middle of it', () => {
    const evening = crowd(720, (index) => ({ letterBatch: 'letters', codeUsedAt: index * 30_000 }));
    expect(findBursts(evening)).toEqual([]);
    // Looked at in the middle of it, it is not over, and no burst either.
    expect(findBursts(evening.slice(0, 300))).toEqual([]);
    const pile = Array.from({ length: 90 }, (_, index) =>
      arrival(`stolen${index}`, { letterBatch: 'letters', codeUsedAt: 180 * MINUTE + index * 5000 }),
    );
    const found = findBursts([...evening, ...pile]).flatMap(({ personIds }) => personIds);
    expect(found.filter((personId) => personId.startsWith('stolen'))).toHaveLength(90);
    expect(found.length - 90).toBeLessThan(60);
  });
  it('flags whoever comes late to a burst that was set aside, and nobody twice', () => {
    const all = crowd(8, (index) => ({
      email: `job${index}@gmail.com`,
      beganAt: index * MINUTE,
      isAside: index < 6,
    }));
    expect(findBursts(all)).toEqual([
      { ground: 'one-hand', shared: 'job@gmail.com', personIds: ['p6', 'p7'] },
    ]);
    expect(findBursts(all.slice(0, 6))).toEqual([]);
  });
  it('puts nobody in two bursts, whatever comes', () => {
    const some = fc.array(
      fc.record({
        email: fc.constantFrom('a1@x.example', 'a2@x.example', 'b@x.example', 'c@gmail.com', null),
        beganAt: fc.integer({ min: 0, max: 4 * 60 * MINUTE }),
        letterBatch: fc.constantFrom('one', 'two', null),
        codeUsedAt: fc.option(fc.integer({ min: 0, max: 60 * MINUTE })),
      }),
      { maxLength: 120 },
    );
    fc.assert(
      fc.property(some, (given) => {
        const bursts = findBursts(
          given.map((each, index) => ({ ...each, personId: `p${index}`, isAside: false })),
        );
        const people = bursts.flatMap(({ personIds }) => personIds);
        expect(new Set(people).size).toBe(people.length);
      }),
    );
  });
});
