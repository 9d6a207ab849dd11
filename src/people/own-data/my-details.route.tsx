import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import { signedIn } from '../../web/edge/access.rules.ts';
import { handOver, refuse, showScreen } from '../../web/edge/outcomes.ts';
import { noObject, type Route, route } from '../../web/edge/route.ts';
import { cookie, SESSION_COOKIE } from '../../web/edge/tokens.ts';
import { theActor } from '../../web/edge/visit.ts';
import { ErasedPage, ErasePage } from './erase.page.tsx';
import { type EraseRefusal, erasePerson } from './erase-person.ts';
import { loadOwnData } from './load-own-data.ts';
import { MyDetailsPage } from './my-details.page.tsx';
import { words } from './words.en.ts';

const myDetailsRoute = route({
  path: '/my-details',
  who: signedIn,
  object: noObject,
  async page(at) {
    const data = await loadOwnData(at.db, theActor(at).personId);
    return { title: words.title, isSecret: true, body: <MyDetailsPage data={data} /> };
  },
});

const downloadRoute = route({
  path: '/my-details/download',
  who: signedIn,
  object: noObject,
  async page(at) {
    const data = await loadOwnData(at.db, theActor(at).personId);
    const content = JSON.stringify(data, null, 2);
    return handOver({ fileName: words.fileName, mediaType: 'application/json', content });
  },
});

const eraseRoute = route({
  path: '/my-details/erase',
  who: signedIn,
  object: noObject,
  limit: { hits: 20, seconds: 3600 },
  page: (_, __, form) => ({ title: words.eraseTitle, isSecret: true, body: <ErasePage form={form} /> }),
  form: z.object({ understood: z.literal('yes', { error: words.notUnderstood }) }),
  async post({ at, tx, by }) {
    const erased = await erasePerson(tx, by);
    if (isRefused<EraseRefusal>(erased)) return refuse({ '': words.refused[erased.refused] });
    at.setCookies.push(cookie(SESSION_COOKIE, '', { secure: at.site.secureCookies, maxAgeSeconds: 0 }));
    return showScreen({ title: words.erasedTitle, isSecret: true, body: <ErasedPage /> });
  },
});

/** What is held on whoever is signed in: to read, to take away, to have erased. */
export const ownDataRoutes: readonly Route[] = [myDetailsRoute, downloadRoute, eraseRoute];
