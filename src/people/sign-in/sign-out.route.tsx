import { anyone } from '../../web/edge/access.rules.ts';
import { seeOther } from '../../web/edge/outcomes.ts';
import { noObject, route } from '../../web/edge/route.ts';
import { cookie, SESSION_COOKIE } from '../../web/edge/tokens.ts';
import { SignedOutPage, SignOutPage } from './sign-out.page.tsx';
import { endSession } from './start-session.ts';
import { words } from './words.en.ts';

/** A GET asks; only the button signs out. */
export const signOutRoute = route({
  path: '/sign-out',
  who: anyone,
  object: noObject,
  page: ({ signed }) =>
    signed
      ? { title: words.signOutTitle, body: <SignOutPage name={signed.name} /> }
      : { title: words.signedOutTitle, body: <SignedOutPage /> },
  async post({ at, tx }) {
    if (at.signed) await endSession(tx, { token: at.signed.sessionToken });
    at.setCookies.push(cookie(SESSION_COOKIE, '', { secure: at.site.secureCookies, maxAgeSeconds: 0 }));
    return seeOther('/sign-out');
  },
});
