import { isRefused } from '../../../acts/by.ts';
import { orNotFound } from '../../../db/errors.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { type FormErrors, refuse, seeOther } from '../../../web/edge/outcomes.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import type { Barred } from '../../barred/barred.rules.ts';
import { heldBack } from '../../barred/hold-back.tsx';
import { type FormReader, formOf, readChoice, readText, readTicked } from '../../tenders/form-fields.ts';
import { deskHref } from '../../tenders/procurement-hrefs.rules.ts';
import { thePublished } from '../find-published.ts';
import { checkPublicWords } from '../public-words/check-public-words.ts';
import { sharedKeyOf } from '../shared-key.ts';
import { AnswerPage } from './answer.page.tsx';
import { type AnswerRefusal, answerQuestion } from './answer-question.ts';
import { LONGEST_TEXT } from './clarification.rules.ts';
import { findAsked } from './clarifications.queries.ts';
import { declineQuestion } from './decline-question.ts';
import { words } from './words.en.ts';

const { answer: said } = words;

export const answerRoute = heldBack(
  { of: ({ procurement }) => procurement, joinsNames: false },
  {
    path: '/work/:body/procurements/:procurement/questions/:question',
    who: bodyRole('procurement-officer'),
    async object(at: Visit) {
      const procurement = await thePublished(at);
      const shared = sharedKeyOf(procurement);
      const asked = await orNotFound(findAsked(at.db, shared, at.params['question'] ?? ''));
      return { procurement, shared, asked, href: `${deskHref(procurement)}/questions` };
    },
    page: (_, { asked, href }, form) =>
      asked.decidedAt
        ? seeOther(href)
        : { title: said.title, desk: true, body: <AnswerPage href={href} asked={asked} form={form} /> },
    form: formOf(readAnswer),
    async post({ at, tx, by, object: { shared, asked, href }, input }) {
      const { publicUrl } = at.site;
      const key = { shared, questionId: asked.id, publicUrl };
      if (input.how === 'decline') {
        const declined = await declineQuestion(tx, by, { ...key, reason: input.reason });
        if (!isRefused<'already-decided' | 'reason-blank' | Barred>(declined)) return seeOther(href);
        const { refused } = declined;
        return refuse(
          refused === 'reason-blank' ? { reason: said.reasonBlank } : { '': said.refused[refused] },
        );
      }
      const { question, answer } = input;
      const found = await checkPublicWords(
        tx,
        by,
        shared,
        { question, answer },
        { suppliersElsewhere: true },
      );
      if (found) return refuse(found);
      const answered = await answerQuestion(tx, by, { ...key, ...input });
      if (isRefused<AnswerRefusal['refused']>(answered)) return refuse(faultOf(answered));
      return seeOther(href);
    },
  },
);

function readAnswer(form: FormReader) {
  const how = readChoice(form, 'how', ['answer', 'decline'], said.blankHow);
  const limits = { max: LONGEST_TEXT, long: said.long };
  return {
    how,
    question: readText(form, 'question', limits),
    answer: readText(form, 'answer', limits),
    reason: readText(form, 'reason', limits),
    namesStand: readTicked(form, 'stand').includes('yes'),
  };
}

function faultOf(refusal: AnswerRefusal): FormErrors {
  if (refusal.refused === 'names-supplier') return { question: said.names(refusal.names) };
  if (refusal.refused === 'question-blank') return { question: said.questionBlank };
  if (refusal.refused === 'answer-blank') return { answer: said.answerBlank };
  return { '': said.refused[refusal.refused] };
}
