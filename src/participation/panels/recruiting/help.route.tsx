import { isRefused } from '../../../acts/by.ts';
import { getPerson } from '../../../people/accounts/people.queries.ts';
import { formOf } from '../../../procurement/tenders/form-fields.ts';
import { signedIn } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theActor } from '../../../web/edge/visit.ts';
import { type ChangeRefusal, sayTakingPart } from './change-own-entry.ts';
import { HelpFields, readHelp } from './help-fields.tsx';
import { findOwnPlace, hrefOf, stepAfter } from './join-steps.ts';
import { OwnStepPage } from './own-step.page.tsx';
import { words } from './words.en.ts';

/** When somebody can come, and what would help: asked once. */
export const panelHelpRoute = route({
  path: '/panels/:panel/help',
  who: signedIn,
  async object(at) {
    const own = await findOwnPlace(at);
    const { email } = await getPerson(at.db, theActor(at).personId);
    return { own, asksContact: email === null };
  },
  page(_at, { own: { panel, member, state }, asksContact }, form) {
    if (state !== 'recruiting') return seeOther(hrefOf(panel, 'done'));
    const page = {
      panel,
      title: words.helpTitle,
      lede: words.helpLede,
      action: hrefOf(panel, 'help'),
      errors: form.errors,
      fields: <HelpFields panel={panel} own={member} asksContact={asksContact} form={form} />,
    };
    return { title: words.helpTitle, isSecret: true, body: <OwnStepPage {...page} /> };
  },
  form: ({ asksContact }) => formOf((form) => readHelp(form, asksContact)),
  async post({ tx, by, object: { own }, input }) {
    const said = await sayTakingPart(tx, by, { ...own.key, memberId: own.member.id, said: input });
    return isRefused<ChangeRefusal>(said)
      ? refuse({ '': words.changeRefused[said.refused] })
      : seeOther(stepAfter(own.panel, 'help'));
  },
});
