import { isRefused } from '../../acts/by.ts';
import { NotFound } from '../../db/errors.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import { refuse, type Screen, showScreen } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import type { Visit } from '../../web/edge/visit.ts';
import { confirmFollow } from './confirm-follow.ts';
import { FollowingPage } from './follow.page.tsx';
import { readAbout } from './follow.rules.ts';
import { type FollowPower, followToken, readFollowToken } from './follow-token.rules.ts';
import { deleteFollows, findFollow } from './follows.queries.ts';
import { ConfirmPage, OldLinkPage, StopPage, StoppedPage } from './own-link.page.tsx';
import { nameSubjects } from './subjects.queries.ts';
import { words } from './words.en.ts';

/** What a link in a message is about. A link that was not made here is no page of ours. */
async function ownFollow(at: Visit, power: FollowPower) {
  const followId = readFollowToken(at.site.secret, power, at.params['token'] ?? '');
  if (followId === null) throw new NotFound();
  const follow = await findFollow(at.db, followId);
  const [subject] = follow ? await nameSubjects(at.db, [readAbout(follow.about)]) : [];
  return { followId, follow, subject };
}
const secretPage = { isSecret: true } as const;

/** A GET shows a button; the press is what counts. */
export const confirmFollowRoute = route({
  path: '/follow/confirm/:token',
  who: anyone,
  object: (at) => ownFollow(at, 'confirm'),
  limit: { hits: 60, seconds: 600 },
  page(at, { subject }, { errors }): Screen {
    if (!subject || errors[''])
      return { ...secretPage, title: words.oldTitle, status: 409, body: <OldLinkPage /> };
    return {
      ...secretPage,
      title: words.confirmTitle,
      body: <ConfirmPage path={at.path} subject={subject} />,
    };
  },
  async post({ at, tx, by, object: { followId, subject } }) {
    const confirmed = await confirmFollow(tx, by, { followId });
    if (isRefused(confirmed) || !subject) return refuse({ '': words.oldTitle });
    const listHref = `/follow/list/${followToken(at.site.secret, 'list', confirmed.followerId)}`;
    return showScreen({
      ...secretPage,
      title: words.followingTitle(subject.name),
      body: <FollowingPage subject={subject} listHref={listHref} />,
    });
  },
});

/** One press by a person, or one POST by their mail program (RFC 8058): the path is the secret. Again does no harm. */
export const stopFollowingRoute = route({
  path: '/follow/stop/:token',
  who: anyone,
  object: (at) => ownFollow(at, 'stop'),
  takesOneClick: true,
  // One mail provider sends for very many people.
  limit: { hits: 3000, seconds: 60 },
  page: (at, { subject }): Screen =>
    subject
      ? {
          ...secretPage,
          title: words.stopTitle(subject.name),
          body: <StopPage path={at.path} subject={subject} />,
        }
      : { ...secretPage, title: words.stoppedTitle, body: <StoppedPage subject={undefined} /> },
  async post({ tx, object: { followId, follow, subject } }) {
    if (follow) await deleteFollows(tx, { followId, followerId: follow.followerId });
    return showScreen({
      ...secretPage,
      title: words.stoppedTitle,
      body: <StoppedPage subject={subject} />,
    });
  },
});
