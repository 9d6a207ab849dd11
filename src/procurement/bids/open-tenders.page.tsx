import { formatInstant } from '../../values/dates.ts';
import { Button } from '../../web/govuk/button.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Form } from '../../web/shell/form.tsx';
import { Empty } from '../../web/shell/layout.tsx';
import type { Procurement } from '../tenders/procurement.rules.ts';
import { threadHref } from '../tenders/procurement-hrefs.rules.ts';
import { tendersWords as words } from './words.en.ts';

type OpenTendersPageProps = { readonly text: string; readonly tenders: readonly Procurement[] };

/** What can be bid for now, the next deadline first. */
export function OpenTendersPage({ text, tenders }: OpenTendersPageProps) {
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <Form action="/tenders" method="get" class="search" role="search">
        <TextInput name="q" label={words.search} type="search" value={text} />
        <Button>{words.show}</Button>
      </Form>
      {tenders.length === 0 ? (
        <Empty>
          <p>{words.nothing}</p>
          <p>
            <a href="/contracts">{words.all}</a>
          </p>
        </Empty>
      ) : (
        <ol class="list">
          {tenders.map((tender) => (
            <li>
              <Tender tender={tender} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

function Tender({ tender }: { readonly tender: Procurement }) {
  const { title, summary, bodyName, bodySlug, slug, bidsDueAt } = tender;
  const about = <span class="govuk-visually-hidden">{words.about(title)}</span>;
  return (
    <>
      <span class="note">{bidsDueAt ? words.due(formatInstant(bidsDueAt)) : null}</span>
      <div>
        <h2 class="govuk-heading-s">{title}</h2>
        {summary}
        <span class="note">
          <bdi>{bodyName}</bdi>
        </span>
        <ul class="take">
          <li>
            <a href={`${threadHref(tender)}/tender`}>
              {words.notice}
              {about}
            </a>
          </li>
          <li>
            <a href={`/tenders/${bodySlug}/${slug}/bid`}>
              {words.bid}
              {about}
            </a>
          </li>
        </ul>
      </div>
    </>
  );
}
