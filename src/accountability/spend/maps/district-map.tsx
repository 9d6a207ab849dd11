import type { Area } from '../../../people/areas/areas.queries.ts';
import { AreaMap } from '../../../web/charts/area-map.tsx';
import type { District as Brick } from '../../../web/charts/brick-map.rules.ts';
import { BrickMap } from '../../../web/charts/brick-map.tsx';
import { SortedBars } from '../../../web/charts/sorted-bars.tsx';
import { shortPounds } from '../short-pounds.en.ts';
import { chooseShades, type DistrictMoney, fitsBricks, penceByBrick } from './district-map.rules.ts';
import { districtMapWords as words } from './district-map.words.en.ts';

type DistrictMapProps = {
  readonly districts: readonly DistrictMoney[];
  /** As an operator has loaded them; none before that. */
  readonly boundaries?: readonly Area[];
};

/**
 * What suppliers were paid by where they are: districts as they lie once their boundaries are loaded, before that
 * bricks for the ten of Greater Manchester, and bars elsewhere. Largest first.
 */
export function DistrictMap({ districts, boundaries = [] }: DistrictMapProps) {
  const [most] = districts;
  if (!most) return null;
  const shared = { sentence: words.sentence(most), caption: words.caption, head: words.head };
  if (boundaries.length > 0) {
    const steps = chooseShades(districts.map(({ pence }) => pence));
    return (
      <AreaMap
        {...shared}
        head={words.mapHead}
        thresholds={steps}
        legend={words.legend(steps)}
        areas={boundaries.map((area) => asMapArea(area, districts))}
      />
    );
  }
  if (!fitsBricks(districts)) {
    const rows = districts.map(({ name, pence }) => ({
      label: name,
      value: pence,
      text: shortPounds(pence),
    }));
    return <SortedBars {...shared} rows={rows} />;
  }
  const pence = penceByBrick(districts);
  const steps = chooseShades(Object.values(pence));
  return (
    <BrickMap
      {...shared}
      thresholds={steps}
      legend={words.legend(steps)}
      figures={figuresOf(pence)}
      hrefOf={(district) => `/districts/${district.toLowerCase()}`}
    />
  );
}

function figuresOf(pence: Readonly<Record<Brick, number>>) {
  const entries = Object.entries(pence).map(([district, value]) => [
    district,
    { value, text: shortPounds(value) },
  ]);
  return Object.fromEntries(entries) as Record<Brick, { value: number; text: string }>;
}

function asMapArea({ code, name, boundary, districtSlug }: Area, districts: readonly DistrictMoney[]) {
  const pence = districts.find(({ slug }) => slug === districtSlug)?.pence;
  const text = pence === undefined ? words.nothing : shortPounds(pence);
  return { code, name, boundary, value: pence, text, href: `/districts/${districtSlug}` };
}
