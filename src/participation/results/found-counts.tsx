import { Table } from '../../web/govuk/table.tsx';
import type { FoundCount } from './found-counts.rules.ts';
import { words } from './words.en.ts';

type CountsProps = {
  readonly caption: string;
  readonly head: string;
  readonly counts: readonly FoundCount[];
  readonly names: Readonly<Record<string, string>>;
};

/** Numbers of people, each protected: under 10 says so. */
export function Counts({ caption, head, counts, names }: CountsProps) {
  return (
    <Table
      caption={caption}
      firstCellIsHeader
      head={[head, { text: words.people, numeric: true }]}
      rows={counts.map(({ of, people }) => [
        names[of] ?? of,
        { text: people === null ? words.underTen : people, numeric: true },
      ])}
    />
  );
}

/** How people showed that they are one person each. */
export function TierCounts({ counts }: Pick<CountsProps, 'counts'>) {
  return <Counts caption={words.tiersCaption} head={words.tiersHead} counts={counts} names={words.tiers} />;
}
