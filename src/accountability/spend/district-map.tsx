import type { District as Brick } from '../../web/charts/brick-map.rules.ts';
import { BrickMap } from '../../web/charts/brick-map.tsx';
import { SortedBars } from '../../web/charts/sorted-bars.tsx';
import { chooseShades, type DistrictMoney, fitsBricks, penceByBrick } from './district-map.rules.ts';
import { districtMapWords as words } from './district-map.words.en.ts';
import { shortPounds } from './short-pounds.en.ts';

/** What suppliers were paid by where they are: bricks for the ten districts, bars elsewhere. Largest first. */
export function DistrictMap({ districts }: { readonly districts: readonly DistrictMoney[] }) {
  const [most] = districts;
  if (!most) return null;
  const shared = { sentence: words.sentence(most), caption: words.caption, head: words.head };
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
