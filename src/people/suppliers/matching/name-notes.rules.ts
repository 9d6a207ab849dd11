/** What ledgers write before or after a name to say something else. */
const WARNING =
  /[\s*(\-–:]*\b(?:DO NOT (?:USE|PAY)|DON'?T USE|NOT IN USE|NO LONGER USED|INACTIVE|DUPLICATE|OBSOLETE|DELETED|ON HOLD|DNU)\b[\s*)\-–:.]*/gi;
const FILLER = /^(?:[ZX]{2,}|[*#?!.\-_~]+)[\s\-:_]+|[\s]*[*#~]+$/gi;
/** An account or reference before the name: letters, five or more digits, and something that parts them. */
const NUMBER_BEFORE = /^\(?[A-Z]{0,3}\d{5,}\)?[\s:\-_/.]+(?=[A-Z])|^\d{5,}(?=[A-Z]{3})/i;
const NUMBER_AFTER = /[\s\-_/#:(]*(?:(?:A\/C|ACC(?:OUN)?T|REF|NO)\.?\s*)*\(?\d{6,}\)?\s*$/i;
const ACCOUNT_AFTER = /[\s\-(]+(?:A\/C|(?:CLIENT|CURRENT|MAIN|RENT|NO\.? ?\d) A\/C|BACS|CHAPS|CIS)\)?\s*$/i;
const IN_LIQUIDATION = /[\s\-(]+IN (?:ADMINISTRATION|LIQUIDATION)\)?\s*$/i;

/**
 * Takes off what a ledger glued to a name: “do not use”, an account number of six digits or more, a way to pay. What
 * is left must still be a name; numbers of fewer digits stay, since by them two names differ.
 */
export function takeOffNotes(published: string): { readonly text: string; readonly note: string } {
  const whole = published.normalize('NFKC').trim();
  let text = whole;
  for (const pattern of [WARNING, FILLER, NUMBER_BEFORE, NUMBER_AFTER, ACCOUNT_AFTER, IN_LIQUIDATION]) {
    const without = text.replace(pattern, (found, ...rest) => (isInside(found, rest) ? ' ' : '')).trim();
    if (isName(without)) text = without;
  }
  return { text, note: text === whole ? '' : noteOf(whole, text) };
}

function isInside(found: string, rest: readonly unknown[]): boolean {
  const offset = rest.findLast((each) => typeof each === 'number') ?? 0;
  const whole = String(rest.at(-1));
  return offset > 0 && offset + found.length < whole.length;
}

/** Two words or eight letters: less than that tells nobody apart. */
function isName(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '').length;
  return letters >= 8 || (letters >= 4 && /\p{L}\P{L}+\p{L}{2}/u.test(text));
}

function noteOf(whole: string, text: string): string {
  const at = whole.indexOf(text);
  if (at < 0) return whole;
  return `${whole.slice(0, at)} ${whole.slice(at + text.length)}`.replace(/[\s\-:()]+/g, ' ').trim();
}
