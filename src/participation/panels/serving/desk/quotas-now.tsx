import { Table } from '../../../../web/govuk/table.tsx';
import type { QuotaNow } from './read-quotas-now.ts';
import { words } from './words.en.ts';

/** Whether the panel still looks as it should, in counts and never person by person. */
export function QuotasNow({ quotas }: { readonly quotas: readonly QuotaNow[] }) {
  if (quotas.length === 0) return null;
  const { feature, have, range } = words.quotaHead;
  return (
    <section>
      <h2>{words.quotas}</h2>
      <p>{words.quotasLede}</p>
      <Table
        firstCellIsHeader
        head={[feature, { text: have, numeric: true }, { text: range, numeric: true }]}
        rows={quotas.map((quota) => [quota.name, quota.have, words.range(quota.minimum, quota.maximum)])}
      />
    </section>
  );
}
