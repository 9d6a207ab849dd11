/** Every bid up to this size is padded to it: the words of a bid without documents fit many times over. */
export const SMALLEST_BUNDLE = 64 * 1024;

/**
 * The size in bytes that a bundle is padded to, so that its size says little: Padmé (Nikitin and others, “Reducing
 * Metadata Leakage from Encrypted Files and Communication with PURBs”, PoPETs 2019, §4). Above the smallest size it
 * adds at most 12%, and leaks O(log log) bits of the length. A multiple of 512, as tar wants; padding twice changes
 * nothing.
 */
export function paddedSize(bytes: number): number {
  if (!Number.isSafeInteger(bytes) || bytes < 0 || bytes >= 2 ** 32)
    throw new RangeError('a size in bytes under 4 GB');
  if (bytes <= SMALLEST_BUNDLE) return SMALLEST_BUNDLE;
  const exponent = 31 - Math.clz32(bytes);
  const kept = 32 - Math.clz32(exponent);
  const step = 2 ** (exponent - kept);
  return Math.ceil(bytes / step) * step;
}
