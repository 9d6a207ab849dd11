import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button, ButtonGroup } from '../../../web/govuk/button.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { WarningIcon } from '../../../web/icons/warning-icon.tsx';
import { Form } from '../../../web/shell/form.tsx';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { scoringHref } from '../../tenders/procurement-hrefs.rules.ts';
import type { Question } from '../appointing/panel.rules.ts';
import { slotHref } from '../hrefs.ts';
import { DissentSection } from '../moderating/dissent-section.tsx';
import type { Dissent } from '../moderating/dissents.queries.ts';
import { bidName } from '../naming/bid-name.en.ts';
import { comparesWarning } from '../reasons.words.en.ts';
import { ScaleChoice } from '../scale-choice.tsx';
import type { DeskBid, NamedSlot } from './desk.rules.ts';
import type { ScoreDraft } from './drafts.queries.ts';
import type { OwnScore } from './own-scores.queries.ts';
import { words } from './words.en.ts';

export type ScoreFormProps = {
  readonly procurement: Procurement;
  readonly question: Question;
  readonly bid: DeskBid;
  readonly own: Pick<OwnScore, 'score' | 'reason' | 'strengths' | 'gaps'> | undefined;
  /** Typed and not given. */
  readonly draft: ScoreDraft | undefined;
  readonly draftAction: string;
  /** Phrases in the saved notes that compare bids. */
  readonly compares: readonly string[];
  /** What they said against the panel’s number. */
  readonly dissents: readonly Dissent[];
  readonly next: NamedSlot | null;
  readonly form: FormState;
  readonly action: string;
};

/** One evaluator’s own score for one answer: the mark, why, and what is missing. */
export function ScoreForm(props: ScoreFormProps) {
  const { question, bid, form, draft } = props;
  if (bid.state === 'agreed' || bid.state === 'shown') return <Stands {...props} />;
  const shown = draft ?? props.own;
  return (
    <Form action={props.action} class="score-form">
      <ScaleChoice
        name="score"
        legend={words.yourScore}
        max={question.bandMax}
        value={typedText(form, 'score') ?? shown?.score ?? undefined}
        error={form.errors['score']}
      />
      <Reason {...props} shown={shown} />
      <Textarea
        name="strengths"
        label={words.strengths}
        hint={words.strengthsHint}
        value={typedText(form, 'strengths') ?? shown?.strengths}
        rows={2}
      />
      <Textarea
        name="gaps"
        label={words.gaps}
        hint={words.gapsHint}
        value={typedText(form, 'gaps') ?? shown?.gaps}
        rows={2}
      />
      <Buttons {...props} />
      <GoOn {...props} />
      <p class="note keys" hidden>
        {words.keys.map((part, index) => (index % 2 === 1 ? <kbd>{part}</kbd> : part))}
      </p>
    </Form>
  );
}

type ReasonProps = ScoreFormProps & { readonly shown: { readonly reason: string } | undefined };

function Reason({ shown, form, compares }: ReasonProps) {
  const isShown = compares.length > 0 && Object.keys(form.errors).length === 0;
  return (
    <Textarea
      name="reason"
      label={words.why}
      hint={words.whyHint}
      error={form.errors['reason']}
      value={typedText(form, 'reason') ?? shown?.reason}
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
function nameOf(slot: NamedSlot, here: string): string {
  return slot.code === here ? bidName(slot) : words.nextOn(slot.code, bidName(slot));
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

/** What they gave, which no longer changes; once the panel agreed a number, they may say that they do not. */
function Stands({ bid, own, dissents, form, action }: ScoreFormProps) {
  const isAgreed = bid.state === 'agreed';
  return (
    <div>
      <h2>{words.yourScore}</h2>
      <p>{isAgreed ? words.isAgreed : words.isShown}</p>
      {own ? (
        <>
          <p>
            <strong class="number">{own.score}</strong> {own.reason}
          </p>
          {own.strengths ? <p>{own.strengths}</p> : null}
          {own.gaps ? <p>{own.gaps}</p> : null}
          {isAgreed ? (
            <DissentSection
              dissents={dissents}
              scorers={dissents.length === 0 ? [{ personId: '', name: '' }] : []}
              isOwn
              form={form}
              action={`${action}/dissent`}
            />
          ) : null}
        </>
      ) : null}
    </div>
  );
}

/** To give the score, or to keep it for later; and when it was kept. */
function Buttons(props: ScoreFormProps) {
  const { question, next, draft } = props;
  return (
    <>
      <ButtonGroup>
        <Button>{next ? words.saveAndGo(nameOf(next, question.code)) : words.save}</Button>
        <Button variant="secondary" attributes={{ formaction: props.draftAction }}>
          {words.keepDraft}
        </Button>
      </ButtonGroup>
      <p class="note" role="status" data-draft={props.draftAction}>
        {draft ? words.draftKept(draft.savedAt) : null}
      </p>
    </>
  );
}
