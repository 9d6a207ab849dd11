import { isDeepStrictEqual } from 'node:util';
import { isObject } from '../merge-patch.rules.ts';
import type { MergeRule } from './merge-rules.rules.ts';

/** A release as it is merged: whose process it is of and when it was published. Its other fields are the standard’s. */
export type Release = Readonly<Record<string, unknown>> & { readonly ocid: string; readonly date: string };

type Version = {
  readonly releaseID: unknown;
  readonly releaseDate: string;
  readonly releaseTag: unknown;
  readonly value: unknown;
};
/** `versions` stays empty where only what stands in the end is asked for. */
type Leaf = { readonly kind: 'leaf'; value: unknown; readonly versions: Version[] };
type Fields = { readonly kind: 'fields'; readonly byName: Map<string, Node> };
/** Objects of a list in the order they first came: by their `id`, or each by itself where it has none. */
type Items = { readonly kind: 'items'; readonly byId: Map<string | symbol, Item> };
type Item = { readonly id: unknown; readonly fields: Fields; isGone: boolean };
type Node = Leaf | Fields | Items;

/** What all releases of one contracting process said, each field with its versions, the earliest first. */
export type Merged = { readonly ocid: string; readonly lastDate: string; readonly fields: Fields };

/** Said of the release itself and not of the process; never merged. */
const ofTheRelease: ReadonlySet<string> = new Set(['ocid', 'id', 'date', 'tag']);
const ofTheItem: ReadonlySet<string> = new Set(['id']);
const ofNothing: ReadonlySet<string> = new Set();

/**
 * Merges the releases of one contracting process, in the order of their dates; of two with one date the one given first
 * comes first. At least one release, all with one `ocid`. Where nobody will ask for the versions it is a fraction of the
 * work not to keep them.
 */
export function mergeReleases(releases: readonly Release[], rules: MergeRule, keepsVersions = true): Merged {
  const inOrder = releases
    .map((release) => ({ release, at: Date.parse(release.date) }))
    .sort((a, b) => a.at - b.at)
    .map(({ release }) => release);
  const fields: Fields = { kind: 'fields', byName: new Map() };
  for (const release of inOrder) {
    const stamp = { releaseID: release['id'], releaseDate: release.date, releaseTag: release['tag'] };
    mergeFields(fields, release, ofTheRelease, rules, keepsVersions ? stamp : null);
  }
  const last = inOrder.at(-1);
  if (!last) throw new Error('nothing to merge');
  return { ocid: last.ocid, lastDate: last.date, fields };
}

/** Which release says it; null where nobody asks. */
type Stamp = Omit<Version, 'value'> | null;
type Said = Readonly<Record<string, unknown>>;

function mergeFields(
  into: Fields,
  said: Said,
  leftOut: ReadonlySet<string>,
  rule: MergeRule | undefined,
  stamp: Stamp,
): void {
  for (const name of Object.keys(said)) {
    if (leftOut.has(name)) continue;
    const own = rule?.fields(name);
    if (own?.way === 'omit') continue;
    const before = into.byName.get(name);
    const after = mergeValue(before, said[name], own, stamp);
    if (after && after !== before) into.byName.set(name, after);
  }
}

/** What stands once this value is said too; undefined where nothing was said yet and this says nothing. */
function mergeValue(
  before: Node | undefined,
  value: unknown,
  rule: MergeRule | undefined,
  stamp: Stamp,
): Node | undefined {
  if (value === null && before && before.kind !== 'leaf') {
    takeAway(before, stamp);
    return before;
  }
  if (isObject(value)) {
    const fields: Fields = before?.kind === 'fields' ? before : { kind: 'fields', byName: new Map() };
    mergeFields(fields, value, ofNothing, rule, stamp);
    return fields.byName.size === 0 ? before : fields;
  }
  if (Array.isArray(value) && rule?.way !== 'whole' && value.every(isObject)) {
    const items: Items = before?.kind === 'items' ? before : { kind: 'items', byId: new Map() };
    for (const item of value) mergeItem(items, item, rule, stamp);
    return items.byId.size === 0 ? before : items;
  }
  const leaf: Leaf = before?.kind === 'leaf' ? before : { kind: 'leaf', value: undefined, versions: [] };
  say(leaf, value, stamp);
  return leaf;
}

/** An object of a list goes to the one with its `id`; `1` and `"1"` are one `id`. Without one it stands by itself. */
function mergeItem({ byId }: Items, item: Said, rule: MergeRule | undefined, stamp: Stamp): void {
  const id = item['id'] ?? null;
  const key = id === null ? Symbol('no id') : String(id);
  const known: Item = byId.get(key) ?? { id, fields: { kind: 'fields', byName: new Map() }, isGone: false };
  known.isGone = false;
  mergeFields(known.fields, item, ofTheItem, rule, stamp);
  if (id !== null || known.fields.byName.size > 0) byId.set(key, known);
}

function say(leaf: Leaf, value: unknown, stamp: Stamp): void {
  const before = leaf.value;
  leaf.value = value;
  if (!stamp) return;
  const isNew = leaf.versions.length === 0;
  if (isNew || !isSame(before, value)) leaf.versions.push({ ...stamp, value });
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  return typeof one === 'object' && typeof other === 'object' && isDeepStrictEqual(one, other);
}

/** `null` where an object or a list stood takes away all that was said in it. */
function takeAway(node: Node, stamp: Stamp): void {
  if (node.kind === 'leaf') say(node, null, stamp);
  else if (node.kind === 'fields') for (const inner of node.byName.values()) takeAway(inner, stamp);
  else
    for (const item of node.byId.values()) {
      item.isGone = true;
      takeAway(item.fields, stamp);
    }
}

/** The compiled release: what stands after the last release. */
export function compiled({ ocid, lastDate, fields }: Merged): Record<string, unknown> {
  const own = { tag: ['compiled'], id: `${ocid}-${lastDate}`, date: lastDate, ocid };
  return fieldsOf(fields, standing, own) ?? own;
}

/** What stands of a node; undefined where nothing does. */
function standing(node: Node): unknown {
  if (node.kind === 'leaf') return node.value ?? undefined;
  if (node.kind === 'fields') return fieldsOf(node, standing);
  const items: unknown[] = [];
  for (const { id, fields, isGone } of node.byId.values()) {
    const said = isGone ? undefined : fieldsOf(fields, standing, withId(id));
    if (said) items.push(said);
  }
  return items.length === 0 ? undefined : items;
}

/** The versioned release: every value that each field had, with the release that said so. */
export function versioned({ ocid, fields }: Merged): Record<string, unknown> {
  const own = { ocid };
  return fieldsOf(fields, history, own) ?? own;
}

function history(node: Node): unknown {
  if (node.kind === 'leaf') return node.versions;
  if (node.kind === 'fields') return fieldsOf(node, history);
  return [...node.byId.values()].map(({ id, fields }) => fieldsOf(fields, history, withId(id)) ?? {});
}

function withId(id: unknown): Record<string, unknown> | undefined {
  return id === null ? undefined : { id };
}

/** An object of the fields that say something, after its `own`; undefined when there is neither. */
function fieldsOf(
  { byName }: Fields,
  tell: (node: Node) => unknown,
  own?: Record<string, unknown>,
): Record<string, unknown> | undefined {
  let told = own;
  for (const [name, node] of byName) {
    const value = tell(node);
    if (value === undefined) continue;
    told ??= {};
    // A field may be called what every object has by nature.
    if (name === '__proto__') Object.defineProperty(told, name, { value, enumerable: true });
    else told[name] = value;
  }
  return told;
}
