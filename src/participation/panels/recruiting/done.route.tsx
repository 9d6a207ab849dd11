import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { listDistricts } from '../../../people/places/places.queries.ts';
import { anyone, signedIn } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theActor } from '../../../web/edge/visit.ts';
import { findPublicPanel } from '../find-public-panel.ts';
import { findOwnResult, OwnResult } from '../publishing/own-result.tsx';
import { type WithdrawRefusal, withdrawFromPool } from './change-own-entry.ts';
import { DonePage, OutPage } from './done.page.tsx';
import { hrefOf } from './join-steps.ts';
import { findMember } from './pool.queries.ts';
import { words } from './words.en.ts';

/** Somebody’s own place in the pool; posting takes their name out. Whoever is not in yet goes to the way in. */
export const panelDoneRoute = route({
  path: '/panels/:panel/done',
  who: signedIn,
  async object(at) {
    const found = await findPublicPanel(at);
    return { ...found, member: await findMember(at.db, found.key, theActor(at).personId) };
  },
  async page(at, { panel, key, state, member }, { errors }) {
    if (!member) return seeOther(state === 'recruiting' ? hrefOf(panel, 'place') : `/panels/${panel.slug}`);
    const districts = await listDistricts(at.db);
    const result = state === 'drawn' ? await findOwnResult(at.db, key, member) : undefined;
    const page = {
      panel,
      member,
      state,
      districtName: districts.find(({ slug }) => slug === member.districtSlug)?.name ?? '',
      result: result ? <OwnResult panel={panel} result={result} /> : null,
      canWithdraw: !result?.isDrawn,
      errors,
    };
    return { title: words.doneTitle, isSecret: true, body: <DonePage {...page} /> };
  },
  form: z.object({}),
  async post({ tx, by, object: { panel, key, member } }) {
    if (!member) return seeOther(`/panels/${panel.slug}`);
    const gone = await withdrawFromPool(tx, by, { ...key, memberId: member.id });
    return isRefused<WithdrawRefusal>(gone)
      ? refuse({ '': words.changeRefused[gone.refused] })
      : seeOther(hrefOf(panel, 'out'));
  },
});

export const panelOutRoute = route({
  path: '/panels/:panel/out',
  who: anyone,
  object: findPublicPanel,
  page: (_at, { panel }) => ({ title: words.goneTitle, body: <OutPage slug={panel.slug} /> }),
});
