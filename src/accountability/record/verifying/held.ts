import { equalHashes } from '../log/tree.rules.ts';
import type { FaultKind, FaultList, Stretch } from './faults.rules.ts';

/** How the log once began: its first `size` entries had this root. */
export type Held = {
  readonly size: number;
  readonly root: Uint8Array;
  /** What it is when the log does not begin so; null where `fails` is all that is to happen. */
  readonly kind: FaultKind | null;
  /** Told once it is found that the log still begins so. */
  readonly holds?: () => void;
  readonly fails?: (within: Stretch) => void;
};

export type HeldList = {
  readonly add: (held: Held) => void;
  /** Holds everything up to this size against the tree, which knows the root of each beginning. */
  readonly check: (upTo: number, rootAt: (size: number) => Uint8Array) => Promise<void>;
};

/**
 * Beginnings that a log is held against while it is read. Two in a row of which the first holds and the second does not
 * have the first bad entry between them.
 */
export function openHeld(
  earlier: AsyncIterable<{ readonly size: number; readonly root: Uint8Array }> | undefined,
  faults: FaultList,
): HeldList {
  const waiting: Held[] = [];
  const stream = earlier?.[Symbol.asyncIterator]();
  let next: Held | undefined;
  let good = 0;

  async function peek(): Promise<Held | undefined> {
    if (next || !stream) return next;
    const { value, done } = await stream.next();
    next = done === true ? undefined : { ...value, kind: 'root-differs' };
    return next;
  }

  async function takeUpTo(size: number): Promise<Held[]> {
    const due = waiting.filter((held) => held.size <= size);
    for (const held of due) waiting.splice(waiting.indexOf(held), 1);
    for (let held = await peek(); held && held.size <= size; held = await peek()) {
      due.push(held);
      next = undefined;
    }
    return due.sort((a, b) => a.size - b.size);
  }

  return {
    add: (held) => waiting.push(held),
    async check(upTo, rootAt) {
      for (const { size, root, kind, holds, fails } of await takeUpTo(upTo)) {
        if (equalHashes(rootAt(size), root)) {
          good = Math.max(good, size);
          holds?.();
        } else {
          const within = { from: Math.min(good, size - 1), to: size };
          if (kind) faults.add(kind, within);
          fails?.(within);
        }
      }
    },
  };
}
