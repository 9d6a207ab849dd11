import { afterAll, expect, it } from 'vitest';
import { actingAt, type BuiltRound, buildRound, roundDays } from '../../../test/builders/participation.ts';
import { buildOfficer, buildPerson } from '../../../test/builders/people.ts';
import { freshDatabase } from '../../../test/database.ts';
import type { By } from '../../acts/by.ts';
import { nobody } from '../../acts/nobody.ts';
import { transact } from '../../acts/transact.ts';
import type { Transaction } from '../../db/connect.ts';
import { writeComment } from './comments/write-comment.ts';
import { moderate } from './moderate.ts';
import type { SpokenKind } from './moderation.rules.ts';
import { openThread } from './threads/open-thread.ts';
import { writeReply } from './threads/write-reply.ts';

const database = await freshDatabase();
const { db } = database;
afterAll(() => database.close());

async function moderator({ bodyId }: BuiltRound): Promise<By> {
  const { personId } = await buildOfficer(db, bodyId, 'commissioner');
  const by = actingAt(personId, roundDays.during);
  return { ...by, actor: { personId, hat: { kind: 'body', bodyId, role: 'commissioner' } } };
}

const text = 'Young people need somewhere to begin.';
const written: Readonly<Record<SpokenKind, (tx: Transaction, by: By, round: BuiltRound) => Promise<string>>> =
  {
    async comment(tx, by, { roundId, outcomeIds }) {
      const comment = { roundId, outcomeId: outcomeIds[0] ?? '', text, name: '' };
      const made = await writeComment(tx, { ...by, actor: nobody }, comment);
      return 'commentId' in made ? made.commentId : '';
    },
    thread: (tx, by, round) => aThread(tx, by, round, false),
    async reply(tx, by, round) {
      const threadId = await aThread(tx, by, round, true);
      const reply = { bodyId: round.bodyId, threadId, text, name: 'Ada', asBody: false };
      const made = await writeReply(tx, by, reply);
      return 'replyId' in made ? made.replyId : '';
    },
  };

async function aThread(tx: Transaction, by: By, { bodyId, bodySlug }: BuiltRound, asBody: boolean) {
  const opened = await openThread(tx, by, {
    bodyId,
    bodySlug,
    title: 'Beginning',
    text,
    name: 'Ada',
    asBody,
  });
  const slug = 'slug' in opened ? opened.slug : '';
  const row = await tx
    .selectFrom('open_thread')
    .select('id')
    .where('body_id', '=', bodyId)
    .where('slug', '=', slug)
    .executeTakeFirst();
  return row?.id ?? '';
}

it.each(['comment', 'thread', 'reply'] as const)(
  'what two moderators decide about one %s at once is decided by the first, and the second is told',
  async (kind) => {
    const round = await buildRound(db);
    const resident = actingAt((await buildPerson(db)).personId, roundDays.during);
    const id = await transact(db, resident.actor, (tx) => written[kind](tx, resident, round));
    const [first, second] = [await moderator(round), await moderator(round)];
    const item = { bodyId: round.bodyId, kind, id, decision: 'decline', ground: 'advert' };
    let late: Promise<unknown> = Promise.resolve();
    await transact(db, first.actor, async (tx) => {
      await moderate(tx, first, { ...item, reason: 'The first of two to say why, at length.' });
      late = transact(db, second.actor, (other) =>
        moderate(other, second, { ...item, reason: 'The second of two to say why, at length.' }),
      );
      await new Promise((resolve) => setTimeout(resolve, 150));
    });
    expect(await late).toEqual({ refused: 'decided-already' });
  },
);
