import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { By } from '../../../acts/by.ts';
import { indexAllForSearch } from '../../../acts/search-index.ts';
import type { Transaction } from '../../../db/connect.ts';
import { type Buyers, keepCompetitions } from '../flags/raise-released-flags.ts';
import { type ReleasedAt, readCompetition } from '../flags/released-competition.rules.ts';
import { collectReleases } from '../ocds/merging/collect-releases.rules.ts';
import { compiled, mergeReleases, type Release } from '../ocds/merging/merge-releases.rules.ts';
import { readMergeRules, withOldOrganisations } from '../ocds/merging/merge-rules.rules.ts';
import { allExtensions, schemasOf } from '../ocds/shapes.rules.ts';
import { readContractFacts } from './contract-facts.rules.ts';
import {
  type ContractRow,
  importedContractId,
  listKnownContracts,
  saveContracts,
  saveWinners,
} from './imported-contracts.queries.ts';
import { listStandingReleases, type StandingRelease } from './imported-releases.queries.ts';
import type { Organisation } from './organisations.rules.ts';
import { publisherOf } from './publishers.rules.ts';
import { recogniseWinners, type Winner } from './recognise-winners.ts';
import { words } from './words.en.ts';

export type Compiled = {
  readonly added: number;
  readonly changed: number;
  readonly suppliers: { readonly added: number; readonly recognised: number };
  readonly buyers: ReadonlyMap<string, string | null>;
  /** Whose competitions are to be asked about red flags again, once everything is in. */
  readonly competitors: Buyers;
};

const rules = () => {
  const usual = readMergeRules(schemasOf('release', allExtensions).main);
  return { usual, old: withOldOrganisations(usual) };
};
let known: ReturnType<typeof rules> | undefined;

/** Makes of these processes what all their standing releases say, by our own merge, and saves what changed. */
export async function compileContracts(
  tx: Transaction,
  by: By,
  ocids: readonly string[],
  matchBuyer: (buyer: Organisation) => string | null,
): Promise<Compiled> {
  const standing = new Map<string, StandingRelease[]>();
  for (const release of await listStandingReleases(tx, ocids)) {
    standing.set(release.ocid, [...(standing.get(release.ocid) ?? []), release]);
  }
  const before = new Map(
    (await listKnownContracts(tx, ocids)).map((each) => [each.ocid, each.factsSha256.toString('hex')]),
  );
  const buyers = new Map<string, string | null>();
  const rows = [...standing.values()].map((releases) => compile(releases, matchBuyer, buyers));
  await saveContracts(tx, rows, (await by.clock.now(tx)).toString());
  const competitors = await keepCompetitions(tx, rows);
  const fresh = rows.filter(({ ocid, factsSha256 }) => before.get(ocid) !== factsSha256);
  const suppliers = { added: 0, recognised: 0 };
  for (const invented of new Set(fresh.map((row) => row.invented))) {
    const own = fresh.filter((row) => row.invented === invented);
    const found = await recogniseWinners(tx, by, invented, own.flatMap(winnersOf));
    await saveWinners(
      tx,
      own.map(({ contractId }) => contractId),
      found.rows,
    );
    suppliers.added += found.added;
    suppliers.recognised += found.recognised;
  }
  await indexAllForSearch(tx, fresh.map(searchEntry));
  const added = rows.filter(({ ocid }) => !before.has(ocid)).length;
  return { added, changed: fresh.length - added, suppliers, buyers, competitors };
}

function compile(
  standing: readonly StandingRelease[],
  matchBuyer: (buyer: Organisation) => string | null,
  seen: Map<string, string | null>,
): ContractRow {
  known ??= rules();
  const releases = standing.map(({ content, releasedAt }) => ({
    ...(JSON.parse(content) as Release),
    ocid: standing[0]?.ocid ?? '',
    date: releasedAt.toString(),
  }));
  const collected = collectReleases(releases);
  const isOld = Array.isArray(collected) && collected.some((each) => each.isOld);
  const merged = compiled(mergeReleases(releases, isOld ? known.old : known.usual, false));
  const facts = readContractFacts(merged);
  const last = standing.at(-1);
  if (!last) throw new Error('a process without releases');
  const bodies = facts.buyers.map((buyer) => {
    const bodyId = matchBuyer(buyer);
    seen.set(buyer.name, bodyId);
    return bodyId;
  });
  const bodyId = bodies.find((each) => each !== null) ?? null;
  const { publisher, licence, kind, invented } = last;
  const said = { ...facts, ocid: last.ocid, bodyId };
  return {
    ...said,
    contractId: importedContractId(last.ocid),
    source: kind,
    publisher: publisher || publisherOf(last.ocid),
    licence,
    lastReleasedAt: last.releasedAt.toString(),
    releases: standing.length,
    invented,
    factsSha256: createHash('sha256').update(JSON.stringify(said)).digest('hex'),
    competition: kind === 'ocds' ? readCompetition(merged, releases.map(whenReleased)) : null,
  };
}

function whenReleased({ date, tag }: Release): ReleasedAt {
  const tags = Array.isArray(tag) ? tag.filter((each) => typeof each === 'string') : [];
  return { date: Temporal.Instant.from(date), tags };
}

function winnersOf({ contractId, bodyId, invented, suppliers }: ContractRow): Winner[] {
  return suppliers.map(({ name, identifiers, postcode, part }, position) => ({
    contractId,
    position,
    part,
    name,
    identifiers,
    postcode,
    invented,
    bodyId,
  }));
}

function searchEntry({ contractId, title, buyers, publisher, description }: ContractRow) {
  return {
    path: `/tendered-elsewhere/${contractId}`,
    kind: 'contract' as const,
    title,
    summary: words.searchSummary(buyers[0]?.name ?? '', publisher),
    bodyText: description.slice(0, 2000),
  };
}
