import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import { hatCode } from '../../people/roles/hat-code.rules.ts';
import { chooseHat } from '../../people/sign-in/choose-hat.ts';
import { anyone, signedIn } from '../../web/edge/access.rules.ts';
import { type Outcome, refuse, type Screen, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { type Act, theActor } from '../../web/edge/visit.ts';
import { acceptByAddress, acceptInvitation } from './accept-invitation.ts';
import { hashInvitationCode } from './code.rules.ts';
import { findCode, listHeldFor } from './codes.queries.ts';
import { type CodeRefusal, decideCode } from './invitations.rules.ts';
import { CodeRefusedPage, ConfirmJoinPage, JoinPage } from './join.page.tsx';
import { joiningWords as text } from './joining.words.en.ts';

/** Nobody guesses a code at ten tries in ten minutes. */
const limit = { hits: 10, seconds: 600 };

/** Where somebody with a letter begins; and where an address that a body holds is enough. */
export const joinInvitedRoute = route({
  path: '/invited',
  who: anyone,
  object: async ({ db, actor }) => ({ held: actor ? await listHeldFor(db, actor.personId) : [] }),
  page: (at, { held }, form) => ({
    title: text.title,
    body: <JoinPage held={held} isSignedIn={at.actor !== undefined} form={form} />,
  }),
  limit,
  form: z.object({ code: z.string().trim().max(60).default(''), supplier: z.uuid().optional() }),
  async post(act): Promise<Outcome> {
    const { tx, by, at, input } = act;
    if (input.supplier && at.actor) {
      const done = await acceptByAddress(tx, by, { supplierId: input.supplier });
      return isRefused(done) ? refuse({ '': text.addressNotHeld }) : enter(act, done.supplierId);
    }
    if (!hashInvitationCode(input.code)) return refuse({ code: text.codeWrong });
    return seeOther(`/invited/${encodeURIComponent(input.code.toUpperCase().replaceAll(/[\s.–—]/g, ''))}`);
  },
});

/** What a code lets its holder do, and their yes. */
export const useCodeRoute = route({
  path: '/invited/:code',
  who: signedIn,
  async object({ db, site, params, actor }) {
    const typed = params['code'] ?? '';
    const hash = hashInvitationCode(typed);
    const [code, now] = await Promise.all([hash ? findCode(db, hash) : undefined, site.clock.now(db)]);
    return { typed, code, state: decideCode(code, actor?.personId ?? '', now) };
  },
  page(at, { code, state }, { errors }) {
    const refused = errors[''] as CodeRefusal | undefined;
    if (refused && refused in text.refused) return refusedScreen(refused);
    if (!code || state !== 'opens') return refusedScreen(state === 'opens' ? 'code-unknown' : state);
    return {
      title: text.confirmTitle,
      isSecret: true,
      body: <ConfirmJoinPage code={code} action={at.path} />,
    };
  },
  limit,
  async post(act): Promise<Outcome> {
    const done = await acceptInvitation(act.tx, act.by, { code: act.object.typed });
    return isRefused<CodeRefusal>(done) ? refuse({ '': done.refused }) : enter(act, done.supplierId);
  },
});

function refusedScreen(refused: CodeRefusal): Screen {
  const status = refused === 'code-unknown' ? 404 : 409;
  return { title: text.refused[refused].title, status, body: <CodeRefusedPage refused={refused} /> };
}

/** Goes on as the supplier, to what is asked of it. */
async function enter(
  { at, tx, by }: Pick<Act<unknown, unknown>, 'at' | 'tx' | 'by'>,
  supplierId: string,
): Promise<Outcome> {
  const code = hatCode({ kind: 'supplier', supplierId });
  if (at.signed)
    await chooseHat(tx, { ...by, actor: theActor(at) }, { sessionToken: at.signed.sessionToken, code });
  return seeOther('/supplier/asked');
}
