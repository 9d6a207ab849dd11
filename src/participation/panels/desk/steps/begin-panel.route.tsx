import { formOf } from '../../../../procurement/tenders/form-fields.ts';
import { bodyRole } from '../../../../web/edge/access.rules.ts';
import { seeOther } from '../../../../web/edge/outcomes.ts';
import { route } from '../../../../web/edge/route.ts';
import { theBody } from '../../../../web/edge/visit.ts';
import { StepPage } from '../../../../web/shell/step-page.tsx';
import { beginPanel } from '../../prepare-panel.ts';
import { findOffered } from '../offered.queries.ts';
import { PurposeFields, readPurpose } from './purpose.tsx';
import { words } from './words.en.ts';

/** The officer begins a panel: which purchase, and what it does there. The other steps follow one by one. */
export const beginPanelRoute = route({
  path: '/work/:body/panels/new',
  who: bodyRole('procurement-officer'),
  async object(at) {
    const body = theBody(at);
    return { body, offered: await findOffered(at.db, body.id) };
  },
  page(at, { body, offered }, form) {
    const procurement = at.query.get('purchase') ?? undefined;
    const values = { procurement, ...form.values };
    const page = {
      title: words.newTitle,
      lede: words.newLede,
      action: `/work/${body.slug}/panels/new`,
      back: { href: `/work/${body.slug}/panels`, text: words.backToPanels },
      errors: form.errors,
      fields: <PurposeFields form={{ ...form, values }} offered={offered} />,
    };
    return { title: words.newTitle, desk: true, body: <StepPage {...page} save={words.save} /> };
  },
  form: ({ offered }) => formOf((form) => readPurpose(form, offered)),
  async post({ tx, by, object: { body }, input }) {
    const { slug } = await beginPanel(tx, by, { ...input, bodyId: body.id });
    return seeOther(`/work/${body.slug}/panels/${slug}/seats`);
  },
});
