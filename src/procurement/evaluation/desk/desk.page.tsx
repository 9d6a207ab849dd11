import type { Temporal } from 'temporal-polyfill';
import { Details } from '../../../web/govuk/details.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import type { OpenedCommitment } from '../../bids/opened-bid.rules.ts';
import { scoringHref } from '../../tenders/procurement-hrefs.rules.ts';
import type { Question } from '../appointing/panel.rules.ts';
import { BidDocuments } from '../bid-documents.tsx';
import { BidSubcontractors } from '../bid-subcontractors.tsx';
import { papersHref, sampleHref, slotHref } from '../hrefs.ts';
import { bidName } from '../naming/bid-name.en.ts';
import { OpenedAnswer } from '../opened-answer.tsx';
import type { BidDocuments as Documents } from '../papers/documents.rules.ts';
import type { BidSubcontractors as Subcontractors } from '../papers/subcontractors.rules.ts';
import type { AnswerSummary } from '../papers/summaries.queries.ts';
import { Queue } from '../queues.tsx';
import { countDone, type DeskBid, type DeskQuestion } from './desk.rules.ts';
import { ScoreForm, type ScoreFormProps } from './score-form.tsx';
import { words } from './words.en.ts';

/** What residents asked for, behind a question: the priority, what became of it, and their points. */
export type Asked = {
  readonly outcome: string;
  readonly answer: 'adopted' | 'varied' | 'declined';
  readonly points: number | null;
};

export type DeskPageProps = ScoreFormProps & {
  readonly desk: readonly DeskQuestion[];
  readonly answer: string;
  readonly commitments: readonly OpenedCommitment[];
  readonly documents: Documents;
  readonly subcontractors: Subcontractors;
  readonly asked: readonly Asked[];
  readonly summary: AnswerSummary | undefined;
  readonly savedAt: Temporal.Instant | undefined;
  readonly now: Temporal.Instant;
};

/** The evaluator’s desk: the list, the paper, the form. */
export function DeskPage(props: DeskPageProps) {
  const { question, bid, answer, commitments } = props;
  return (
    <>
      <FormErrors errors={props.form.errors} />
      <Head {...props} />
      <div class="desk-columns">
        <Side {...props} />
        <div>
          <OpenedAnswer heading={words.answer(bidName(bid))} answer={answer} commitments={commitments} />
          <BidDocuments {...props} code={question.code} />
          <BidSubcontractors subcontractors={props.subcontractors} />
          {props.summary ? <Summary summary={props.summary} /> : null}
          {props.asked.map((asked) => (
            <AskedDetails asked={asked} question={question} />
          ))}
        </div>
        <ScoreForm {...props} />
      </div>
    </>
  );
}

function Head({ question, desk, savedAt, now }: DeskPageProps) {
  const bids = desk.flatMap((each) => each.bids);
  return (
    <div class="desk-head">
      <h1>{words.heading(question.code, question.question)}</h1>
      <p>
        <strong>{words.marks(question.weight)}</strong> {words.progress(countDone(bids), bids.length)}{' '}
        {savedAt ? <span class="saved">{words.saved(savedAt, now)}</span> : null}
      </p>
    </div>
  );
}

function Side({ procurement, question, bid, desk }: DeskPageProps) {
  const bids = desk.find(({ id }) => id === question.id)?.bids ?? [];
  return (
    <div>
      <Queue
        heading={words.bids}
        label={words.bidsOf(question.code)}
        lines={bids.map((each) => ({
          href: slotHref(procurement, { code: question.code, label: each.label }),
          name: bidName(each),
          state: stateOf(each, each.bidId === bid.bidId),
          isHere: each.bidId === bid.bidId,
        }))}
      />
      <p class="note">
        {bid.supplierName === null ? words.hidden : words.shown} {words.blind}
      </p>
      <Queue
        heading={words.questions}
        label={words.questions}
        lines={desk.map(({ id, code, bids: of }) => ({
          href: slotHref(procurement, { code, label: firstLabel(of) }),
          name: code,
          state: words.of(countDone(of), of.length),
          isHere: id === question.id,
        }))}
      />
      <p class="note">
        {words.links} <a href={`${scoringHref(procurement)}/links`}>{words.linksAct}</a>
      </p>
      <p class="note">
        <a href={papersHref(procurement)}>{words.papers}</a>
      </p>
      <p class="note">
        <a href={sampleHref(procurement)}>{words.sample}</a>
      </p>
    </div>
  );
}

function stateOf({ state, score }: DeskBid, isHere: boolean): string {
  if (isHere) return words.now;
  if (state === 'agreed') return words.agreed(score);
  return state === 'to-do' ? words.toDo : String(score);
}

/** Where a question is picked up again: at its first bid that is still to do. */
function firstLabel(bids: readonly DeskBid[]): string {
  return (bids.find(({ state }) => state === 'to-do') ?? bids[0])?.label ?? '';
}

/** After the whole answer, and named for what it is. */
function Summary({ summary }: { readonly summary: AnswerSummary }) {
  return (
    <Details summary={words.summary}>
      <p>{summary.text}</p>
      <p class="note">{words.summaryNote(summary.writtenByName)}</p>
    </Details>
  );
}

function AskedDetails({ asked, question }: { readonly asked: Asked; readonly question: Question }) {
  return (
    <Details summary={words.asked(asked.outcome, asked.points)}>
      <p>{words.askedLine(asked.outcome, words.answers[asked.answer])}</p>
      <p>
        {words.subject} {question.subjectMatter}
      </p>
    </Details>
  );
}
