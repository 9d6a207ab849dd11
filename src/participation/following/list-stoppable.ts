import type { Database } from '../../db/connect.ts';
import { aboutText, readAbout } from './follow.rules.ts';
import { followToken } from './follow-token.rules.ts';
import { listFollows } from './follows.queries.ts';
import { type NamedSubject, nameSubjects } from './subjects.queries.ts';

export type Stoppable = { readonly subject: NamedSubject; readonly stopHref: string };

/** What an address follows, by name, each with the link that stops it. */
export async function listStoppable(
  db: Database,
  secret: string,
  by: { readonly followerId: string } | { readonly email: string },
): Promise<Stoppable[]> {
  const follows = await listFollows(db, by);
  if (follows.length === 0) return [];
  const names = await nameSubjects(
    db,
    follows.map(({ about }) => readAbout(about)),
  );
  return names.flatMap((subject) => {
    const follow = follows.find(({ about }) => about === aboutText(subject));
    return follow
      ? [{ subject, stopHref: `/follow/stop/${followToken(secret, 'stop', follow.followId)}` }]
      : [];
  });
}
