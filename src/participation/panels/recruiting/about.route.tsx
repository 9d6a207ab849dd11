import { isRefused } from '../../../acts/by.ts';
import { formOf } from '../../../procurement/tenders/form-fields.ts';
import { signedIn } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { AboutFields, readAbout } from './about-fields.tsx';
import { type ChangeRefusal, tellAboutSelf } from './change-own-entry.ts';
import { findOwnPlace, hrefOf, stepAfter } from './join-steps.ts';
import { ownCharacteristics } from './own-characteristics.ts';
import { OwnStepPage } from './own-step.page.tsx';
import { words } from './words.en.ts';

/** What somebody says of themselves for the lot, if they like. */
export const panelAboutRoute = route({
  path: '/panels/:panel/about-you',
  who: signedIn,
  object: findOwnPlace,
  page(_at, { panel, member, state }, form) {
    if (state !== 'recruiting') return seeOther(hrefOf(panel, 'done'));
    const page = {
      panel,
      kicker: words.aboutIn,
      title: words.aboutTitle,
      lede: words.aboutLede,
      more: [words.aboutChance],
      action: hrefOf(panel, 'about-you'),
      errors: form.errors,
      fields: <AboutFields panel={panel} own={ownCharacteristics(member)} form={form} />,
    };
    return { title: words.aboutTitle, isSecret: true, body: <OwnStepPage {...page} /> };
  },
  form: ({ panel }) => formOf((form) => readAbout(form, panel)),
  async post({ tx, by, object: { panel, key, member }, input }) {
    const told = await tellAboutSelf(tx, by, { ...key, memberId: member.id, ...input });
    return isRefused<ChangeRefusal>(told)
      ? refuse({ '': words.changeRefused[told.refused] })
      : seeOther(stepAfter(panel, 'about-you'));
  },
});
