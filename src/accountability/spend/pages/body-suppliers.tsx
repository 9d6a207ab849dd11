import { Button } from '../../../web/govuk/button.tsx';
import { Select } from '../../../web/govuk/select.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { Empty } from '../../../web/shell/layout.tsx';
import { Pager } from '../../../web/shell/pager.tsx';
import { Downloads } from './downloads.tsx';
import type { BodyMoney, SupplierList } from './load-body.ts';
import { partWords } from './parts.words.en.ts';
import { moneyHref, PAGE_SIZE } from './read-query.rules.ts';
import { SupplierTable } from './supplier-table.tsx';
import { words } from './words.en.ts';

type BodySuppliersProps = { readonly money: BodyMoney; readonly list: SupplierList };

const titles = {
  suppliers: words.suppliers.title,
  grants: words.suppliers.grantsTitle,
  'public-bodies': words.suppliers.publicTitle,
  unnamed: words.suppliers.title,
} as const;

/** Who a body paid, part by part: found by name, paged, and to take away. */
export function BodySuppliers({ money, list }: BodySuppliersProps) {
  const { body, scope } = money;
  const path = `/money/${body.slug}`;
  const part = list.part === 'suppliers' ? undefined : list.part;
  const href = (more: Record<string, string | number | undefined>) =>
    moneyHref(path, scope, { q: list.search, part, ...more });
  return (
    <section id="suppliers">
      <h2>{titles[list.part]}</h2>
      <SupplierSearch path={path} scope={scope} list={list} />
      <FoundSuppliers money={money} list={list} />
      <Pager
        page={list.page}
        total={list.total}
        pageSize={PAGE_SIZE}
        hrefOf={(page) => `${href({ page: page > 1 ? page : undefined })}#suppliers`}
      />
      <Downloads
        links={[
          { href: href({ as: 'csv' }), text: words.downloads.suppliers },
          { href: moneyHref(`${path}/payments`, scope), text: words.downloads.lines },
          { href: moneyHref(`${path}/payments`, scope, { as: 'csv' }), text: words.downloads.payments },
          { href: `${path}/files`, text: words.downloads.files },
          { href: href({ as: 'json' }), text: words.downloads.json },
        ]}
      />
    </section>
  );
}

function FoundSuppliers({ money: { body, scope }, list }: BodySuppliersProps) {
  const path = `/money/${body.slug}`;
  const first = (list.page - 1) * PAGE_SIZE + 1;
  if (list.rows.length === 0) {
    return (
      <Empty>
        <p>{words.suppliers.none(list.search)}</p>
        <p>
          <a href={moneyHref(path, scope)}>{words.suppliers.all}</a>
        </p>
      </Empty>
    );
  }
  return (
    <>
      <SupplierTable
        caption={words.suppliers.caption(first, first + list.rows.length - 1, list.total)}
        suppliers={list.rows}
        linesOf={(supplier) => moneyHref(`${path}/payments`, scope, { supplier })}
      />
      {list.part === 'suppliers' ? <p class="note">{words.suppliers.near}</p> : null}
    </>
  );
}

type SupplierSearchProps = {
  readonly path: string;
  readonly scope: BodyMoney['scope'];
  readonly list: SupplierList;
};

function SupplierSearch({ path, scope, list }: SupplierSearchProps) {
  return (
    <Form action={`${path}#suppliers`} method="get" class="filters" role="search">
      <input type="hidden" name="year" value={scope.year} />
      {scope.hasBoth ? (
        <input type="hidden" name="kind" value={scope.invented ? 'invented' : 'published'} />
      ) : null}
      <Select
        name="part"
        label={partWords.choose}
        value={list.part}
        options={(['suppliers', 'grants', 'public-bodies'] as const).map((value) => ({
          value,
          text: partWords.short[value],
        }))}
      />
      <div class="govuk-form-group">
        <label class="govuk-label" for="q">
          {words.suppliers.search}
        </label>
        <input class="govuk-input" id="q" name="q" type="search" value={list.search} />
      </div>
      <Button variant="secondary">{words.suppliers.act}</Button>
    </Form>
  );
}
