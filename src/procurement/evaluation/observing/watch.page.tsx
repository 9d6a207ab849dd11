import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Answered, Said } from '../../../web/shell/layout.tsx';
import { papersHref } from '../hrefs.ts';
import { fairness } from './observer.rules.ts';
import type { Testimony } from './testimony.queries.ts';
import type { WatchedBid, WatchedScore } from './watched.rules.ts';
import { words as all, fairNames } from './words.en.ts';

const words = all.watch;

export type WatchedQuestion = {
  readonly code: string;
  readonly title: string;
  readonly bandMax: number;
  /** Undefined while people are still scoring. */
  readonly bids: readonly WatchedBid[] | undefined;
};

export type WatchPageProps = {
  readonly procurement: Parameters<typeof papersHref>[0] & { readonly title: string };
  readonly isOpen: boolean;
  readonly questions: readonly WatchedQuestion[];
  readonly allAgreed: boolean;
  readonly own: Testimony | undefined;
  readonly form: FormState;
  readonly action: string;
};

/** What an observer sees: papers, scores once all are in, what is agreed; and at the end the form for what they saw. */
export function WatchPage(props: WatchPageProps) {
  const { procurement, isOpen, questions, form } = props;
  return (
    <>
      <FormErrors errors={form.errors} />
      <p class="kicker">{procurement.title}</p>
      <h1>{words.heading}</h1>
      <p class="lede">{words.lede}</p>
      {isOpen ? <Button href={papersHref(procurement)}>{words.papers}</Button> : <p>{words.notOpen}</p>}
      {isOpen ? questions.map((question) => <Question question={question} />) : null}
      <h2>{words.testify}</h2>
      <Testify {...props} />
    </>
  );
}

function Question({ question }: { readonly question: WatchedQuestion }) {
  return (
    <section>
      <h2>{words.question(question.code, question.title)}</h2>
      {question.bids ? null : <p>{words.scoring}</p>}
      {question.bids?.map(({ label, scores, agreed }) => (
        <>
          <h3>{words.bid(label)}</h3>
          <ul class="panel-scores">
            {scores.map((score) => (
              <Score score={score} />
            ))}
          </ul>
          <p>
            <strong>{agreed ? words.agreed(agreed.score, question.bandMax) : words.notAgreed}</strong>{' '}
            {agreed?.reason}
          </p>
        </>
      ))}
    </section>
  );
}

function Score({
  score: { kind, number, score, reason, strengths, gaps },
}: {
  readonly score: WatchedScore;
}) {
  return (
    <li>
      <p>
        <strong class="panel-score">{score}</strong> {words[kind](number)}
      </p>
      <p>{[reason, strengths, gaps].filter((text) => text !== '').join(' ')}</p>
    </li>
  );
}

function Testify({ allAgreed, own, form, action }: WatchPageProps) {
  if (own) return <OwnTestimony own={own} />;
  if (!allAgreed) return <p>{words.testifyLater}</p>;
  return (
    <Form action={action}>
      <p>{words.testifyLede}</p>
      <Radios
        name="fair"
        legend={words.fair}
        error={form.errors['fair']}
        value={typedText(form, 'fair')}
        items={fairness.map((value) => ({ value, text: fairNames[value] }))}
      />
      <Textarea
        name="words"
        label={words.words}
        error={form.errors['words']}
        value={typedText(form, 'words')}
        rows={8}
      />
      <Button>{words.file}</Button>
    </Form>
  );
}

/** What somebody said, and the answer to it. */
function OwnTestimony({ own }: { readonly own: Testimony }) {
  return (
    <>
      <Said>
        <p>
          <strong>{fairNames[own.fair]}.</strong> {own.words}
        </p>
      </Said>
      {own.answer ? (
        <Answered>
          <p>
            <strong>{words.answered}</strong> {own.answer}
          </p>
        </Answered>
      ) : null}
    </>
  );
}
