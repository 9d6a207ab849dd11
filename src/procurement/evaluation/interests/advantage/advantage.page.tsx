import type { Temporal } from 'temporal-polyfill';
import { formatDate, londonDate } from '../../../../values/dates.ts';
import { typedDate } from '../../../../web/edge/date-field.ts';
import type { FormState } from '../../../../web/edge/outcomes.ts';
import { typedText } from '../../../../web/edge/typed-text.ts';
import { BackLink } from '../../../../web/govuk/back-link.tsx';
import { Button } from '../../../../web/govuk/button.tsx';
import { DateInput } from '../../../../web/govuk/date-input.tsx';
import { InsetText } from '../../../../web/govuk/inset-text.tsx';
import { Radios } from '../../../../web/govuk/radios.tsx';
import { Textarea } from '../../../../web/govuk/textarea.tsx';
import { Form } from '../../../../web/shell/form.tsx';
import { FormErrors } from '../../../../web/shell/form-errors.tsx';
import { Task } from '../../../../web/shell/layout.tsx';
import { advantageDecisions, findDecisionFault } from './advantage.rules.ts';
import type { Advantage } from './advantages.queries.ts';
import { decisionNames, words } from './words.en.ts';

export type AdvantagePageProps = {
  readonly bidder: string;
  readonly asked: Advantage | undefined;
  readonly now: Temporal.Instant;
  readonly mayAct: boolean;
  readonly backHref: string;
  readonly form: FormState;
  readonly action: string;
};

/** One bidder that may have an unfair advantage: told, heard, decided. */
export function AdvantagePage(props: AdvantagePageProps) {
  const { bidder, asked, mayAct, form } = props;
  return (
    <Task>
      <BackLink href={props.backHref}>{words.back}</BackLink>
      <FormErrors errors={form.errors} ids={{ answerOn: 'answerOn-day' }} />
      <h1>{words.heading(bidder)}</h1>
      <p class="note">{words.law}</p>
      {asked ? <Told {...props} asked={asked} /> : null}
      {!asked && mayAct ? <AskForm {...props} /> : null}
    </Task>
  );
}

function AskForm({ form, action }: AdvantagePageProps) {
  return (
    <Form action={action}>
      <Textarea
        name="what"
        label={words.what}
        hint={words.whatHint}
        error={form.errors['what']}
        value={typedText(form, 'what')}
        rows={5}
      />
      <DateInput
        id="answerOn"
        namePrefix="answerOn"
        legend={words.answerOn}
        hint={words.answerOnHint}
        error={form.errors['answerOn']}
        values={typedDate(form.values, 'answerOn')}
      />
      <Button>{words.ask}</Button>
    </Form>
  );
}

type ToldProps = AdvantagePageProps & { readonly asked: Advantage };

function Told(props: ToldProps) {
  const { asked, now, mayAct } = props;
  const isOpen = asked.decision === null && findDecisionFault(asked, now) === null;
  return (
    <>
      <p>{words.told(formatDate(londonDate(asked.askedAt)))}</p>
      <InsetText>{asked.what}</InsetText>
      {asked.answer ? (
        <>
          <h2>{words.answered}</h2>
          <p>{asked.answer}</p>
        </>
      ) : (
        <p>{asked.decision || isOpen ? words.silent : words.waits(asked.answerBy)}</p>
      )}
      {asked.decision ? <Decided asked={asked} /> : null}
      {isOpen && mayAct ? <DecideForm {...props} /> : null}
    </>
  );
}

/** What was decided, by whom and why. */
export function Decided({ asked }: { readonly asked: Advantage }) {
  if (!asked.decision || !asked.decidedAt) return null;
  return (
    <>
      <h2>{words.decided}</h2>
      <p>
        <strong>{decisionNames[asked.decision]}.</strong> {asked.decisionReason}
      </p>
      {asked.steps ? <p>{asked.steps}</p> : null}
      <p class="note">
        {words.decidedBy(asked.decidedByName ?? '', formatDate(londonDate(asked.decidedAt)))}
      </p>
    </>
  );
}

function DecideForm({ form, action }: ToldProps) {
  return (
    <Form action={action}>
      <Radios
        name="decision"
        legend={words.decideLegend}
        error={form.errors['decision']}
        value={typedText(form, 'decision')}
        items={advantageDecisions.map((value) => ({ value, text: decisionNames[value] }))}
      />
      <Textarea
        name="steps"
        label={words.steps}
        hint={words.stepsHint}
        error={form.errors['steps']}
        value={typedText(form, 'steps')}
        rows={2}
      />
      <Textarea
        name="reason"
        label={words.why}
        error={form.errors['reason']}
        value={typedText(form, 'reason')}
        rows={4}
      />
      <Button>{words.decide}</Button>
    </Form>
  );
}
