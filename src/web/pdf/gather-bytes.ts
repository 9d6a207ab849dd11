const BLOCK_BYTES = 64 * 1024;

/** Bytes on their way out. */
export type Gathering = {
  readonly put: (piece: Uint8Array) => void;
  /** What is there, in few pieces; nothing is left behind. */
  readonly take: () => Uint8Array[];
  readonly isEmpty: () => boolean;
};

/**
 * Many small pieces as few large ones: the engine ends a document with a line for each of its objects, half a million
 * in 20,000 letters, and hands over each by itself.
 */
export function gatherBytes(): Gathering {
  let full: Uint8Array[] = [];
  const block = Buffer.allocUnsafe(BLOCK_BYTES);
  let used = 0;
  const closeBlock = (): void => {
    if (used === 0) return;
    full.push(Uint8Array.from(block.subarray(0, used)));
    used = 0;
  };
  return {
    put(piece) {
      if (used + piece.length > BLOCK_BYTES) closeBlock();
      if (piece.length > BLOCK_BYTES) {
        full.push(piece);
        return;
      }
      block.set(piece, used);
      used += piece.length;
    },
    take() {
      closeBlock();
      const taken = full;
      full = [];
      return taken;
    },
    isEmpty: () => full.length === 0 && used === 0,
  };
}
