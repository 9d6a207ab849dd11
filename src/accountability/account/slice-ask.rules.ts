/** What an address asks the account of, by slugs; `measure` is `home-safety-visits@1`, `year` is `2026-27`. */
export type SliceAsk = {
  readonly body?: string | undefined;
  readonly district?: string | undefined;
  readonly ward?: string | undefined;
  readonly supplier?: string | undefined;
  /** A contract’s slug; its body is named too. */
  readonly contract?: string | undefined;
  readonly framework?: string | undefined;
  readonly outcome?: string | undefined;
  readonly measure?: string | undefined;
  readonly year?: string | undefined;
};
const keys = [
  'body',
  'district',
  'ward',
  'supplier',
  'contract',
  'framework',
  'outcome',
  'measure',
  'year',
] as const;

export type SliceKind = 'region' | 'body' | 'district' | 'ward' | 'supplier' | 'contract' | 'outcome';

/** Which page a slice belongs to. */
export function sliceKind(ask: SliceAsk): SliceKind {
  if (ask.contract) return 'contract';
  if (ask.ward) return 'ward';
  if (ask.supplier) return 'supplier';
  if (ask.outcome) return 'outcome';
  if (ask.district) return 'district';
  return ask.body ? 'body' : 'region';
}

/** Reads the words of an address; an empty one counts as not asked. */
export function readSliceAsk(query: URLSearchParams): SliceAsk {
  return Object.fromEntries(keys.map((key) => [key, query.get(key)?.trim() || undefined]));
}

/** The page of a slice. A place, a supplier and an outcome have an address of their own. */
export function accountHref(ask: SliceAsk): string {
  const at = (text = '') => encodeURIComponent(text);
  const paths: Record<SliceKind, string> = {
    region: '/account',
    body: `/account/bodies/${at(ask.body)}`,
    district: `/account/districts/${at(ask.district)}`,
    ward: `/account/wards/${at(ask.ward)}`,
    supplier: `/account/suppliers/${at(ask.supplier)}`,
    contract: `/account/contracts/${at(ask.body)}/${at(ask.contract)}`,
    outcome: `/account/outcomes/${at(ask.framework)}/${at(ask.outcome)}`,
  };
  return paths[sliceKind(ask)] + (ask.year ? `?year=${at(ask.year)}` : '');
}

/** The promises that a number of an account is made of. */
export function rowsHref(ask: SliceAsk, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams();
  for (const key of keys) if (ask[key]) query.set(key, ask[key]);
  for (const [key, value] of Object.entries(more)) query.set(key, value);
  const text = query.toString();
  return `/account/promises${text ? `?${text}` : ''}`;
}
