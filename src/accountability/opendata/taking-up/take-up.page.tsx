import { shownDate, shownValue } from '../../../procurement/tenders/form-fields.ts';
import { formatDate } from '../../../values/dates.ts';
import { formatPounds } from '../../../values/money.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { DateInput } from '../../../web/govuk/date-input.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { SummaryList } from '../../../web/govuk/summary-list.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { type SignedTerms, type TermName, termNames } from './signed-terms.rules.ts';
import type { ElsewhereVisit } from './visit-elsewhere.ts';
import { words } from './words.en.ts';

const text = words.takeUp;

type TakeUpPageProps = { readonly visit: ElsewhereVisit; readonly path: string; readonly form: FormState };

/** A contract that was tendered elsewhere, to be taken up: what comes in as published, and only what nobody published. */
export function TakeUpPage(props: TakeUpPageProps) {
  const { body, contract } = props.visit;
  return (
    <>
      <BackLink href={`/work/${body.slug}/elsewhere`}>{text.back}</BackLink>
      <FormErrors errors={props.form.errors} />
      <p class="kicker">{text.heading}</p>
      <h1>{contract.title}</h1>
      <p class="lede">{text.lede}</p>
      <p>
        <a href={`/tendered-elsewhere/${contract.contractId}`}>{text.public}</a>
      </p>
      <Taken {...props.visit} />
      <Step {...props} />
    </>
  );
}

function Taken({ body, taken, mayTakeUp }: ElsewhereVisit) {
  if (taken.length === 0) return null;
  return (
    <>
      <p>{text.taken}</p>
      <ul>
        {taken.map(({ slug, title }) => (
          <li>
            <a href={`/work/${body.slug}/contracts/${slug}${mayTakeUp ? '/typed' : ''}`}>{title}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What comes next: to say who the supplier is, to choose one, or to take its contract up. */
function Step(props: TakeUpPageProps) {
  const { open, taken, winner, winners, body, isPastAward, mayTakeUp } = props.visit;
  if (!isPastAward) return <p class="note">{text.early}</p>;
  if (open.length === 0 && taken.length > 0) return null;
  if (winners.every(({ supplierId }) => supplierId === null))
    return (
      <p class="note">
        {text.nobody} <a href={`/work/${body.slug}/suppliers`}>{text.whoIsWho}</a>
      </p>
    );
  if (!mayTakeUp) return <p class="note">{text.readOnly}</p>;
  return winner ? <TakingForm {...props} winner={winner} /> : <Choosing {...props} />;
}

function Choosing({ visit: { open }, path }: TakeUpPageProps) {
  return (
    <Form action={path} method="get">
      <Radios
        name="of"
        legend={text.which}
        hint={text.whichHint}
        items={open.map(({ number, name, award }) => ({
          value: number,
          text: name,
          hint: award || undefined,
        }))}
      />
      <Button>{text.choose}</Button>
    </Form>
  );
}

type TakingFormProps = TakeUpPageProps & { readonly winner: NonNullable<ElsewhereVisit['winner']> };

function TakingForm({ visit: { terms, missing }, path, form, winner }: TakingFormProps) {
  const known = termNames.flatMap((name) => {
    const value = terms ? shownTerm(terms, name) : null;
    return value === null ? [] : [{ key: text.rows[name], value }];
  });
  const award = winner.award === '' ? [] : [{ key: text.rows.award, value: winner.award }];
  return (
    <Form action={`${path}?of=${winner.number}`}>
      <h2>{text.known}</h2>
      <SummaryList rows={[{ key: text.rows.supplier, value: winner.name }, ...award, ...known]} />
      {missing.length > 0 ? <h2>{text.missing}</h2> : null}
      {missing.map((name) => (
        <TermField name={name} form={form} />
      ))}
      <DateInput
        id="verdictDueOn"
        namePrefix="verdictDueOn"
        legend={text.verdictDueOn}
        hint={text.verdictHint}
        values={shownDate(form.values, 'verdictDueOn', terms?.endsOn)}
        error={form.errors['verdictDueOn']}
      />
      <Button>{text.act}</Button>
    </Form>
  );
}

function shownTerm(terms: SignedTerms, name: TermName): string | null {
  const { valuePence, category, startsOn, endsOn } = terms;
  if (name === 'valuePence') return valuePence === null ? null : formatPounds(valuePence);
  if (name === 'category') return category === null ? null : text.categories[category];
  const day = name === 'startsOn' ? startsOn : endsOn;
  return day && formatDate(day);
}

function TermField({
  name,
  form: { values, errors },
}: Pick<TakeUpPageProps, 'form'> & { readonly name: TermName }) {
  const label = text.rows[name];
  const typed = { name, value: shownValue(values, name), error: errors[name] };
  if (name === 'valuePence')
    return (
      <TextInput {...typed} label={label} hint={text.valueHint} prefix="£" inputMode="decimal" width={10} />
    );
  if (name === 'category') {
    const items = (['goods', 'services', 'works'] as const).map((value) => ({
      value,
      text: text.categories[value],
    }));
    return <Radios {...typed} legend={label} hint={text.categoryHint} items={items} small />;
  }
  return (
    <DateInput
      id={name}
      namePrefix={name}
      legend={label}
      values={shownDate(values, name)}
      error={errors[name]}
    />
  );
}
