import { isObject } from './merge-patch.rules.ts';
import { type ExtensionName, type Schema, schemasOf } from './shapes.rules.ts';

/**
 * Where a release has fields that neither the standard nor the named extensions know, as JSON pointers. The standard
 * allows them, and nobody can read them: what we publish ourselves has none. An object of which the schema names no
 * fields at all is open to any.
 */
export function unknownFields(release: unknown, extensions: readonly ExtensionName[]): string[] {
  const schema = schemaOf(extensions);
  return fieldsBeyond(schema, schema, release, '');
}

const known = new Map<string, Schema>();

function schemaOf(extensions: readonly ExtensionName[]): Schema {
  const name = extensions.join(' ');
  const schema = known.get(name) ?? schemasOf('release', extensions).main;
  known.set(name, schema);
  return schema;
}

function fieldsBeyond(whole: Schema, given: unknown, node: unknown, path: string): string[] {
  const schema = resolved(whole, given);
  if (Array.isArray(node))
    return node.flatMap((item, index) => fieldsBeyond(whole, schema['items'], item, `${path}/${index}`));
  const { properties } = schema;
  if (!isObject(node) || !isObject(properties)) return [];
  const patterns = Object.keys(isObject(schema['patternProperties']) ? schema['patternProperties'] : {});
  return Object.entries(node).flatMap(([field, value]) => {
    const at = `${path}/${field}`;
    if (Object.hasOwn(properties, field)) return fieldsBeyond(whole, properties[field], value, at);
    return patterns.some((pattern) => new RegExp(pattern).test(field)) ? [] : [at];
  });
}

/** A schema with what it refers to within the whole. */
function resolved(whole: Schema, given: unknown): Schema {
  if (!isObject(given)) return {};
  const definitions = isObject(whole['definitions']) ? whole['definitions'] : {};
  const named = definitions[String(given['$ref'] ?? '').replace('#/definitions/', '')];
  return isObject(named) ? { ...named, ...given } : given;
}
