import type { By } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { uuidV4 } from '../../values/uuid.ts';
import { aboutText, type FollowSubject } from './follow.rules.ts';
import { takeFollower, upsertFollow } from './follows.queries.ts';

/** Someone signed in follows with the address that signed them in: they have shown that it is theirs. */
export async function followAtOnce(
  tx: Transaction,
  by: By,
  input: { readonly email: string; readonly subject: FollowSubject },
): Promise<{ readonly followId: string }> {
  const now = await by.clock.now(tx);
  const followerId = await takeFollower(tx, { id: uuidV4(by.random), email: input.email, at: now });
  const followId = await upsertFollow(tx, {
    id: uuidV4(by.random),
    followerId,
    about: aboutText(input.subject),
    askedAt: now,
    confirmedAt: now,
  });
  return { followId };
}
