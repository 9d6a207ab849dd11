import { isRefused } from '../../../acts/by.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { heldBack } from '../../barred/hold-back.tsx';
import { readNotice, readNoticeIfAny } from '../../notices/read-notice.ts';
import { keyOf } from '../../tenders/find-procurement.ts';
import { type FormReader, formOf, readText } from '../../tenders/form-fields.ts';
import { deskHref } from '../../tenders/procurement-hrefs.rules.ts';
import { type PublishAwardRefusal, publishAward } from '../publish-award.ts';
import { isNoticeOptional } from '../standstill.rules.ts';
import { PublishPage } from './publish.page.tsx';
import { type AwardDesk, visitAwardDesk } from './visit-award.ts';
import { publishers } from './who.rules.ts';
import { words } from './words.en.ts';

const fields: Readonly<Partial<Record<PublishAwardRefusal, string>>> = {
  'identifier-blank': 'identifier',
  'identifier-long': 'identifier',
  'notice-missing': 'identifier',
  'still-to-come': 'platform',
  'notice-before-decision': 'platform',
  'notice-before-summaries': 'platform',
  'offered-too-short': 'offered',
};

/** The authority publishes what it decided, once its notice is out. */
export const publishAwardRoute = heldBack(
  { of: ({ procurement }) => procurement, joinsNames: true },
  {
    path: '/work/:body/procurements/:procurement/award/publish',
    who: bodyRole(...publishers),
    object: visitAwardDesk,
    page: (at, desk, form) => ({
      title: words.publishTitle(desk.procurement.title),
      desk: true,
      thread: desk.thread,
      body: <PublishPage desk={desk} form={form} action={at.path} />,
    }),
    form: ({ standstillRules: { regime, kind } }: AwardDesk) =>
      formOf((form) => ({
        notice: isNoticeOptional(regime, kind) ? readNoticeIfAny(form) : readNotice(form),
        offeredWorkingDays: readOffered(form),
      })),
    async post({ tx, by, object: { procurement }, input }) {
      const published = await publishAward(tx, by, { ...keyOf(procurement), ...input });
      if (isRefused<PublishAwardRefusal>(published)) {
        return refuse({ [fields[published.refused] ?? '']: words.publishRefusals[published.refused] });
      }
      return seeOther(`${deskHref(procurement)}/award`);
    },
  },
);

function readOffered(form: FormReader): number | null {
  const typed = readText(form, 'offered');
  if (typed === '') return null;
  if (/^\d{1,3}$/.test(typed)) return Number(typed);
  form.fault('offered', words.offeredWhole);
  return null;
}
