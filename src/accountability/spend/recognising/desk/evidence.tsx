import { SummaryList } from '../../../../web/govuk/summary-list.tsx';
import type { SupplierEvidence } from '../supplier-evidence.queries.ts';
import { kindNames, words } from './words.en.ts';

type EvidenceProps = {
  readonly evidence: SupplierEvidence;
  /** The name the heading above says already. */
  readonly shown?: string | undefined;
};

/** What a body knows of a supplier, for one side of a decision. */
export function Evidence({ evidence, shown }: EvidenceProps) {
  const names = evidence.names.filter((name) => name !== (shown ?? evidence.name));
  return (
    <SummaryList
      class="evidence"
      rows={[
        ...(names.length > 0 ? [{ key: words.names, value: <Lines of={names} /> }] : []),
        { key: words.paid, value: words.paidBy(evidence.paidPence, evidence.payments) },
        ...(evidence.publishedIds.length > 0
          ? [{ key: words.ids, value: evidence.publishedIds.join(', ') }]
          : []),
        ...(evidence.numbers.length > 0
          ? [{ key: words.numbers, value: <Lines of={evidence.numbers} /> }]
          : []),
        ...(evidence.kind === 'unknown' ? [] : [{ key: words.kind, value: kindNames[evidence.kind] }]),
        ...(evidence.bodies > 1 ? [{ key: words.bodies, value: evidence.bodies }] : []),
      ]}
    />
  );
}

function Lines({ of }: { readonly of: readonly string[] }) {
  return (
    <>
      {of.map((line) => (
        <span class="evidence-line">
          <bdi>{line}</bdi>
        </span>
      ))}
    </>
  );
}
