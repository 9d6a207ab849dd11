import { entryHref, type RecordedAt } from '../../../accountability/record/entry-href.rules.ts';
import { formatInstant } from '../../../values/dates.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { SummaryList } from '../../../web/govuk/summary-list.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import type { DrawnResult, FixedPool } from '../drawing/pools.queries.ts';
import { PanelMoney } from '../expenses/panel-money.tsx';
import type { PublicTotals } from '../expenses/told-sums.rules.ts';
import { type Category, categoryNames, type Quota } from '../panel.rules.ts';
import type { Panel } from '../panels.queries.ts';
import type { PublicReplacement } from '../replacing/replacements.queries.ts';
import { Replacements } from '../replacing/replacements.tsx';
import { featureName } from '../words.en.ts';
import { auditCommand } from './audit-command.ts';
import { QuotaTables } from './quota-tables.tsx';
import { resultWords as words } from './result.words.en.ts';
import { words as publicWords } from './words.en.ts';

export type ResultPageProps = {
  readonly panel: Panel;
  readonly draw: { readonly seed: string; readonly ticket: number; readonly result: DrawnResult };
  readonly pool: FixedPool;
  readonly quotas: readonly Quota[];
  readonly districts: ReadonlyMap<string, string>;
  readonly replacements: readonly PublicReplacement[];
  /** Where the public record says what was fixed, and what was drawn. */
  readonly entries: { readonly closing: RecordedAt | undefined; readonly drawn: RecordedAt | undefined };
  readonly money: { readonly isPaid: boolean; readonly totals: PublicTotals };
};

/** A draw that is done: the chances, the panel against the people here, and how to check it. Never a name. */
export function ResultPage(props: ResultPageProps) {
  const { panel, draw, quotas, districts } = props;
  const { result } = draw;
  return (
    <div class="task">
      <BackLink href={`/panels/${panel.slug}`}>{publicWords.back}</BackLink>
      <p class="kicker">{panel.title}</p>
      <h1>{words.heading}</h1>
      <p class="lede">{words.lede(result.members.length, result.people)}</p>
      <p>{words.noNames}</p>
      <p>
        {words.mineTitle} <a href={`/panels/${panel.slug}/done`}>{words.mine}</a>.
      </p>
      <Chances result={result} />
      {quotas.length === 0 ? null : (
        <>
          <h2>{words.tablesTitle}</h2>
          <p>{words.tablesLede}</p>
          <QuotaTables quotas={quotas} districts={districts} drawn={result.features} />
          <Kinds result={result} districts={districts} />
        </>
      )}
      <Replacements replacements={props.replacements} />
      <PanelMoney {...props.money} />
      <Check {...props} />
    </div>
  );
}

function Chances({ result }: { readonly result: DrawnResult }) {
  const { everybody } = result;
  return (
    <>
      <h2>{words.chancesTitle}</h2>
      <p>{everybody === null ? words.chancesHidden : words.everybody(everybody)}</p>
      <p class="note">{words.chancesExact}</p>
    </>
  );
}

function Kinds({ result, districts }: Pick<ResultPageProps, 'districts'> & { readonly result: DrawnResult }) {
  const nameOf = (features: Readonly<Record<string, string>>) =>
    categoryNames
      .flatMap((category: Category) => {
        const feature = features[category];
        return feature === undefined ? [] : [featureName(category, feature, districts)];
      })
      .join(', ');
  return (
    <>
      <h3>{words.kindsTitle}</h3>
      {result.kinds.length === 0 ? (
        <p>{words.kindsNone}</p>
      ) : (
        <Scroll label={words.kindsTitle}>
          <Table
            caption={words.kindsLede}
            captionSize="s"
            firstCellIsHeader
            head={[words.kindColumns.who, { text: words.kindColumns.people, numeric: true }]}
            rows={result.kinds.map(({ features, people }) => [nameOf(features), words.about(people)])}
          />
        </Scroll>
      )}
    </>
  );
}

function Check({ panel, draw, pool, entries }: ResultPageProps) {
  const print = (hash: Buffer) => <code class="letters as-written">{hash.toString('hex')}</code>;
  return (
    <>
      <h2>{words.checkTitle}</h2>
      <SummaryList
        rows={[
          { key: words.seed, value: <code class="letters as-written">{draw.seed}</code> },
          { key: words.seedFrom, value: panel.seedSource ?? '' },
          { key: words.ticket, value: words.ticketOf(draw.ticket) },
        ]}
      />
      <p>{words.seedTyped}</p>
      <p>{words.fixedBefore(formatInstant(pool.closedAt))}</p>
      <SummaryList
        rows={[
          { key: words.prints.lottery, value: pool.lotterySha256 ? print(pool.lotterySha256) : '' },
          { key: words.prints.pool, value: print(pool.poolSha256) },
          { key: words.prints.quotas, value: print(pool.quotasSha256) },
        ]}
      />
      <Entries {...entries} />
      <p>{words.how}</p>
      <h3>{words.auditorTitle}</h3>
      <p>{words.auditor}</p>
      <p>
        <code class="letters as-written">{auditCommand(panel, draw.seed)}</code>
      </p>
      <p>{words.replacements}</p>
      <p>
        <a href={`/panels/${panel.slug}/quotas`}>{publicWords.quotasCsv}</a>
      </p>
      <p>
        <a href={`/panels/${panel.slug}/result?as=json`}>{words.data}</a>
      </p>
    </>
  );
}

/** What the public record says of the draw, before and after. */
function Entries({ closing, drawn }: ResultPageProps['entries']) {
  return (
    <ul class="take">
      {closing ? (
        <li>
          <a href={entryHref(closing)}>{words.entries.closing}</a>
        </li>
      ) : null}
      {drawn ? (
        <li>
          <a href={entryHref(drawn)}>{words.entries.drawn}</a>
        </li>
      ) : null}
    </ul>
  );
}
