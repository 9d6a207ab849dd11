import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Details } from '../../../web/govuk/details.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import type { OpenedCommitment } from '../../bids/opened-bid.rules.ts';
import type { Slot } from '../desk/desk.rules.ts';
import { Compares } from '../desk/score-form.tsx';
import { agreeHref, moderationHref } from '../hrefs.ts';
import { OpenedAnswer } from '../opened-answer.tsx';
import { Queue } from '../queues.tsx';
import { ScaleChoice } from '../scale-choice.tsx';
import type { AgreedScore } from './agreed-score.rules.ts';
import type { Agreement } from './agreement.rules.ts';
import { AgreementNote } from './agreement-note.tsx';
import { DissentSection } from './dissent-section.tsx';
import type { Dissent } from './dissents.queries.ts';
import type { PanelScore } from './individual-scores.queries.ts';
import type { ModeratedQuestion } from './read-moderation.queries.ts';
import { type Moderation, nameBid } from './visit-moderation.ts';
import { words } from './words.en.ts';

export type AgreePageProps = {
  readonly moderation: Moderation;
  readonly moderated: ModeratedQuestion;
  readonly bid: { readonly bidId: string; readonly label: string };
  readonly panel: readonly PanelScore[];
  readonly answer: string;
  readonly commitments: readonly OpenedCommitment[];
  /** How far the panel agrees on the whole question. */
  readonly agreement: Agreement;
  readonly dissents: readonly Dissent[];
  /** For the wall of a committee room. */
  readonly isLarge: boolean;
  readonly previous: Slot | null;
  readonly next: Slot | null;
  /** Phrases in the agreed reason that compare bids. */
  readonly compares: readonly string[];
  readonly form: FormState;
  readonly action: string;
};

/** The individual scores side by side, and the one number the panel agrees. */
export function AgreePage(props: AgreePageProps) {
  const { moderated, moderation, bid, form } = props;
  const { question, agreed } = moderated;
  const score = agreed.find(({ bidId }) => bidId === bid.bidId);
  return (
    <>
      <FormErrors errors={form.errors} />
      <div class="desk-head">
        <h1>{words.agreeHeading(question.code, question.question)}</h1>
        <p>
          <strong>{words.marks(question.weight)}</strong>{' '}
          {words.progress(agreed.length, moderation.bids.length)}
        </p>
        <Along {...props} />
      </div>
      <div class="desk-columns">
        <Side {...props} />
        <div>
          <Individual {...props} />
          <Details summary={words.answer(nameBid(moderation, question, bid.bidId))}>
            <OpenedAnswer
              heading={words.answer(nameBid(moderation, question, bid.bidId))}
              answer={props.answer}
              commitments={props.commitments}
            />
          </Details>
        </div>
        {score ? <Agreed {...props} score={score} /> : <AgreeForm {...props} />}
      </div>
    </>
  );
}

/** Along the answers as a meeting takes them; the arrow keys do the same. */
function Along({ moderation, previous, next, isLarge, action }: AgreePageProps) {
  const size = isLarge ? '?large=1' : '';
  const nameOf = ({ code, label }: Slot) => {
    const question = moderation.questions.find((one) => one.question.code === code)?.question;
    const bidId = moderation.bids.find((one) => one.label === label)?.bidId ?? '';
    return question ? nameBid(moderation, question, bidId) : '';
  };
  return (
    <p class="govuk-button-group meeting-keys">
      {previous ? (
        <a rel="prev" href={agreeHref(moderation.procurement, previous) + size}>
          {words.previous(previous.code, nameOf(previous))}
        </a>
      ) : null}
      {next ? (
        <a rel="next" href={agreeHref(moderation.procurement, next) + size}>
          {words.onwards(next.code, nameOf(next))}
        </a>
      ) : null}
      <a href={isLarge ? action : `${action}?large=1`}>{isLarge ? words.small : words.large}</a>
      <span class="note" hidden>
        {words.arrows}
      </span>
    </p>
  );
}

function Side(props: AgreePageProps) {
  const { moderation, moderated, bid } = props;
  const { code } = moderated.question;
  return (
    <div>
      <Queue
        heading={words.bids}
        label={words.bidsOf(code)}
        lines={moderation.bids.map(({ bidId, label }) => {
          const score = moderated.agreed.find((agreed) => agreed.bidId === bidId);
          const isHere = bidId === bid.bidId;
          const state = score ? score.score : isHere ? words.now : words.toAgree;
          const href = agreeHref(moderation.procurement, { code, label });
          const name = nameBid(moderation, moderated.question, bidId);
          return { href: props.isLarge ? `${href}?large=1` : href, name, state, isHere };
        })}
      />
      <p>
        <a href={moderationHref(moderation.procurement)}>{words.back}</a>
      </p>
    </div>
  );
}

function Individual(props: AgreePageProps) {
  const { moderation, moderated, bid, panel, agreement } = props;
  const nameOf = (bidId: string) => nameBid(moderation, moderated.question, bidId);
  const scores = panel.map(({ score }) => score);
  return (
    <>
      <h2>{words.individual(nameOf(bid.bidId))}</h2>
      <p class="note">{words.between(Math.min(...scores), Math.max(...scores))}</p>
      <ul class="panel-scores">
        {panel.map(({ name, kind, score, reason, strengths, gaps }) => (
          <li>
            <h3>
              <span class="panel-score">{score}</span> {name} <span class="note">{words[kind]}</span>
            </h3>
            <p>{reason}</p>
            {strengths ? (
              <p>
                <strong>{words.strengths}</strong> {strengths}
              </p>
            ) : null}
            {gaps ? (
              <p>
                <strong>{words.gaps}</strong> {gaps}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      {/* What only whoever leads the panel reads is not for the wall. */}
      {props.isLarge ? null : (
        <Details summary={words.agreementHeading}>
          <p class="note">{words.agreementNote}</p>
          <AgreementNote agreement={agreement} nameOfBid={nameOf} />
        </Details>
      )}
    </>
  );
}

function AgreeForm({ moderated, form, action, isLarge }: AgreePageProps) {
  return (
    <Form action={isLarge ? `${action}?large=1` : action} class="score-form">
      <ScaleChoice
        name="score"
        legend={words.yourScore}
        max={moderated.question.bandMax}
        value={typedText(form, 'score')}
        error={form.errors['score']}
      />
      <Textarea
        name="reason"
        label={words.why}
        hint={words.whyHint}
        error={form.errors['reason']}
        value={typedText(form, 'reason')}
        rows={6}
      />
      <p class="note">{words.fixed}</p>
      <Button>{words.agree}</Button>
    </Form>
  );
}

type AgreedProps = AgreePageProps & { readonly score: AgreedScore };

function Agreed(props: AgreedProps) {
  const { moderated, moderation, score, compares, panel, dissents } = props;
  const { question, agreed } = moderated;
  const next = moderation.bids.find(({ bidId }) => agreed.every((one) => one.bidId !== bidId));
  const saidBy = new Set(dissents.map(({ personId }) => personId));
  return (
    <div>
      <h2>{words.agreed}</h2>
      <p>
        <strong class="number">{words.agreedIs(score.score, question.bandMax)}</strong>
      </p>
      <p>{score.reason}</p>
      {compares.length > 0 ? <Compares id="agreed-compares" phrases={compares} /> : null}
      <p class="note">{words.range(score.lowest, score.highest, Number(score.median))}</p>
      <DissentSection
        dissents={dissents}
        scorers={panel.filter(({ personId }) => !saidBy.has(personId))}
        isOwn={false}
        form={props.form}
        action={`${props.action}/dissent`}
      />
      {next ? (
        <p>
          <a href={agreeHref(moderation.procurement, { code: question.code, label: next.label })}>
            {words.next(nameBid(moderation, question, next.bidId))}
          </a>
        </p>
      ) : null}
    </div>
  );
}
