import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../web/edge/outcomes.ts';
import { noObject, route } from '../../web/edge/route.ts';
import { ownPath } from './own-path.rules.ts';
import { requestSignInLink } from './request-sign-in-link.ts';
import { LinkSentPage, SignInPage } from './sign-in.page.tsx';
import { words } from './words.en.ts';

const form = z.object({
  email: z.string(words.emailBlank).trim().min(1, words.emailBlank),
  next: z.string().default(''),
});

/** Where everyone who must sign in is sent, with where they were going in `next`. */
export const signInRoute = route({
  path: '/sign-in',
  who: anyone,
  object: noObject,
  // A library's twenty screens share one address; each e-mail address has a limit of its own.
  limit: { hits: 30, seconds: 600 },
  page(at, _, shown) {
    const typed = shown.values['next'];
    const next = ownPath(typeof typed === 'string' ? typed : at.query.get('next'));
    if (at.signed) return seeOther(next);
    return { title: words.title, body: <SignInPage next={next} form={shown} /> };
  },
  form,
  async post({ at, tx, by, input }) {
    const { publicUrl } = at.site;
    const asked = await requestSignInLink(tx, by, { email: input.email, nextPath: input.next, publicUrl });
    return isRefused(asked) ? refuse({ email: words.emailMalformed }) : seeOther('/sign-in/sent');
  },
});

export const linkSentRoute = route({
  path: '/sign-in/sent',
  who: anyone,
  object: noObject,
  page: () => ({ title: words.sentTitle, body: <LinkSentPage /> }),
});
