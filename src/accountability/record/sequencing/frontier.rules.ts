import { HASH_BYTES } from '../log/tiles.rules.ts';
import type { Frontier } from '../log/tree.rules.ts';

/** A frontier as a checkpoint’s row keeps it: the hashes one after the other, the largest tree’s first. */
export function writeFrontier({ nodes }: Frontier): Buffer {
  return Buffer.concat(nodes);
}

/** The frontier of a log of `size` entries; undefined where the bytes are not one hash for each of its whole trees. */
export function readFrontier(size: number, bytes: Uint8Array): Frontier | undefined {
  const trees = size.toString(2).replaceAll('0', '').length;
  if (bytes.length !== trees * HASH_BYTES) return undefined;
  const nodes = Array.from({ length: trees }, (_, at) =>
    bytes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES),
  );
  return { size, nodes };
}
