import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import { deskHref } from '../../tenders/procurement-hrefs.rules.ts';
import { bidderOf } from '../evaluation-file.rules.ts';
import { marksText } from '../marks.rules.ts';
import { LowPrices, Ranking } from '../result-sections.tsx';
import { type AwardDesk, findFirst } from './visit-award.ts';
import { words } from './words.en.ts';

type DecidePageProps = { readonly desk: AwardDesk; readonly form: FormState; readonly action: string };

/** The decision: the bid in first place, and the authority’s reason. */
export function DecidePage({ desk, form, action }: DecidePageProps) {
  const { reckoned, criteria, naming, award, procurement } = desk;
  const first = findFirst(desk);
  const place = reckoned?.result.ranking[0];
  return (
    <Task>
      <FormErrors errors={form.errors} />
      <h1>{words.decide}</h1>
      {award || !first || !reckoned || !place ? (
        <p>{words.nothingToDecide}</p>
      ) : (
        <>
          <p>{words.decideLede(naming(bidderOf(first.label)), marksText(place.total))}</p>
          <Ranking result={reckoned.result} criteria={criteria} naming={naming} />
          <LowPrices result={reckoned.result} criteria={criteria} naming={naming} />
          <Form action={action}>
            <input type="hidden" name="bidId" value={first.id} />
            <Textarea
              name="reason"
              label={words.decideReason}
              hint={words.decideHint}
              error={form.errors['reason']}
              value={typedText(form, 'reason')}
              rows={5}
            />
            <Button>{words.decideSave}</Button>
          </Form>
        </>
      )}
      <p>
        <a href={`${deskHref(procurement)}/award`}>{words.back}</a>
      </p>
    </Task>
  );
}
