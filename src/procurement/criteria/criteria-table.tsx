import { shortPounds } from '../../values/quantity.en.ts';
import { Table } from '../../web/govuk/table.tsx';
import { Scroll } from '../../web/shell/layout.tsx';
import type { Procurement } from '../tenders/procurement.rules.ts';
import { deskHref } from '../tenders/procurement-hrefs.rules.ts';
import { type Criterion, totalWeight } from './criterion.rules.ts';
import type { CriterionLine } from './lineage.rules.ts';
import { methodSentence } from './method.en.ts';
import { words } from './words.en.ts';

type CriteriaTableProps = {
  readonly procurement: Procurement;
  readonly criteria: readonly Criterion[];
  readonly lineage: readonly CriterionLine[];
  readonly drafting: boolean;
};

export function CriteriaTable({ procurement, criteria, lineage, drafting }: CriteriaTableProps) {
  const { table } = words;
  const acts = drafting ? [table.acts] : [];
  return (
    <Scroll label={table.caption}>
      <Table
        caption={table.caption}
        firstCellIsHeader
        head={[table.code, { text: table.marks, numeric: true }, table.method, table.from, ...acts]}
        rows={criteria.map((criterion) => [
          <Named criterion={criterion} />,
          criterion.weight,
          methodSentence(criterion),
          fromWords(criterion, lineage),
          ...(drafting ? [<Acts procurement={procurement} criterion={criterion} />] : []),
        ])}
        foot={[[table.total, totalWeight(criteria), '', '', ...acts.map(() => '')]]}
      />
    </Scroll>
  );
}

function Named({
  criterion: { code, title, question, measures, subjectMatter, subjectMatterBy },
}: {
  readonly criterion: Criterion;
}) {
  const perSpend = measures[0]?.perSpendPence;
  return (
    <>
      {title.startsWith(code) ? title : `${code} ${title}`}
      {question ? <span class="cell-note">{question}</span> : null}
      {perSpend ? <span class="cell-note">{words.table.perSpend(shortPounds(perSpend))}</span> : null}
      {subjectMatter ? (
        <span class="cell-note">{words.table.relates(subjectMatter, subjectMatterBy ?? null)}</span>
      ) : null}
    </>
  );
}

function fromWords({ id, kind }: Criterion, lineage: readonly CriterionLine[]): string {
  if (kind !== 'social-value') return '';
  const names = lineage.filter(({ criterionId }) => criterionId === id).map(({ outcomeName }) => outcomeName);
  return names.length > 0 ? names.join(', ') : words.table.nowhere;
}

type ActsProps = { readonly procurement: Procurement; readonly criterion: Criterion };

function Acts({ procurement, criterion: { code, kind } }: ActsProps) {
  const base = `${deskHref(procurement)}/criteria/${encodeURIComponent(code)}`;
  const link = (path: string, text: string) => (
    <li>
      <a href={`${base}/${path}`}>
        {text}
        <span class="govuk-visually-hidden"> {code}</span>
      </a>
    </li>
  );
  return (
    <ul class="take">
      {link('change', words.change)}
      {kind === 'social-value' ? link('mandate', words.tie) : null}
      {link('remove', words.remove)}
    </ul>
  );
}
