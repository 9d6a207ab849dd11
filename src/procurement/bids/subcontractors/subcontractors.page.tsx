import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { SummaryList } from '../../../web/govuk/summary-list.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { Empty } from '../../../web/shell/layout.tsx';
import { shareText } from './naming.rules.ts';
import type { Subcontractor } from './subcontractors.queries.ts';
import { namingWords as words } from './words.en.ts';

type SubcontractorsPageProps = {
  readonly title: string;
  /** The address of the bid. */
  readonly href: string;
  readonly named: readonly Subcontractor[];
};

/** Whom a bidder named, and what they answered. */
export function SubcontractorsPage({ title, href, named }: SubcontractorsPageProps) {
  return (
    <div class="task">
      <BackLink href={href}>{words.back}</BackLink>
      <p class="kicker">{title}</p>
      <h1>{words.title}</h1>
      <p>{words.lede}</p>
      <p class="note">{words.private}</p>
      {named.length === 0 ? (
        <Empty>
          <p>{words.none}</p>
        </Empty>
      ) : (
        named.map((each) => <Named named={each} href={href} />)
      )}
      <p>
        <Button variant="secondary" href={`${href}/subcontractors/new`}>
          {words.add}
        </Button>
      </p>
    </div>
  );
}

function Named({ named, href }: { readonly named: Subcontractor; readonly href: string }) {
  const { table } = words;
  return (
    <section>
      <h2>{named.name}</h2>
      <SummaryList
        rows={[
          { key: table.work, value: named.work },
          { key: table.share, value: shareText(named.shareBasisPoints) },
          {
            key: table.answer,
            value:
              named.answer === 'agreed' && named.namedSupplierId === null
                ? words.fromAddress
                : words.answers[named.answer ?? 'null'],
            actions: [
              {
                href: `${href}/subcontractors/${named.id}/take-out`,
                text: words.take,
                hiddenText: named.name,
              },
            ],
          },
        ]}
      />
    </section>
  );
}

type TakeOutPageProps = { readonly href: string; readonly named: Pick<Subcontractor, 'id' | 'name'> };

export function TakeOutPage({ href, named: { id, name } }: TakeOutPageProps) {
  return (
    <div class="task">
      <BackLink href={`${href}/subcontractors`}>{words.title}</BackLink>
      <h1>{words.takeTitle(name)}</h1>
      <p>{words.takeLede}</p>
      <Form action={`${href}/subcontractors/${id}/take-out`}>
        <Button variant="warning">{words.take}</Button>
      </Form>
    </div>
  );
}
