/** Ends of a firm’s name that say what it is in law, not who. */
const LEGAL = new Set(['ltd', 'limited', 'plc', 'llp', 'cic', 'cio', 'co', 'company', 'the', 'and']);
const SHORTEST = 4;

/** A name as the check reads it: small letters, no accents, no marks, without “Ltd” and its like. */
export function plainName(name: string): string {
  const words = plainWords(name).split(' ');
  const kept = words.filter((word) => !LEGAL.has(word));
  return (kept.length > 0 ? kept : words).join(' ');
}

/**
 * Which of these names stand in a text, as whole words, however they are spelt with capitals, marks or “Ltd”. A name of
 * fewer than four letters is not looked for: it would be found everywhere.
 */
export function findNames(text: string, names: readonly string[]): string[] {
  const plain = ` ${plainWords(text)
    .split(' ')
    .filter((word) => !LEGAL.has(word))
    .join(' ')} `;
  return names.filter((name) => {
    const sought = plainName(name);
    return sought.length >= SHORTEST && plain.includes(` ${sought} `);
  });
}

function plainWords(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[’']s?(?=\s|$|[^\p{L}])/gu, ' ')
      .replace(/[’'.]/gu, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      // Initials stand together however they are written: J. B. and J.B.
      .replace(/(?<=(?:^|\s)\p{L})\s(?=\p{L}(?:\s|$))/gu, '')
      .trim()
  );
}
