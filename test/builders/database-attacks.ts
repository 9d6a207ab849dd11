import type { Random } from '../../src/values/random.ts';
import { entryAt } from './record.ts';

/** What somebody with every right over the database does, and the first entry that is not as it was. */
export type DatabaseAttack = { readonly statements: readonly string[]; readonly first: number | null };

/** Each does one thing to a record of `size` entries, somewhere. */
export const databaseAttacks: Readonly<Record<string, (random: Random, size: number) => DatabaseAttack>> = {
  'changes what an act was about': (random, size) => {
    const first = random.nextInteger(size);
    const facts = `'{"number":${10_000 + random.nextInteger(10_000)}}'`;
    return { first, statements: [`update record_entry set facts = ${facts} where id = ${entryAt(first)}`] };
  },
  'changes one character of it': (random, size) =>
    onEntry(random, size, `facts = replace(facts, '2026', '2027')`),
  'changes only how it is written': (random, size) =>
    onEntry(random, size, `facts = replace(facts, ':', ': ')`),
  'changes its fingerprint too': (random, size) =>
    onEntry(random, size, `facts = '{}', sha256 = sha256('{}'::bytea)`),
  'changes what kind of act it was': (random, size) => onEntry(random, size, `type = 'award-decided'`),
  'changes the version of its facts': (random, size) => onEntry(random, size, 'version = version + 1'),
  'changes whose act it was': (random, size) => onEntry(random, size, 'body_id = id'),
  'changes which purchase it was about': (random, size) => onEntry(random, size, 'procurement_id = id'),
  'changes which round it was about': (random, size) => onEntry(random, size, 'round_id = id'),
  'takes an entry out': (random, size) => {
    const first = random.nextInteger(size);
    return { first, statements: [`delete from record_entry where id = ${entryAt(first)}`] };
  },
  'takes several entries out': (random, size) => {
    const first = random.nextInteger(size - 5);
    const places = `position between ${first} and ${first + 4}`;
    return {
      first,
      statements: [`delete from record_entry where id in (select entry_id from record_leaf where ${places})`],
    };
  },
  'takes a place out': (random, size) => onLeaf(random, size, 'delete from record_leaf'),
  'takes an entry and its place out': (random, size) => {
    const first = random.nextInteger(size);
    const entry = `delete from record_entry where id = ${entryAt(first)}`;
    return { first, statements: [entry, `delete from record_leaf where position = ${first}`] };
  },
  'changes the hash of a place': (random, size) =>
    onLeaf(random, size, `update record_leaf set hash = sha256('${random.nextInteger(1e9)}'::bytea)`),
  'exchanges two entries': (random, size) => {
    const [a, b] = pair(random, size);
    return { first: a, statements: [...exchange(a, b, 'entry_id')] };
  },
  'exchanges two entries and their hashes': (random, size) => {
    const [a, b] = pair(random, size);
    return { first: a, statements: [...exchange(a, b, 'entry_id'), ...exchange(a, b, 'hash')] };
  },
  'exchanges what two acts were about': (random, size) => {
    const [a, b] = pair(random, size);
    const from = (place: number) => `(select facts from both_facts where id = ${entryAt(place)})`;
    return {
      first: a,
      statements: [
        `create temporary table both_facts on commit drop as select id, facts from record_entry
          where id in (${entryAt(a)}, ${entryAt(b)})`,
        `update record_entry set facts = ${from(b)} where id = ${entryAt(a)}`,
        `update record_entry set facts = ${from(a)} where id = ${entryAt(b)}`,
      ],
    };
  },
  'cuts the end off, and its checkpoints': (random, size) => {
    const first = 1 + random.nextInteger(size - 1);
    return {
      first,
      statements: [
        `delete from record_entry where id in (select entry_id from record_leaf where position >= ${first})`,
        `delete from record_leaf where position >= ${first}`,
        `delete from record_checkpoint where size > ${first}`,
      ],
    };
  },
  'changes the root of a checkpoint': (random) =>
    onCheckpoint(random, `root = sha256('${random.nextInteger(1e9)}'::bytea)`),
  'changes the text of a checkpoint': (random) =>
    onCheckpoint(random, `note = replace(note, E'\\n', E'\\n1')`),
  'puts an entry in that no log holds': (random, size) => ({
    first: null,
    statements: [
      `insert into record_entry (id, type, version, facts, sha256, occurred_at)
        select gen_random_uuid(), type, version, facts, sha256, occurred_at from record_entry
        where id = ${entryAt(random.nextInteger(size))}`,
    ],
  }),
};

function onEntry(random: Random, size: number, set: string): DatabaseAttack {
  const first = random.nextInteger(size);
  return { first, statements: [`update record_entry set ${set} where id = ${entryAt(first)}`] };
}

function onLeaf(random: Random, size: number, statement: string): DatabaseAttack {
  const first = random.nextInteger(size);
  return { first, statements: [`${statement} where position = ${first}`] };
}

function onCheckpoint(random: Random, set: string): DatabaseAttack {
  const some = `(select size from record_checkpoint order by size offset ${random.nextInteger(3)} limit 1)`;
  return { first: null, statements: [`update record_checkpoint set ${set} where size = ${some}`] };
}

function pair(random: Random, size: number): [number, number] {
  const a = random.nextInteger(size - 1);
  return [a, a + 1 + random.nextInteger(size - a - 1)];
}

/** No two places may hold one entry, not even for a moment. */
function exchange(a: number, b: number, column: 'entry_id' | 'hash'): string[] {
  const table = `both_${column}`;
  const other = `(select o.${column} from ${table} o where o.position <> record_leaf.position)`;
  const meanwhile = column === 'entry_id' ? 'gen_random_uuid()' : `sha256('')`;
  return [
    `create temporary table ${table} on commit drop as select * from record_leaf where position in (${a}, ${b})`,
    `update record_leaf set ${column} = ${meanwhile} where position in (${a}, ${b})`,
    `update record_leaf set ${column} = ${other} where position in (${a}, ${b})`,
  ];
}
