const firm =
  /\b(?:ltd|limited|plc|llp|cic|inc|services|solutions|systems|shredding|publishing|society|club)\b/i;

/** Ways of saying that a name was left out, wherever they stand in a payee. */
const anywhere = [
  /\bredacted\b/i,
  /\b(?:name|details|identity|supplier|payee) (?:not (?:disclosed|published|shown|given|supplied)|removed|hidden|suppressed|omitted|protected|anonymi[sz]ed)\b/i,
];
/** The same, in names that are not a firm’s. */
const outsideFirms = [
  /\bredact(?:ions?)?\b/i,
  /with? ?h?h?eld\b/i,
  /\bx{4,}\b/i,
  /^various\b/i,
  /\bnot disclosed\b|\bundisclosed\b|\bnot for publication\b|\bexempt from (?:publication|disclosure)\b/i,
];

const someone =
  'payees?|suppliers?|creditors?|vendors?|individuals?|persons?|people|customers?|recipients?|beneficiar(?:y|ies)|providers?|claimants?|tenants?|debtors?|caps|accounts?';
/** Texts that are no name at all, as a whole. */
const whole = [
  /^personal (?:data|information|info|details)(?: (?:protected|removed|protection|redaction))?$/i,
  /^(?:anonymi[sz]ed|anonymous|anon|suppressed|removed|hidden|protected|undisclosed|exempt|sensitive|gdpr|section 40|s ?40|data protection(?: act)?(?: 1998| 2018)?|personal|private|name|details)$/i,
  /^(?:commercial(?:ly)?(?: in)? )?(?:confidential(?:ity)?|confidence|sensitiv(?:e|ity))(?: (?:information|data|payment|payee|supplier))?$/i,
  new RegExp(`^(?:private|named|anonymous|confidential|certain|individual) (?:${someone})$`, 'i'),
  /^(?:an? )?individuals?$|^(?:service|direct payments?) users?$|^(?:foster|kinship|respite|shared lives) carers?$/i,
  /^(?:employees?|staff members?|members? of staff|adopters?|adoptive parents?|private landlords?|care leavers?|claimants?|tenants?)$/i,
  /^direct payments? (?:recipients?|clients?)$|^payments? to (?:an? )?(?:individuals?|named person)$/i,
  /^(?:vulnerable )?(?:child|children|adults?|young (?:person|people))$/i,
  new RegExp(
    `^(?:\\w{2,8} )?(?:sundry|sundries|misc|miscellaneous|multiple|one[- ]?time|one[- ]?off)(?: (?:${someone}))$`,
    'i',
  ),
  /^(?:sundry|sundries|misc|miscellaneous|multiple|others?)$/i,
  /^(?:#n\/a|#ref!|#value!|#name\?|n\/a|none|null|nil|unknown|ditto|as above|not known|not available|not applicable|tbc|tba|blank)$/i,
];

/**
 * Whether a published payee names nobody: a name that was left out, in every spelling met (`REDACTED PERSONAL DATA`,
 * `Redated Data`, `Reacted personal data`, `Name witheld`, `suppliernamewithheld`, `XXXX`, `****`), or never was one
 * (`Various`, `Sundry creditors`, `#N/A`). Its money counts, and it is never a supplier. `Redactive Publishing` and
 * `Confidential Shredding Ltd` are firms.
 */
export function isRedactedName(name: string): boolean {
  const text = name.replace(/[\s_:;,.()[\]<>"'’–—-]+/g, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(text.replace(/x/gi, ''))) return name.trim() !== '';
  if (whole.some((shape) => shape.test(text)) || anywhere.some((shape) => shape.test(text))) return true;
  if (firm.test(text)) return false;
  return outsideFirms.some((shape) => shape.test(text)) || saysNothingElse(text) || hasNearSpelling(text);
}

/** Words that say that something is kept back, and those that stand around them. */
const keptBack =
  /^(?:protected|removed|deleted|masked|hidden|restricted|supp?ressed|confidential|sensitive|exempt(?:ion|ed)?|personal|private|gdpr|dpa|foia?|s40|section|disclos(?:ed|able|ure)|undisclosed|published|anonym(?:ous|ised|ized))$/;
const around =
  /^(?:data|information|info|names?|details?|identity|payees?|suppliers?|vendors?|creditors?|clients?|persons?|individuals?|payments?|third|party|commercial(?:ly)?|protection|privacy|act|reasons?|purposes?|not|non|not?n|for|of|to|due|under|by|from|in|the|and|a|an|is|as|1998|2018|40|2|s)$/;

/** `Third Party Personal Data`, `Exempt - Section 40(2)`, `Not Published`: every word is about leaving out. */
function saysNothingElse(text: string): boolean {
  const words = text.toLowerCase().split(' ');
  return (
    words.some((word) => keptBack.test(word)) &&
    words.every((word) => keptBack.test(word) || around.test(word))
  );
}

/** `Redated Data`, `Reacted personal data`, `REDCATED`: one slip away from the word. */
function hasNearSpelling(text: string): boolean {
  const words = text.toLowerCase().split(' ');
  const rest = words.filter((word) => !isNear(word));
  const isOnlyThat = rest.every((word) =>
    /^(?:personal|private|commercial|data|information|info|name|details|supplier|payee)$/.test(word),
  );
  return rest.length < words.length && isOnlyThat;
}

function isNear(word: string): boolean {
  return nearSpellings.has(word);
}

const nearSpellings = slipsOf('redacted');

/** A word with one letter left out, doubled, swapped with the next, or changed for a vowel or its neighbour. */
function slipsOf(word: string): ReadonlySet<string> {
  const slips = new Set<string>([word]);
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    slips.add(before + after.slice(1));
    slips.add(before + (after[1] ?? '') + (after[0] ?? '') + after.slice(2));
    for (const letter of letters) {
      slips.add(before + letter + after);
      slips.add(before + letter + after.slice(1));
    }
  }
  return slips;
}
