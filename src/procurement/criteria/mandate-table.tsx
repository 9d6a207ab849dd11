import { Table } from '../../web/govuk/table.tsx';
import { AnswerBadge } from '../../web/icons/answer-badge.tsx';
import { Scroll } from '../../web/shell/layout.tsx';
import type { Criterion } from './criterion.rules.ts';
import { type CriterionLine, givesMarks, isSameLine, type MandateLine } from './lineage.rules.ts';
import { shareWords } from './share-words.ts';
import { words } from './words.en.ts';

type MandateTableProps = {
  readonly mandate: readonly MandateLine[];
  readonly criteria: readonly Criterion[];
  readonly lineage: readonly CriterionLine[];
};

/** The mandate this purchase answers to, line by line, beside the criteria that carry each out. */
export function MandateTable({ mandate, criteria, lineage }: MandateTableProps) {
  const { fromMandate: w } = words;
  const [first] = mandate;
  if (!first) return <p>{w.none}</p>;
  return (
    <>
      <p>
        {w.lede} <a href={`/say/${first.roundSlug}/results`}>{first.roundTitle}</a>
      </p>
      <Scroll label={w.caption}>
        <Table
          caption={w.caption}
          firstCellIsHeader
          head={[w.outcome, w.answer, { text: w.share, numeric: true }, w.criteria]}
          rows={mandate.map((line) => [
            line.outcomeName,
            <AnswerBadge answer={line.answer} />,
            givesMarks(line) ? shareWords(line) : '',
            servedBy(line, { criteria, lineage }),
          ])}
        />
      </Scroll>
    </>
  );
}

function servedBy(line: MandateLine, { criteria, lineage }: Omit<MandateTableProps, 'mandate'>): string {
  if (!givesMarks(line)) return words.fromMandate.declined;
  const serving = criteria.filter(({ id }) =>
    lineage.some((tied) => tied.criterionId === id && isSameLine(tied, line)),
  );
  if (serving.length === 0) return words.table.nowhere;
  return serving.map(({ code, weight }) => words.fromMandate.marks(code, weight)).join(', ');
}
