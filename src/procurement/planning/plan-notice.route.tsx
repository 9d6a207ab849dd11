import { isRefused } from '../../acts/by.ts';
import { NotFound } from '../../db/errors.ts';
import { refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { StepPage } from '../../web/shell/step-page.tsx';
import type { NoticeKind, PlatformNotice } from '../notices/notice.rules.ts';
import { NoticeFields } from '../notices/notice-fields.tsx';
import { readNotice } from '../notices/read-notice.ts';
import { type NoticeRefusal, recordNotice } from '../notices/record-notice.ts';
import { whoPrepares } from '../tenders/desk.rules.ts';
import { keyOf, theProcurement } from '../tenders/find-procurement.ts';
import { formOf } from '../tenders/form-fields.ts';
import { neverNotice, planNoticeWords, refusedNotice } from './notices.words.en.ts';
import { planHref, planNoticeHref } from './plan-hrefs.rules.ts';
import { words } from './words.en.ts';

const kinds = ['UK2', 'UK3', 'UK5'] as const satisfies readonly NoticeKind[];

/** Records that one of the notices of a plan stands on the central platform: UK2, UK3 or UK5. */
export const planNoticeRoute = route({
  path: '/work/:body/procurements/:procurement/plan/notices/:kind',
  who: whoPrepares,
  async object(at) {
    const kind = kinds.find((known) => known.toLowerCase() === at.params['kind']);
    if (!kind) throw new NotFound();
    return { procurement: await theProcurement(at), kind };
  },
  page(_at, { procurement, kind }, form) {
    const { title, lede, source } = planNoticeWords[kind];
    const fields = (
      <>
        <p class="note">{words.rule(source)}</p>
        <NoticeFields kind={kind} form={form} />
      </>
    );
    return {
      title,
      desk: true,
      body: (
        <StepPage
          title={title}
          lede={lede}
          action={planNoticeHref(procurement, kind)}
          back={{ href: planHref(procurement), text: words.backToPlan }}
          errors={form.errors}
          fields={fields}
          save={words.save}
        />
      ),
    };
  },
  form: formOf((form): PlatformNotice => readNotice(form) ?? neverNotice),
  async post({ tx, by, object: { procurement, kind }, input }) {
    const recorded = await recordNotice(tx, by, { ...keyOf(procurement), kind, ...input });
    if (isRefused<NoticeRefusal['refused']>(recorded)) return refuse(refusedNotice[recorded.refused]);
    return seeOther(planHref(procurement));
  },
});
