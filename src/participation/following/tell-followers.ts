import type { By } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { uuidV7 } from '../../values/uuid.ts';
import { aboutText, type FollowSubject } from './follow.rules.ts';
import { insertNotice } from './notices.queries.ts';

export type Telling = {
  readonly about: FollowSubject | readonly FollowSubject[];
  /** Names the moment, such as `award-published:<id>`: told twice, it is sent once. Without it, the words do. */
  readonly moment?: string;
  readonly subject: string;
  readonly body: string;
  /** Where on this site it can be read. */
  readonly path: string;
};

/**
 * Tells everyone who follows any of these, once each. In the act’s own transaction this is one row, however many
 * follow; `sendNotices` makes it into messages afterwards, each with the way to stop them.
 */
export async function tellFollowers(tx: Transaction, by: By, telling: Telling): Promise<void> {
  const { subject, body, path } = telling;
  const subjects = 'kind' in telling.about ? [telling.about] : telling.about;
  if (subjects.length === 0) return;
  const toldAt = await by.clock.now(tx);
  const moment = telling.moment ?? [path, subject, body].join('|');
  const about = [...new Set(subjects.map(aboutText))];
  const id = uuidV7(toldAt.epochMilliseconds, by.random);
  await insertNotice(tx, { id, moment, about, subject, body, path, toldAt });
}
