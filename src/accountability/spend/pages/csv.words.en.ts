const provenance = ['financial_year', 'vat_basis', 'published_by', 'made_up'] as const;

/** The columns of the files; every row says whose it is, and whether it is made up. */
export const csvHeads = {
  bodies: ['body', 'name', 'paid_pence', 'paid_pounds', 'payments', ...provenance],
  suppliers: [
    'supplier',
    'name',
    'kind',
    'paid_pence',
    'paid_pounds',
    'payments',
    'part',
    'asked_for',
    'at_least',
    ...provenance,
  ],
  payments: [
    'paid_on',
    'dated_to',
    'amount_pence',
    'amount_pounds',
    'vat_basis',
    'kind',
    'body',
    'payee',
    'supplier',
    'service_area',
    'category',
    'transaction_number',
    'file',
    'line',
    'file_sha256',
    'published_by',
    'made_up',
  ],
} as const;

export function csvName(what: string, year: string): string {
  return `payments-${what}-${year}.csv`;
}
