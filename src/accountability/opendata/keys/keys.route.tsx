import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { signedIn } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther, showScreen } from '../../../web/edge/outcomes.ts';
import { noObject, type Route, route } from '../../../web/edge/route.ts';
import { theActor, type Visit } from '../../../web/edge/visit.ts';
import { canAct, keyScopes } from './api-key.rules.ts';
import { listKeys } from './api-keys.queries.ts';
import { KeyMadePage, KeysPage, WithdrawKeyPage } from './keys.page.tsx';
import { type KeyRefusal, makeKey } from './make-key.ts';
import { withdrawKey } from './withdraw-key.ts';
import { words } from './words.en.ts';

const keysRoute = route({
  path: '/my-keys',
  who: signedIn,
  object: noObject,
  limit: { hits: 30, seconds: 3600 },
  page: async (at, _, form) => ({
    title: words.title,
    body: (
      <KeysPage
        keys={await listKeys(at.db, theActor(at).personId)}
        form={form}
        actingAs={canAct(theActor(at).hat) ? (at.signed?.hatLabel ?? null) : null}
      />
    ),
  }),
  form: z.object({
    name: z.string(words.faults.name).trim().min(1, words.faults.name).max(80, words.faults.nameTooLong),
    scope: z.enum(keyScopes, words.faults.scope),
  }),
  async post({ at, tx, by, input }) {
    const made = await makeKey(tx, by, input);
    if (isRefused<KeyRefusal>(made)) return refuse({ '': words.refused[made.refused] });
    const body = <KeyMadePage shown={made.key} site={at.site.publicUrl} />;
    return showScreen({ title: words.madeTitle, isSecret: true, body });
  },
});

const withdrawRoute = route({
  path: '/my-keys/:key/withdraw',
  who: signedIn,
  object: theKey,
  page: (_, key) => ({ title: words.withdrawTitle(key.name), body: <WithdrawKeyPage {...key} /> }),
  async post({ tx, by, object: { id } }) {
    await withdrawKey(tx, by, id);
    return seeOther('/my-keys');
  },
});

/** A key in use of whoever asks. */
async function theKey(at: Visit) {
  const keys = await listKeys(at.db, theActor(at).personId);
  const found = keys.find(({ id, withdrawnAt }) => id === at.params['key'] && !withdrawnAt);
  if (!found) throw new NotFound();
  return found;
}

/** Keys for somebody’s own programs: to make, and to withdraw. */
export const keysRoutes: readonly Route[] = [keysRoute, withdrawRoute];
