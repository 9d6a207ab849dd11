import type { FileReading } from './reading-file.ts';
import { Unreadable } from './unreadable.ts';

/**
 * How much one member may still unpack to: what is left for the whole file, and not many times its packed size, as a
 * bomb does. Counts what is unpacked, whatever the archive says about it. Refuses archives too deep inside each other.
 */
export function limitUnpacking(reading: FileReading, packedBytes: number, depth: number) {
  const { limits } = reading;
  const suspicious = Math.max(limits.unsuspiciousBytes, packedBytes * limits.ratio);
  const most = Math.min(suspicious, limits.unpackedBytes);
  const tooLarge = new Unreadable({ reason: 'too-large', limitBytes: most });
  if (depth >= limits.depth) throw tooLarge;
  const before = reading.unpackedBytes;
  return {
    bytes: limits.unpackedBytes,
    check(unpacked: number) {
      reading.unpackedBytes = before + unpacked;
      if (reading.unpackedBytes > limits.unpackedBytes || unpacked > most) throw tooLarge;
    },
  };
}
