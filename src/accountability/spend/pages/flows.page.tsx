import { formatPounds } from '../../../values/money.ts';
import { Sankey } from '../../../web/charts/sankey.tsx';
import { Band } from '../../../web/shell/layout.tsx';
import { shortPounds } from '../short-pounds.en.ts';
import type { Flow } from '../totals/flows.queries.ts';
import { CloserFrame } from './closer.page.tsx';
import { flowWords as words } from './flows.words.en.ts';
import type { Asked } from './money-page.ts';

type FlowsPageProps = { readonly asked: Asked; readonly flows: readonly Flow[] };

/** From public bodies, through sectors, to places. */
export function FlowsPage({ asked, flows }: FlowsPageProps) {
  const [most] = flows;
  const says = most ? saysOf(most) : words.none;
  return (
    <CloserFrame asked={asked} here="flows" says={says} csv={words.csv}>
      {most ? (
        <Band>
          <h2>{words.title}</h2>
          <Sankey
            sentence={words.means}
            caption={words.caption}
            columns={words.columns}
            amount={words.amount}
            other={words.other}
            tell={shortPounds}
            tellExactly={formatPounds}
            flows={flows.map((flow) => ({
              from: flow.bodyName,
              via: sectorName(flow),
              to: flow.districtName ?? words.elsewhere,
              value: flow.pence,
            }))}
          />
        </Band>
      ) : null}
    </CloserFrame>
  );
}

function saysOf(flow: Flow): string {
  return words.says(
    flow.bodyName,
    sectorName(flow).toLowerCase(),
    words.place(flow.districtName),
    flow.pence,
  );
}

function sectorName({ sector }: Flow): string {
  const names: Readonly<Record<string, string>> = words.sectors;
  return names[sector] ?? sector;
}
