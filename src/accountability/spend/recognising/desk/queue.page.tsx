import { reasonSentence } from '../../../../people/suppliers/words.en.ts';
import type { FormState } from '../../../../web/edge/outcomes.ts';
import { Button } from '../../../../web/govuk/button.tsx';
import { Radios } from '../../../../web/govuk/radios.tsx';
import { Form } from '../../../../web/shell/form.tsx';
import { FormErrors } from '../../../../web/shell/form-errors.tsx';
import { Empty } from '../../../../web/shell/layout.tsx';
import { Pager } from '../../../../web/shell/pager.tsx';
import type { ListedDoubt } from '../doubts.queries.ts';
import type { FoundSupplier, SupplierEvidence } from '../supplier-evidence.queries.ts';
import { answerField, PAGE_SIZE } from './answers.rules.ts';
import { Evidence } from './evidence.tsx';
import { FindSupplier } from './find-supplier.tsx';
import { words } from './words.en.ts';

export type Decision = {
  readonly doubt: ListedDoubt;
  readonly own: SupplierEvidence;
  readonly mayBe: SupplierEvidence;
};

export type QueuePageProps = {
  readonly action: string;
  readonly decisions: readonly Decision[];
  readonly total: number;
  readonly page: number;
  /** How many answers were just saved. */
  readonly saved: number;
  readonly search: string;
  readonly found: readonly FoundSupplier[];
  readonly form: FormState;
};

/** The doubtful matches of a body, one decision a row, with the evidence side by side. */
export function QueuePage(props: QueuePageProps) {
  const { action, form, total, saved, search, found } = props;
  return (
    <>
      <FormErrors errors={form.errors} />
      <div class="desk-head">
        <h1>{words.heading}</h1>
        <p>
          {total === 0 ? null : `${words.waiting(total)}. `}
          <a href={action.replace(/suppliers$/, 'supplier-changes')}>{words.history}</a>
        </p>
        {saved > 0 ? (
          <p class="saved" role="status">
            {words.saved(saved)}
          </p>
        ) : null}
      </div>
      {props.decisions.length > 0 ? <Queue {...props} /> : <NothingWaits />}
      <section>
        <h2>{words.find.title}</h2>
        <p>{words.find.lede}</p>
        <FindSupplier
          action={action}
          search={search}
          found={found}
          hrefOf={({ slug }) => `${action}/${slug}`}
        />
      </section>
    </>
  );
}

function NothingWaits() {
  return (
    <Empty>
      <p>{words.none}</p>
    </Empty>
  );
}

function Queue({ action, decisions, total, page, form }: QueuePageProps) {
  const { restItems } = words;
  return (
    <>
      <p>{words.lede}</p>
      <Form action={action}>
        <ol class="decisions">
          {decisions.map((decision) => (
            <DecisionRow decision={decision} action={action} form={form} />
          ))}
        </ol>
        <Radios
          name="rest"
          legend={words.rest}
          value={String(form.values['rest'] ?? 'open')}
          small
          inline
          items={[
            { value: 'open', text: restItems.open },
            { value: 'same', text: restItems.same },
            { value: 'different', text: restItems.different },
          ]}
        />
        <Button>{words.save}</Button>
      </Form>
      <Pager page={page} total={total} pageSize={PAGE_SIZE} hrefOf={(at) => `${action}?page=${at}`} />
    </>
  );
}

type DecisionRowProps = {
  readonly decision: Decision;
  readonly action: string;
  readonly form: FormState;
};

function DecisionRow({ decision: { doubt, own, mayBe }, action, form }: DecisionRowProps) {
  const field = answerField(doubt);
  return (
    <li>
      <Side label={words.published} name={doubt.name} href={`${action}/${own.slug}`} evidence={own} />
      <Side label={words.mayBe} name={mayBe.name} href={`${action}/${mayBe.slug}`} evidence={mayBe} />
      <div>
        <p class="note">{words.why}</p>
        <p>
          {reasonSentence(doubt.reason)} {words.sure(doubt.confidencePercent)}
        </p>
        <Radios
          name={field}
          legend={words.question(doubt.name, mayBe.name)}
          legendClass="govuk-visually-hidden"
          value={String(form.values[field] ?? '')}
          error={form.errors[field]}
          small
          items={[
            { value: 'same', text: words.same },
            { value: 'different', text: words.different },
          ]}
        />
      </div>
    </li>
  );
}

type SideProps = {
  readonly label: string;
  readonly name: string;
  readonly href: string;
  readonly evidence: SupplierEvidence;
};

function Side({ label, name, href, evidence }: SideProps) {
  return (
    <div>
      <p class="note">{label}</p>
      <h2>
        <a href={href}>
          <bdi>{name}</bdi>
        </a>
      </h2>
      <Evidence evidence={evidence} shown={name} />
    </div>
  );
}
