import { isRefused } from '../../../acts/by.ts';
import { formOf, shownDate } from '../../../procurement/tenders/form-fields.ts';
import { londonDate } from '../../../values/dates.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { DateInput } from '../../../web/govuk/date-input.tsx';
import { deskOf, findOwnPanel } from '../desk/find-own-panel.ts';
import { DrawFields, readDay, readDraw } from '../desk/steps/times.tsx';
import { words as stepWords } from '../desk/steps/words.en.ts';
import { keyOf } from '../find-public-panel.ts';
import { readReason } from './decide-why.ts';
import { DeskActPage } from './desk-act.page.tsx';
import { type ExtendRefusal, extendRecruiting } from './extend-recruiting.ts';
import { ReasonField } from './reason-field.tsx';
import { words } from './words.en.ts';

const ids = { closesOn: 'closesOn-day', drawsOn: 'drawsOn-day' };

/** Names open again, to a later draw with a seed of its own. */
export const extendRoute = route({
  path: '/work/:body/panels/:panel/extend',
  who: bodyRole('procurement-officer'),
  object: findOwnPanel,
  page(_at, panel, form) {
    if (!panel.announcedAt || panel.drawnAt || panel.abandonedAt) return seeOther(deskOf(panel));
    const page = {
      title: words.extendTitle,
      lede: words.extendLede,
      action: `${deskOf(panel)}/extend`,
      back: deskOf(panel),
      errors: form.errors,
      ids,
      act: words.extendAct,
      fields: (
        <>
          <DateInput
            id="closesOn"
            namePrefix="closesOn"
            legend={stepWords.closesOn}
            hint={stepWords.closesHint}
            values={shownDate(form.values, 'closesOn', panel.closesAt && londonDate(panel.closesAt))}
            error={form.errors['closesOn']}
          />
          <DrawFields form={form} panel={panel} />
          <ReasonField form={form} />
        </>
      ),
    };
    return { title: words.extendTitle, desk: true, body: <DeskActPage {...page} /> };
  },
  form: formOf((form) => ({
    closesAt: readDay(form, 'closesOn', '17:00'),
    ...readDraw(form),
    reason: readReason(form),
  })),
  async post({ tx, by, object: panel, input }) {
    const extended = await extendRecruiting(tx, by, { ...keyOf(panel), ...input });
    if (!isRefused<ExtendRefusal>(extended)) return seeOther(deskOf(panel));
    const { refused } = extended;
    const fields: Partial<Record<ExtendRefusal, string>> = {
      'not-later': 'closesOn',
      'draw-not-after-close': 'drawsOn',
    };
    return refuse({ [fields[refused] ?? '']: words.extendRefused[refused] });
  },
});
