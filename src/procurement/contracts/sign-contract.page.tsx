import { amount } from '../../accountability/promises/quantity.words.en.ts';
import { words as promiseWords } from '../../accountability/promises/words.en.ts';
import { formatPounds } from '../../values/money.ts';
import { typedDate } from '../../web/edge/date-field.ts';
import type { FormState } from '../../web/edge/outcomes.ts';
import { typedText } from '../../web/edge/typed-text.ts';
import { Button } from '../../web/govuk/button.tsx';
import { DateInput } from '../../web/govuk/date-input.tsx';
import { Radios } from '../../web/govuk/radios.tsx';
import { Textarea } from '../../web/govuk/textarea.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Columns } from '../../web/shell/layout.tsx';
import type { Winner } from './contracts.queries.ts';
import type { SignDesk } from './sign-desk.ts';
import { words } from './words.en.ts';

type SignContractPageProps = { readonly desk: SignDesk; readonly form: FormState; readonly action: string };

const dateNames = ['startsOn', 'endsOn', 'verdictDueOn'] as const;
const dateIds = Object.fromEntries(dateNames.map((name) => [name, `${name}-day`]));

/** The procurement officer’s desk: sign, or read why not yet. */
export function SignContractPage({ desk, form, action }: SignContractPageProps) {
  const { winner } = desk;
  return (
    <>
      <FormErrors errors={form.errors} ids={dateIds} />
      <h1>{words.heading}</h1>
      {winner ? <p>{words.winner(winner.supplierName, formatPounds(winner.pricePence))}</p> : null}
      <WhyNotYet desk={desk} />
      {desk.maySign && winner ? <SignForm desk={desk} winner={winner} form={form} action={action} /> : null}
    </>
  );
}

function WhyNotYet({
  desk: { winner, inStandstill, suspended, waitsUntil, threadHref, challengesHref },
}: Pick<SignContractPageProps, 'desk'>) {
  if (!winner?.publishedAt) return <p class="empty">{words.noAward}</p>;
  if (winner.signedAt) {
    return (
      <p>
        {words.signed} <a href={`${threadHref}/promises`}>{words.seePromises}</a>
      </p>
    );
  }
  if (suspended) {
    return (
      <div class="refusal">
        <p>
          {words.suspended} <a href={challengesHref}>{words.seeChallenges}</a>
        </p>
        <p class="note">{words.suspendedSource}</p>
      </div>
    );
  }
  if (waitsUntil) {
    return (
      <div class="refusal">
        <p>{words.caseJustEnded(waitsUntil)}</p>
      </div>
    );
  }
  if (!inStandstill || !winner.standstillEndsOn) return null;
  return (
    <div class="refusal">
      <p>{words.standstill(winner.standstillEndsOn)}</p>
      <p class="note">{words.standstillSource}</p>
    </div>
  );
}

type SignFormProps = SignContractPageProps & { readonly winner: Winner };

function SignForm({ desk, winner, form, action }: SignFormProps) {
  const planned = { startsOn: winner.plannedStart, endsOn: winner.plannedEnd, verdictDueOn: undefined };
  const isFresh = Object.keys(form.values).length === 0;
  return (
    <Form action={action}>
      <Columns kind="two">
        <div>
          {dateNames.map((name) => (
            <DateInput
              id={name}
              namePrefix={name}
              legend={words.legends[name]}
              hint={name === 'verdictDueOn' ? words.verdictHint : undefined}
              error={form.errors[name]}
              values={isFresh ? planned[name] : typedDate(form.values, name)}
            />
          ))}
          <ManagerField desk={desk} form={form} />
        </div>
        <div>
          <h2>{words.promises}</h2>
          <p>{desk.commitments.length > 0 ? words.promisesLede : words.noCommitments}</p>
          <RemedyFields desk={desk} form={form} />
        </div>
      </Columns>
      <Button>{words.sign}</Button>
    </Form>
  );
}

function ManagerField({ desk: { managers }, form }: Pick<SignContractPageProps, 'desk' | 'form'>) {
  if (managers.length === 0) return <p>{words.noManager}</p>;
  return (
    <Radios
      name="contractManagerId"
      legend={words.manager}
      error={form.errors['contractManagerId']}
      value={typedText(form, 'contractManagerId') ?? managers[0]?.personId}
      items={managers.map(({ personId, name }) => ({ value: personId, text: name ?? '' }))}
    />
  );
}

/** One remedy for each measure; what was offered stands above it and is not typed again. */
function RemedyFields({ desk: { commitments }, form }: Pick<SignContractPageProps, 'desk' | 'form'>) {
  const measures = [...new Map(commitments.map((each) => [each.measureSlug, each])).values()];
  return (
    <>
      {measures.map(({ measureSlug, title }) => (
        <Textarea
          name={`remedy.${measureSlug}`}
          label={words.remedy(title)}
          hint={commitments
            .filter((each) => each.measureSlug === measureSlug)
            .map(({ quantity, unit, perSpendPence, place, dueOn }) =>
              words.commitment(amount(Number(quantity), unit, perSpendPence), place, dueOn),
            )
            .join('; ')}
          value={typedText(form, `remedy.${measureSlug}`) ?? promiseWords.usualRemedy}
          rows={2}
        />
      ))}
    </>
  );
}
