import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { beginSession } from '../../../people/sign-in/begin-session.ts';
import { requestSignInLink } from '../../../people/sign-in/request-sign-in-link.ts';
import { anyone } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { findPublicPanel } from '../find-public-panel.ts';
import { enterPanelCode } from './enter-panel-code.ts';
import { JoinPage, PanelCodePage } from './join.page.tsx';
import { hrefOf, wayIn } from './join-steps.ts';
import { words } from './words.en.ts';

/** A library’s screens share one address. */
const limit = { hits: 60, seconds: 600 };

/** Putting one’s name in with an e-mail address; whoever is signed in goes straight on. */
export const joinPanelRoute = route({
  path: '/panels/:panel/join',
  who: anyone,
  object: findPublicPanel,
  limit,
  async page(at, found, form) {
    const { panel } = found;
    if (found.state !== 'recruiting') return seeOther(`/panels/${panel.slug}`);
    if (at.actor) return (await wayIn(at, found)) ?? seeOther(hrefOf(panel, 'place'));
    if (!panel.recruits.includes('open-call')) return seeOther(hrefOf(panel, 'join/code'));
    return { title: words.joinTitle, body: <JoinPage panel={panel} form={form} /> };
  },
  form: z.object({ email: z.string(words.emailBlank).trim().min(1, words.emailBlank) }),
  async post({ at, tx, by, object: { panel }, input }) {
    const { publicUrl } = at.site;
    const nextPath = hrefOf(panel, 'join');
    const asked = await requestSignInLink(tx, by, { email: input.email, nextPath, publicUrl });
    return isRefused(asked) ? refuse({ email: words.emailMalformed }) : seeOther('/sign-in/sent');
  },
});

/** Putting one’s name in with a letter’s code, or coming back with it. */
export const joinPanelWithCodeRoute = route({
  path: '/panels/:panel/join/code',
  who: anyone,
  object: findPublicPanel,
  limit,
  page(_at, { panel }, form) {
    if (!panel.recruits.includes('letters')) return seeOther(`/panels/${panel.slug}`);
    return { title: words.codeTitle, body: <PanelCodePage panel={panel} form={form} /> };
  },
  form: z.object({ code: z.string().default('') }),
  async post({ at, tx, by, object: { panel, key }, input }) {
    const signedInAs = at.actor?.personId ?? null;
    const entered = await enterPanelCode(tx, by, { ...key, code: input.code, signedInAs });
    if (isRefused<keyof typeof words.codeRefused>(entered))
      return refuse({ code: words.codeRefused[entered.refused] });
    if (entered.personId !== signedInAs)
      await beginSession(at, tx, by, { personId: entered.personId, hat: { kind: 'resident' } });
    return seeOther(hrefOf(panel, 'done'));
  },
});
