import { describe, expect, it } from 'vitest';
import { createKept } from './keep.ts';

/** Counts readings; each waits until it is let go. */
function reader() {
  const waiting: { settle: (value: number) => void; fail: (error: Error) => void }[] = [];
  let now = 0;
  const kept = createKept(
    (_owner: object, _ask: string) =>
      new Promise<number>((settle, fail) => {
        waiting.push({ settle, fail });
      }),
    (ask) => ask,
    () => now,
  );
  const owner = {};
  return {
    ask: (place = '') => kept(owner, place),
    askElsewhere: () => kept({}, ''),
    waiting,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}
const soon = () => new Promise((resolve) => setImmediate(resolve));

describe('what everyone sees alike is read once', () => {
  it('for all who come while it is read, and for a second after', async () => {
    const { ask, waiting, pass } = reader();
    const asked = [ask(), ask()];
    pass(999);
    asked.push(ask());
    waiting[0]!.settle(1);
    expect(await Promise.all(asked)).toEqual([1, 1, 1]);
    expect(waiting).toHaveLength(1);
  });
  it('apart for each place and each site', () => {
    const { ask, askElsewhere, waiting } = reader();
    void ask('oldham');
    void ask('bury');
    void askElsewhere();
    expect(waiting).toHaveLength(3);
  });
  it('and serves what it had while one reading anew goes on behind', async () => {
    const { ask, waiting, pass } = reader();
    const first = ask();
    waiting[0]!.settle(1);
    await first;
    pass(1500);
    expect(await Promise.all([ask(), ask()])).toEqual([1, 1]);
    expect(waiting).toHaveLength(2);
    waiting[1]!.settle(2);
    await soon();
    expect(await ask()).toBe(2);
  });
  it('but nothing older than five seconds is served', async () => {
    const { ask, waiting, pass } = reader();
    const first = ask();
    waiting[0]!.settle(1);
    await first;
    pass(5000);
    const second = ask();
    waiting[1]!.settle(2);
    expect(await second).toBe(2);
  });
  it('and a reading that fails is tried again', async () => {
    const { ask, waiting, pass } = reader();
    const first = ask();
    waiting[0]!.fail(new Error('the database is away'));
    await expect(first).rejects.toThrow('away');
    const second = ask();
    waiting[1]!.settle(2);
    expect(await second).toBe(2);
    pass(1500);
    expect(await ask()).toBe(2);
    waiting[2]!.fail(new Error('away again'));
    await soon();
    expect(await ask()).toBe(2);
    expect(waiting).toHaveLength(4);
  });
});
