import shapes from '../../../../data/ocds/shapes.json' with { type: 'json' };
import { isObject, mergePatch } from './merge-patch.rules.ts';

/** The extensions whose fields we know: the United Kingdom’s, those it builds upon, and our own. */
export type ExtensionName = keyof typeof shapes.extensions;

/** All of them. */
export const allExtensions = Object.keys(shapes.extensions) as readonly ExtensionName[];

/** Where each extension is published, in the part of its address that its versions and mirrors share. */
const addresses: Record<ExtensionName, RegExp> = {
  uk: /ocds_uk_extension/,
  awardCriteria: /ocds_awardCriteria_extension|\/extensions\/awardCriteria\b/,
  bids: /ocds_bid_extension|\/extensions\/bids?\b/,
  lots: /ocds_lots_extension|\/extensions\/lots\b/,
  metrics: /ocds_metrics_extension|\/extensions\/metrics\b/,
  otherRequirements: /ocds_otherRequirements_extension|\/extensions\/otherRequirements\b/,
  performanceFailures: /ocds_performance_failures(_extension)?|\/extensions\/performance_failures\b/,
  sustainability: /ocds_sustainability(_extension)?|\/extensions\/sustainability\b/,
  legalBasis: /ocds_legalBasis_extension|\/extensions\/legalBasis\b/,
  // Every installation serves it at one path.
  peoplesProcurement: /\/data\/ocds\/extension\b|peoples-procurement-extension/,
};

/** Which extension a package names by this address; undefined for one we do not know. */
export function extensionAt(address: string): ExtensionName | undefined {
  return allExtensions.find((name) => addresses[name].test(address));
}

export type Schema = Record<string, unknown>;
export type PackageKind = 'release' | 'releasePackage' | 'recordPackage';

/**
 * The schema (JSON Schema draft 4) of a package of one kind with the named extensions laid over the release, in the
 * order given, and those it refers to. Of OCDS 1.1.5, https://standard.open-contracting.org/1.1/en/schema/.
 */
export function schemasOf(
  kind: PackageKind,
  extensions: readonly ExtensionName[],
): { readonly main: Schema; readonly others: readonly Schema[] } {
  const patched = extensions.reduce<unknown>(
    (schema, name) => mergePatch(schema, shapes.extensions[name]),
    shapes.release,
  );
  const release = readySchema(patched as Schema);
  if (kind === 'release') return { main: release, others: [] };
  return { main: readySchema(shapes[kind]), others: [release, versionedSchema(extensions)] };
}

/**
 * The shape of a versioned release. The standard versions an object whole where it names no fields of it, such as an
 * organisation’s details; an extension that names them has each of them versioned, and there the shape is open.
 */
function versionedSchema(extensions: readonly ExtensionName[]): Schema {
  const schema = readySchema(shapes.versionedRelease);
  const patches = extensions.map((name) => shapes.extensions[name] as Schema);
  const opened = patches.flatMap((patch) =>
    Object.entries(fieldsOf(patch, 'definitions')).flatMap(([definition, { properties }]) =>
      Object.entries(isObject(properties) ? properties : {})
        .filter(([, property]) => isObject(property) && isObject(property['properties']))
        .map(([property]) => ({ definition, property })),
    ),
  );
  const definitions = Object.entries(fieldsOf(schema, 'definitions')).map(([name, node]) => {
    const open = opened.filter(({ definition }) => definition === name).map(({ property }) => [property, {}]);
    const properties = { ...fieldsOf(node, 'properties'), ...Object.fromEntries(open) };
    return [name, open.length === 0 ? node : { ...node, properties }];
  });
  return { ...schema, definitions: Object.fromEntries(definitions) };
}

function fieldsOf(node: Schema, name: string): Readonly<Record<string, Schema>> {
  return isObject(node[name]) ? (node[name] as Record<string, Schema>) : {};
}

/** A field with a language at its end, such as `title_cy` (BCP 47; its shape, not its registry). */
const LANGUAGE = '_[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$';

/** With the fields that may be repeated in other languages, and a place for definitions that an extension only hopes for. */
function readySchema(schema: Schema): Schema {
  const ready = withLanguages(schema) as Schema;
  const definitions = isObject(ready['definitions']) ? ready['definitions'] : {};
  const hopedFor = [...JSON.stringify(ready).matchAll(/"#\/definitions\/(\w+)"/g)].map(
    ([, name]) => name ?? '',
  );
  const open = Object.fromEntries(
    hopedFor.filter((name) => !(name in definitions)).map((name) => [name, {}]),
  );
  return { ...ready, definitions: { ...definitions, ...open } };
}

function withLanguages(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withLanguages);
  if (!isObject(node)) return node;
  const { translated, ...rest } = node;
  const inside = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, withLanguages(value)]));
  if (!Array.isArray(translated)) return inside;
  const repeated = translated.map((field) => [`^${field}${LANGUAGE}`, { type: ['string', 'null'] }]);
  return { ...inside, patternProperties: Object.fromEntries(repeated) };
}
