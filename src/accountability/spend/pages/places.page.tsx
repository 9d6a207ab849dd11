import type { Area } from '../../../people/areas/areas.queries.ts';
import { formatPounds, sumPence } from '../../../values/money.ts';
import { SortedBars } from '../../../web/charts/sorted-bars.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { Band, Columns, Scroll } from '../../../web/shell/layout.tsx';
import { useView } from '../../../web/shell/view.ts';
import { pencePerPound } from '../maps/district-map.rules.ts';
import { DistrictMap } from '../maps/district-map.tsx';
import { shortPounds } from '../short-pounds.en.ts';
import type {
  sumByDeprivation,
  sumByDistrict,
  sumByWardOfSuppliers,
} from '../totals/supplier-traits.queries.ts';
import { CloserFrame } from './closer.page.tsx';
import { DistrictTable } from './district-table.tsx';
import type { Asked } from './money-page.ts';
import { placeWords as words } from './places.words.en.ts';

type Places = {
  readonly districts: Awaited<ReturnType<typeof sumByDistrict>>;
  readonly wards: Awaited<ReturnType<typeof sumByWardOfSuppliers>>;
  readonly tenths: Awaited<ReturnType<typeof sumByDeprivation>>;
  readonly boundaries: readonly Area[];
};
type PlacesPageProps = { readonly asked: Asked; readonly places: Places };

/** Where the suppliers are, three ways, each with what it means by that. */
export function PlacesPage({ asked, places }: PlacesPageProps) {
  const { districts, boundaries } = places;
  const known = districts.flatMap(({ slug, name, pence }) => (slug && name ? [{ slug, name, pence }] : []));
  return (
    <CloserFrame asked={asked} here="places" says={<Says districts={districts} />} csv={words.csv}>
      <Band tone="calico">
        <h2>{words.districts}</h2>
        <Columns kind="two">
          <DistrictMap districts={known} boundaries={boundaries} />
          <DistrictTable districts={districts} />
        </Columns>
      </Band>
      <Band>
        <Columns kind="two">
          <Deprivation tenths={places.tenths} />
          <Local />
        </Columns>
        <Wards wards={places.wards} />
      </Band>
    </CloserFrame>
  );
}

function Says({ districts }: Pick<Places, 'districts'>) {
  const { region } = useView();
  const all = sumPence(districts.map(({ pence }) => pence));
  const known = sumPence(districts.flatMap(({ slug, pence }) => (slug ? [pence] : [])));
  return <>{known > 0 ? words.says(pencePerPound(known, all), region) : words.nothing}</>;
}

function Local() {
  return (
    <section>
      <h2>{words.local.title}</h2>
      <ul>
        {words.local.points.map((point) => (
          <li>{point}</li>
        ))}
      </ul>
    </section>
  );
}

/** The three most deprived tenths, of what went to places that are known. */
const MOST_DEPRIVED = 3;

function Deprivation({ tenths }: Pick<Places, 'tenths'>) {
  const known = tenths.flatMap(({ decile, pence }) => (decile === null ? [] : [{ decile, pence }]));
  const unknown = tenths.find(({ decile }) => decile === null)?.pence ?? 0;
  const all = sumPence(known.map(({ pence }) => pence));
  const deprived = sumPence(known.flatMap(({ decile, pence }) => (decile <= MOST_DEPRIVED ? [pence] : [])));
  const { title, caption, head, tenth } = words.deprivation;
  if (known.length === 0) {
    return (
      <section>
        <h2>{title}</h2>
        <p>{words.deprivation.none}</p>
      </section>
    );
  }
  const rows = known.map(({ decile, pence }) => ({
    label: tenth(decile),
    value: Math.max(0, pence),
    text: shortPounds(pence),
    exact: formatPounds(pence),
  }));
  const rest = { text: shortPounds(unknown), exact: formatPounds(unknown), isRest: true };
  return (
    <section>
      <h2>{title}</h2>
      <SortedBars
        sentence={words.deprivation.says(pencePerPound(deprived, all))}
        caption={caption}
        head={head}
        rows={[...rows, { label: words.deprivation.unknown, value: Math.max(0, unknown), ...rest }]}
      />
    </section>
  );
}

function Wards({ wards }: Pick<Places, 'wards'>) {
  const known = wards.filter(({ code }) => code !== null);
  const [most] = known;
  const { title, caption, head, none } = words.wards;
  const [ward, district, ...numbers] = head;
  if (!most) {
    return (
      <section>
        <h2>{title}</h2>
        <p>{none}</p>
      </section>
    );
  }
  return (
    <section>
      <h2>{title}</h2>
      <p>{words.wards.most(wardName(most), most.pence)}</p>
      <Scroll label={caption}>
        <Table
          caption={caption}
          firstCellIsHeader
          head={[ward, district, ...numbers.map((text) => ({ text, numeric: true }))]}
          rows={wards.map((row) => [
            wardName(row),
            row.districtSlug ? <a href={`/districts/${row.districtSlug}`}>{row.districtName}</a> : '',
            formatPounds(row.pence),
            row.suppliers,
          ])}
        />
      </Scroll>
    </section>
  );
}

function wardName({ code, name }: { readonly code: string | null; readonly name: string | null }): string {
  if (code === null) return words.wards.unknown;
  return name ?? words.wards.code(code);
}
