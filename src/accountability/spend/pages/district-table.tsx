import { formatPounds, sumPence } from '../../../values/money.ts';
import { Table } from '../../../web/govuk/table.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import { words } from './words.en.ts';

type Row = {
  readonly slug: string | null;
  readonly name: string | null;
  readonly pence: number;
  readonly suppliers: number;
};

/** What suppliers were paid for what was bought, by district; the share is of all of that. */
export function DistrictTable({ districts }: { readonly districts: readonly Row[] }) {
  const [district, ...numbers] = words.places.head;
  const all = sumPence(districts.map(({ pence }) => pence));
  return (
    <Scroll label={words.places.caption}>
      <Table
        caption={words.places.caption}
        firstCellIsHeader
        head={[district, ...numbers.map((text) => ({ text, numeric: true }))]}
        rows={districts.map(({ slug, name, pence, suppliers }) => [
          slug ? <a href={`/districts/${slug}`}>{name}</a> : words.places.elsewhere,
          formatPounds(pence),
          words.places.percent(pence, all),
          suppliers,
        ])}
        foot={[[words.places.total, formatPounds(all), words.places.percent(all, all), '']]}
      />
    </Scroll>
  );
}
