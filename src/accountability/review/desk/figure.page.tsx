import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { SummaryList } from '../../../web/govuk/summary-list.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { EvidenceBadge } from '../../../web/icons/evidence-badge.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Columns } from '../../../web/shell/layout.tsx';
import { answerWords } from '../figure.words.en.ts';
import { QueryThread } from '../query-thread.tsx';
import type { Evidence } from '../threads.queries.ts';
import type { DeskFigure } from './load-review.ts';
import { deskWords } from './words.en.ts';

const text = deskWords.figure;

type FigureDeskPageProps = {
  readonly loaded: DeskFigure;
  readonly action: string;
  readonly form: FormState;
};

/** One figure: what was said, what was sent, what was asked. */
export function FigureDeskPage({ loaded, action, form }: FigureDeskPageProps) {
  const { href, question, figure, review } = loaded;
  return (
    <>
      <BackLink href={href}>{text.back}</BackLink>
      <FormErrors errors={form.errors} />
      <h1>{question.short}</h1>
      <p class="lede">
        <bdi>{review.name}</bdi>: <strong>{answerWords(figure.answer, question.unit)}</strong>{' '}
        {question.kind === 'quantity' && figure.answer.answer === 'given' ? (
          <EvidenceBadge level={figure.grade} />
        ) : null}
      </p>
      <Columns kind="two">
        <section>
          <SummaryList
            rows={[
              { key: text.counts, value: question.whatCounts },
              { key: text.countsNot, value: question.whatDoesNot },
              { key: text.rule, value: question.evidenceRule },
            ]}
          />
          <WhatWasSent loaded={loaded} />
        </section>
        <section>
          <Asked loaded={loaded} action={action} form={form} />
        </section>
      </Columns>
    </>
  );
}

function WhatWasSent({ loaded }: { readonly loaded: DeskFigure }) {
  const { question, evidence, checks, review, href, figure } = loaded;
  const own = evidence.filter(({ questionId }) => questionId === question.id);
  const check = checks.find(({ questionId }) => questionId === question.id);
  const mayVerify = own.length > 0 && !check && !review.closedAt && figure.answer.answer === 'given';
  return (
    <>
      <h2>{text.evidence}</h2>
      {own.length === 0 ? <p>{text.noEvidence}</p> : null}
      <ul>
        {own.map((each) => (
          <li>
            <EvidenceName reviewId={review.reviewId} evidence={each} />
          </li>
        ))}
      </ul>
      {check ? <p>{text.checked(check.bodyName, check.checkedAt, check.note)}</p> : null}
      {mayVerify ? <Button href={`${href}/${question.id}/verify`}>{text.verify}</Button> : null}
    </>
  );
}

/** A link to where the evidence is: a page elsewhere, or the file itself. */
export function EvidenceName({
  reviewId,
  evidence: { id, link, name },
}: {
  readonly reviewId: string;
  readonly evidence: Evidence;
}) {
  return link ? (
    <a href={link} rel="nofollow noopener">
      <bdi>{link}</bdi>
    </a>
  ) : (
    <a href={`/review-files/${reviewId}/${id}`}>
      <bdi>{name}</bdi>
    </a>
  );
}

function Asked({ loaded, action, form }: FigureDeskPageProps) {
  const { question, queries, set, review } = loaded;
  const own = queries.filter(({ questionId }) => questionId === question.id);
  const isOpen = own.some(({ repliedAt }) => repliedAt === null);
  return (
    <>
      {own.length > 0 ? <h2>{text.thread}</h2> : null}
      <QueryThread queries={own} set={set} />
      {isOpen ? <p class="note">{text.waiting}</p> : null}
      {isOpen || review.closedAt ? null : (
        <Form action={action}>
          <Textarea
            name="words"
            label={text.ask}
            labelSize="m"
            hint={text.askHint}
            rows={4}
            value={typedText(form, 'words')}
            error={form.errors['words']}
          />
          <Button>{text.send}</Button>
        </Form>
      )}
    </>
  );
}
