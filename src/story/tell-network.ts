import { Temporal } from 'temporal-polyfill';
import type { Actor, BodyRole } from '../acts/by.ts';
import type { Database } from '../db/connect.ts';
import type { Installation } from '../installation.ts';
import { askToFollow } from '../participation/following/ask-to-follow.ts';
import type { FollowKind } from '../participation/following/follow.rules.ts';
import { followAtOnce } from '../participation/following/follow-at-once.ts';
import { sendNotices } from '../participation/following/send-notices.ts';
import { findSubject } from '../participation/following/subjects.queries.ts';
import { addPublication } from '../participation/network/news/add-publication.ts';
import { publishNews } from '../participation/network/news/publish-news.ts';
import { readJson } from '../reference/read-json.ts';
import { act, beginTelling, type Cast, idOf, staff, type Telling } from './cast.ts';
import { type CommentsFile, tellComments } from './tell-comments.ts';
import { type EventFile, tellEvents } from './tell-events.ts';
import { type ThreadFile, tellThreads } from './tell-threads.ts';

type ByOfficer = {
  readonly person: string;
  readonly body: string;
  readonly role: BodyRole;
  readonly at: string;
};
type NetworkFile = CommentsFile & {
  readonly news: readonly (ByOfficer & {
    readonly about: string;
    readonly title: string;
    readonly text: string;
  })[];
  readonly publications: readonly (ByOfficer & {
    readonly title: string;
    readonly publisher: string;
    readonly publishedOn: string;
    readonly url: string;
  })[];
  readonly events: readonly EventFile[];
  readonly threads: readonly ThreadFile[];
  readonly follows: readonly {
    readonly email: string;
    readonly kind: FollowKind;
    readonly slug: string;
    readonly at: string;
    readonly confirmed: boolean;
  }[];
};
type Place = Pick<Installation, 'db' | 'secret' | 'settings'>;

/** Between rounds: some follow, bodies tell news and ask people to come, people comment and talk. */
export async function tellNetwork({ db, secret, settings }: Place, cast: Cast, seed: string): Promise<void> {
  const publicUrl = settings.PUBLIC_URL ?? `http://${settings.HOST}:${settings.PORT}`;
  const file = await readJson<NetworkFile>('story/greater-manchester/network.json');
  const telling = beginTelling(db, cast, `${seed}|network`);
  await tellFollows(telling, { secret, publicUrl }, file.follows);
  const rounds = await findRounds(db);
  await tellNews(telling, file, rounds);
  await tellEvents(telling, publicUrl, file.events, rounds);
  await tellComments(telling, file, rounds);
  await tellThreads(telling, file.threads);
  await sendNotices(db, { secret, publicUrl, random: telling.random });
}

/** Each round’s identifier by the slug of its purchase. */
async function findRounds(db: Database): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('round as r')
    .innerJoin('procurement as p', (on) =>
      on.onRef('p.body_id', '=', 'r.body_id').onRef('p.id', '=', 'r.procurement_id'),
    )
    .select(['p.slug', 'r.id'])
    .execute();
  return new Map(rows.map(({ slug, id }) => [slug, id]));
}

export function officer({ cast }: Telling, { person, body, role }: Omit<ByOfficer, 'at'>): Actor {
  return staff(cast, person, body, role);
}

async function tellNews(
  telling: Telling,
  { news, publications }: NetworkFile,
  rounds: ReadonlyMap<string, string>,
): Promise<void> {
  for (const item of news) {
    const bodyId = idOf(telling.cast.bodies, item.body);
    const roundId = idOf(rounds, item.about);
    await act(telling, { actor: officer(telling, item), at: item.at }, (tx, by) =>
      publishNews(tx, by, { ...item, bodyId, bodySlug: item.body, roundId }),
    );
  }
  for (const item of publications) {
    const bodyId = idOf(telling.cast.bodies, item.body);
    const publishedOn = Temporal.PlainDate.from(item.publishedOn);
    await act(telling, { actor: officer(telling, item), at: item.at }, (tx, by) =>
      addPublication(tx, by, { ...item, bodyId, publishedOn }),
    );
  }
}

async function tellFollows(
  telling: Telling,
  site: { readonly secret: string; readonly publicUrl: string },
  follows: NetworkFile['follows'],
): Promise<void> {
  for (const { email, kind, slug, at, confirmed } of follows)
    await act(telling, { at }, async (tx, by) => {
      const subject = await findSubject(tx, kind, slug);
      if (!subject) throw new Error(`the story follows nothing called ${slug}`);
      return confirmed
        ? followAtOnce(tx, by, { email, subject })
        : askToFollow(tx, by, { ...site, email, subject });
    });
}
