import { type ErrorObject, type ValidateFunction } from 'ajv';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { isObject } from './merge-patch.rules.ts';
import { type ExtensionName, extensionAt, type PackageKind, schemasOf } from './shapes.rules.ts';
import { faultSentence } from './words.en.ts';

/** One thing that is wrong: where (a JSON pointer, RFC 6901) and what, in a sentence. */
export type OcdsFault = { readonly path: string; readonly message: string };

export type OcdsVerdict = {
  readonly valid: boolean;
  readonly errors: readonly OcdsFault[];
  readonly kind: PackageKind;
  /** Extensions that were laid over the standard, and addresses of those we do not know and did not check. */
  readonly extensions: { readonly checked: readonly ExtensionName[]; readonly unknown: readonly string[] };
};

/**
 * Whether a document is a release, a release package or a record package of the Open Contracting Data Standard 1.1.5,
 * with the extensions its package names (`named` adds to them, for a release that stands alone). Fields that neither
 * the standard nor an extension knows are allowed, as the standard allows them. Refuses what is none of the three.
 */
export function validateOcds(document: unknown, named: readonly string[] = []): OcdsVerdict {
  const kind = kindOf(document);
  const listed = isObject(document) && Array.isArray(document['extensions']) ? document['extensions'] : [];
  const addresses = [...listed, ...named].filter((address) => typeof address === 'string');
  const known = addresses.map((address) => ({ address, name: extensionAt(address) }));
  const checked = [...new Set(known.flatMap(({ name }) => name ?? []))];
  const unknown = known.filter(({ name }) => name === undefined).map(({ address }) => address);
  const validate = compiled(kind, checked);
  const valid = validate(document);
  return {
    valid,
    errors: valid ? [] : toFaults(validate.errors ?? []),
    kind,
    extensions: { checked, unknown },
  };
}

/** Whether a document has what only an OCDS document has. */
export function isOcds(document: unknown): boolean {
  return isObject(document) && ('releases' in document || 'records' in document || 'ocid' in document);
}

function kindOf(document: unknown): PackageKind {
  if (isObject(document) && 'records' in document) return 'recordPackage';
  if (isObject(document) && 'releases' in document) return 'releasePackage';
  return 'release';
}

/** Compiling takes longer than checking, and publishers name the same extensions again and again. */
const byKind = new Map<string, ValidateFunction>();

function compiled(kind: PackageKind, extensions: readonly ExtensionName[]): ValidateFunction {
  const name = [kind, ...extensions].join(' ');
  const earlier = byKind.get(name);
  if (earlier) return earlier;
  const ajv = new AjvDraft04.default({ allErrors: true, strict: false, validateFormats: true });
  addFormats.default(ajv);
  const { main, others } = schemasOf(kind, extensions);
  for (const schema of others) ajv.addSchema(schema);
  const validate = ajv.compile(main);
  byKind.set(name, validate);
  return validate;
}

/** One sentence a fault: of a choice between shapes only what is wrong inside is told, not that no shape fits. */
function toFaults(errors: readonly ErrorObject[]): OcdsFault[] {
  const told = errors.filter(({ keyword }) => keyword !== 'oneOf');
  const faults = (told.length > 0 ? told : errors).map((error) => ({
    path: pathOf(error),
    message: faultSentence(error),
  }));
  return [...new Map(faults.map((fault) => [`${fault.path} ${fault.message}`, fault])).values()];
}

/** Where the fault is; of what is missing, where it should be. */
function pathOf({ instancePath, keyword, params }: ErrorObject): string {
  return keyword === 'required'
    ? `${instancePath}/${(params as { missingProperty: string }).missingProperty}`
    : instancePath;
}
