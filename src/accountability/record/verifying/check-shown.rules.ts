import { readBundle } from '../log/tiles.rules.ts';
import { equalHashes, hashLeaf } from '../log/tree.rules.ts';
import type { FaultList } from './faults.rules.ts';
import { shownPath } from './log-paths.rules.ts';

/** Holds what the site shows now of 256 entries against what was recorded. An entry that is gone has no length. */
export function checkShown(
  stretch: {
    readonly from: number;
    readonly width: number;
    readonly hashes: readonly Uint8Array[];
    readonly shown: Uint8Array | undefined;
  },
  faults: FaultList,
): void {
  const { from, width, hashes } = stretch;
  const path = shownPath(Math.floor(from / 256));
  const shown = stretch.shown && readBundle(stretch.shown);
  if (!shown) return faults.add('shown-otherwise', { from, to: from + width }, path);
  hashes.forEach((hash, at) => {
    const entry = shown[at];
    if (entry && equalHashes(hashLeaf(entry), hash)) return;
    faults.add('shown-otherwise', { from: from + at, to: from + at + 1 }, path);
  });
}
