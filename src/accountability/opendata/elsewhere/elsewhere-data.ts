import type { ElsewhereContract } from './elsewhere.queries.ts';

/** A contract tendered elsewhere as data: what its page says, without numbers of our own rows. */
export function elsewhereData(contract: ElsewhereContract) {
  const {
    suppliers,
    bodyId: _,
    startsOn,
    endsOn,
    signedOn,
    lastReleasedAt,
    leftRegisterAt,
    ...said
  } = contract;
  return {
    ...said,
    startsOn: startsOn?.toString() ?? null,
    endsOn: endsOn?.toString() ?? null,
    signedOn: signedOn?.toString() ?? null,
    lastReleasedAt: lastReleasedAt.toString(),
    leftRegisterAt: leftRegisterAt?.toString() ?? null,
    suppliers: suppliers.map(({ part, name, slug }) => ({ part, name, supplier: slug })),
  };
}

/** A release without the people in it: whom to ring or write to is at the publisher, and is nobody’s to copy. */
export function withoutPeople(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPeople);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => name !== 'contactPoint');
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutPeople(inner)]));
}

/** A contract as a line of a file, under the words’ `csvHead`. */
export function elsewhereCells(row: ElsewhereContract) {
  return [
    row.ocid,
    row.title,
    row.buyerName,
    row.bodySlug ?? '',
    row.suppliers.map(({ name }) => name).join('; '),
    row.leftRegisterAt ? 'left-register' : row.status,
    row.category ?? '',
    row.methodWords || (row.method ?? ''),
    row.valueHundredths === null ? '' : (row.valueHundredths / 100).toFixed(2),
    row.currency ?? '',
    row.valueKind ?? '',
    row.startsOn?.toString() ?? '',
    row.endsOn?.toString() ?? '',
    row.cpv.join(' '),
    row.publisher,
    row.licence,
    row.link ?? '',
    row.lastReleasedAt.toString(),
    `/tendered-elsewhere/${row.contractId}`,
  ];
}
