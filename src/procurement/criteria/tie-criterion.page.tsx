import type { FormState } from '../../web/edge/outcomes.ts';
import { Button } from '../../web/govuk/button.tsx';
import { Checkboxes } from '../../web/govuk/checkboxes.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Empty } from '../../web/shell/layout.tsx';
import { deskHref } from '../tenders/procurement-hrefs.rules.ts';
import { BackToCriteria } from './back-to-criteria.tsx';
import type { OfProcurement } from './find-criterion.ts';
import { givesMarks, type LineKey, type MandateLine } from './lineage.rules.ts';
import { shareWords } from './share-words.ts';
import { words } from './words.en.ts';

type TieCriterionPageProps = OfProcurement & {
  readonly mandate: readonly MandateLine[];
  readonly tied: readonly LineKey[];
  readonly form: FormState;
};

/** Which lines of the mandate a social value criterion carries out. Declined ones are shown, and cannot be chosen. */
export function TieCriterionPage({ procurement, criterion, mandate, tied, form }: TieCriterionPageProps) {
  const { values, errors } = form;
  const base = `${deskHref(procurement)}/criteria`;
  const declined = mandate.filter((line) => !givesMarks(line)).map(({ outcomeName }) => outcomeName);
  const typed = values['lines'];
  const ticked = typed === undefined ? tied.map(lineCode) : [typed].flat();
  return (
    <div class="task">
      <BackToCriteria procurement={procurement} />
      <FormErrors errors={errors} />
      <div class="desk-head">
        <h1>{words.mandate.title(criterion.code)}</h1>
      </div>
      {mandate.length === 0 ? (
        <Empty>
          <p>{words.mandate.none}</p>
        </Empty>
      ) : (
        <Form action={`${base}/${encodeURIComponent(criterion.code)}/mandate`}>
          <p>{words.mandate.lede}</p>
          <Checkboxes
            name="lines"
            legend={words.mandate.legend}
            values={ticked}
            error={errors['lines']}
            items={mandate.flatMap((line) =>
              line.answer === 'declined' ? [] : [lineItem(line, line.answer)],
            )}
          />
          {declined.length > 0 ? <p class="note">{words.mandate.declined(declined.join(', '))}</p> : null}
          <Button>{words.mandate.save}</Button>
        </Form>
      )}
    </div>
  );
}

function lineItem(line: MandateLine, answer: 'adopted' | 'varied') {
  const text = words.mandate.line(line.outcomeName, shareWords(line));
  return { value: lineCode(line), text, hint: words.mandate.answers[answer] };
}

/** A line as a form's value. */
function lineCode({ roundId, outcomeId }: LineKey): string {
  return `${roundId}/${outcomeId}`;
}
