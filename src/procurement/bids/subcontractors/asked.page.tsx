import { formatInstant } from '../../../values/dates.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { SummaryList } from '../../../web/govuk/summary-list.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Empty } from '../../../web/shell/layout.tsx';
import { shareText } from './naming.rules.ts';
import type { Asked } from './subcontractors.queries.ts';
import { askedWords as words } from './words.en.ts';

/** Everything a supplier, or whoever was written to, is asked to agree to. */
export function AskedListPage({ asked }: { readonly asked: readonly Asked[] }) {
  return (
    <div class="task">
      <h1>{words.listTitle}</h1>
      <p>{words.listLede}</p>
      {asked.length === 0 ? (
        <Empty>
          <p>{words.none}</p>
        </Empty>
      ) : (
        <ul class="list list-plain">
          {asked.map(({ id, bidderName, title, answer }) => (
            <li>
              <a href={`/supplier/named/${id}`}>{words.task(bidderName, title)}</a>
              <span class="cell-note">{answer ? words.answered[answer] : words.waiting}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

type AskedPageProps = { readonly asked: Asked; readonly isOpen: boolean; readonly form: FormState };

/** One of them, word for word as the bid would say it, and the answer. */
export function AskedPage({ asked, isOpen, form }: AskedPageProps) {
  const { rows } = words;
  return (
    <div class="task">
      <BackLink href="/supplier/named">{words.listTitle}</BackLink>
      <FormErrors errors={form.errors} />
      <h1>{words.title}</h1>
      <p>{words.says(asked.bidderName)}</p>
      <SummaryList
        rows={[
          { key: rows.who, value: asked.name },
          { key: rows.work, value: asked.work },
          { key: rows.share, value: words.about(shareText(asked.shareBasisPoints)) },
          {
            key: rows.contract,
            value: <a href={`/contracts/${asked.bodySlug}/${asked.slug}/tender`}>{asked.title}</a>,
          },
          { key: rows.due, value: asked.bidsDueAt ? formatInstant(asked.bidsDueAt) : '' },
        ]}
      />
      <Answer asked={asked} isOpen={isOpen} form={form} />
    </div>
  );
}

function Answer({ asked: { id, answer, answeredAt }, isOpen, form: { errors } }: AskedPageProps) {
  if (answer)
    return (
      <p>
        <strong>{words.answered[answer]}</strong> {answeredAt ? words.when(formatInstant(answeredAt)) : null}
      </p>
    );
  if (!isOpen) return <p>{words.over}</p>;
  return (
    <>
      <p>{words.means}</p>
      <Form action={`/supplier/named/${id}`}>
        <Radios
          name="answer"
          legend={words.legend}
          items={[
            { value: 'agreed', text: words.yes },
            { value: 'said-no', text: words.no },
          ]}
          error={errors['answer']}
        />
        <Button>{words.act}</Button>
      </Form>
    </>
  );
}
