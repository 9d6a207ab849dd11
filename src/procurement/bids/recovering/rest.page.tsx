import { formatInstant } from '../../../values/dates.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { deskHref } from '../../tenders/procurement-hrefs.rules.ts';
import type { BidBox } from '../openers/openers.queries.ts';
import { restWords as words } from './rest.words.en.ts';

type RestPageProps = {
  readonly procurement: Procurement;
  readonly box: BidBox;
  readonly form: FormState;
};

/** A second person decides to open the bids whose keys are here; those without stay sealed. */
export function RestPage({ procurement, box, form }: RestPageProps) {
  return (
    <div class="task">
      <BackLink href={deskHref(procurement)}>{procurement.title}</BackLink>
      <FormErrors errors={form.errors} />
      <h1>{words.title}</h1>
      <p>{words.over(box.recoveryEndsAt ? formatInstant(box.recoveryEndsAt) : '')}</p>
      {box.restDecidedAt ? (
        <p>
          <strong>{words.decided}</strong>
        </p>
      ) : (
        <>
          <p>{words.means}</p>
          <p>{words.another}</p>
          <p>{words.recorded}</p>
          <Form action={`${deskHref(procurement)}/recovery/rest`}>
            <Textarea
              name="reason"
              label={words.reason}
              hint={words.reasonHint}
              rows={4}
              error={form.errors['reason']}
              value={typedText(form, 'reason')}
            />
            <Button>{words.act}</Button>
          </Form>
        </>
      )}
    </div>
  );
}
