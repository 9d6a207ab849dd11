import type { FormState } from '../../../web/edge/outcomes.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Checkboxes } from '../../../web/govuk/checkboxes.tsx';
import { InsetText } from '../../../web/govuk/inset-text.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import type { Bidder } from '../bidders.queries.ts';
import { LinkFields } from '../declaring/link-fields.tsx';
import type { Stage } from './stages.rules.ts';
import { words } from './words.en.ts';

export type OwnInterestProps = {
  readonly title: string;
  readonly stage: Stage | null;
  readonly stoodAside: boolean;
  readonly hasAnswered: boolean;
  readonly hasAnsweredBefore: boolean;
  readonly bidders: readonly Bidder[];
  readonly form: FormState;
  readonly action: string;
};

/** Somebody with a part in a purchase says what links them to whoever bids or might bid. */
export function OwnInterestPage(props: OwnInterestProps) {
  const { title, stage, stoodAside, form } = props;
  const { own } = words;
  return (
    <Task>
      <FormErrors errors={form.errors} />
      <p class="kicker">{title}</p>
      <h1>{stoodAside ? own.asideHeading : own.heading}</h1>
      {stoodAside ? <p>{own.asideBody}</p> : stage ? <Ask {...props} stage={stage} /> : <p>{own.nothing}</p>}
      <p class="note">{words.law}</p>
    </Task>
  );
}

type AskProps = OwnInterestProps & { readonly stage: Stage };

function Ask({ stage, hasAnswered, hasAnsweredBefore, bidders, form, action }: AskProps) {
  const { own } = words;
  return (
    <>
      {hasAnswered ? (
        <InsetText>
          {own.done} {own.doneNote}
        </InsetText>
      ) : (
        <p>{own.ask(stage)}</p>
      )}
      {hasAnsweredBefore && !hasAnswered ? <p>{own.changed}</p> : null}
      <WhoBids bidders={bidders} />
      <Form action={action}>
        <LinkFields legend={own.legend} form={form} />
        {bidders.length > 0 ? (
          <Checkboxes
            name="bidIds"
            legend={own.which}
            hint={own.whichHint}
            error={form.errors['bidIds']}
            values={[form.values['bidIds'] ?? []].flat()}
            items={bidders.map(({ bidId, supplierName }) => ({ value: bidId, text: supplierName }))}
          />
        ) : null}
        <Button>{own.save}</Button>
      </Form>
    </>
  );
}

function WhoBids({ bidders }: Pick<OwnInterestProps, 'bidders'>) {
  const { own } = words;
  if (bidders.length === 0) return <p>{own.mightBid}</p>;
  return (
    <>
      <h2>{own.whoBids}</h2>
      <ul>
        {bidders.map(({ supplierName }) => (
          <li>
            <bdi>{supplierName}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}
