import { isRefused } from '../../../acts/by.ts';
import { formOf } from '../../../procurement/tenders/form-fields.ts';
import { signedIn } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { type ChangeRefusal, sayHousehold } from './change-own-entry.ts';
import { HomeFields, readHome } from './home-fields.tsx';
import { findOwnPlace, hrefOf, stepAfter } from './join-steps.ts';
import { OwnStepPage } from './own-step.page.tsx';
import { words } from './words.en.ts';

/** Which home somebody lives in, where no two people of one may be drawn. */
export const panelHomeRoute = route({
  path: '/panels/:panel/home',
  who: signedIn,
  object: findOwnPlace,
  page(_at, { panel, state }, form) {
    if (state !== 'recruiting' || !panel.householdRule) return seeOther(hrefOf(panel, 'done'));
    const page = {
      panel,
      title: words.homeTitle,
      lede: words.homeLede,
      more: [words.homeKept],
      action: hrefOf(panel, 'home'),
      errors: form.errors,
      fields: <HomeFields form={form} />,
      isNeeded: true,
    };
    return { title: words.homeTitle, isSecret: true, body: <OwnStepPage {...page} /> };
  },
  form: formOf((form) => readHome(form)),
  async post({ tx, by, object: { panel, key, member }, input }) {
    const said = await sayHousehold(tx, by, { ...key, memberId: member.id, home: input });
    return isRefused<ChangeRefusal>(said)
      ? refuse({ '': words.changeRefused[said.refused] })
      : seeOther(stepAfter(panel, 'home'));
  },
});
