import { formatPounds } from '../../../values/money.ts';
import { Table } from '../../../web/govuk/table.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import { words } from './asked.words.en.ts';
import type { BodyTier } from './body-tiers.rules.ts';
import { words as tierWords } from './words.en.ts';

type BodyTiersTableProps = {
  readonly bodies: readonly {
    readonly name: string;
    readonly href: string;
    readonly tiers: Readonly<Record<'charter' | 'both' | 'review', BodyTier>>;
  }[];
};

/** What each public body asks of how many suppliers, and what it paid them. */
export function BodyTiersTable({ bodies }: BodyTiersTableProps) {
  const { tiers } = tierWords;
  const numeric = (text: string) => ({ text, numeric: true });
  return (
    <Scroll label={words.bodies.caption}>
      <Table
        caption={words.bodies.caption}
        firstCellIsHeader
        head={[words.bodies.body, numeric(tiers.charter), numeric(tiers.both), numeric(tiers.review)]}
        rows={bodies.map((body) => [
          <a href={body.href}>{body.name}</a>,
          <Tier tier={body.tiers.charter} />,
          <Tier tier={body.tiers.both} />,
          <Tier tier={body.tiers.review} />,
        ])}
      />
    </Scroll>
  );
}

function Tier({ tier: { suppliers, pence } }: { readonly tier: BodyTier }) {
  return (
    <>
      {words.line.suppliers(suppliers)}
      <span class="cell-note">{formatPounds(pence)}</span>
    </>
  );
}
