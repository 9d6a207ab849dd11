import type { FormState } from '../../web/edge/outcomes.ts';
import { Button } from '../../web/govuk/button.tsx';
import { Radios } from '../../web/govuk/radios.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Task } from '../../web/shell/layout.tsx';
import type { Round } from '../rounds/rounds.queries.ts';
import { words } from './words.en.ts';

type BidderPageProps = {
  readonly round: Round;
  readonly form: FormState;
  /** What was said before. */
  readonly said: 'yes' | 'no' | undefined;
};

/** Whether the resident works for a likely bidder: results are shown without those who do, too. */
export function BidderPage({ round, form, said }: BidderPageProps) {
  return (
    <Task>
      <FormErrors errors={form.errors} />
      <Form action={`/say/${round.slug}/bidder`}>
        <Radios
          name="bidder"
          legend={words.bidderTitle}
          legendSize="l"
          legendIsHeading
          hint={words.bidderLede(round.procurementTitle ?? round.title)}
          value={said}
          items={[
            { value: 'no', text: words.bidderNo },
            { value: 'yes', text: words.bidderYes },
            { value: 'rather-not-say', text: words.bidderRather },
          ]}
          error={form.errors['bidder']}
        />
        <Button>{words.goOnAct}</Button>
      </Form>
    </Task>
  );
}
