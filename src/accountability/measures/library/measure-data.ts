import type { LibraryMeasure } from '../measures.queries.ts';
import type { MeasureProxy } from '../proxies.queries.ts';
import type { MeasureSaving } from '../saving.rules.ts';

/** A measure as its machine-readable twin: money in pounds as exact decimal text, null where no open source gives one. */
export function measureData(
  measure: LibraryMeasure,
  proxy: MeasureProxy | undefined,
  savings: readonly MeasureSaving[],
) {
  const { slug, version, name, plainName, unit, seeable, keptApart, evidenceHints } = measure;
  return {
    measure: slug,
    version,
    name,
    plainName,
    unit,
    whatCounts: measure.whatCounts,
    whatDoesNot: measure.whatDoesNot,
    evidenceRule: measure.evidenceRule,
    evidence: evidenceHints,
    seeable,
    keptApart,
    sensitive: measure.sensitive,
    owner: measure.ownerSlug,
    serves: measure.serves.map(({ framework, slug: outcome }) => ({ framework, outcome })),
    proxy: proxy ? proxyData(proxy) : null,
    savings: savings.map((saving) => ({
      kind: saving.kind,
      agency: saving.agency,
      valuePence: saving.valuePence,
      priceBaseYear: saving.priceBaseYear,
      grade: saving.grade,
      source: saving.source,
    })),
  };
}

function proxyData(proxy: MeasureProxy) {
  return {
    valuePence: proxy.valuePence,
    lowPence: proxy.lowPence,
    highPence: proxy.highPence,
    priceBaseYear: proxy.priceBaseYear,
    from: proxy.effectiveFrom.toString(),
    basis: proxy.basis,
    source: proxy.source,
    sourceUrl: proxy.sourceUrl,
    dated: proxy.dated,
    grade: proxy.grade,
    licence: proxy.licence,
  };
}
