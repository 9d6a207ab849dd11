import type { Actor } from '../acts/by.ts';
import { writeComment } from '../participation/network/comments/write-comment.ts';
import { moderate } from '../participation/network/moderate.ts';
import { publishSummary, saveSummary } from '../participation/network/summaries/write-summary.ts';
import { act, idOf, type Telling } from './cast.ts';
import { daysAfter } from './story-time.ts';

type StoryComment = {
  readonly round: string;
  readonly outcome: string;
  readonly at: string;
  readonly name: string | null;
  readonly text: string;
  /** Who read it; without one, it waits. */
  readonly readBy?: string;
  readonly declined?: { readonly ground: string; readonly reason: string };
};
export type CommentsFile = {
  readonly comments: readonly StoryComment[];
  readonly summaries: readonly {
    readonly round: string;
    readonly outcome: string;
    readonly person: string;
    readonly at: string;
    readonly text: string;
  }[];
};
type Theme = { readonly roundId: string; readonly outcomeId: string; readonly bodyId: string };

/** People comment on themes, somebody reads what they wrote, and an officer sums it up. */
export async function tellComments(
  telling: Telling,
  { comments, summaries }: CommentsFile,
  rounds: ReadonlyMap<string, string>,
): Promise<void> {
  for (const comment of comments) {
    const theme = await findTheme(telling, idOf(rounds, comment.round), comment.outcome);
    const { commentId } = await act(telling, { at: comment.at }, (tx, by) =>
      writeComment(tx, by, { ...theme, text: comment.text, name: comment.name ?? '' }),
    );
    if (comment.readBy) await tellDecision(telling, theme, comment, commentId);
  }
  for (const { round, outcome, person, at, text } of summaries) {
    const theme = await findTheme(telling, idOf(rounds, round), outcome);
    const actor = commissioner(telling, person, theme.bodyId);
    await act(telling, { actor, at }, (tx, by) => saveSummary(tx, by, { ...theme, text }));
    await act(telling, { actor, at }, (tx, by) =>
      publishSummary(tx, by, { ...theme, signedAs: 'commissioner' }),
    );
  }
}

function commissioner({ cast }: Telling, person: string, bodyId: string): Actor {
  return { personId: idOf(cast.people, person), hat: { kind: 'body', bodyId, role: 'commissioner' } };
}

function tellDecision(telling: Telling, { bodyId }: Theme, comment: StoryComment, id: string) {
  const { declined, at, readBy } = comment;
  const actor = commissioner(telling, readBy ?? '', bodyId);
  return act(telling, { actor, at: daysAfter(at, 1) }, (tx, by) =>
    moderate(tx, by, {
      bodyId,
      kind: 'comment',
      id,
      decision: declined ? 'decline' : 'show',
      ground: declined?.ground ?? '',
      reason: declined?.reason ?? '',
    }),
  );
}

async function findTheme({ db }: Telling, roundId: string, outcome: string): Promise<Theme> {
  return db
    .selectFrom('round_outcome as ro')
    .innerJoin('outcome as o', 'o.id', 'ro.outcome_id')
    .innerJoin('round as r', 'r.id', 'ro.round_id')
    .select(['ro.round_id as roundId', 'o.id as outcomeId', 'r.body_id as bodyId'])
    .where('ro.round_id', '=', roundId)
    .where('o.slug', '=', outcome)
    .executeTakeFirstOrThrow();
}
