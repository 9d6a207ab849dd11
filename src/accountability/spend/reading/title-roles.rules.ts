import type { ColumnRole } from './layout.rules.ts';
import { titleWords } from './title-words.rules.ts';

export type TitleGuess = { readonly role: ColumnRole; readonly score: number };

const party =
  '(?:supplier|vendor|creditor|payee|beneficiary|merchant|provider|recipient|customer|contractor)';
const onlyMoney =
  /^(?:sum of )?(?:invoice |transaction )?(?:spending|cost|sum|price|payment|payments|invoice|debit)$/;
const withoutVat = /\bnet\b|\bexcluding (?:\w+ )?vat\b|\bvat exclud|\bbefore vat\b|\bwithout vat\b/;
const withVat = /\bgross\b|\bincluding (?:\w+ )?vat\b|\bvat includ|\bwith vat\b|\bplus vat\b/;

/** Money that was asked for, promised or left over, beside what was paid. */
const notPaid =
  /\b(?:applied for|requested|budget|contract|order|unit|discount|retention|cumulative|to date|running|outstanding|estimated?|forecast|balance)\b.*\b(?:amount|value|spend|total)\b|\b(?:amount|value|spend|total)\b.*\b(?:applied for|requested|to date|outstanding|remaining|budget|ordered)\b/;

/** In order: the first that fits a title decides. Words of titles are mended beforehand. */
const guesses: readonly (readonly [RegExp, ColumnRole | null, number])[] = [
  [/\bvat (?:registration|number|id|code)|\bvat registered/, 'vat-number', 0.95],
  [
    /\b(?:company|companies house|company registration) (?:house )?(?:registration )?(?:number|id)\b/,
    'company-number',
    0.95,
  ],
  [/\bcharity (?:commission )?(?:registration )?(?:number|id)\b/, 'charity-number', 0.95],
  [/\bpost ?code\b|\bpostal code\b|\bzip\b/, 'postcode', 0.9],
  [/\bmerchant category\b/, 'category', 0.9],
  [/\bvat (?:paid )?(?:ind|indicator|rate|type|status)\b|\btax code\b/, null, 0],
  [
    /\b(?:purchase|procurement|payment|credit|corporate) card\b|^(?:p )?card\b|\bpcard\b|\bgpc\b/,
    'card',
    0.8,
  ],
  [
    new RegExp(
      `\\b${party} (?:\\w+ )?(?:type|sector|size|address|email|contact|category|classification|site)\\b`,
    ),
    null,
    0,
  ],
  // Dates: when it was paid, before when it was invoiced, before when it was entered.
  [
    /\bdate\b.*\bpaid\b|\bpaid\b.*\bdate\b|\b(?:payment|pay|paid|clear|cleared|clearing|remittance|cheque|check)\b.*\bdate\b/,
    'date',
    1,
  ],
  [/\bdate\b.*\b(?:payment|clearing|cleared)\b/, 'date', 1],
  [/^(?:the )?date(?: of spend)?$|^data$/, 'date', 0.95],
  [/\btransaction date\b|\bdate of transaction\b/, 'date', 0.9],
  [/\binvoice\b.*\bdate\b|\bdate\b.*\binvoice\b/, 'date', 0.7],
  [/\bdate\b/, 'date', 0.6],
  [/^updated$|^posted$|^created$/, 'date', 0.55],
  [/^(?:payment |invoice |calendar )?(?:month|month name|year month|month year|quarter)$/, 'date', 0.5],
  [/\bperiod\b/, 'date', 0.4],
  // Amounts.
  [/^credits?(?: amount| value| sum)?$/, 'credit', 0.9],
  [/^debits?(?: amount| value| sum)?$/, 'amount', 0.9],
  [/^(?:dr (?:or )?cr|cr (?:or )?dr|d c|debit (?:or |and )?credit|credit (?:or |and )?debit)\b/, 'sign', 0.9],
  [/^(?:invoice |payment |transaction )?currency(?: code)?$/, 'currency', 0.8],
  [
    /^(?:irrecoverable |recoverable |non recoverable |unrecoverable |total |less )?vat(?: amount| value| paid| element| sum)?$/,
    'vat',
    0.95,
  ],
  [/\b(?:amount|value) (?:of )?vat$|\btax amount\b/, 'vat', 0.9],
  [/^spend level/, 'category', 0.7],
];

const later: readonly (readonly [RegExp, ColumnRole | null, number])[] = [
  // Sometimes who was paid, and sometimes who bought.
  [/^customers?(?: name)?$/, 'supplier', 0.6],
  [/\b(?:currency|indicator|compliant|sme|vcse|threshold|budget|rate|quantity|qty|count)\b/, null, 0],
  [/^(?:(?:financial|fiscal|accounting|calendar|payment) )?year$/, 'year', 0.8],
  [/\byear\b|\bmonth\b|\bday\b/, null, 0],
  [
    new RegExp(
      `\\b${party} (?:other )?(?:id|number|code|reference|ref|account)\\b|\\b${party}\\b.*\\bidentifier$|\\b${party} red\\b`,
    ),
    'supplier-id',
    0.85,
  ],
  [
    new RegExp(
      `\\b${party}s? (?:organisation )?name\\b|\\bname of (?:the )?${party}\\b|\\b(?:paid|made) to\\b|\\bapar name\\b`,
    ),
    'supplier',
    1,
  ],
  [new RegExp(`^${party}s?$`), 'supplier', 0.95],
  [
    /\b(?:transaction|document|voucher|payment|cheque|bacs) (?:\w+ )?(?:number|id|reference|ref|code)\b/,
    'transaction',
    0.95,
  ],
  [/\binvoice (?:\w+ )?(?:number|id|reference|ref)\b/, 'transaction', 0.7],
  [
    /^(?:unique )?(?:our )?(?:reference|ref)(?: number)?$|^transaction$|^voucher$|^document$/,
    'transaction',
    0.6,
  ],
  [/\bcapital (?:or|and|or) revenue\b|\brevenue (?:or|and) capital\b/, null, 0],
  [/^(?:transaction|payment|spend|expenditure|purchase) type$|^type$|^grant$|^is grant$/, 'kind', 0.5],
  [
    /\b(?:account|ledger|subjective|nominal|element|cost type)\b.*\b(?:description|name|text)\b/,
    'category',
    0.9,
  ],
  [/\b(?:code|number|id|identifier|uri|url|sequence|seq)\b/, null, 0],
  [/\b(?:expense|expenses|expenditure) area\b/, 'department', 0.95],
  [new RegExp(`\\b${party}\\b`), 'supplier', 0.8],
  [
    /\b(?:description|label|name|type|category|title)\b.*\b(?:account|ledger|subjective|nominal|cost element|element|expense|expenditure|spend)\b/,
    'category',
    0.85,
  ],
  [/\b(?:expense|expenses|expenditure|spend) (?:\w+ )?(?:type|category|account)\b/, 'category', 1],
  [
    /\bprocurement (?:category|classification|class|label)\b|\bproclass\b.*\blabel\b|\bpro class label\b|\bmerchant category\b/,
    'category',
    0.9,
  ],
  [/\b(?:category|classification|commodity)\b/, 'category', 0.8],
  [
    /^(?:subjective|account|nominal|ledger|account name|expense|expenses|expenditure|subjective \w+)$/,
    'category',
    0.8,
  ],
  [/^(?:detailed )?(?:subjective|expense)\b|\bdetailed expenditure\b/, 'category', 0.7],
  [/\bdirectorate\b|\bservice (?:area|name|group|department|directorate|label|unit)\b/, 'department', 0.95],
  [/\borganisational unit\b|\bstrategic group\b|\bbusiness (?:unit|area)\b/, 'department', 0.9],
  [/\bdepartment(?:al)? family\b/, 'department', 0.3],
  [/\bdepartment\b/, 'department', 0.9],
  [/\b(?:service|division|cost centre|portfolio|group|team)\b|^area$/, 'department', 0.6],
  [/\b(?:body|authority|organisation|council|entity|trust|publisher)\b/, 'body', 0.9],
  [/\bdescription\b/, 'category', 0.3],
  [/^(?:company|trading|firm)(?: name)?$|^name(?: 1)?$/, 'supplier', 0.6],
];

/** A longer text is a sentence about a column, not its title. */
const longestTitle = 80;

/** What a column’s title says that it holds, and how surely, 0 to 1; null where it says nothing or what is not kept. */
export function guessFromTitle(title: string): TitleGuess | null {
  if (title.length > longestTitle) return null;
  const words = titleWords(title);
  if (words === '' || /^\d+$/.test(words))
    return title.trim() === '\u00a3' ? { role: 'amount', score: 0.7 } : null;
  const first = firstOf(guesses, words);
  return first === undefined ? (guessAmount(words) ?? firstOf(later, words) ?? null) : first;
}

function firstOf(list: typeof guesses, words: string): TitleGuess | null | undefined {
  const found = list.find(([shape]) => shape.test(words));
  if (!found) return undefined;
  const [, role, score] = found;
  return role ? { role, score } : null;
}

/** Net, gross, or an amount that does not say; `Date paid`, `Invoice number` and `Cost centre` are no amounts. */
function guessAmount(words: string): TitleGuess | undefined {
  const isText = /\b(?:number|id|description|name|code|type|indicator|rate|status)\b/.test(words);
  if (isText) return undefined;
  if (withoutVat.test(words)) return { role: 'net', score: 1 };
  if (withVat.test(words)) return { role: 'gross', score: 1 };
  if (/\bvat\b|\btax\b/.test(words)) return { role: 'vat', score: 0.7 };
  if (notPaid.test(words)) return { role: 'amount', score: 0.4 };
  if (/\bamount\b/.test(words)) return { role: 'amount', score: scoreOfAmount(words) };
  if (/\b(?:reference|ref|category|centre|element|area|date|(?:paid|made) to)\b/.test(words))
    return undefined;
  if (/\b(?:value|spend|total|sterling|gbp|paid)\b/.test(words)) return { role: 'amount', score: 0.8 };
  return onlyMoney.test(words) ? { role: 'amount', score: 0.6 } : undefined;
}

/** A line’s own part of an invoice before what was paid, and that before the whole invoice, which many lines repeat. */
function scoreOfAmount(words: string): number {
  if (/\bline\b|\bdistribution\b|\bdist\b|\bsplit\b/.test(words)) return 0.98;
  if (/\bpayment\b|\bpaid\b/.test(words)) return 0.97;
  return /\binvoice\b/.test(words) ? 0.9 : 0.95;
}

/** Which VAT basis a text claims for amounts: a title, or a line of the banner. */
export function basisIn(text: string): 'net' | 'gross' | null {
  const words = titleWords(text);
  if (withoutVat.test(words)) return 'net';
  return withVat.test(words) ? 'gross' : null;
}
