import type { Transaction } from '../../db/connect.ts';
import type { MeasureProxyTable, MeasureSavingTable } from '../../db/tables.ts';
import { readJson } from '../read-json.ts';
import { measureId } from './load-frameworks.ts';
import { penceText } from './pence-text.rules.ts';

type Source = {
  readonly name: string;
  readonly url: string;
  readonly dated: string;
  readonly effectiveFrom: string | null;
  readonly licence: string;
};
type Proxy = {
  readonly measure: string;
  readonly version: number;
  readonly source: string;
  readonly code: string;
  readonly value: string;
  readonly low?: string;
  readonly high?: string;
  readonly priceBaseYear: number;
  readonly grade: MeasureProxyTable['grade'];
  readonly basis: string;
  readonly effectiveFrom?: string;
  readonly savings: readonly {
    readonly kind: MeasureSavingTable['kind'];
    readonly agency: string | null;
    readonly value: string;
  }[];
};
type Proxies = {
  readonly sources: Readonly<Record<string, Source>>;
  readonly proxies: readonly Proxy[];
};

/** Loads what one of a measure is worth, and who saves, each by an open source. A later edition is a later row. */
export async function loadProxies(tx: Transaction): Promise<void> {
  const { sources, proxies } = await readJson<Proxies>('frameworks/proxies.json');
  const told = proxies.map((proxy) => ({ proxy, ...rowOf(proxy, sources[proxy.source]) }));
  await tx
    .insertInto('measure_proxy')
    .values(told.map(({ row }) => row))
    .onConflict((c) => c.doNothing())
    .execute();
  const savings = told.flatMap(({ proxy, row, shared }) =>
    proxy.savings.map(({ kind, agency, value }, position) => ({
      ...shared,
      effective_from: row.effective_from,
      position,
      kind,
      agency,
      value_pence: penceText(value),
    })),
  );
  await tx
    .insertInto('measure_saving')
    .values(savings)
    .onConflict((c) => c.doNothing())
    .execute();
}

function rowOf(proxy: Proxy, source: Source | undefined) {
  const from = proxy.effectiveFrom ?? source?.effectiveFrom;
  if (!source || !from) throw new Error(`the proxy of ${proxy.measure} names no source with a date`);
  const shared = {
    measure_id: measureId(proxy.measure, proxy.version),
    price_base_year: proxy.priceBaseYear,
    source: `${source.name}, ${proxy.code}`,
    source_url: source.url,
    grade: proxy.grade,
  };
  const row = {
    ...shared,
    effective_from: from,
    value_pence: penceText(proxy.value),
    low_pence: proxy.low === undefined ? null : penceText(proxy.low),
    high_pence: proxy.high === undefined ? null : penceText(proxy.high),
    basis: proxy.basis,
    dated: source.dated,
    licence: source.licence,
  };
  return { row, shared };
}
