import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import { eraseAnswerCopy, openAnswerCopy } from '../../participation/voice/open-answer-copy.ts';
import { currentStation } from '../../procurement/tenders/procurement.rules.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import { refuse, type Screen, showScreen } from '../../web/edge/outcomes.ts';
import { noObject, route } from '../../web/edge/route.ts';
import { CopyErasedPage, EraseCopyPage } from './erase-copy.page.tsx';
import { loadReceipt } from './load-receipt.ts';
import { OpenReceiptPage } from './open-receipt.page.tsx';
import { ReceiptPage } from './receipt.page.tsx';
import type { ReceiptFacts } from './receipt-facts.rules.ts';
import { tellReceipt } from './tell-receipt.rules.ts';
import { words } from './words.en.ts';

const refusals = {
  'secret-malformed': words.form.malformed,
  'secret-unknown': words.form.unknown,
} as const;

/**
 * The influence receipt. Whoever has the code sees it, and nobody else: the code comes in a POST, the answer is shown
 * once and stored nowhere, and nothing says who asked.
 */
export const receiptRoute = route({
  path: '/receipt',
  who: anyone,
  object: noObject,
  limit: { hits: 20, seconds: 60 },
  form: z.object({ code: z.string({ error: words.form.malformed }).max(100, words.form.malformed) }),
  page: (_, __, form) => ({
    title: words.title,
    body: <OpenReceiptPage form={form} />,
    isSecret: true,
  }),
  async post({ at, input }) {
    const copy = await openAnswerCopy(at.db, input.code);
    if (isRefused(copy)) return refuse({ code: refusals[copy.refused] });
    const facts = await loadReceipt(at.db, copy, await at.site.clock.now(at.db));
    return showScreen(receiptScreen(facts));
  },
});

/** Erases the copies that a code opens. */
export const eraseCopyRoute = route({
  path: '/receipt/erase',
  who: anyone,
  object: noObject,
  limit: { hits: 20, seconds: 60 },
  form: z.object({ code: z.string({ error: words.form.malformed }).max(100, words.form.malformed) }),
  page: (_, __, form) => ({ title: words.erase.title, body: <EraseCopyPage form={form} />, isSecret: true }),
  async post({ tx, input }) {
    const erased = await eraseAnswerCopy(tx, input.code);
    if (isRefused(erased)) return refuse({ code: refusals[erased.refused] });
    return showScreen({ title: words.erase.doneTitle, body: <CopyErasedPage />, isSecret: true });
  },
});

function receiptScreen(facts: ReceiptFacts): Screen {
  const screen = {
    title: words.title,
    body: <ReceiptPage told={tellReceipt(facts)} />,
    isSecret: true,
  };
  if (!facts.thread) return screen;
  const { title, bodySlug, slug, reached } = facts.thread.procurement;
  const thread = {
    title,
    href: `/contracts/${bodySlug}/${slug}`,
    here: currentStation(reached),
    reached: reached ?? undefined,
  };
  return { ...screen, thread };
}
