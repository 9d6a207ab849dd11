import { formatInstant } from '../../../values/dates.ts';
import type { FormErrors as Errors } from '../../../web/edge/outcomes.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { threadHref } from '../../tenders/procurement-hrefs.rules.ts';
import type { Amendment } from './amendments.queries.ts';
import { words } from './words.en.ts';

const { confirm: said } = words;

type ConfirmPageProps = {
  readonly procurement: Procurement;
  /** What the bid was not confirmed after; null where there is no bid. */
  readonly open: readonly Amendment[] | null;
  readonly errors: Errors;
};

/** One click: a sealed bid stands after what changed. */
export function ConfirmPage({ procurement, open, errors }: ConfirmPageProps) {
  const own = `/tenders/${procurement.bodySlug}/${procurement.slug}`;
  return (
    <Task>
      <FormErrors errors={errors} />
      <p class="kicker">{procurement.title}</p>
      <h1>{said.title}</h1>
      {open === null ? <p>{said.noBid}</p> : null}
      {open?.length === 0 ? <p>{said.done}</p> : null}
      {open && open.length > 0 ? <Open procurement={procurement} open={open} own={own} /> : null}
      <p>
        <a href={`${threadHref(procurement)}/tender`}>{said.read}</a>
      </p>
    </Task>
  );
}

function Open({
  procurement: { bidsDueAt },
  open,
  own,
}: {
  readonly procurement: Procurement;
  readonly open: readonly Amendment[];
  readonly own: string;
}) {
  const isNeeded = open.some(({ needsConfirming }) => needsConfirming);
  return (
    <>
      <p>{said.lede}</p>
      {open.map(({ number, what, publishedAt }) => (
        <>
          <h2>{said.change(number, formatInstant(publishedAt))}</h2>
          <p class="as-written">{what}</p>
        </>
      ))}
      <p>
        <strong>{isNeeded ? said.needed : said.stands}</strong>
      </p>
      {bidsDueAt ? <p>{said.until(formatInstant(bidsDueAt))}</p> : null}
      <Form action={`${own}/confirm`}>
        <p class="govuk-button-group">
          <Button>{said.act}</Button>
          <a href={`${own}/bid`}>{said.other}</a>
        </p>
      </Form>
    </>
  );
}
