import type { Area } from '../../../people/areas/areas.queries.ts';
import { AreaMap } from '../../../web/charts/area-map.tsx';
import { shortPounds } from '../short-pounds.en.ts';
import { chooseShades, pencePerPound, type WardTotal } from './district-map.rules.ts';
import { districtMapWords } from './district-map.words.en.ts';
import { wardMapWords as words } from './ward-map.words.en.ts';

type WardMapProps = {
  readonly wards: readonly Area[];
  /** Over the whole region, so that what is nowhere on the map can be said. */
  readonly totals: readonly WardTotal[];
};

/** What suppliers were paid by the ward their postcode is in; nothing before an operator has loaded boundaries. */
export function WardMap({ wards, totals }: WardMapProps) {
  const [ward] = wards;
  if (!ward) return null;
  const penceOf = new Map(totals.map(({ code, pence }) => [code, pence]));
  const paid = wards.map((area) => ({ area, pence: penceOf.get(area.code) }));
  const most = paid.reduce((a, b) => ((b.pence ?? 0) > (a.pence ?? 0) ? b : a));
  const steps = chooseShades(paid.map(({ pence }) => pence ?? 0));
  return (
    <>
      <h3>{words.title}</h3>
      <AreaMap
        sentence={most.pence ? words.sentence(most.area.name, most.pence) : words.none}
        caption={words.caption}
        head={words.head}
        thresholds={steps}
        legend={districtMapWords.legend(steps)}
        areas={paid.map(({ area, pence }) => ({
          code: area.code,
          name: area.name,
          boundary: area.boundary,
          value: pence,
          text: pence === undefined ? words.nothing : shortPounds(pence),
        }))}
      />
      <p class="note">
        {unknownSentence(totals)} {words.means} {words.source(ward.source)}
      </p>
    </>
  );
}

function unknownSentence(totals: readonly WardTotal[]): string {
  const all = totals.reduce((sum, { pence }) => sum + pence, 0);
  const unknown = totals.find(({ code }) => code === null)?.pence ?? 0;
  return words.unknown(unknown, pencePerPound(unknown, all));
}
