import { XlsxLink } from '../../web/downloads/xlsx-link.tsx';
import { Button } from '../../web/govuk/button.tsx';
import { Select } from '../../web/govuk/select.tsx';
import { Table } from '../../web/govuk/table.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Form } from '../../web/shell/form.tsx';
import { Empty, Scroll } from '../../web/shell/layout.tsx';
import { Pager } from '../../web/shell/pager.tsx';
import type { CharterFacts } from './load-charter-page.ts';
import type { ListedSigner } from './signers.queries.ts';
import { SIGNERS_A_PAGE, type SignersQuery, signersHref } from './signers-query.rules.ts';
import { standings } from './standing.rules.ts';
import { StandingMark } from './standing-mark.tsx';
import { words } from './words.en.ts';

const text = words.list;

/** Every supplier that signed: searched, filtered, paged, and to take away. */
export function SignersList({ facts: { signers, counts, query } }: { readonly facts: CharterFacts }) {
  return (
    <section>
      <h2>{text.title}</h2>
      <p>{text.sentence(counts.signed, counts.expired, counts.withdrawn)}</p>
      <Filters query={query} />
      {signers.length === 0 ? <NoneFound /> : <SignersTable signers={signers} total={counts.found} />}
      <Pager
        page={query.page}
        total={counts.found}
        pageSize={SIGNERS_A_PAGE}
        hrefOf={(page) => signersHref({ ...query, page })}
      />
      <p>
        <a href={signersHref(query, 'csv')}>{text.csv}</a> <XlsxLink csv={signersHref(query, 'csv')} />
      </p>
    </section>
  );
}

function NoneFound() {
  return (
    <Empty>
      <p>{text.none}</p>
      <p>
        <a href="/charter">{text.all}</a>
      </p>
    </Empty>
  );
}

function Filters({ query }: { readonly query: SignersQuery }) {
  return (
    <Form action="/charter" method="get" class="filters">
      <TextInput name="q" label={text.search} value={query.search} />
      <Select
        name="standing"
        label={text.standing}
        value={query.standing ?? ''}
        options={[
          { value: '', text: text.everyone },
          ...standings.map((value) => ({ value, text: words.standings[value] })),
        ]}
      />
      <Button variant="secondary">{text.show}</Button>
    </Form>
  );
}

type SignersTableProps = { readonly signers: readonly ListedSigner[]; readonly total: number };

function SignersTable({ signers, total }: SignersTableProps) {
  const [supplier, signature, ...counts] = text.head;
  return (
    <Scroll label={text.caption(total)}>
      <Table
        caption={text.caption(total)}
        firstCellIsHeader
        head={[supplier, signature, ...counts.map((head) => ({ text: head, numeric: true }))]}
        rows={signers.map((signer) => [
          <>
            <a href={`/charter/${signer.slug}`}>
              <bdi>{signer.name}</bdi>
            </a>
            {signer.invented ? <span class="cell-note">{text.madeUp}</span> : null}
          </>,
          <StandingMark {...signer} />,
          signer.do,
          signer.will,
          signer.notForUs,
        ])}
      />
    </Scroll>
  );
}
