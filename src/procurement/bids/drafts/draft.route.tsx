import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { transact } from '../../../acts/transact.ts';
import { aSupplier } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theActor } from '../../../web/edge/visit.ts';
import { bidHref, visitBid } from '../form/visit-bid.ts';
import { DraftPage } from './draft.page.tsx';
import { findDraft } from './drafts.queries.ts';
import { saveDraft } from './save-draft.ts';
import { draftWords as words } from './words.en.ts';

export const draftRoute = route({
  path: '/tenders/:body/:procurement/bid/draft',
  who: aSupplier,
  object: visitBid,
  form: z.object({ sealed: z.string().default('') }),
  async page(at, { procurement, key, supplierId }, form) {
    const draft = await transact(at.db, theActor(at), (tx) => findDraft(tx, key, supplierId));
    const savedAt = draft?.savedAt ?? null;
    const shown = { title: procurement.title, href: bidHref(procurement), savedAt, form };
    return {
      title: words.pageTitle(procurement.title),
      isSecret: true,
      body: <DraftPage {...shown} />,
      data: { sealed: draft?.sealed ?? null, savedAt: savedAt?.toString() ?? null },
    };
  },
  async post({ tx, by, object: { procurement, key, supplierId }, input: { sealed } }) {
    // A form’s line ends come as two characters each.
    const draft = sealed.replaceAll('\r\n', '\n');
    const saved = await saveDraft(tx, by, { ...key, supplierId, sealed: draft });
    if (isRefused<keyof typeof words.refused>(saved)) return refuse({ '': words.refused[saved.refused] });
    return seeOther(`${bidHref(procurement)}/draft`);
  },
});
