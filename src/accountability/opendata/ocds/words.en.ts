import type { ErrorObject } from 'ajv';

export const words = {
  summary: 'Check whether a package or release is valid OCDS 1.1.5, with the extensions it names',
  extensionOption: 'the address of an extension, for a release that stands alone; may be repeated',
  wantsOneFile: 'Name one file: npx --no-install pp ocds validate <package.json>.',
  brokenJson: (why: string) =>
    `This is neither JSON nor JSON Lines (${why}): give a release package, a record package, or one release a line.`,
  notOcds:
    'This has no releases, no records and no ocid: give a release package, a record package, or releases of OCDS.',
  valid: (documents: number) =>
    documents === 1 ? 'Valid OCDS 1.1.5.' : `All ${documents} are valid OCDS 1.1.5.`,
  invalid: (faults: number) => (faults === 1 ? 'Not valid: one fault.' : `Not valid: ${faults} faults.`),
  checked: (names: readonly string[]) =>
    names.length === 0 ? 'No extension was checked.' : `Checked with the extensions ${names.join(', ')}.`,
  unknown: (addresses: readonly string[]) =>
    addresses.length === 0 ? '' : `Not checked, because we do not have them: ${addresses.join(', ')}.`,
  whole: 'the whole document',
} as const;

type Parameters = {
  readonly missingProperty?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly allowedValues?: readonly unknown[];
  readonly limit?: number;
  readonly i?: number;
  readonly j?: number;
};

/** What is wrong, by the rule of JSON Schema that says so. */
export function faultSentence({ keyword, params, message }: ErrorObject): string {
  const given = params as Parameters;
  const sentences: Readonly<Record<string, string>> = {
    required: `“${given.missingProperty}” is missing: add it.`,
    type: `This is not of the right kind: it must be ${[given.type].flat().join(' or ')}.`,
    format: `This is not a ${given.format}: write it as the standard asks.`,
    enum: `This code is not in the list: use one of ${(given.allowedValues ?? []).map(String).join(', ')}.`,
    minLength: 'This is empty: fill it in, or leave the field out.',
    minItems: 'This list is empty: leave it out, or put something in.',
    minProperties: 'This is empty: leave it out, or put something in.',
    uniqueItems: `Items ${given.j} and ${given.i} of this list are the same: keep one.`,
    pattern: 'This is not written as the standard asks.',
  };
  return sentences[keyword] ?? `${message ?? keyword}.`;
}
