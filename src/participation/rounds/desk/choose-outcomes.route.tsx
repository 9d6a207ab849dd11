import { isRefused } from '../../../acts/by.ts';
import { formOf, readTicked } from '../../../procurement/tenders/form-fields.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { chooseOutcomes } from '../choose-outcomes.ts';
import { findOwnRound } from '../find-own-round.ts';
import { listRoundOutcomes } from '../rounds.queries.ts';
import { ChooseOutcomesPage } from './choose-outcomes.page.tsx';
import { listFrameworkOutcomes } from './offered.queries.ts';
import { words } from './words.en.ts';

const wordOf = {
  'too-few-outcomes': words.outcomesTooFew,
  'not-of-framework': words.outcomesUnknown,
  'already-announced': words.refused['already-announced'].text,
} as const;

/** The commissioner chooses the outcomes of a round. */
export const chooseOutcomesRoute = route({
  path: '/work/:body/rounds/:round/outcomes',
  who: bodyRole('commissioner'),
  async object(at) {
    const round = await findOwnRound(at);
    return { round, offered: await listFrameworkOutcomes(at.db, round.frameworkId) };
  },
  async page(at, { round, offered }, form) {
    if (round.announcedAt) return seeOther(`/work/${round.bodySlug}/rounds/${round.slug}`);
    const chosen = (await listRoundOutcomes(at.db, round.id)).map(({ id }) => id);
    const shown = { round, offered, chosen, form };
    return { title: words.outcomesTitle, desk: true, body: <ChooseOutcomesPage {...shown} /> };
  },
  form: formOf((form) => ({ outcomeIds: readTicked(form, 'outcome') })),
  async post({ tx, by, object: { round, offered }, input }) {
    const order = offered.map(({ id }) => id);
    const outcomeIds = [...input.outcomeIds].sort((a, b) => order.indexOf(a) - order.indexOf(b));
    const chosen = await chooseOutcomes(tx, by, { roundId: round.id, outcomeIds });
    return isRefused<keyof typeof wordOf>(chosen)
      ? refuse({ outcome: wordOf[chosen.refused] })
      : seeOther(`/work/${round.bodySlug}/rounds/${round.slug}`);
  },
});
