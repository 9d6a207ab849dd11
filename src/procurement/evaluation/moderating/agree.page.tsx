import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Details } from '../../../web/govuk/details.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import type { OpenedCommitment } from '../../bids/opened-bid.rules.ts';
import { Compares } from '../desk/score-form.tsx';
import { agreeHref, moderationHref } from '../hrefs.ts';
import { OpenedAnswer } from '../opened-answer.tsx';
import { Queue } from '../queues.tsx';
import { ScaleChoice } from '../scale-choice.tsx';
import type { AgreedScore } from './agreed-score.rules.ts';
import type { PanelScore } from './individual-scores.queries.ts';
import type { ModeratedQuestion } from './read-moderation.queries.ts';
import type { Moderation } from './visit-moderation.ts';
import { words } from './words.en.ts';

export type AgreePageProps = {
  readonly moderation: Moderation;
  readonly moderated: ModeratedQuestion;
  readonly bid: { readonly bidId: string; readonly label: string };
  readonly panel: readonly PanelScore[];
  readonly answer: string;
  readonly commitments: readonly OpenedCommitment[];
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
      </div>
      <div class="desk-columns">
        <Side {...props} />
        <div>
          <Individual {...props} />
          <Details summary={words.answer(words.bid(bid.label))}>
            <OpenedAnswer
              heading={words.answer(words.bid(bid.label))}
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

function Side({ moderation, moderated, bid }: AgreePageProps) {
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
          return { href, name: words.bid(label), state, isHere };
        })}
      />
      <p>
        <a href={moderationHref(moderation.procurement)}>{words.back}</a>
      </p>
    </div>
  );
}

function Individual({ bid, panel }: AgreePageProps) {
  const scores = panel.map(({ score }) => score);
  return (
    <>
      <h2>{words.individual(words.bid(bid.label))}</h2>
      <p class="note">{words.between(Math.min(...scores), Math.max(...scores))}</p>
      <ul class="panel-scores">
        {panel.map(({ name, kind, score, reason, gaps }) => (
          <li>
            <h3>
              <span class="panel-score">{score}</span> {name} <span class="note">{words[kind]}</span>
            </h3>
            <p>{reason}</p>
            {gaps ? (
              <p>
                <strong>{words.gaps}</strong> {gaps}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}

function AgreeForm({ moderated, form, action }: AgreePageProps) {
  return (
    <Form action={action} class="score-form">
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

function Agreed({ moderated, moderation, score, compares }: AgreedProps) {
  const { question, agreed } = moderated;
  const next = moderation.bids.find(({ bidId }) => agreed.every((one) => one.bidId !== bidId));
  return (
    <div>
      <h2>{words.agreed}</h2>
      <p>
        <strong class="number">{words.agreedIs(score.score, question.bandMax)}</strong>
      </p>
      <p>{score.reason}</p>
      {compares.length > 0 ? <Compares id="agreed-compares" phrases={compares} /> : null}
      <p class="note">{words.range(score.lowest, score.highest, Number(score.median))}</p>
      {next ? (
        <p>
          <a href={agreeHref(moderation.procurement, { code: question.code, label: next.label })}>
            {words.next(words.bid(next.label))}
          </a>
        </p>
      ) : null}
    </div>
  );
}
