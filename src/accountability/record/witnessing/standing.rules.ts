/**
 * How a witness stands to the record. `agrees`: the record begins with what it holds; `differs`: it does not; `ahead`:
 * it holds more than the record has; `unsigned`: no key of this record signed what it holds, so that it proves nothing; `silent`: it agreed, too long ago; `waiting`: nothing came yet; `unclear`: the
 * record cannot be read so far.
 */
export type Standing = 'agrees' | 'differs' | 'ahead' | 'silent' | 'waiting' | 'unclear' | 'unsigned';

/** A witness that was not heard from for so long is silent. */
export const SILENT_AFTER_DAYS = 7;

const DAY_MS = 86_400_000;

/** Decides how a witness stands. `isSame`: whether the record begins so; undefined where that cannot be told. */
export function decideStanding(
  last: { readonly size: number; readonly heardAtMs: number; readonly isSigned: boolean } | null,
  record: { readonly size: number; readonly isSame: boolean | undefined; readonly nowMs: number },
): { readonly standing: Standing; readonly days: number } {
  if (!last) return { standing: 'waiting', days: 0 };
  const days = Math.max(0, Math.floor((record.nowMs - last.heardAtMs) / DAY_MS));
  if (!last.isSigned) return { standing: 'unsigned', days };
  if (last.size > record.size) return { standing: 'ahead', days };
  if (record.isSame === undefined) return { standing: 'unclear', days };
  if (!record.isSame) return { standing: 'differs', days };
  return { standing: days >= SILENT_AFTER_DAYS ? 'silent' : 'agrees', days };
}
