import type { Child } from 'hono/jsx';
import { formatDate } from '../../../values/dates.ts';
import { typedDate } from '../../../web/edge/date-field.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { DateInput } from '../../../web/govuk/date-input.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { type Ending, endings, type SaidEnding, supplierEndings, whoConfirms } from './challenge.rules.ts';
import { words } from './words.en.ts';

type FormProps = { readonly form: FormState; readonly action: string };

/** The number and the day of a claim. `children` stand before them. */
export function TellForm(props: FormProps & { readonly button: string; readonly children?: Child }) {
  const { form, action, button, children } = props;
  return (
    <Form action={action}>
      <input type="hidden" name="act" value="tell" />
      {children}
      <TextInput
        name="claimNumber"
        label={words.number}
        hint={words.numberHint}
        error={form.errors['claimNumber']}
        value={typedText(form, 'claimNumber')}
        width={20}
        autocomplete="off"
        spellcheck={false}
      />
      <DateInput
        id="begunOn"
        namePrefix="begunOn"
        legend={words.begun}
        error={form.errors['begunOn']}
        values={typedDate(form.values, 'begunOn')}
      />
      <Button>{button}</Button>
    </Form>
  );
}

type OneFormProps = FormProps & { readonly challengeId: string };

/** What was typed for this case, and what is wrong with it: a page may hold several. */
function ownState({ form, challengeId }: OneFormProps): FormState {
  return typedText(form, 'challengeId') === challengeId ? form : { ...form, errors: {}, values: {} };
}

/** How a bidder says that its own case stopped standing in the way. */
export function EndForm(props: OneFormProps) {
  const { action, challengeId } = props;
  return (
    <Form action={action}>
      <h3>{words.endHeading}</h3>
      <Hidden act="end" challengeId={challengeId} />
      <HowItEnded {...props} of={supplierEndings} />
      <WhereWritten {...props} label={words.endWords} hint={words.endWordsHint} />
      <Button>{words.end}</Button>
    </Form>
  );
}

/** How the authority records an ending, by its day and its reference: it waits for a second word. */
export function SayForm(props: OneFormProps) {
  const { action, challengeId } = props;
  const form = ownState(props);
  return (
    <Form action={action}>
      <h3>{words.sayHeading}</h3>
      <p>{words.sayLede}</p>
      <Hidden act="say" challengeId={challengeId} />
      <HowItEnded {...props} of={endings} hints={words.sayEndings} />
      <DateInput
        id={`saidOn-${challengeId}`}
        namePrefix="saidOn"
        legend={words.sayOn}
        error={form.errors['saidOn']}
        values={typedDate(form.values, 'saidOn')}
      />
      <WhereWritten {...props} label={words.sayWords} hint={words.sayWordsHint} />
      <Button>{words.say}</Button>
    </Form>
  );
}

type AnswerFormProps = Omit<OneFormProps, 'form'> & { readonly said: SaidEnding };

/** Yes or no to what the authority recorded. */
export function AnswerForm({ action, challengeId, said }: AnswerFormProps) {
  const who = whoConfirms(said.ending);
  return (
    <Form action={action}>
      <h3>{words.askHeading[who]}</h3>
      <p>{words.askLede[who]}</p>
      <Hidden act="answer" challengeId={challengeId} />
      <div class="govuk-button-group">
        <Button name="isSo" value="yes">
          {words.yes[who]}
        </Button>
        <Button name="isSo" value="no" variant="secondary">
          {words.no}
        </Button>
      </div>
    </Form>
  );
}

/** What the authority says of an ending, and whose word it waits for. */
export function Said({ said, name }: { readonly said: SaidEnding; readonly name: string | null }) {
  return (
    <>
      <p>
        {words.said(name, said.ending, formatDate(said.on))} {words.saidWhere(said.words)}
      </p>
      <p>
        <strong>{words.waitsFor[whoConfirms(said.ending)]}</strong>
      </p>
    </>
  );
}

function Hidden({ act, challengeId }: { readonly act: string; readonly challengeId: string }) {
  return (
    <>
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="challengeId" value={challengeId} />
    </>
  );
}

type HowProps = OneFormProps & {
  readonly of: readonly Ending[];
  readonly hints?: Readonly<Record<Ending, string>>;
};

function HowItEnded({ of, hints, ...props }: HowProps) {
  const form = ownState(props);
  return (
    <Radios
      name="ending"
      id={`ending-${props.challengeId}`}
      legend={words.endLegend}
      error={form.errors['ending']}
      value={typedText(form, 'ending')}
      items={of.map((value) => ({ value, text: words.endings[value], hint: hints?.[value] }))}
    />
  );
}

function WhereWritten(props: OneFormProps & { readonly label: string; readonly hint: string }) {
  const form = ownState(props);
  return (
    <Textarea
      name="endingWords"
      id={`endingWords-${props.challengeId}`}
      label={props.label}
      hint={props.hint}
      error={form.errors['endingWords']}
      value={typedText(form, 'endingWords')}
      rows={2}
    />
  );
}
