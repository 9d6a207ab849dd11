import { formatPounds } from '../../../values/money.ts';
import type { BarRow } from '../../../web/charts/bar-rows.tsx';
import { FiftyLine } from '../../../web/charts/fifty-line.tsx';
import { SortedBars } from '../../../web/charts/sorted-bars.tsx';
import { Timeline } from '../../../web/charts/timeline.tsx';
import { Treemap } from '../../../web/charts/treemap.tsx';
import type { LineCounts } from '../body-lines.rules.ts';
import { pencePerPound } from '../maps/district-map.rules.ts';
import { monthName } from '../months.rules.ts';
import { shortPounds } from '../short-pounds.en.ts';
import { asksAt, type Position, type SourcedTierRule, tierKey } from '../tiers/tier-policy.rules.ts';
import { exactPounds, ruleSentence } from '../tiers/words.en.ts';
import type { MonthBar } from './month-bars.rules.ts';
import { words } from './words.en.ts';

/** Month by month; those that are not complete are dashed. */
export function MonthTimeline({ bars }: { readonly bars: readonly MonthBar[] }) {
  const [most] = bars.toSorted((a, b) => b.pence - a.pence);
  if (!most) return null;
  const gap = bars.every(({ isComplete }) => isComplete) ? '' : ` ${words.months.gap}`;
  return (
    <Timeline
      sentence={`${words.months.most(most.month, most.pence)}${gap}`}
      caption={words.months.caption}
      head={words.months.head}
      months={bars.map(({ month, pence, isComplete }) => ({
        short: monthName(month).slice(0, 1),
        name: monthName(month),
        value: Math.max(0, pence),
        text: formatPounds(pence),
        isComplete,
      }))}
    />
  );
}

type Kind = { readonly name: string; readonly pence: number };
type KindBarsProps = {
  readonly kinds: readonly Kind[];
  readonly said: typeof words.services | typeof words.kinds;
  readonly hrefOf?: ((name: string) => string) | undefined;
};

const MOST_BARS = 8;

/** The same kinds by area, from 900 px on; bars on a phone. */
export function KindPicture({ kinds, said, hrefOf }: KindBarsProps) {
  if (kinds.every(({ name }) => name === '')) return <NothingSaid kinds={kinds} />;
  return (
    <Treemap
      sentence={mostSentence(kinds, said)}
      caption={said.caption}
      head={said.head}
      parts={kinds.map(({ name, pence }) => ({
        name: name || words.unsaid.name,
        value: pence,
        text: shortPounds(pence),
        exact: formatPounds(pence),
      }))}
      rest={{ name: words.services.rest, tell: shortPounds, tellExactly: formatPounds }}
      hrefOf={hrefOf && ((name) => (name === words.unsaid.name ? undefined : hrefOf(name)))}
    />
  );
}

/** The largest first, and the rest as one pale bar. */
export function KindBars({ kinds, said, hrefOf }: KindBarsProps) {
  if (kinds.every(({ name }) => name === '')) return <NothingSaid kinds={kinds} />;
  const rest = kinds.slice(MOST_BARS).reduce((sum, { pence }) => sum + pence, 0);
  const rows: BarRow[] = kinds.slice(0, MOST_BARS).map(({ name, pence }) => ({
    label: hrefOf && name !== '' ? <a href={hrefOf(name)}>{name}</a> : name || words.unsaid.name,
    value: Math.max(0, pence),
    text: shortPounds(pence),
    exact: formatPounds(pence),
  }));
  if (rest > 0) {
    const told = { text: shortPounds(rest), exact: formatPounds(rest) };
    rows.push({ label: words.services.rest, value: rest, ...told, isRest: true });
  }
  return (
    <SortedBars sentence={mostSentence(kinds, said)} caption={said.caption} head={said.head} rows={rows} />
  );
}

/** Files that name no service, or no kind of thing, leave nothing to draw. */
function NothingSaid({ kinds }: Pick<KindBarsProps, 'kinds'>) {
  return kinds.length > 0 ? <p>{words.unsaid.all}</p> : null;
}

function mostSentence(kinds: readonly Kind[], said: KindBarsProps['said']): string {
  const [most] = kinds;
  if (!most) return '';
  const share = shareOf(most, kinds);
  return most.name === '' ? words.unsaid.most(share) : said.most(most.name, share);
}

function shareOf(most: Kind, kinds: readonly Kind[]): string {
  if (kinds.some(({ pence }) => pence < 0)) return words.share.amount(most.pence);
  const total = kinds.reduce((sum, { pence }) => sum + pence, 0);
  return words.share.perPound(pencePerPound(most.pence, total));
}

type LineProps = { readonly line: LineCounts; readonly rules: readonly SourcedTierRule[] };

/** The £50,000 line with how many suppliers stand where, and the rule that was applied. */
export function TierLine({ line, rules }: LineProps) {
  const [rule] = rules;
  if (!rule) return null;
  const isOne = rules.every(({ thresholdPence }) => thresholdPence === rule.thresholdPence);
  const threshold = isOne ? exactPounds(rule.thresholdPence) : words.line.ownLine;
  const side = (position: Position) => ({
    figure: words.line.suppliers(line[position]),
    asked: words.line.asked[tierKey(asksAt(position, rule))],
  });
  return (
    <>
      <FiftyLine
        sentence={`${words.line.sentence}${rules.length > 1 ? ` ${words.line.eachBody}` : ''}`}
        caption={words.line.caption}
        threshold={threshold}
        below={side('below')}
        at={side('at')}
        above={side('above')}
        head={words.line.head}
        names={words.line.names(threshold)}
      />
      {line.nothing > 0 ? <p class="note">{words.line.nothing(line.nothing)}</p> : null}
      {[...new Set(rules.map(ruleSentence))].map((sentence) => (
        <p class="note">{sentence}</p>
      ))}
    </>
  );
}
