import { isRefused } from '../../../acts/by.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import { formOf } from '../../tenders/form-fields.ts';
import { deskHref } from '../../tenders/procurement-hrefs.rules.ts';
import { whoPublishes } from '../who.rules.ts';
import { lockedSentence } from '../words.en.ts';
import { giveReasons } from './give-reasons.ts';
import { listOpenWarnings } from './list-open-warnings.ts';
import { readReasons } from './reason-form.ts';
import { ReasonsPage } from './reasons.page.tsx';
import { words } from './words.en.ts';

export const reasonsRoute = route({
  path: '/work/:body/procurements/:procurement/criteria/reasons',
  who: whoPublishes,
  object: theProcurement,
  async page(at, procurement, form) {
    const warnings = await listOpenWarnings(at.db, keyOf(procurement));
    return {
      title: words.title,
      desk: true,
      body: <ReasonsPage procurement={procurement} warnings={warnings} form={form} />,
    };
  },
  form: formOf(readReasons),
  async post({ tx, by, object: procurement, input: reasons }) {
    const given = await giveReasons(tx, by, { ...keyOf(procurement), reasons });
    if (isRefused<'criteria-locked'>(given)) return refuse({ '': lockedSentence });
    return seeOther(`${deskHref(procurement)}/criteria`);
  },
});
