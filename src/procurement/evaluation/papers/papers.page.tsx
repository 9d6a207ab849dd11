import type { Temporal } from 'temporal-polyfill';
import { formatInstant } from '../../../values/dates.ts';
import { Details } from '../../../web/govuk/details.tsx';
import { scoringHref } from '../../tenders/procurement-hrefs.rules.ts';
import { BidDocuments } from '../bid-documents.tsx';
import { BidSubcontractors } from '../bid-subcontractors.tsx';
import { summaryHref, watchHref } from '../hrefs.ts';
import { bidName } from '../naming/bid-name.en.ts';
import { OpenedAnswer } from '../opened-answer.tsx';
import type { Paper, PaperQuestion } from './bundle.rules.ts';
import type { AnswerSummary } from './summaries.queries.ts';
import { words } from './words.en.ts';

export type PapersPageProps = {
  readonly procurement: Parameters<typeof scoringHref>[0] & { readonly title: string };
  readonly questions: readonly PaperQuestion[];
  readonly summaries: readonly AnswerSummary[];
  readonly fingerprint: string;
  readonly openedAt: Temporal.Instant;
  readonly back: 'scoring' | 'watching' | null;
  /** Who opened theirs, and when; for those who keep the papers. */
  readonly opened: readonly { readonly name: string; readonly openedAt: Temporal.Instant }[] | null;
  readonly maySummarise: boolean;
};

/** Every answer, whole and the same for all who read them, each with its plain summary beneath. */
export function PapersPage(props: PapersPageProps) {
  const { procurement, questions, back } = props;
  return (
    <>
      <p class="kicker">{procurement.title}</p>
      <h1>{words.heading}</h1>
      <p class="lede">{words.lede}</p>
      <p class="note">{words.opened(formatInstant(props.openedAt))}</p>
      <p class="note">
        {words.fingerprint} <code>{props.fingerprint}</code>
      </p>
      {back ? (
        <p>
          <a href={back === 'scoring' ? scoringHref(procurement) : watchHref(procurement)}>
            {words.back[back]}
          </a>
        </p>
      ) : null}
      {questions.map(({ question, papers }) => (
        <section>
          <h2>{words.question(question.code, question.title)}</h2>
          <p>{question.question}</p>
          {papers.map((paper) => (
            <OnePaper {...props} code={question.code} criterionId={question.id} paper={paper} />
          ))}
        </section>
      ))}
      {props.opened ? <Opened opened={props.opened} /> : null}
    </>
  );
}

type OnePaperProps = PapersPageProps & {
  readonly code: string;
  readonly criterionId: string;
  readonly paper: Paper;
};

function OnePaper({ procurement, summaries, maySummarise, code, criterionId, paper }: OnePaperProps) {
  const { bid, answer, commitments } = paper;
  const summary = summaries.find((one) => one.bidId === bid.bidId && one.criterionId === criterionId);
  const id = `${code}-${bid.label}`.toLowerCase();
  return (
    <>
      <OpenedAnswer id={id} heading={bidName(bid)} answer={answer} commitments={commitments} />
      <BidDocuments procurement={procurement} code={code} bid={bid} documents={paper.documents} />
      <BidSubcontractors subcontractors={paper.subcontractors} />
      {summary ? (
        <Details summary={words.summary(bidName(bid))}>
          <p>{summary.text}</p>
          <p class="note">{words.summaryNote(summary.writtenByName)}</p>
        </Details>
      ) : null}
      {maySummarise ? (
        <p class="note">
          <a href={summaryHref(procurement, { code, label: bid.label })}>
            {summary ? words.change : words.write}
            <span class="govuk-visually-hidden"> {words.writeAbout(code, bidName(bid))}</span>
          </a>
        </p>
      ) : null}
    </>
  );
}

function Opened({ opened }: { readonly opened: NonNullable<PapersPageProps['opened']> }) {
  return (
    <>
      <h2>{words.whoOpened}</h2>
      <ul>
        {opened.map(({ name, openedAt }) => (
          <li>{words.openedBy(name, formatInstant(openedAt))}</li>
        ))}
      </ul>
    </>
  );
}
