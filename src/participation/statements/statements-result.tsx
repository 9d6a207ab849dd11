import { Table } from '../../web/govuk/table.tsx';
import { Scroll } from '../../web/shell/layout.tsx';
import { OpinionMap } from '../opinion/opinion-map.tsx';
import { OpinionMapTwin } from '../opinion/opinion-map-twin.tsx';
import type { Round } from '../rounds/rounds.queries.ts';
import type { FoundStatement, StatementsFinding } from './statements-finding.rules.ts';
import { words } from './words.en.ts';

export type StatementsResultProps = {
  readonly round: Pick<Round, 'slug'>;
  readonly finding: StatementsFinding;
};

/** What people said of each other’s statements: the groups in words, as a picture, then every statement in a table. */
export function StatementsResult({ round, finding }: StatementsResultProps) {
  const { statements, map } = finding;
  const byId = new Map(statements.map((statement) => [statement.statementId, statement]));
  const textOf = (id: string) => {
    const found = byId.get(id);
    return found ? <StatementLink slug={round.slug} statement={found} /> : words.mapGone;
  };
  return (
    <>
      <h2>{words.resultTitle}</h2>
      <OpinionMapTwin opinion={map} textOf={textOf} />
      <OpinionMap opinion={map} />
      <h3>{words.resultEach}</h3>
      <Scroll label={words.resultCaption}>
        <Table
          caption={words.resultCaption}
          firstCellIsHeader
          head={[
            words.mapStatement,
            ...(['agree', 'disagree', 'pass'] as const).map((word) => ({
              text: words.votes[word],
              numeric: true,
            })),
          ]}
          rows={statements.map((statement) => [
            <StatementLink slug={round.slug} statement={statement} />,
            peopleText(statement.agreed),
            peopleText(statement.disagreed),
            peopleText(statement.passed),
          ])}
        />
      </Scroll>
      <p class="note">{words.resultRounded}</p>
      <p class="note">{words.resultNotWeighed}</p>
      <p>
        <a href={`/say/${round.slug}/statements/declined`}>{words.ways.declined}</a>
      </p>
    </>
  );
}

function StatementLink({ slug, statement }: { readonly slug: string; readonly statement: FoundStatement }) {
  return <a href={`/say/${slug}/statements/${statement.number}`}>{statement.text}</a>;
}

function peopleText(people: number | null): string {
  return people === null ? words.resultHidden : String(people);
}
