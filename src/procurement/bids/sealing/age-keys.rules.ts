/** The letters of bech32 (BIP 173), in which age writes its keys. */
const recipientShape = /^age1[02-9ac-hj-np-z]{58}$/;
const identityShape = /^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/;

/** Whether it has the shape of an age X25519 recipient: the public half, `age1…`. Its check letters are not read. */
export function looksLikeRecipient(text: string): boolean {
  return recipientShape.test(text);
}

/**
 * The secret half in an age identity file or in what somebody pasted: the one line `AGE-SECRET-KEY-1…` among comments.
 * Null where there is none, more than one, or something else besides.
 */
export function findIdentity(text: string): string | null {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const [identity, ...more] = lines;
  return identity !== undefined && more.length === 0 && identityShape.test(identity) ? identity : null;
}

/** What an age identity file says beside its key, as `age-keygen` writes it: one comment a line. */
export function writeIdentityFile(identity: string, comments: readonly string[]): string {
  const lines = comments.map((comment) => `# ${comment.replaceAll(/\p{Cc}/gu, ' ')}`);
  return `${[...lines, identity].join('\n')}\n`;
}
