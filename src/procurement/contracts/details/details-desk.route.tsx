import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { readNotice } from '../../notices/read-notice.ts';
import { keyOf } from '../../tenders/find-procurement.ts';
import { formOf } from '../../tenders/form-fields.ts';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { putPassageBack, saveContractText, withholdPassage } from './change-passages.ts';
import { DetailsDeskPage } from './details-desk.page.tsx';
import { PassagePage } from './passage.page.tsx';
import { withheldKinds } from './passages.rules.ts';
import { PublishDetailsPage } from './publish-details.page.tsx';
import { type PublishDetailsRefusal, publishContractDetails } from './publish-details.ts';
import type { SaveTextRefusal } from './refusals.rules.ts';
import { visitDetails, visitPassage } from './visit-details.ts';
import { words } from './words.en.ts';

const officer = bodyRole('procurement-officer');
const deskOf = ({ bodySlug, slug }: Procurement) => `/work/${bodySlug}/contracts/${slug}/details`;

/** The contract’s words, as the officer prepares them. */
export const detailsDeskRoute = route({
  path: '/work/:body/contracts/:procurement/details',
  who: officer,
  object: visitDetails,
  page: (at, desk, form) => ({
    title: words.deskTitle(desk.procurement.title),
    desk: true,
    thread: desk.thread,
    body: <DetailsDeskPage desk={desk} form={form} action={at.path} />,
  }),
  form: z.object({ text: z.string().max(1_000_000).default('') }),
  async post({ at, tx, by, object: { procurement }, input }) {
    const saved = await saveContractText(tx, by, { ...keyOf(procurement), ...input });
    if (isRefused<SaveTextRefusal>(saved)) return refuse({ text: words.saveRefusals[saved.refused] });
    return seeOther(at.path);
  },
});

const passageForm = z.discriminatedUnion('act', [
  z.object({
    act: z.literal('withhold'),
    as: z.enum(withheldKinds, { error: words.chooseKind }),
    reason: z.string().default(''),
  }),
  z.object({ act: z.literal('put-back') }),
]);

/** One passage, left out or put back. */
export const passageRoute = route({
  path: '/work/:body/contracts/:procurement/details/passages/:passage',
  who: officer,
  object: visitPassage,
  page: (at, desk, form) =>
    desk.details
      ? seeOther(deskOf(desk.procurement))
      : {
          title: words.withholdTitle,
          desk: true,
          thread: desk.thread,
          body: (
            <PassagePage
              passage={desk.passage}
              backHref={deskOf(desk.procurement)}
              form={form}
              action={at.path}
            />
          ),
        },
  form: passageForm,
  async post({ tx, by, object: { procurement, passage }, input }) {
    const key = { ...keyOf(procurement), position: passage.position };
    const done =
      input.act === 'withhold'
        ? await withholdPassage(tx, by, { ...key, ...input })
        : await putPassageBack(tx, by, key);
    if (!isRefused<keyof typeof words.withholdRefusals>(done)) return seeOther(deskOf(procurement));
    const isHeld = done.refused === 'not-signed' || done.refused === 'published';
    return refuse({ [isHeld ? '' : 'reason']: words.withholdRefusals[done.refused] });
  },
});

/** Publishes the details once their notice is out. */
export const publishDetailsRoute = route({
  path: '/work/:body/contracts/:procurement/details/publish',
  who: officer,
  object: visitDetails,
  page: (at, desk, form) =>
    desk.details || !desk.contract
      ? seeOther(deskOf(desk.procurement))
      : {
          title: words.deskTitle(desk.procurement.title),
          desk: true,
          thread: desk.thread,
          body: (
            <PublishDetailsPage
              desk={desk}
              backHref={deskOf(desk.procurement)}
              form={form}
              action={at.path}
            />
          ),
        },
  form: formOf((form) => ({ notice: readNotice(form) })),
  async post({ tx, by, object: { procurement }, input: { notice } }) {
    if (!notice) return refuse({});
    const published = await publishContractDetails(tx, by, { ...keyOf(procurement), notice });
    if (!isRefused<PublishDetailsRefusal>(published)) return seeOther(deskOf(procurement));
    const field =
      published.refused === 'still-to-come'
        ? 'platform'
        : published.refused.startsWith('identifier')
          ? 'identifier'
          : '';
    return refuse({ [field]: words.publishRefusals[published.refused] });
  },
});
