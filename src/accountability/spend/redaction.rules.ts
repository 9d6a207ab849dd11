/**
 * The spellings met in published files: `REDACTED PERSONAL DATA`, `Redacted Data`, `Reacted personal data`,
 * `Personal expenses name witheld`, `suppliernamewithheld`, `PERSONAL INFORMATION`. A firm called Redactive is a
 * firm.
 */
const spellings = [
  /\bred?acted\b/i,
  /\bredaction\b/i,
  /with?held\b/i,
  /^personal (?:data|information)$/i,
  /\bname (?:not disclosed|removed|hidden)\b/i,
];

/** Whether a published payee is somebody whose name was left out: money spent, and never a supplier. */
export function isRedactedName(name: string): boolean {
  return spellings.some((spelling) => spelling.test(name));
}
