import type { FormState } from '../../web/edge/outcomes.ts';
import { typedText } from '../../web/edge/typed-text.ts';
import { BackLink } from '../../web/govuk/back-link.tsx';
import { Button } from '../../web/govuk/button.tsx';
import { InsetText } from '../../web/govuk/inset-text.tsx';
import { NotificationBanner } from '../../web/govuk/notification-banner.tsx';
import { Radios } from '../../web/govuk/radios.tsx';
import { SummaryList } from '../../web/govuk/summary-list.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Textarea } from '../../web/govuk/textarea.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Columns } from '../../web/shell/layout.tsx';
import { ArrivalNote, arrivalLabel } from '../arrivals/arrival-note.tsx';
import type { Arrival } from '../arrivals/arrivals.queries.ts';
import { count, unitName } from '../promises/quantity.words.en.ts';
import { type RestsOn, restsOn } from './check.rules.ts';
import { ClaimCheck } from './claim-list.tsx';
import type { Claim } from './claims.queries.ts';
import type { MadeOfShown } from './counted-once/lines.rules.ts';
import { MadeOf } from './counted-once/made-of.tsx';
import { words as countedWords } from './counted-once/words.en.ts';
import { howMuch } from './how-much.ts';
import { words } from './words.en.ts';

const text = words.check;

type CheckClaimPageProps = {
  readonly claim: Claim;
  readonly arrival: Arrival | undefined;
  /** What it is made of, so that nothing counts twice; undefined where the supplier did not say. */
  readonly madeOf: MadeOfShown | undefined;
  readonly bodySlug: string;
  /** The contract’s queue. */
  readonly queueHref: string;
  /** The one to look at after this, how the queue is filtered, and how many wait in it. */
  readonly nextHref: string | undefined;
  readonly query: string;
  readonly left: number;
  /** The one before it was checked a moment ago. */
  readonly isNext: boolean;
  readonly form: FormState;
};

/** The claim as a sheet, and beside it the contract manager’s decision. */
export function CheckClaimPage(props: CheckClaimPageProps) {
  const { claim, bodySlug, queueHref, nextHref, form } = props;
  return (
    <>
      <BackLink href={queueHref}>{text.back}</BackLink>
      <FormErrors errors={form.errors} />
      {props.isNext ? <NotificationBanner success text={text.next(props.left)} /> : null}
      <h1>{text.heading}</h1>
      <Columns kind="two">
        <section>
          <h2>{text.sheet}</h2>
          <ClaimSheet claim={claim} arrival={props.arrival} madeOf={props.madeOf} bodySlug={bodySlug} />
        </section>
        {claim.checked ? (
          <section>
            <h2>{text.decided}</h2>
            <ClaimCheck claim={claim} isOwn />
          </section>
        ) : (
          <CheckForm {...props} />
        )}
      </Columns>
      {nextHref ? <a href={nextHref}>{claim.checked ? text.go : text.skip}</a> : null}
    </>
  );
}

function ClaimSheet({
  claim,
  arrival,
  madeOf,
  bodySlug,
}: Pick<CheckClaimPageProps, 'claim' | 'arrival' | 'madeOf' | 'bodySlug'>) {
  const rows = [
    { key: text.promise, value: <a href={`/promises/${bodySlug}/${claim.promiseId}`}>{claim.title}</a> },
    { key: text.place, value: claim.place },
    { key: text.claimed, value: howMuch(claim) },
    { key: text.note, value: claim.note },
    { key: text.came, value: <CameWith claim={claim} bodySlug={bodySlug} /> },
    ...(arrival ? [{ key: arrivalLabel, value: <ArrivalNote arrival={arrival} unit={claim.unit} /> }] : []),
    { key: text.rule, value: claim.evidenceRule },
    { key: countedWords.kind, value: <MadeOf shown={madeOf} /> },
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
      {claim.papers.map(({ position, fileName }) => (
        <>
          <a href={`/claims/${bodySlug}/${claim.claimId}/files/${position}`}>
            {text.download(fileName)}
          </a>{' '}
        </>
      ))}
      {link ? (
        <a href={link} rel="noopener noreferrer">
          {link}
        </a>
      ) : null}
    </>
  );
}

function CheckForm({ claim, bodySlug, query, form }: CheckClaimPageProps) {
  const chosen = (name: string) => ({ name, value: typedText(form, name), error: form.errors[name] });
  return (
    <Form action={`/work/${bodySlug}/claims/${claim.claimId}${query}`}>
      <Decision claim={claim} form={form} />
      <Radios
        {...chosen('restsOn')}
        legend={text.restsOn}
        small
        items={restsOn
          .filter((value) => isThere(value, claim))
          .map((value) => ({ value, text: text.choices[value] }))}
      />
      <Textarea {...chosen('reason')} label={text.reason} hint={text.reasonHint} rows={4} />
      <Button>{claim.fileId || claim.link ? text.decide : text.returnIt}</Button>
    </Form>
  );
}

/** Verified or sent back; what came with nothing can only be sent back. */
function Decision({ claim, form }: Pick<CheckClaimPageProps, 'claim' | 'form'>) {
  const all = Number(claim.counts);
  if (!claim.fileId && !claim.link) {
    return (
      <>
        <InsetText>{text.faults['no-evidence']}</InsetText>
        <input type="hidden" name="decision" value="returned" />
        <input type="hidden" name="quantity" value={String(all)} />
      </>
    );
  }
  return (
    <>
      <Radios
        name="decision"
        value={typedText(form, 'decision')}
        error={form.errors['decision']}
        legend={text.decision}
        items={[
          { value: 'verified', text: text.verify, hint: text.verifyHint },
          { value: 'returned', text: text.returnIt },
        ]}
      />
      <TextInput
        name="quantity"
        value={typedText(form, 'quantity') ?? String(all)}
        error={form.errors['quantity']}
        label={text.quantity}
        hint={text.quantityHint(unitName(claim.unit), count(all))}
        inputMode="decimal"
        width={10}
      />
    </>
  );
}

/** Offers only what can have been looked at. */
function isThere(choice: RestsOn, { fileId, link }: Claim): boolean {
  if (choice === 'file') return fileId !== null;
  if (choice === 'link') return link !== null;
  return choice !== 'nothing-sent' || (fileId === null && link === null);
}
