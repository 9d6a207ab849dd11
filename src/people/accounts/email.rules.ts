/** RFC 5321 §4.5.3.1.3: a path holds 256 characters, two of them its brackets. */
const LONGEST = 254;

// One @, a dot after it, no spaces and nothing that could begin a second header or a second address.
const SHAPE = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".]+$/u;

/**
 * The address as we keep it: trimmed and in lower case, so that one person has one account.
 * Null when it cannot be an address; whether it is theirs, only a message to it can tell.
 */
export function parseEmail(typed: string): string | null {
  const email = typed.trim().toLowerCase();
  const hasControl = /\p{Cc}/u.test(email);
  return email.length <= LONGEST && !hasControl && !email.includes('..') && SHAPE.test(email) ? email : null;
}
