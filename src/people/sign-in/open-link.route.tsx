import { isRefused } from '../../acts/by.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import { refuse, type Screen, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { hashToken } from '../../web/edge/tokens.ts';
import { listHats } from '../roles/roles.queries.ts';
import { beginSession } from './begin-session.ts';
import { findChosenHat } from './chosen-hats.queries.ts';
import { LinkRefusedPage, OpenLinkPage } from './open-link.page.tsx';
import { openSignInLink } from './open-sign-in-link.ts';
import { decideLink, type LinkRefusal } from './sign-in-link.rules.ts';
import { findLink } from './sign-in-links.queries.ts';
import { decideStartingHat } from './starting-hat.rules.ts';
import { words } from './words.en.ts';

/** Where the link in the message leads. A GET shows a button and changes nothing. */
export const openLinkRoute = route({
  path: '/sign-in/:token',
  who: anyone,
  async object({ site, db, params }) {
    const token = params['token'] ?? '';
    const link = await findLink(db, hashToken(token));
    return { token, state: decideLink(link, await site.clock.now(db)) };
  },
  page(_, { token, state }, { errors }) {
    const refused = errors[''] as LinkRefusal | undefined;
    if (refused && refused in words.linkRefused) return refusedScreen(refused);
    if (state !== 'opens') return refusedScreen(state);
    return { title: words.landTitle, body: <OpenLinkPage token={token} /> };
  },
  limit: { hits: 60, seconds: 600 },
  async post({ at, tx, by, object }) {
    const opened = await openSignInLink(tx, by, { token: object.token });
    if (isRefused<LinkRefusal>(opened)) return refuse({ '': opened.refused });
    const { personId, nextPath } = opened;
    const held = (await listHats(tx, personId)).map(({ hat }) => hat);
    const { hat, mustChoose } = decideStartingHat(held, await findChosenHat(tx, personId));
    await beginSession(at, tx, by, { personId, hat });
    return seeOther(mustChoose ? `/roles?next=${encodeURIComponent(nextPath)}` : nextPath);
  },
});

function refusedScreen(refused: LinkRefusal): Screen {
  const status = refused === 'link-unknown' ? 404 : 409;
  return { title: words.linkRefused[refused].title, status, body: <LinkRefusedPage refused={refused} /> };
}
