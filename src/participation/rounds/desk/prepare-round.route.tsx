import { isRefused } from '../../../acts/by.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { type FormErrors, refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theBody } from '../../../web/edge/visit.ts';
import { changeRound } from '../change-round.ts';
import { findOwnRound } from '../find-own-round.ts';
import { prepareRound } from '../prepare-round.ts';
import { findOffered, type Offered } from './offered.queries.ts';
import { RoundFormPage } from './round-form.page.tsx';
import { roundForm } from './round-form.ts';
import { words } from './words.en.ts';

/** The commissioner prepares a round. */
export const prepareRoundRoute = route({
  path: '/work/:body/rounds/new',
  who: bodyRole('commissioner'),
  async object(at) {
    const body = theBody(at);
    return { body, offered: await findOffered(at.db, body.id) };
  },
  page: (_at, { body, offered }, form) => ({
    title: words.newTitle,
    desk: true,
    body: (
      <RoundFormPage
        title={words.newTitle}
        action={`/work/${body.slug}/rounds/new`}
        form={form}
        offered={offered}
      />
    ),
  }),
  form: ({ offered }) => roundForm(idsOf(offered)),
  async post({ tx, by, object: { body }, input }) {
    const prepared = await prepareRound(tx, by, { ...input, bodyId: body.id });
    return isRefused<keyof typeof words.refused>(prepared)
      ? refuse(worded(prepared.refused))
      : seeOther(`/work/${body.slug}/rounds/${prepared.slug}`);
  },
});

/** The commissioner changes a round that is not announced. */
export const changeRoundRoute = route({
  path: '/work/:body/rounds/:round/details',
  who: bodyRole('commissioner'),
  async object(at) {
    const round = await findOwnRound(at);
    return { round, offered: await findOffered(at.db, round.bodyId) };
  },
  page(_at, { round, offered }, form) {
    const desk = `/work/${round.bodySlug}/rounds/${round.slug}`;
    if (round.announcedAt) return seeOther(desk);
    const shown = { action: `${desk}/details`, form, offered, draft: round };
    return {
      title: words.changeTitle,
      desk: true,
      body: <RoundFormPage title={words.changeTitle} {...shown} />,
    };
  },
  form: ({ offered }) => roundForm(idsOf(offered)),
  async post({ tx, by, object: { round }, input }) {
    const changed = await changeRound(tx, by, { ...input, roundId: round.id });
    return isRefused<keyof typeof words.refused>(changed)
      ? refuse(worded(changed.refused))
      : seeOther(`/work/${round.bodySlug}/rounds/${round.slug}`);
  },
});

function idsOf({ frameworks, procurements }: Offered) {
  return {
    frameworkIds: frameworks.map(({ id }) => id),
    procurementIds: procurements.map(({ id }) => id),
  };
}

function worded(word: keyof typeof words.refused): FormErrors {
  const { field, text } = words.refused[word];
  return { [field]: text };
}
