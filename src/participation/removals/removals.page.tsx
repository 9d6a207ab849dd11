import type { FormState } from '../../web/edge/outcomes.ts';
import { typedText } from '../../web/edge/typed-text.ts';
import { Button } from '../../web/govuk/button.tsx';
import { Radios } from '../../web/govuk/radios.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import type { WaitingAppeal } from './appeals.queries.ts';
import type { Burst } from './bursts.rules.ts';
import type { Removal } from './removals.queries.ts';
import { words } from './words.en.ts';

export type RemovalsPageProps = {
  /** The address of this page, to which its forms post. */
  readonly href: string;
  readonly roundHref: string;
  readonly bursts: readonly Burst[];
  readonly removals: readonly Removal[];
  readonly appeals: readonly WaitingAppeal[];
  readonly form: FormState;
};

/** What looks like one person’s many answers, what two people decided about it, and who disagrees. */
export function RemovalsPage(props: RemovalsPageProps) {
  const { bursts, removals, appeals, form, roundHref } = props;
  return (
    <div class="task">
      <FormErrors errors={form.errors} />
      <h1>{words.title}</h1>
      <p>{words.lede}</p>
      <p class="note">{words.kept}</p>
      <h2>{words.burstsTitle}</h2>
      {bursts.length === 0 ? <p>{words.burstsNone}</p> : null}
      {bursts.map((burst, index) => (
        <BurstForm {...props} burst={burst} field={`reason-${index}`} />
      ))}
      <h2>{words.standingTitle}</h2>
      {removals.length === 0 ? <p>{words.standingNone}</p> : null}
      {removals.map((removal) => (
        <OneRemoval {...props} removal={removal} />
      ))}
      <h2>{words.appealsTitle}</h2>
      {appeals.length === 0 ? <p>{words.appealsNone}</p> : null}
      {appeals.map((each) => (
        <AppealForm {...props} appeal={each} />
      ))}
      <p>
        <a href={roundHref}>{words.back}</a>
      </p>
    </div>
  );
}

type BurstFormProps = RemovalsPageProps & { readonly burst: Burst; readonly field: string };

function BurstForm({ href, burst, field, form }: BurstFormProps) {
  return (
    <Form action={href}>
      <h3>{words.grounds[burst.ground](burst.shared)}</h3>
      <p>{words.answers(burst.personIds.length)}</p>
      <input type="hidden" name="act" value="propose" />
      <input type="hidden" name="ground" value={burst.ground} />
      <input type="hidden" name="shared" value={burst.shared} />
      <input type="hidden" name="field" value={field} />
      <TextInput
        name={field}
        label={words.reason}
        hint={words.reasonHint}
        value={typedText(form, field)}
        error={form.errors[field]}
      />
      <Button variant="secondary">{words.propose}</Button>
    </Form>
  );
}

function OneRemoval({ href, removal, form }: RemovalsPageProps & { readonly removal: Removal }) {
  const { id, ground, reason, answers, confirmedBy, reversalBy, reversedBy, reversalReason } = removal;
  const first = removal.proposedByName ?? words.somebody;
  const second = removal.confirmedByName ?? words.somebody;
  const field = `back-${id}`;
  return (
    <Form action={href}>
      <h3>
        {words.groundNames[ground]}, {words.answers(answers)}
      </h3>
      <p>“{reason}”</p>
      <p>{confirmedBy ? words.confirmedBy(first, second) : words.proposedBy(first)}</p>
      <input type="hidden" name="removal" value={id} />
      <input type="hidden" name="field" value={field} />
      {confirmedBy ? null : <Step step="confirm" text={words.confirm} />}
      {confirmedBy && !reversalBy ? (
        <>
          <TextInput
            name={field}
            label={words.askBackReason}
            value={typedText(form, field)}
            error={form.errors[field]}
          />
          <Step step="ask-back" text={words.askBack} />
        </>
      ) : null}
      {reversalBy && !reversedBy ? (
        <>
          <p>{words.backAsked(reversalReason ?? '')}</p>
          <Step step="confirm-back" text={words.confirmBack} />
        </>
      ) : null}
      {reversedBy ? <p>{words.isBack}</p> : null}
    </Form>
  );
}

function Step({ step, text }: { readonly step: string; readonly text: string }) {
  return (
    <Button name="act" value={step} variant="secondary">
      {text}
    </Button>
  );
}

function AppealForm({ href, appeal, form }: RemovalsPageProps & { readonly appeal: WaitingAppeal }) {
  const field = `why-${appeal.id}`;
  const choice = `decision-${appeal.id}`;
  return (
    <Form action={href}>
      <p>{words.appealSaid(appeal.words)}</p>
      <input type="hidden" name="act" value="decide" />
      <input type="hidden" name="appeal" value={appeal.id} />
      <input type="hidden" name="field" value={field} />
      <Radios
        name={choice}
        legend={words.decide}
        inline
        items={Object.entries(words.decisions).map(([value, text]) => ({ value, text }))}
        error={form.errors[choice]}
      />
      <TextInput
        name={field}
        label={words.decideReason}
        hint={words.decideReasonHint}
        value={typedText(form, field)}
        error={form.errors[field]}
      />
      <Button variant="secondary">{words.decideAct}</Button>
    </Form>
  );
}
