import type { Child } from 'hono/jsx';
import { Table } from '../../web/govuk/table.tsx';
import { Scroll } from '../../web/shell/layout.tsx';
import type { PublishedOpinion, PublishedStance } from '../opinion/published-map.rules.ts';
import { words as opinionWords } from '../opinion/words.en.ts';
import { words } from './words.en.ts';

type StancesTableProps = {
  readonly opinion: PublishedOpinion;
  readonly textOf: (statementId: string) => Child;
};

/** Every statement that the words name, with what all groups together and each group say of it. */
export function StancesTable({ opinion: { groups, shared }, textOf }: StancesTableProps) {
  const columns = [
    { head: words.mapAll, says: shared },
    ...groups.map(({ letter, says }) => ({ head: words.mapGroup(letter), says })),
  ];
  const ids = [...new Set(columns.flatMap(({ says }) => says.map(({ statementId }) => statementId)))];
  return (
    <>
      <Scroll label={words.mapCaption}>
        <Table
          caption={words.mapCaption}
          firstCellIsHeader
          head={[words.mapStatement, ...columns.map(({ head }) => head)]}
          rows={ids.map((id) => [
            textOf(id),
            ...columns.map(({ says }) => stanceText(says.find(({ statementId }) => statementId === id))),
          ])}
        />
      </Scroll>
      <p class="note">{words.mapEmptyCell}</p>
    </>
  );
}

function stanceText(stance: PublishedStance | undefined): string {
  return stance ? opinionWords.map.stance(stance) : words.mapNoCell;
}
