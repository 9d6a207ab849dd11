import type { By } from '../../../acts/by.ts';
import { personOrNull } from '../../../acts/nobody.ts';
import type { Transaction } from '../../../db/connect.ts';
import { listBodies } from '../../../people/organisations/bodies.queries.ts';
import { recordEntry } from '../../record/record-entry.ts';
import { raiseReleasedFlags } from '../flags/raise-released-flags.ts';
import { listBuyerMatches, rememberBuyer } from './buyers.queries.ts';
import { compileContracts } from './compile-contracts.ts';
import { importFile } from './import-file.ts';
import { listProcessesOf } from './imported-contracts.queries.ts';
import { lockImports } from './imported-releases.queries.ts';
import { buyerKeys, buyerMatcher } from './match-buyers.rules.ts';
import { openTexts } from './open-json.ts';
import { readBuyers } from './organisations.rules.ts';
import type { ImportedReleases, ReleasesImport, ReleasesImported, UnreadFile } from './releases-import.ts';

/** So many processes are compiled at once: the register of suppliers is read for each such lot. */
const LOT = 4000;

/**
 * Brings in releases that others published (OCDS 1.0 and 1.1), all files in one transaction. A release is kept as it
 * came; one with a number that was here and other words takes its place, and the old one stays in the history; the same
 * file twice changes nothing. Contracts are compiled by our own merge; their suppliers are recognised, and their buyers
 * where they are bodies of ours.
 */
export async function importReleases(
  tx: Transaction,
  by: By,
  input: ReleasesImport,
): Promise<ReleasesImported> {
  await lockImports(tx);
  const touched = new Set<string>();
  for (const { written, bodyId } of input.buyers ?? []) {
    for (const ocid of await remember(tx, by, written, bodyId)) touched.add(ocid);
  }
  const matchBuyer = buyerMatcher(await listBodies(tx), await listBuyerMatches(tx));
  const files: ImportedReleases[] = [];
  const unread: UnreadFile[] = [];
  const isOthers = (release: Readonly<Record<string, unknown>>) => {
    if (input.onlyBodyId === undefined) return false;
    return !readBuyers(release).some((buyer) => matchBuyer(buyer) === input.onlyBodyId);
  };
  for (const original of input.files) {
    for await (const file of openTexts(original)) {
      if ('fault' in file) {
        unread.push({ file: file.name, fault: { why: 'unreadable', reason: file.fault.reason } });
        continue;
      }
      const imported = await importFile({ tx, by, input, isOthers, touched }, file);
      if ('fault' in imported) unread.push(imported);
      else files.push(imported);
    }
  }
  const compiled = await compileAll(tx, by, [...touched], matchBuyer);
  for (const file of files) await recordFile(tx, by, input, file);
  return { files, unread, ...compiled };
}

async function compileAll(
  tx: Transaction,
  by: By,
  ocids: readonly string[],
  matchBuyer: ReturnType<typeof buyerMatcher>,
) {
  const contracts = { added: 0, changed: 0 };
  const suppliers = { added: 0, recognised: 0 };
  const buyers = new Map<string, string | null>();
  const competitors = new Map<string, string | null>();
  for (let from = 0; from < ocids.length; from += LOT) {
    const done = await compileContracts(tx, by, ocids.slice(from, from + LOT), matchBuyer);
    contracts.added += done.added;
    contracts.changed += done.changed;
    suppliers.added += done.suppliers.added;
    suppliers.recognised += done.suppliers.recognised;
    for (const [name, bodyId] of done.buyers) buyers.set(name, bodyId);
    for (const [buyer, bodyId] of done.competitors) competitors.set(buyer, bodyId);
  }
  await raiseReleasedFlags(tx, competitors);
  return { contracts, suppliers, buyers };
}

const IDENTIFIER = /^[A-Z]{2,3}-[A-Z]{2,6}-./;

/** An identifier where it looks like one, else a name. Answers the processes here that are this buyer’s from now on. */
async function remember(tx: Transaction, by: By, words: string, bodyId: string): Promise<string[]> {
  const isIdentifier = IDENTIFIER.test(words.toUpperCase());
  const written = isIdentifier
    ? words.trim().toUpperCase()
    : buyerKeys({ name: words, identifiers: [] }).name;
  const kind = isIdentifier ? 'identifier' : 'name';
  await rememberBuyer(tx, { kind, written, bodyId, at: await by.clock.now(tx), by: personOrNull(by.actor) });
  return listProcessesOf(tx, written);
}

/** The public record’s entry of a file that changed something. */
async function recordFile(
  tx: Transaction,
  by: By,
  input: ReleasesImport,
  file: ImportedReleases,
): Promise<void> {
  const { sha256, format, accepted, unchanged, rejected } = file;
  if (accepted === 0) return;
  await recordEntry(tx, by, {
    type: 'releases-imported',
    subject: input.onlyBodyId === undefined ? {} : { bodyId: input.onlyBodyId },
    facts: { sha256, format, accepted, unchanged, rejected, invented: input.invented === true },
  });
}
