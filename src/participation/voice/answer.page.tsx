import { formatInstant } from '../../values/dates.ts';
import type { FormErrors as Errors } from '../../web/edge/outcomes.ts';
import { BackLink } from '../../web/govuk/back-link.tsx';
import { Button, ButtonGroup } from '../../web/govuk/button.tsx';
import { Details } from '../../web/govuk/details.tsx';
import { Table } from '../../web/govuk/table.tsx';
import { PointsStepper } from '../../web/points/points-stepper.tsx';
import { writeSteps } from '../../web/points/undo.rules.ts';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Task } from '../../web/shell/layout.tsx';
import type { Round, RoundOutcome } from '../rounds/rounds.queries.ts';
import { type Filled, pointsField } from './answer-form.rules.ts';
import { insteadOfPoints } from './own-answer.rules.ts';
import { words } from './words.en.ts';

export type AnswerPageProps = {
  readonly slug: string;
  readonly question: string;
  readonly outcomes: readonly RoundOutcome[];
  readonly filled: Filled;
  readonly errors: Errors;
};

/** The points question: one screen, one act, and what becomes of it. */
export function AnswerPage(props: AnswerPageProps) {
  const { slug, question, outcomes, filled, errors } = props;
  const fields = outcomes.map((outcome) => pointsField(outcome.slug));
  return (
    <Task>
      <BackLink href={`/say/${slug}`} />
      <FormErrors errors={errors} />
      <h1>{question}</h1>
      <p class="lede">{words.lede}</p>
      <Form action={`/say/${slug}/answer`}>
        <PointsStepper legend={words.legend(outcomes.length)} items={itemsOf(props)} />
        <input type="hidden" name="before" value={writeSteps(filled.steps, fields)} />
        <ButtonGroup>
          <Button name="act" value="add" variant="secondary">
            {words.addUp}
          </Button>
          <Button name="act" value="undo" variant="secondary" attributes={{ 'data-undo': '' }}>
            {words.undo}
          </Button>
        </ButtonGroup>
        <p>
          <strong>{words.never}</strong>
        </p>
        <Button name="act" value="give">
          {words.give}
        </Button>
        <NoPoints />
      </Form>
      <HowItIsKept />
    </Task>
  );
}

function itemsOf({ outcomes, filled, errors }: AnswerPageProps) {
  return outcomes.map(({ slug, plainName, plainLine }) => {
    const name = pointsField(slug);
    return { name, label: plainName, hint: plainLine, value: filled.typed[name], error: errors[name] };
  });
}

/** Two honest answers that give no points. */
function NoPoints() {
  return (
    <>
      <h2 class="govuk-heading-s">{words.noPoints}</h2>
      <p class="note">{words.noPointsLede}</p>
      <ButtonGroup>
        {insteadOfPoints.map((instead) => (
          <Button name="act" value={instead} variant="secondary">
            {words.instead[instead]}
          </Button>
        ))}
      </ButtonGroup>
    </>
  );
}

function HowItIsKept() {
  return (
    <>
      <p class="note">{words.answerOnce}</p>
      <Details summary={words.secrecy}>
        <ul>
          {words.secrecyLines.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      </Details>
    </>
  );
}

export type ScalePageProps = Pick<AnswerPageProps, 'slug' | 'outcomes'> & {
  readonly typed: Filled['typed'];
  /** What the points add up to, in words. */
  readonly total: string;
  readonly scaled: readonly number[];
};

/** Points that do not make 100, and what they come to: the resident decides. */
export function ScalePage({ slug, outcomes, typed, total, scaled }: ScalePageProps) {
  return (
    <Task>
      <h1>{words.scaleTitle}</h1>
      <p class="lede">{words.scaleLede(total)}</p>
      <Table
        caption={words.scaleCaption}
        firstCellIsHeader
        head={[
          words.outcome,
          { text: words.youGave, numeric: true },
          { text: words.outOf100, numeric: true },
        ]}
        rows={outcomes.map((outcome, index) => [
          outcome.plainName,
          typed[pointsField(outcome.slug)]?.trim() || '0',
          <strong>{scaled[index]}</strong>,
        ])}
        foot={[[words.total, { text: total, numeric: true }, { text: '100', numeric: true }]]}
      />
      <Form action={`/say/${slug}/answer`}>
        {outcomes.map((outcome) => {
          const name = pointsField(outcome.slug);
          return <input type="hidden" name={name} value={typed[name] ?? ''} />;
        })}
        <p>
          <strong>{words.never}</strong>
        </p>
        <ButtonGroup>
          <Button name="act" value="give-scaled">
            {words.giveThese}
          </Button>
          <Button name="act" value="change" variant="secondary">
            {words.change}
          </Button>
        </ButtonGroup>
      </Form>
    </Task>
  );
}

/** A person who has answered comes back to the question. */
export function AnsweredPage({ round }: { readonly round: Round }) {
  const { slug } = round;
  return (
    <Task>
      <h1>{words.answeredTitle}</h1>
      <p class="lede">{words.answeredBody(formatInstant(round.closesAt))}</p>
      <ButtonGroup>
        <Button href={`/say/${slug}/answer?change=yes`}>{words.changeAnswer}</Button>
        <Button href="/receipt" variant="secondary">
          {words.openCopy}
        </Button>
      </ButtonGroup>
      {round.cells.length > 0 ? (
        <p>
          <a href={`/say/${slug}/about-you`}>{words.aboutYou}</a>
        </p>
      ) : null}
      <p>
        <a href={`/say/${slug}`}>{words.backToRound}</a>
      </p>
    </Task>
  );
}
