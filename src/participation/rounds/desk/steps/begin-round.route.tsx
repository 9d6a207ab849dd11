import { isRefused } from '../../../../acts/by.ts';
import { formOf } from '../../../../procurement/tenders/form-fields.ts';
import { bodyRole } from '../../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../../web/edge/outcomes.ts';
import { route } from '../../../../web/edge/route.ts';
import { theBody } from '../../../../web/edge/visit.ts';
import { StepPage } from '../../../../web/shell/step-page.tsx';
import { beginRound } from '../../begin-round.ts';
import type { ChangeRefusal } from '../../change-round.ts';
import { firstMissing } from '../find-preparing.ts';
import { findOffered } from '../offered.queries.ts';
import { PurposeFields, readPurpose } from './purpose.tsx';
import { worded } from './step-route.tsx';
import { words } from './words.en.ts';

/** The commissioner begins a round: what it is for. The other steps follow one by one. */
export const beginRoundRoute = route({
  path: '/work/:body/rounds/new',
  who: bodyRole('commissioner'),
  async object(at) {
    const body = theBody(at);
    return { body, offered: await findOffered(at.db, body.id) };
  },
  page(_at, { body, offered }, form) {
    const page = {
      title: words.newTitle,
      lede: words.newLede,
      action: `/work/${body.slug}/rounds/new`,
      back: { href: `/work/${body.slug}/rounds`, text: words.backToRounds },
      errors: form.errors,
      fields: <PurposeFields form={form} offered={offered} />,
    };
    return { title: words.newTitle, desk: true, body: <StepPage {...page} save={words.save} /> };
  },
  form: ({ offered }) => formOf((form) => readPurpose(form, offered)),
  async post({ tx, by, object: { body }, input }) {
    const begun = await beginRound(tx, by, { ...input, bodyId: body.id });
    return isRefused<ChangeRefusal>(begun)
      ? refuse(worded(begun.refused))
      : seeOther(await firstMissing(tx, begun.roundId));
  },
});
