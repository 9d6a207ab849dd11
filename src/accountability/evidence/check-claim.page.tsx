import type { FormState } from '../../web/edge/outcomes.ts';
import { typedText } from '../../web/edge/typed-text.ts';
import { BackLink } from '../../web/govuk/back-link.tsx';
import { Button } from '../../web/govuk/button.tsx';
import { Radios } from '../../web/govuk/radios.tsx';
import { SummaryList } from '../../web/govuk/summary-list.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Textarea } from '../../web/govuk/textarea.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Columns } from '../../web/shell/layout.tsx';
import { amount, count, unitName } from '../promises/quantity.words.en.ts';
import { type RestsOn, restsOn } from './check.rules.ts';
import type { Claim } from './claims.queries.ts';
import { words } from './words.en.ts';

const text = words.check;

type CheckClaimPageProps = {
  readonly claim: Claim;
  readonly bodySlug: string;
  /** The contract’s queue. */
  readonly queueHref: string;
  readonly form: FormState;
};

/** The claim as a sheet, and beside it the contract manager’s decision. */
export function CheckClaimPage({ claim, bodySlug, queueHref, form }: CheckClaimPageProps) {
  return (
    <>
      <BackLink href={queueHref}>{text.back}</BackLink>
      <FormErrors errors={form.errors} />
      <h1>{text.heading}</h1>
      <Columns kind="two">
        <section>
          <h2>{text.sheet}</h2>
          <ClaimSheet claim={claim} bodySlug={bodySlug} />
        </section>
        <CheckForm claim={claim} bodySlug={bodySlug} form={form} />
      </Columns>
    </>
  );
}

function ClaimSheet({ claim, bodySlug }: Pick<CheckClaimPageProps, 'claim' | 'bodySlug'>) {
  const rows = [
    { key: text.promise, value: <a href={`/promises/${bodySlug}/${claim.promiseId}`}>{claim.title}</a> },
    { key: text.place, value: claim.place },
    { key: text.claimed, value: amount(Number(claim.quantity), claim.unit) },
    { key: text.note, value: claim.note },
    { key: text.came, value: <CameWith claim={claim} bodySlug={bodySlug} /> },
    { key: text.rule, value: claim.evidenceRule },
  ];
  return <SummaryList rows={rows} />;
}

function CameWith({ claim, bodySlug }: Pick<CheckClaimPageProps, 'claim' | 'bodySlug'>) {
  const { fileId, link } = claim;
  if (!fileId && !link) return <>{words.claims.withNothing}</>;
  return (
    <>
      {fileId ? (
        <a href={`/claims/${bodySlug}/${claim.claimId}/file`}>{text.download(claim.fileName ?? '')}</a>
      ) : null}{' '}
      {link ? (
        <a href={link} rel="noopener noreferrer">
          {link}
        </a>
      ) : null}
    </>
  );
}

function CheckForm({ claim, bodySlug, form }: Omit<CheckClaimPageProps, 'queueHref'>) {
  const most = count(Number(claim.quantity));
  const chosen = (name: string) => ({ name, value: typedText(form, name), error: form.errors[name] });
  return (
    <Form action={`/work/${bodySlug}/claims/${claim.claimId}`}>
      <Radios
        {...chosen('decision')}
        legend={text.decision}
        items={[
          { value: 'verified', text: text.verify, hint: text.verifyHint },
          { value: 'returned', text: text.returnIt },
        ]}
      />
      <TextInput
        name="quantity"
        value={typedText(form, 'quantity') ?? String(Number(claim.quantity))}
        error={form.errors['quantity']}
        label={text.quantity}
        hint={text.quantityHint(unitName(claim.unit), most)}
        inputMode="decimal"
        width={10}
      />
      <Radios
        {...chosen('restsOn')}
        legend={text.restsOn}
        small
        items={restsOn
          .filter((value) => isThere(value, claim))
          .map((value) => ({ value, text: text.choices[value] }))}
      />
      <Textarea {...chosen('reason')} label={text.reason} hint={text.reasonHint} rows={4} />
      <Button>{text.decide}</Button>
    </Form>
  );
}

/** Offers only what can have been looked at. */
function isThere(choice: RestsOn, { fileId, link }: Claim): boolean {
  if (choice === 'file') return fileId !== null;
  if (choice === 'link') return link !== null;
  return choice !== 'nothing-sent' || (fileId === null && link === null);
}
