import { words as organisationWords } from '../../../people/organisations/words.en.ts';
import { formatPounds, sumPence } from '../../../values/money.ts';
import { SortedBars } from '../../../web/charts/sorted-bars.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { Band, Columns, Scroll } from '../../../web/shell/layout.tsx';
import { pencePerPound } from '../maps/district-map.rules.ts';
import { shortPounds } from '../short-pounds.en.ts';
import type { PartSum } from '../totals/paid-parts.rules.ts';
import type { PaidSupplier } from '../totals/supplier-totals.queries.ts';
import type { TraitSum } from '../totals/supplier-traits.queries.ts';
import { CloserFrame } from './closer.page.tsx';
import { kindWords as words } from './kinds.words.en.ts';
import type { Asked } from './money-page.ts';
import { penceIn, suppliersIn } from './parts.rules.ts';
import { words as moneyWords } from './words.en.ts';

type Kinds = {
  readonly top: readonly PaidSupplier[];
  readonly parts: readonly PartSum[];
  readonly traits: readonly TraitSum[];
};
type KindsPageProps = { readonly asked: Asked; readonly kinds: Kinds };

/** How much the few get, and what kind of suppliers the money goes to. */
export function KindsPage({ asked, kinds }: KindsPageProps) {
  const { top, parts, traits } = kinds;
  const all = penceIn(parts, 'suppliers');
  const topPence = sumPence(top.map(({ pence }) => pence));
  const says = top.length > 0 ? words.says(pencePerPound(topPence, all), top.length) : words.none;
  return (
    <CloserFrame asked={asked} here="suppliers" says={says} csv={words.csv}>
      <Band>
        <Columns kind="two">
          <Top top={top} all={all} count={suppliersIn(parts)} />
          <section>
            <h2>{words.size.title}</h2>
            <Sizes traits={traits} all={all} />
          </section>
        </Columns>
      </Band>
      <Band tone="calico">
        <Columns kind="two">
          <section>
            <h2>{words.sector.title}</h2>
            <Sectors traits={traits} all={all} />
          </section>
          <section>
            <h2>{words.kind.title}</h2>
            <Organisations traits={traits} all={all} />
          </section>
        </Columns>
        <h2>{words.prompt.title}</h2>
        <p>{asked.body ? words.prompt.none(asked.body.name) : words.prompt.noneAll}</p>
      </Band>
    </CloserFrame>
  );
}

type TopProps = { readonly top: Kinds['top']; readonly all: number; readonly count: number };

function Top({ top, all, count }: TopProps) {
  const { title, caption, head, rest, total, means } = words.top;
  const [supplier, paid, share] = head;
  const left = all - sumPence(top.map(({ pence }) => pence));
  const foot = [[total, formatPounds(all), '']];
  const others = count - top.length;
  const row = (name: string, pence: number) => [
    name,
    formatPounds(pence),
    moneyWords.places.percent(pence, all),
  ];
  return (
    <section>
      <h2>{title}</h2>
      <Scroll label={caption}>
        <Table
          caption={caption}
          firstCellIsHeader
          head={[supplier, { text: paid, numeric: true }, { text: share, numeric: true }]}
          rows={top.map(({ slug, name, pence }) => [
            <a href={`/suppliers/${slug}`}>
              <bdi>{name}</bdi>
            </a>,
            formatPounds(pence),
            moneyWords.places.percent(pence, all),
          ])}
          foot={others > 0 ? [row(rest(others), left), ...foot] : foot}
        />
      </Scroll>
      <p class="note">{means}</p>
    </section>
  );
}

type TraitProps = { readonly traits: Kinds['traits']; readonly all: number };
type By = TraitSum['by'];

function rowsOf(traits: Kinds['traits'], by: By, names: Readonly<Record<string, string>>) {
  return traits
    .filter((trait) => trait.by === by)
    .map(({ key, pence }) => ({
      label: names[key] ?? key,
      value: Math.max(0, pence),
      text: shortPounds(pence),
      exact: formatPounds(pence),
      isRest: key === 'unknown',
    }));
}

/** What certain keys of a trait come to. */
function penceOf(traits: Kinds['traits'], by: By, keys: readonly string[]): number {
  return sumPence(
    traits.flatMap((trait) => (trait.by === by && keys.includes(trait.key) ? [trait.pence] : [])),
  );
}

const small = ['sole-trader', 'small', 'medium'];
const voluntary = ['voluntary-community-social-enterprise'];

function Sizes({ traits, all }: TraitProps) {
  const { caption, head, says, unknown } = words.size;
  const pence = penceOf(traits, 'size', small);
  return (
    <>
      <SortedBars
        sentence={says(pence, pencePerPound(pence, all))}
        caption={caption}
        head={head}
        rows={rowsOf(traits, 'size', organisationWords.sizes)}
      />
      <p class="note">{unknown}</p>
    </>
  );
}

function Sectors({ traits, all }: TraitProps) {
  const { caption, head, says, unknown } = words.sector;
  const pence = penceOf(traits, 'sector', voluntary);
  return (
    <>
      <SortedBars
        sentence={says(pence, pencePerPound(pence, all))}
        caption={caption}
        head={head}
        rows={rowsOf(traits, 'sector', { ...organisationWords.sectors, unknown: words.sector.notKnown })}
      />
      <p class="note">{unknown}</p>
    </>
  );
}

function Organisations({ traits, all }: TraitProps) {
  const { caption, head, says, none, means, names } = words.kind;
  const [most] = traits.filter(({ by, key }) => by === 'kind' && key !== 'unknown');
  const unknown = pencePerPound(penceOf(traits, 'kind', ['unknown']), all);
  const told = most ? says(names[most.key] ?? most.key, pencePerPound(most.pence, all), unknown) : none;
  return (
    <>
      <SortedBars sentence={told} caption={caption} head={head} rows={rowsOf(traits, 'kind', names)} />
      <p class="note">{means}</p>
    </>
  );
}
