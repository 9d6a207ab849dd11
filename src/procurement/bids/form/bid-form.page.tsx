import { raw } from 'hono/html';
import type { Temporal } from 'temporal-polyfill';
import { formatInstant } from '../../../values/dates.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { InsetText } from '../../../web/govuk/inset-text.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { useView } from '../../../web/shell/view.ts';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { askedOf, lineFieldsOf } from '../bid-fields.rules.ts';
import { SealInBrowser } from '../sealing/seal-in-browser.tsx';
import { CriterionStep, FilesStep, PeopleStep, PriceStep } from './bid-steps.tsx';
import { CheckStep } from './check-step.tsx';
import type { ShownMeasure } from './commitment-fields.tsx';
import type { FormGround } from './offer-from-fields.rules.ts';
import type { Suggestions } from './suggestion.rules.ts';
import { bidHref } from './visit-bid.ts';
import { formWords as words } from './words.en.ts';

type BidFormPageProps = {
  readonly procurement: Procurement;
  readonly supplierId: string;
  readonly ground: FormGround;
  readonly measures: readonly ShownMeasure[];
  readonly suggestions: Suggestions;
  /** When the bid that would be replaced came, if there is one. */
  readonly earlierAt: Temporal.Instant | null;
  readonly hasDraft: boolean;
  /** Of the offline sealer of this tender, hexadecimal; null where bids are not sealed to openers. */
  readonly sealerSha256: string | null;
  readonly form: FormState;
};

/**
 * The whole bid in one form, so that it works without a script. With one, a step is shown at a time, what is typed is
 * kept sealed, and where bids are sealed to openers nothing typed leaves the device unsealed.
 */
export function BidFormPage(props: BidFormPageProps) {
  const { procurement, ground, earlierAt, form } = props;
  const { title, bidsDueAt, sealing } = procurement;
  const href = bidHref(procurement);
  return (
    <div class="task">
      <BackLink href={href}>{words.back}</BackLink>
      <FormErrors errors={form.errors} ids={idsOf(ground)} />
      <p class="kicker">{title}</p>
      <h1>{words.title}</h1>
      <p>
        {bidsDueAt ? words.due(formatInstant(bidsDueAt)) : null} {words.oneRequest}
      </p>
      <InsetText>
        {words.sealing[sealing]}{' '}
        {sealing === 'openers' ? <a href={`${href}/offline`}>{words.offline}</a> : null}
        {props.sealerSha256 ? (
          <p class="note">
            {words.sealerHash} <code>{props.sealerSha256}</code>
          </p>
        ) : null}
      </InsetText>
      {earlierAt ? <p>{words.replaces(formatInstant(earlierAt))}</p> : null}
      <Form action={`${href}/form`} withFiles id="bid-form">
        {sealing === 'openers' ? <Sealing {...props} /> : null}
        <Steps {...props} href={href} />
      </Form>
      <Scripts ground={ground} draft={`${href}/draft`} isKept={props.hasDraft} />
    </div>
  );
}

function Sealing({ procurement, supplierId }: BidFormPageProps) {
  const { bodyId, id, bodySlug, slug } = procurement;
  return (
    <SealInBrowser
      tender={{ body: bodySlug, procurement: slug }}
      of={{ bodyId, procurementId: id, supplierId }}
    />
  );
}

function Steps({
  ground,
  form,
  measures,
  suggestions,
  procurement,
  href,
}: BidFormPageProps & { href: string }) {
  const price = ground.criteria.find(({ kind }) => kind === 'price');
  return (
    <div data-steps>
      {price ? <PriceStep criterion={price} form={form} /> : null}
      {ground.criteria
        .filter((criterion) => criterion !== price)
        .map((criterion) => (
          <CriterionStep criterion={criterion} form={form} measures={measures} suggestions={suggestions} />
        ))}
      <PeopleStep href={href} ground={ground} error={form.errors['subcontractors']} />
      <FilesStep form={form} isSealedHere={procurement.sealing === 'openers'} />
      <CheckStep form={form} ground={ground} />
    </div>
  );
}

type ScriptsProps = { readonly ground: FormGround; readonly draft: string; readonly isKept: boolean };

/** What the form’s script needs: the ground it reads the form against, and where a draft is kept. */
function Scripts({ ground, draft, isKept }: ScriptsProps) {
  const view = useView();
  return (
    <>
      <script id="bid-form-ground" type="application/json">
        {raw(JSON.stringify(ground).replaceAll('<', '\\u003c'))}
      </script>
      <div
        id="bid-form-script"
        data-draft={draft}
        data-kept={isKept ? 'yes' : 'no'}
        data-draft-script={view.asset('bid-draft.js')}
        hidden
      />
      <script src={view.asset('bid-form.js')} defer />
    </>
  );
}

/** Faults of a date lead to its day. */
function idsOf({ criteria }: FormGround): Record<string, string> {
  const fields = askedOf(criteria).flatMap(lineFieldsOf);
  return Object.fromEntries(fields.map((field) => [`${field}.by`, `${field}.by-day`]));
}
