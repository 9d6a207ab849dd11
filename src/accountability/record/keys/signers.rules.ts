import type { Temporal } from 'temporal-polyfill';

/** Why a key was announced: the log’s first, a year gone by, the one before lost, or in somebody else’s hands. */
export type KeyBecause = 'first' | 'yearly' | 'lost' | 'stolen';

/** A key that signs the log’s checkpoints, as the record announced it. */
export type AnnouncedKey = {
  readonly entryId: string;
  readonly vkey: string;
  readonly because: KeyBecause;
  /** Until then the key before it signs too. */
  readonly bothSignUntil: Temporal.Instant | null;
  readonly announcedAt: Temporal.Instant;
  /** Where its announcement stands in the log; null while it waits. */
  readonly position: number | null;
};

/** A key that signs a checkpoint; without its signature, where it must, there is no checkpoint. */
export type Signing = { readonly vkey: string; readonly mustSign: boolean };

/** Every checkpoint carries the old signature as well for so long after a yearly change. */
export const BOTH_SIGN_DAYS = 30;
/** A key older than this is replaced, by rule. */
export const KEY_DAYS = 365;

/**
 * The keys that sign a checkpoint of `size` entries after one of `before`: the last one announced in it, which has to
 * (the log’s first also before its announcement has its place);
 * and the one before that where this checkpoint is the first to hold the announcement (so that whoever trusts the old
 * key learns of the new one by the old one’s word) or, where it is at hand, while both sign. A lost key signs nothing.
 */
export function decideSigners(
  keys: readonly AnnouncedKey[],
  { before, size, now }: { readonly before: number; readonly size: number; readonly now: Temporal.Instant },
): Signing[] {
  const inLog = keys.filter(({ position }) => position !== null && position < size);
  if (inLog.length === 0) inLog.push(...keys.slice(0, 1));
  const signers: Signing[] = [];
  let mustSign = true;
  for (const key of inLog.reverse()) {
    signers.push({ vkey: key.vkey, mustSign });
    const isNew = (key.position ?? 0) >= before;
    const doBothSign =
      key.bothSignUntil !== null && key.bothSignUntil.epochMilliseconds > now.epochMilliseconds;
    if (key.because === 'lost' || !(isNew || doBothSign)) break;
    mustSign = isNew;
  }
  return signers;
}

/** Whether the log’s key has signed for its year. Before it has one, there is nothing to replace. */
export function isKeyDue(keys: readonly AnnouncedKey[], now: Temporal.Instant): boolean {
  const last = keys.at(-1);
  if (last === undefined) return false;
  return now.epochMilliseconds - last.announcedAt.epochMilliseconds >= KEY_DAYS * 86_400_000;
}

/** The name a log signs under: its public address without scheme, and `/record`. */
export function originOf(publicUrl: string): string {
  const { host, pathname } = new URL(publicUrl);
  return `${host}${pathname.replace(/\/+$/u, '')}/record`;
}
