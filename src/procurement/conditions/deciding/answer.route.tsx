import { isRefused } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { formatDate, londonDate } from '../../../values/dates.ts';
import { aSupplier } from '../../../web/edge/access.rules.ts';
import { type FormState, refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { theSupplier } from '../../../web/edge/visit.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import { listOpenedBids } from '../../bids/opened-bids.queries.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import { formOf, readText } from '../../tenders/form-fields.ts';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { answerStanding } from './ask-bidder.ts';
import { type Asked, findUnanswered } from './standing.rules.ts';
import { listStandingRows, type StandingRow } from './standings.queries.ts';
import { standingRefusals, words } from './words.en.ts';

/** A bidder reads what the buyer asked about its taking part, and answers each question once. */
export const answerStandingRoute = route({
  path: '/tenders/:body/:procurement/taking-part',
  who: aSupplier,
  async object(at) {
    const procurement = await theProcurement(at);
    const bids = await listOpenedBids(at.db, keyOf(procurement));
    const bid = bids.find(({ supplierId }) => supplierId === theSupplier(at));
    if (!bid) throw new NotFound();
    const rows = await listStandingRows(at.db, keyOf(procurement));
    return { procurement, bidId: bid.id, row: rows.find(({ bidId }) => bidId === bid.id) };
  },
  page: (at, { procurement, row }, form) => ({
    title: words.bidderTitle,
    body: <AnswerPage action={at.path} {...{ procurement, row, form }} />,
  }),
  form: formOf((form) =>
    readText(form, 'answer', { blank: words.bidderBlank, max: 4000, long: words.bidderLong }),
  ),
  async post({ at, tx, by, object: { procurement, bidId }, input: answer }) {
    const given = await answerStanding(tx, by, { ...keyOf(procurement), bidId, answer });
    if (isRefused<'already-decided' | 'already-answered'>(given))
      return refuse({
        '': given.refused === 'already-answered' ? words.alreadyAnswered : standingRefusals[given.refused],
      });
    return seeOther(at.path);
  },
});

type AnswerPageProps = {
  readonly procurement: Procurement;
  readonly row: StandingRow | undefined;
  readonly action: string;
  readonly form: FormState;
};

function AnswerPage({ procurement, row, action, form }: AnswerPageProps) {
  const questions = row?.questions ?? [];
  return (
    <Task>
      <FormErrors errors={form.errors} />
      <p class="kicker">{procurement.title}</p>
      <h1>{words.bidderTitle}</h1>
      <p>{questions.length > 0 ? words.bidderLede(procurement.bodyName) : words.bidderNothing}</p>
      {questions.map((asked) => (
        <AskedOnce asked={asked} />
      ))}
      {row?.decided ? (
        <>
          <p>{words.bidderDecided(row.decided.decision)}</p>
          {row.decided.decision === 'left-out' ? <p>{row.decided.reason}</p> : null}
        </>
      ) : null}
      {findUnanswered(questions) && !row?.decided ? (
        <Form action={action}>
          <Textarea
            name="answer"
            label={words.bidderLabel}
            labelSize="s"
            hint={words.bidderHint}
            rows={8}
            value={typedText(form, 'answer')}
            error={form.errors['answer']}
          />
          <Button>{words.bidderAct}</Button>
        </Form>
      ) : null}
    </Task>
  );
}

/** One question with the answer to it, or the day until which it waits. */
function AskedOnce({ asked }: { readonly asked: Asked }) {
  const { question, answerBy, answered } = asked;
  return (
    <>
      <blockquote class="answered">{question}</blockquote>
      {answered ? (
        <>
          <p>{words.bidderAnswered(formatDate(londonDate(answered.at)))}</p>
          <p>{answered.answer}</p>
        </>
      ) : (
        <p class="note">{words.bidderUntil(formatDate(answerBy))}</p>
      )}
    </>
  );
}
