import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { InsetText } from '../../../web/govuk/inset-text.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import { ScaleChoice } from '../scale-choice.tsx';
import type { Calibration } from './calibrations.queries.ts';
import { distanceOf, type Sample } from './sample.rules.ts';
import { words } from './words.en.ts';

type CalibratePageProps = {
  readonly sample: Sample;
  readonly scale: number;
  readonly done: Calibration | undefined;
  readonly next: string;
  readonly form: FormState;
  readonly action: string;
};

/** The exercise on a sample answer; once done, what a panel agreed for it and how one’s own mark differs. */
export function CalibratePage(props: CalibratePageProps) {
  const { sample, done, form } = props;
  return (
    <Task>
      <FormErrors errors={form.errors} />
      <h1>{done ? words.doneHeading : words.heading}</h1>
      {done ? <Agreed {...props} done={done} /> : <p class="lede">{words.lede}</p>}
      <h2>{words.question}</h2>
      <p>{sample.question}</p>
      <h2>{words.answer}</h2>
      <article class="paper">
        {sample.answer.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </article>
      {done ? null : <Exercise {...props} />}
    </Task>
  );
}

function Exercise({ scale, form, action }: CalibratePageProps) {
  return (
    <Form action={action} class="score-form">
      <ScaleChoice
        name="score"
        legend={words.legend}
        max={scale}
        value={typedText(form, 'score')}
        error={form.errors['score']}
      />
      <Textarea
        name="reason"
        label={words.why}
        hint={words.whyHint}
        error={form.errors['reason']}
        value={typedText(form, 'reason')}
        rows={4}
      />
      <Button>{words.save}</Button>
    </Form>
  );
}

type AgreedProps = CalibratePageProps & { readonly done: Calibration };

function Agreed({ sample, done, next }: AgreedProps) {
  const { side } = distanceOf(done);
  return (
    <>
      <p class="lede">{words.gave(done.score, done.agreed, done.scale)}</p>
      <p>{sample.why}</p>
      {side === 'same' ? null : <InsetText>{sample[side]}</InsetText>}
      <Points heading={words.strengths} points={sample.strengths} />
      <Points heading={words.gaps} points={sample.gaps} />
      <h2>{words.yours}</h2>
      <p>{done.reason}</p>
      <Button href={next}>{words.goOn}</Button>
    </>
  );
}

function Points({ heading, points }: { readonly heading: string; readonly points: readonly string[] }) {
  return (
    <>
      <h2>{heading}</h2>
      <ul>
        {points.map((point) => (
          <li>{point}</li>
        ))}
      </ul>
    </>
  );
}
