import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { WarningIcon } from '../../../web/icons/warning-icon.tsx';
import { Form } from '../../../web/shell/form.tsx';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import type { Question } from '../appointing/panel.rules.ts';
import { scoringHref, slotHref } from '../hrefs.ts';
import { comparesWarning } from '../reasons.words.en.ts';
import { ScaleChoice } from '../scale-choice.tsx';
import type { DeskBid, Slot } from './desk.rules.ts';
import { words } from './words.en.ts';

export type ScoreFormProps = {
  readonly procurement: Procurement;
  readonly question: Question;
  readonly bid: DeskBid;
  readonly own: { readonly score: number; readonly reason: string; readonly gaps: string } | undefined;
  /** Phrases in the saved reason that compare bids. */
  readonly compares: readonly string[];
  readonly next: Slot | null;
  readonly form: FormState;
  readonly action: string;
};

/** One evaluator’s own score for one answer: the mark, why, and what is missing. */
export function ScoreForm(props: ScoreFormProps) {
  const { question, bid, own, form, next } = props;
  if (bid.state === 'agreed') return <Agreed own={own} />;
  return (
    <Form action={props.action} class="score-form">
      <ScaleChoice
        name="score"
        legend={words.yourScore}
        max={question.bandMax}
        value={typedText(form, 'score') ?? own?.score}
        error={form.errors['score']}
      />
      <Reason {...props} />
      <Textarea
        name="gaps"
        label={words.gaps}
        hint={words.gapsHint}
        value={typedText(form, 'gaps') ?? own?.gaps}
        rows={2}
      />
      <Button>{next ? words.saveAndGo(nameOf(next, question.code)) : words.save}</Button>
      <GoOn {...props} />
      <p class="note keys" hidden>
        {words.keys.map((part, index) => (index % 2 === 1 ? <kbd>{part}</kbd> : part))}
      </p>
    </Form>
  );
}

function Reason({ own, form, compares }: ScoreFormProps) {
  const isShown = compares.length > 0 && Object.keys(form.errors).length === 0;
  return (
    <Textarea
      name="reason"
      label={words.why}
      hint={words.whyHint}
      error={form.errors['reason']}
      value={typedText(form, 'reason') ?? own?.reason}
      describedBy={isShown ? 'reason-compares' : undefined}
      rows={4}
    >
      {isShown ? <Compares id="reason-compares" phrases={compares} /> : null}
    </Textarea>
  );
}

/** Saved already, so one may leave it as it stands. */
function GoOn({ compares, next, question, procurement }: ScoreFormProps) {
  if (compares.length === 0) return null;
  return (
    <p class="note">
      {words.leaveIt}{' '}
      <a href={next ? slotHref(procurement, next) : scoringHref(procurement)}>
        {words.goOn(next ? nameOf(next, question.code) : words.ownScores.toLowerCase())}
      </a>
    </p>
  );
}

/** The next bid by its letter; with its question where that is another one. */
function nameOf({ code, label }: Slot, here: string): string {
  return code === here ? words.bid(label) : words.nextOn(code, words.bid(label));
}

type ComparesProps = { readonly id: string; readonly phrases: readonly string[] };

/** Points out where a note compares bids; it stops nobody. */
export function Compares({ id, phrases }: ComparesProps) {
  return (
    <div id={id}>
      {phrases.map((phrase) => (
        <p class="warning-line">
          <WarningIcon />
          <span>{comparesWarning(phrase)}</span>
        </p>
      ))}
    </div>
  );
}

function Agreed({ own }: Pick<ScoreFormProps, 'own'>) {
  return (
    <div>
      <h2>{words.yourScore}</h2>
      <p>{words.isAgreed}</p>
      {own ? (
        <>
          <p>
            <strong class="number">{own.score}</strong> {own.reason}
          </p>
          {own.gaps ? <p>{own.gaps}</p> : null}
        </>
      ) : null}
    </div>
  );
}
