import { createHash } from 'node:crypto';
import { canonicalJson } from '../../values/canonical-json.ts';

/** How many bytes of chance stand with a statement’s text in what the record holds of it. */
export const saltBytes = 16;

/**
 * What the public record holds of a statement: SHA-256, in hexadecimal, of its text and salt as RFC 8785 canonical JSON.
 * It shows that the words were never changed, and says nothing of them to whoever has not got the salt.
 */
export function commitToStatement(text: string, salt: Uint8Array): string {
  const fact = canonicalJson({ salt: Buffer.from(salt).toString('hex'), text });
  return createHash('sha256').update(fact).digest('hex');
}
