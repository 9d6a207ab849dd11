/** The words that titles of published columns are made of. */
const vocabulary = new Set(
  `account accounting actual address agency allocation amount analysed analysis annual ap approval area authority balance bank
  beneficiary billing board body booking budget business capital card cash category centre charge charity check cheque
  classification clear cleared clearing code commission commodity community company compliant corporate cost council county created
  creation credit creditor currency customer data date day debit department departmental description detail detailed
  directorate discount distribution district division document effective element entity excl excluding expenditure expense
  expenses family fee final finance financial fiscal fund gbp general gross group head header house import incl including input
  internal invoice irrecoverable label ledger level line local location manager merchant month name narrative net new
  nominal number order organisation organisational paid pay payable payee payer payment payments period place post postal
  postcode posted posting procurement product profit programme project provider public published purchase purchases purpose
  quarter reason received recipient recoverable ref reference region registered registration remittance report revenue
  sector sequence series service services site spend spending statement sterling subjective sum supplier supplies summary system
  tax team text third title total trading transaction transfer type unit updated value vat vendor voucher ward where withheld year`.split(
    /\s+/,
  ),
);

/** Shortened and twisted spellings that are too far from the word, or too near another, to be mended by counting letters. */
const known: Readonly<Record<string, string>> = {
  nett: 'net',
  supp: 'supplier',
  suppid: 'supplier id',
  vend: 'vendor',
  dept: 'department',
  deptartment: 'department',
  dep: 'department',
  dir: 'directorate',
  departments: 'department',
  suppliers: 'supplier',
  payees: 'payee',
  amounts: 'amount',
  trans: 'transaction',
  tran: 'transaction',
  trx: 'transaction',
  txn: 'transaction',
  transactions: 'transaction',
  transno: 'transaction number',
  transref: 'transaction reference',
  no: 'number',
  num: 'number',
  nos: 'number',
  nbr: 'number',
  numbers: 'number',
  inv: 'invoice',
  invoiceno: 'invoice number',
  invdate: 'invoice date',
  exp: 'expense',
  expenditures: 'expenditure',
  desc: 'description',
  descript: 'description',
  descr: 'description',
  descriptions: 'description',
  cat: 'category',
  org: 'organisation',
  organization: 'organisation',
  organizational: 'organisational',
  reg: 'registration',
  regno: 'registration number',
  crn: 'company number',
  vrn: 'vat number',
  val: 'value',
  values: 'value',
  amt: 'amount',
  amnt: 'amount',
  pstng: 'posting',
  clrng: 'clearing',
  acc: 'account',
  acct: 'account',
  ac: 'account',
  doc: 'document',
  subj: 'subjective',
  cipfsubj: 'subjective',
  cipfsubs: 'detailed subjective',
  strgrp: 'department',
  strgrpcc: 'department',
  nstrg: 'department',
  servdesc: 'service description',
  accdesc: 'account description',
  yr: 'year',
  fy: 'financial year',
  fin: 'financial',
  finyear: 'financial year',
  prd: 'period',
  mth: 'month',
  mnth: 'month',
  qtr: 'quarter',
  pmt: 'payment',
  pymt: 'payment',
  pd: 'period',
  ex: 'excluding',
  excl: 'excluding',
  exc: 'excluding',
  exclude: 'excluding',
  excluded: 'excluding',
  excludes: 'excluding',
  exclusive: 'excluding',
  inc: 'including',
  incl: 'including',
  include: 'including',
  included: 'including',
  includes: 'including',
  inclusive: 'including',
  refferance: 'reference',
  creditors: 'creditor',
  merchants: 'merchant',
  gl: 'ledger',
  divison: 'division',
  dates: 'date',
};

/**
 * The words of a column’s title as they are meant: `SumOfAmount`, `Suuplier ID (T)`, `Invoice Amount (Â£)` and
 * `suppliername` are `sum of amount`, `supplier id`, `invoice amount` and `supplier name`.
 */
export function titleWords(title: string): string {
  return title
    .normalize('NFKC')
    .replace(/\(T\)\s*$/i, ' ')
    .replace(/[’']s\b/g, 's')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .replace(/\bg ?\/ ?l\b/g, 'gl')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .map((word) => known[word] ?? meantWord(word))
    .join(' ');
}

function meantWord(word: string): string {
  if (word.length < 5 || vocabulary.has(word)) return word;
  return splitRunTogether(word)?.join(' ') ?? mended(word) ?? splitMended(word) ?? word;
}

/** Small words inside titles run together, and what is left of a pound sign or a `(T)`: these last mean nothing. */
const joints = new Set(['of', 'or', 'id', 'on', 'to', 'be', 'by', 'in', 'for', 'no', 'inv']);
const leftovers = new Set(['a', 'e', 'i', 's', 't', 'ps', 'aps', 'oe', 'cid', 'rev']);

/** `sumofinvoiceamount` into known words and nothing else; the longest first word that works. */
function splitRunTogether(word: string, mayDrop = true): string[] | undefined {
  if (word === '') return [];
  for (let length = word.length; length >= 1; length -= 1) {
    const first = word.slice(0, length);
    const isAbbreviation = length > 3 && known[first] !== undefined;
    const isWord = vocabulary.has(first) || joints.has(first) || isAbbreviation;
    const isLeftover = !isWord && mayDrop && leftovers.has(first);
    if (!isWord && !isLeftover) continue;
    const rest = splitRunTogether(word.slice(length), mayDrop && !isLeftover);
    if (rest) return isLeftover ? rest : [known[first] ?? first, ...rest];
  }
  return undefined;
}

/** The one known word that a misspelt one is nearest to. */
function mended(word: string): string | undefined {
  const slips = word.length >= 11 ? 2 : 1;
  for (const right of vocabulary) {
    if (right.length >= 5 && right[0] === word[0] && isWithin(word, right, slips)) return right;
  }
  return undefined;
}

/** `tranactionnumber`: a misspelt word with a right one after it. */
function splitMended(word: string): string | undefined {
  const last = /(?:number|no|name|family|type|area|amount|date|reference)$/.exec(word)?.[0];
  const first = last && mended(word.slice(0, -last.length));
  return first ? `${first} ${known[last] ?? last}` : undefined;
}

/** Whether two words differ by so many letters added, left out, changed or swapped with their neighbour. */
function isWithin(one: string, other: string, slips: number): boolean {
  if (Math.abs(one.length - other.length) > slips) return false;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const swapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      next[column] = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, last] = [last, next];
  }
  return (last[other.length] ?? 0) <= slips;
}
