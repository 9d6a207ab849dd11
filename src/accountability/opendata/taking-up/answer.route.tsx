import { isRefused } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { formOf, readChoice, readText } from '../../../procurement/tenders/form-fields.ts';
import { aSupplier } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theSupplier } from '../../../web/edge/visit.ts';
import { AnswerPage } from './answer.page.tsx';
import { answerTyped } from './answer-typed.ts';
import type { AnswerTypedFault } from './refusals.rules.ts';
import { type TypedVisit, visitTyped } from './visit-elsewhere.ts';
import { words } from './words.en.ts';

const text = words.answer;

/** A yes or no for each that waits, and why where it is no. */
function formFor({ typed }: TypedVisit) {
  const open = typed.filter(({ sentAt, answer }) => sentAt !== null && answer === null);
  return formOf((form) =>
    open.map(({ id }) => {
      const answer = readChoice(form, `answer.${id}`, ['agreed', 'declined'], text.blank);
      const reason = readText(form, `reason.${id}`, { max: 2000, long: words.type.long });
      const isWithoutReason = form.typed[`answer.${id}`] === 'declined' && reason === '';
      if (isWithoutReason) form.fault(`reason.${id}`, text.faults['reason-missing']);
      return { typedId: id, answer, reason };
    }),
  );
}

/** The supplier of a contract that was tendered elsewhere says what of it is promised. */
export const answerTypedRoute = route({
  path: '/supplier/typed/:body/:procurement',
  who: aSupplier,
  async object(at) {
    const visit = await visitTyped(at);
    const isSent = visit.typed.some(({ sentAt }) => sentAt !== null);
    if (visit.contract.supplierId !== theSupplier(at) || !isSent) throw new NotFound();
    return visit;
  },
  page: (at, visit, form) => ({
    title: text.title(visit.contract.title),
    desk: true,
    body: <AnswerPage {...visit} path={at.path} isDone={at.query.has('sent')} form={form} />,
  }),
  form: formFor,
  async post({ at, tx, by, object: { contract }, input }) {
    const { bodyId, procurementId } = contract;
    const { publicUrl } = at.site;
    const answered = await answerTyped(tx, by, { bodyId, procurementId, answers: input, publicUrl });
    if (isRefused<AnswerTypedFault>(answered)) return refuse({ '': text.faults[answered.refused] });
    return seeOther(`${at.path}?sent`);
  },
});
