import { isObject } from '../merge-patch.rules.ts';
import type { Schema } from '../shapes.rules.ts';

/**
 * How a field is merged (https://standard.open-contracting.org/1.1/en/schema/merging/): left out; replaced whole; or
 * field by field, its lists by the `id` of their objects. A field that no schema names is merged the last way.
 */
export type MergeRule = {
  readonly way: 'omit' | 'whole' | 'inside';
  readonly fields: (name: string) => MergeRule | undefined;
};

/** The merge rules that a release schema states: by `omitWhenMerged`, `wholeListMerge` and what its lists hold. */
export function readMergeRules(schema: Schema): MergeRule {
  const definitions = isObject(schema['definitions']) ? schema['definitions'] : {};
  const known = new Map<unknown, MergeRule>();

  const named = (node: unknown): Schema => {
    if (!isObject(node)) return {};
    const name = String(node['$ref'] ?? '').replace('#/definitions/', '');
    return isObject(definitions[name]) ? { ...definitions[name], ...node } : node;
  };
  const inside = (node: Schema): MergeRule => {
    const properties = isObject(node['properties']) ? node['properties'] : {};
    return {
      way: 'inside',
      fields: (name) => (Object.hasOwn(properties, name) ? ruleOf(properties[name]) : undefined),
    };
  };
  const ruleOf = (property: unknown): MergeRule => {
    const before = known.get(property);
    if (before) return before;
    const node = named(property);
    const rule = isList(node) ? ruleOfList(node) : node['omitWhenMerged'] === true ? omitted : inside(node);
    known.set(property, rule);
    return rule;
  };
  const ruleOfList = (node: Schema): MergeRule => {
    if (node['omitWhenMerged'] === true) return omitted;
    const item = named(node['items']);
    const holdsOthers = typesOf(item).some((type) => type !== 'object');
    const hasNoId = isObject(item['properties']) && !Object.hasOwn(item['properties'], 'id');
    return node['wholeListMerge'] === true || holdsOthers || hasNoId ? whole : inside(item);
  };
  return inside(schema);
}

const nothing = () => undefined;
const omitted: MergeRule = { way: 'omit', fields: nothing };
const whole: MergeRule = { way: 'whole', fields: nothing };

function isList(node: Schema): boolean {
  return typesOf(node).includes('array');
}

function typesOf({ type }: Schema): readonly unknown[] {
  return type === undefined ? [] : [type].flat();
}

/**
 * OCDS 1.0 named organisations in place, without an `id`: there its lists of suppliers and tenderers are replaced whole.
 */
export function withOldOrganisations(rules: MergeRule): MergeRule {
  const old = new Map([
    ['awards', 'suppliers'],
    ['tender', 'tenderers'],
  ]);
  return {
    ...rules,
    fields: (name) => {
      const rule = rules.fields(name);
      const list = old.get(name);
      return rule && list
        ? { ...rule, fields: (field) => (field === list ? whole : rule.fields(field)) }
        : rule;
    },
  };
}
