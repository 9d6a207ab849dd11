import { z } from 'zod';
import type { By } from '../../../../acts/by.ts';
import type { Database, Transaction } from '../../../../db/connect.ts';
import { likeAnywhere } from '../../../../db/like-pattern.ts';
import { readPageNumber } from '../../../../values/list-query.ts';
import { bodyRole } from '../../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../../web/edge/outcomes.ts';
import { route } from '../../../../web/edge/route.ts';
import { theBody, type Visit } from '../../../../web/edge/visit.ts';
import { answerDoubt } from '../answer-doubt.ts';
import { type ListedDoubt, listDoubts } from '../doubts.queries.ts';
import { listSupplierEvidence, searchSuppliers } from '../supplier-evidence.queries.ts';
import { type Answer, PAGE_SIZE, readAnswers } from './answers.rules.ts';
import { MOST_FOUND } from './find-supplier.tsx';
import { QueuePage } from './queue.page.tsx';
import { mergeRefusals, words } from './words.en.ts';

/** Where a finance officer decides which doubtful names are suppliers known already. */
export const recognisingRoute = route({
  path: '/work/:body/suppliers',
  who: bodyRole('finance-officer'),
  async object(at) {
    const body = theBody(at);
    const page = pageOf(at);
    const { doubts, total } = await listDoubts(at.db, body.id, {
      limit: PAGE_SIZE,
      offset: (page - 1) * PAGE_SIZE,
    });
    return { body, doubts, total, page };
  },
  page: async (at, { body, doubts, total, page }, form) => ({
    title: words.title(body.name),
    desk: true,
    body: (
      <QueuePage
        action={`/work/${body.slug}/suppliers`}
        decisions={await withEvidence(at.db, body.id, doubts)}
        total={total}
        page={page}
        saved={Number(at.query.get('saved') ?? 0) || 0}
        {...(await search(at, body.id))}
        form={form}
      />
    ),
  }),
  form: z.looseObject({}),
  async post({ tx, by, object: { body, doubts }, input }) {
    const answers = readAnswers(input, doubts);
    if (answers.length === 0) return refuse({ rest: words.nothingAnswered });
    const errors = await answerAll(tx, by, body.id, answers);
    const saved = answers.length - Object.keys(errors).length;
    return saved < answers.length ? refuse(errors) : seeOther(`/work/${body.slug}/suppliers?saved=${saved}`);
  },
});

function pageOf({ query }: Visit): number {
  return readPageNumber(query, 10_000);
}

async function withEvidence(db: Database, bodyId: string, doubts: readonly ListedDoubt[]) {
  const ids = [...new Set(doubts.flatMap(({ ownId, mayBeId }) => [ownId, mayBeId]))];
  const evidence = await listSupplierEvidence(db, bodyId, ids);
  return doubts.flatMap((doubt) => {
    const [own, mayBe] = [evidence.get(doubt.ownId), evidence.get(doubt.mayBeId)];
    return own && mayBe ? [{ doubt, own, mayBe }] : [];
  });
}

/** What the search found. */
export async function search(at: Visit, bodyId: string) {
  const text = (at.query.get('q') ?? '').trim().slice(0, 200);
  const found =
    text === '' ? [] : await searchSuppliers(at.db, bodyId, { like: likeAnywhere(text), limit: MOST_FOUND });
  return { search: text, found };
}

/** One answer after the other: what one of them changed, the next one sees. What is refused stays on the page. */
async function answerAll(tx: Transaction, by: By, bodyId: string, answers: readonly Answer[]) {
  const errors: Record<string, string> = {};
  for (const { field, ...answer } of answers) {
    const answered = await answerDoubt(tx, by, { bodyId, ...answer });
    if ('refused' in answered) errors[field] = mergeRefusals[answered.refused];
  }
  return errors;
}
