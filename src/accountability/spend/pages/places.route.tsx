import { listAreas } from '../../../people/areas/areas.queries.ts';
import { poundsDecimal } from '../../../values/pounds-decimal.ts';
import { sumByDeprivation, sumByDistrict, sumByWardOfSuppliers } from '../totals/supplier-traits.queries.ts';
import { closerRoute } from './closer.route.tsx';
import { PlacesPage } from './places.page.tsx';
import { placeWords as words } from './places.words.en.ts';

/** Which places the money for what was bought goes to: districts, wards, and how deprived they are. */
export const moneyPlacesRoute = closerRoute('places', async ({ db }, asked) => {
  const { scope } = asked;
  const [districts, wards, tenths, boundaries] = await Promise.all([
    sumByDistrict(db, scope),
    sumByWardOfSuppliers(db, scope),
    sumByDeprivation(db, scope),
    listAreas(db, { kind: 'district' }),
  ]);
  const facts = [
    ...districts.map((row) => ({ kind: 'district', code: row.slug, name: row.name, ...sumOf(row) })),
    ...wards.map((row) => ({ kind: 'ward', code: row.code, name: row.name, ...sumOf(row) })),
    ...tenths.map((row) => ({
      kind: 'deprivation-tenth',
      code: tenth(row.decile),
      name: null,
      ...sumOf(row),
    })),
  ];
  return {
    body: <PlacesPage asked={asked} places={{ districts, wards, tenths, boundaries }} />,
    data: { places: facts },
    csv: {
      head: words.head,
      rows: () =>
        facts.map(({ kind, code, name, pence, suppliers }) => [
          kind,
          code,
          name,
          pence,
          poundsDecimal(pence),
          suppliers,
        ]),
    },
  };
});

function tenth(decile: number | null): string | null {
  return decile === null ? null : String(decile);
}

function sumOf({ pence, suppliers }: { readonly pence: number; readonly suppliers: number }) {
  return { pence, suppliers };
}
