import type { FormState } from '../../web/edge/outcomes.ts';
import { typedText } from '../../web/edge/typed-text.ts';
import { BackLink } from '../../web/govuk/back-link.tsx';
import { Button } from '../../web/govuk/button.tsx';
import { Checkboxes } from '../../web/govuk/checkboxes.tsx';
import { SummaryList } from '../../web/govuk/summary-list.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Task } from '../../web/shell/layout.tsx';
import type { Commitment } from './charter.rules.ts';
import type { DraftAnswer } from './drafts.queries.ts';
import { isAnswered } from './sign-charter.ts';
import type { SignerVisit } from './signer-way.ts';
import { signingWords } from './signing.words.en.ts';

const text = signingWords.sign;

type SignPageProps = {
  readonly visit: SignerVisit;
  readonly form: FormState;
  /** The name of the person signed in, to begin with. */
  readonly ownName: string;
};

/** Everything answered, on one page, over the signature. */
export function SignPage(props: SignPageProps) {
  const { base, facts, charter } = props.visit;
  return (
    <Task>
      <BackLink href={base}>{signingWords.answer.back}</BackLink>
      <FormErrors errors={props.form.errors} />
      <p class="kicker">
        <bdi>{facts.name}</bdi>
      </p>
      <h1>{text.title}</h1>
      <p>{text.lede}</p>
      <SummaryList rows={charter.commitments.map((commitment) => answerRow(props.visit, commitment))} />
      <SignatureForm {...props} />
    </Task>
  );
}

function SignatureForm({ visit: { base, facts, charter }, form, ownName }: SignPageProps) {
  const typed = (name: string) => ({ name, value: typedText(form, name), error: form.errors[name] });
  return (
    <Form action={`${base}/sign`}>
      <TextInput
        {...typed('name')}
        value={typedText(form, 'name') ?? ownName}
        label={text.name}
        hint={text.nameHint}
        autocomplete="name"
      />
      <TextInput
        {...typed('position')}
        label={text.position}
        hint={text.positionHint}
        autocomplete="organization-title"
      />
      <Checkboxes
        name="authority"
        legend={text.declareLegend}
        legendClass="govuk-visually-hidden"
        error={form.errors['authority']}
        values={form.values['authority'] === 'yes' ? ['yes'] : []}
        items={[{ value: 'yes', text: text.declare(facts.name) }]}
      />
      <p class="note">{text.stands(charter.validMonths)}</p>
      <Button>{text.act}</Button>
    </Form>
  );
}

function answerRow({ base, answers, today }: SignerVisit, { slug, title, sentence }: Commitment) {
  const given = answers.find((answer) => answer.commitment === slug);
  const isReady = isAnswered(answers, slug, today);
  const act = given ? text.lookAgain : text.answerNow;
  return {
    key: title,
    value: (
      <>
        {sentence}
        <span class="cell-note">
          <Given given={given} isReady={isReady} />
        </span>
      </>
    ),
    actions: [{ href: `${base}/answers/${slug}`, text: isReady ? text.change : act, hiddenText: title }],
  };
}

type GivenProps = { readonly given: DraftAnswer | undefined; readonly isReady: boolean };

function Given({ given, isReady }: GivenProps) {
  if (!given) return <strong>{text.missing}</strong>;
  const { answer, byDate, reason } = given;
  return (
    <>
      {isReady ? <strong>{text.said(answer, byDate)}</strong> : text.fromLastTime(answer, byDate)}
      {reason ? (
        <>
          : <bdi>{reason}</bdi>
        </>
      ) : null}
    </>
  );
}
