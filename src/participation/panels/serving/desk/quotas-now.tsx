import { Table } from '../../../../web/govuk/table.tsx';
import type { QuotaNow } from './read-quotas-now.ts';
import { words } from './words.en.ts';

/** Whether the panel still looks as it should, as yes or no and never in counts, which the list of names beside it would give away. */
export function QuotasNow({ quotas }: { readonly quotas: readonly QuotaNow[] }) {
  if (quotas.length === 0) return null;
  const { feature, met } = words.quotaHead;
  return (
    <section>
      <h2>{words.quotas}</h2>
      <p>{words.quotasLede}</p>
      <Table
        firstCellIsHeader
        head={[feature, met]}
        rows={quotas.map((quota) => [quota.name, quota.isMet ? words.isMet : words.isNotMet])}
      />
    </section>
  );
}
