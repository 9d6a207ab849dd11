import { isRefused } from '../../../acts/by.ts';
import { formOf, readTicked } from '../../../procurement/tenders/form-fields.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { chooseOutcomes } from '../choose-outcomes.ts';
import { ChooseOutcomesPage } from './choose-outcomes.page.tsx';
import { deskOf, findPreparing, hrefAfter } from './find-preparing.ts';
import { listFrameworkOutcomes } from './offered.queries.ts';
import { words } from './words.en.ts';

const wordOf = {
  'too-few-outcomes': words.outcomesTooFew,
  'not-of-framework': words.outcomesUnknown,
  'already-announced': words.alreadyAnnounced,
} as const;

/** The commissioner chooses the outcomes of a round. */
export const chooseOutcomesRoute = route({
  path: '/work/:body/rounds/:round/outcomes',
  who: bodyRole('commissioner'),
  async object(at) {
    const preparing = await findPreparing(at);
    return { preparing, offered: await listFrameworkOutcomes(at.db, preparing.round.frameworkId) };
  },
  page(_at, { preparing: { round, outcomes }, offered }, form) {
    if (round.announcedAt) return seeOther(deskOf(round));
    const chosen = outcomes.map(({ id }) => id);
    const shown = { round, offered, chosen, form };
    return { title: words.outcomesTitle, desk: true, body: <ChooseOutcomesPage {...shown} /> };
  },
  form: formOf((form) => ({ outcomeIds: readTicked(form, 'outcome') })),
  async post({ tx, by, object: { preparing, offered }, input }) {
    const order = offered.map(({ id }) => id);
    const outcomeIds = [...input.outcomeIds].sort((a, b) => order.indexOf(a) - order.indexOf(b));
    const chosen = await chooseOutcomes(tx, by, { roundId: preparing.round.id, outcomeIds });
    return isRefused<keyof typeof wordOf>(chosen)
      ? refuse({ outcome: wordOf[chosen.refused] })
      : seeOther(await hrefAfter(tx, by, preparing, 'outcomes'));
  },
});
