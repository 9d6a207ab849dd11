import type { FormState } from '../../../web/edge/outcomes.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import { deskHref } from '../../tenders/procurement-hrefs.rules.ts';
import type { AwardDesk } from './visit-award.ts';
import { words } from './words.en.ts';

type SummariesPageProps = { readonly desk: AwardDesk; readonly form: FormState; readonly action: string };

/** What goes to each bidder, and the button that sends it. */
export function SummariesPage({ desk, form, action }: SummariesPageProps) {
  const { award, bids, procurement } = desk;
  return (
    <Task>
      <FormErrors errors={form.errors} />
      <h1>{words.summaries}</h1>
      {award && !award.summariesSentAt ? (
        <>
          <p>{words.summariesLede(bids.length)}</p>
          <p class="note">{words.summariesLaw}</p>
          <Form action={action}>
            <Button>{words.summariesSave}</Button>
          </Form>
        </>
      ) : (
        <p>{words.nothingToSend}</p>
      )}
      <p>
        <a href={`${deskHref(procurement)}/award`}>{words.back}</a>
      </p>
    </Task>
  );
}
