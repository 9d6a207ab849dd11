import { cellText } from './csv-cursor.rules.ts';

/** Numbers names that lie in a file's bytes, from 0 in order of first appearance, without making strings of them. */
export type NameTable = {
  readonly numberOf: (start: number, end: number) => number;
  readonly names: () => string[];
};

/** An open-addressed hash table over the bytes themselves; doubles when half full. */
export function nameTable(bytes: Uint8Array): NameTable {
  let slots = new Int32Array(1024).fill(-1);
  let starts = new Uint32Array(512);
  let ends = new Uint32Array(512);
  let count = 0;
  /** The slot that holds this name, or the empty one where it would go. */
  const slotOf = (start: number, end: number) => {
    const mask = slots.length - 1;
    let slot = hashOf(bytes, start, end) & mask;
    for (let number = slots[slot] as number; number !== -1; number = slots[slot] as number) {
      if (isSame(bytes, starts[number] as number, ends[number] as number, start, end)) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  };
  const grow = () => {
    [starts, ends] = [widened(starts), widened(ends)];
    slots = new Int32Array(slots.length * 2).fill(-1);
    for (let number = 0; number < count; number += 1) {
      slots[slotOf(starts[number] as number, ends[number] as number)] = number;
    }
  };
  const numberOf = (start: number, end: number) => {
    const slot = slotOf(start, end);
    const known = slots[slot] as number;
    if (known !== -1) return known;
    slots[slot] = count;
    starts[count] = start;
    ends[count] = end;
    count += 1;
    if (count === starts.length) grow();
    return count - 1;
  };
  const nameAt = (_: unknown, number: number) =>
    cellText(bytes, starts[number] as number, ends[number] as number);
  return { numberOf, names: () => Array.from({ length: count }, nameAt) };
}

/** FNV-1a, its high bits folded into the low ones that choose the slot. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  return hash ^ (hash >>> 15);
}

function isSame(bytes: Uint8Array, from: number, to: number, start: number, end: number): boolean {
  if (to - from !== end - start) return false;
  for (let offset = to - from - 1; offset >= 0; offset -= 1) {
    if (bytes[from + offset] !== bytes[start + offset]) return false;
  }
  return true;
}

function widened(values: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(values.length * 2);
  wider.set(values);
  return wider;
}
