import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import { orNotFound } from '../../db/errors.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import type { Visit } from '../../web/edge/visit.ts';
import { askToFollow } from './ask-to-follow.ts';
import { AskedPage, FollowingPage, FollowPage } from './follow.page.tsx';
import { type FollowKind, followKinds } from './follow.rules.ts';
import { followAtOnce } from './follow-at-once.ts';
import { findSubject } from './subjects.queries.ts';
import { words } from './words.en.ts';

/** What the path names, or undefined where that cannot be followed. */
function subjectOf({ db, params }: Visit) {
  const kind = followKinds.find((known: FollowKind) => known === params['kind']);
  return orNotFound(kind ? findSubject(db, kind, params['slug'] ?? '') : Promise.resolve(undefined));
}

/** Follow a round, a public body or a district by e-mail. */
export const followRoute = route({
  path: '/follow/:kind/:slug',
  who: anyone,
  object: subjectOf,
  // A library’s screens share one address; each e-mail address has a limit of its own.
  limit: { hits: 30, seconds: 600 },
  page(at, subject, form) {
    const title = words.title(subject.name);
    if (at.query.has('asked')) return { title: words.askedTitle, body: <AskedPage subject={subject} /> };
    const knownEmail = at.signed?.email ?? null;
    if (at.query.has('following') && knownEmail !== null)
      return {
        title: words.followingTitle(subject.name),
        body: <FollowingPage subject={subject} listHref="/follow" />,
      };
    return { title, body: <FollowPage subject={subject} knownEmail={knownEmail} form={form} /> };
  },
  form: z.object({ email: z.string().default('') }),
  async post({ at, tx, by, object: subject, input }) {
    const href = `/follow/${subject.kind}/${subject.slug}`;
    const knownEmail = at.signed?.email;
    if (knownEmail) {
      await followAtOnce(tx, by, { email: knownEmail, subject });
      return seeOther(`${href}?following`);
    }
    if (input.email.trim() === '') return refuse({ email: words.emailMissing });
    const { publicUrl, secret } = at.site;
    const asked = await askToFollow(tx, by, { email: input.email, subject, publicUrl, secret });
    return isRefused(asked) ? refuse({ email: words.emailMalformed }) : seeOther(`${href}?asked`);
  },
});
