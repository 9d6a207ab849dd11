import type { Child } from 'hono/jsx';
import { typedDate } from '../../../web/edge/date-field.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { DateInput } from '../../../web/govuk/date-input.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Empty, Task } from '../../../web/shell/layout.tsx';
import { amount } from '../../promises/quantity.words.en.ts';
import { words as listWords } from '../listing/words.en.ts';
import type { Need } from '../needs.queries.ts';
import { leftOfOffer } from '../offers/offer.rules.ts';
import type { Offer } from '../offers/offers.queries.ts';
import { needHref } from '../posting/search-need.ts';
import { leftOf } from '../standing.rules.ts';
import type { OwedPromise } from './owed.queries.ts';
import { words } from './words.en.ts';

type ProposeProps = {
  readonly need: Need;
  readonly promises: readonly OwedPromise[];
  readonly action: string;
  readonly form: FormState;
};

/** The supplier’s proposal: under which promise, how much, on which day. */
export function ProposePage({ need, promises, action, form }: ProposeProps) {
  const text = words.propose;
  const left = leftOf(need);
  return (
    <Task>
      <BackLink href={needHref(need.needId)}>{text.back}</BackLink>
      <FormErrors errors={form.errors} ids={{ onDay: 'onDay-day' }} />
      <h1>{text.title}</h1>
      <p class="lede">{need.title}</p>
      {left === null || need.unit === null ? null : <p>{text.asked(amount(left, need.unit))}</p>}
      {need.startsOn && need.endsOn ? (
        <p>{text.between(words.day(need.startsOn), words.day(need.endsOn))}</p>
      ) : null}
      {promises.length === 0 ? (
        <Empty>
          <p>{text.none}</p>
        </Empty>
      ) : (
        <Proposal action={action} form={form} message={text.message} act={text.act}>
          <Radios
            name="promise"
            legend={text.promise}
            error={form.errors['promise']}
            value={typedText(form, 'promise') ?? (promises.length === 1 ? promises[0]?.promiseId : undefined)}
            items={promises.map(({ promiseId, title, bodyName, owed, unit, dueOn }) => ({
              value: promiseId,
              text: `${title}, ${bodyName}`,
              hint: text.promiseHint(amount(owed, unit), words.day(dueOn)),
            }))}
          />
        </Proposal>
      )}
    </Task>
  );
}

type AskOfferProps = {
  readonly offer: Offer;
  readonly needs: readonly Need[];
  readonly action: string;
  readonly backHref: string;
  readonly form: FormState;
};

/** A group’s answer to an offer: for which need, how much, on which day. */
export function AskOfferPage({ offer, needs, action, backHref, form }: AskOfferProps) {
  const text = words.askOffer;
  const left = amount(leftOfOffer(offer), offer.unit);
  return (
    <Task>
      <BackLink href={backHref}>{text.back}</BackLink>
      <FormErrors errors={form.errors} ids={{ onDay: 'onDay-day' }} />
      <h1>{text.title}</h1>
      <p class="lede">{offer.title}</p>
      <p>{text.offered(offer.supplierName, left, words.day(offer.endsOn))}</p>
      {needs.length === 0 ? (
        <Empty>
          <p>
            {text.none} <a href={backHref}>{text.sayFirst}</a>
          </p>
        </Empty>
      ) : (
        <Proposal action={action} form={form} message={text.message} act={text.act}>
          <Radios
            name="need"
            legend={text.need}
            error={form.errors['need']}
            value={typedText(form, 'need') ?? (needs.length === 1 ? needs[0]?.needId : undefined)}
            items={needs.map(({ needId, title, startsOn, endsOn }) => ({
              value: needId,
              text: title,
              ...(startsOn && endsOn ? { hint: listWords.range(startsOn, endsOn) } : {}),
            }))}
          />
        </Proposal>
      )}
    </Task>
  );
}

type ProposalProps = {
  readonly action: string;
  readonly form: FormState;
  readonly message: string;
  readonly act: string;
  readonly children: Child;
};

function Proposal({ action, form, message, act, children }: ProposalProps) {
  const text = words.propose;
  const field = (name: string) => ({ name, value: typedText(form, name), error: form.errors[name] });
  return (
    <Form action={action}>
      {children}
      <TextInput
        {...field('quantity')}
        label={text.quantity}
        hint={text.quantityIn}
        inputMode="decimal"
        width={10}
      />
      <DateInput
        id="onDay"
        namePrefix="onDay"
        legend={text.day}
        error={form.errors['onDay']}
        values={typedDate(form.values, 'onDay')}
      />
      <Textarea {...field('message')} label={message} hint={text.messageHint} rows={3} />
      <Button>{act}</Button>
    </Form>
  );
}
