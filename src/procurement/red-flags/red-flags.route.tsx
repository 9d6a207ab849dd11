import { NotFound } from '../../db/errors.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import { noObject, type Route, route } from '../../web/edge/route.ts';
import { flagNames } from './flag-names.en.ts';
import { flagPages, words } from './flag-words.en.ts';
import { RedFlagPage, RedFlagsPage } from './red-flags.page.tsx';
import { flagOrder, isFlagName } from './red-flags.rules.ts';

const allFlags = route({
  path: '/red-flags',
  who: anyone,
  object: noObject,
  page: () => ({
    title: words.title,
    body: <RedFlagsPage />,
    data: flagOrder.map((flag) => ({ flag, name: flagNames[flag], ...flagPages[flag] })),
  }),
});

const oneFlag = route({
  path: '/red-flags/:flag',
  who: anyone,
  object(at) {
    const flag = at.params['flag'] ?? '';
    if (!isFlagName(flag)) throw new NotFound();
    return Promise.resolve(flag);
  },
  page: (_at, flag) => ({
    title: flagNames[flag],
    body: <RedFlagPage flag={flag} />,
    data: { flag, name: flagNames[flag], ...flagPages[flag] },
  }),
});

/** What each red flag looks at, for everyone. */
export const redFlagsRoutes: readonly Route[] = [allFlags, oneFlag];
