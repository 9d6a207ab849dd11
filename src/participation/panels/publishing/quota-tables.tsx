import { Table } from '../../../web/govuk/table.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import type { PublishedFeature } from '../drawing/publish-draw.rules.ts';
import { categoryNames, type Quota } from '../panel.rules.ts';
import { categoryWords, featureName } from '../words.en.ts';
import { resultWords } from './result.words.en.ts';
import { words } from './words.en.ts';

type QuotaTablesProps = {
  readonly quotas: readonly Quota[];
  readonly districts: ReadonlyMap<string, string>;
  /** Once drawn: how many names there were with each feature, and their chance, as far as may be shown. */
  readonly drawn?: readonly PublishedFeature[] | undefined;
};

/** Each category: who lives here, how many seats, and once drawn how many names and which chance. */
export function QuotaTables(props: QuotaTablesProps) {
  const used = categoryNames.filter((category) => props.quotas.some((quota) => quota.category === category));
  return (
    <>
      {used.map((category) => {
        const rows = props.quotas.filter((quota) => quota.category === category);
        const people = rows.reduce((sum, quota) => sum + quota.people, 0);
        const name = words.table(categoryWords[category]);
        return (
          <Scroll label={name}>
            <Table
              caption={categoryWords[category]}
              captionSize="s"
              firstCellIsHeader
              head={headOf(props)}
              rows={rows.map((quota) => rowOf(props, quota, people))}
            />
          </Scroll>
        );
      })}
    </>
  );
}

function headOf({ drawn }: QuotaTablesProps) {
  const numeric = (text: string) => ({ text, numeric: true });
  const { who, census, quota, pool } = words.columns;
  return [who, numeric(census), numeric(quota), ...(drawn ? [numeric(pool)] : [])];
}

function rowOf({ districts, drawn }: QuotaTablesProps, quota: Quota, people: number) {
  const found = drawn?.find(
    ({ category, feature }) => category === quota.category && feature === quota.feature,
  );
  const chance = found?.chance ?? null;
  return [
    featureName(quota.category, quota.feature, districts),
    words.part(Math.round((quota.people / Math.max(1, people)) * 1000)),
    words.range(quota.minimum, quota.maximum),
    ...(drawn
      ? [
          <>
            {found?.people ? resultWords.about(found.people) : resultWords.hidden}
            {chance === null ? null : <span class="cell-note">{resultWords.chanceOf(chance)}</span>}
          </>,
        ]
      : []),
  ];
}
