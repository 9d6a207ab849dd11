import type { Transaction } from '../../db/connect.ts';
import { readJson } from '../read-json.ts';

type Commitment = {
  slug: string;
  title: string;
  sentence: string;
  forSoleTrader: string;
  forFirm: string;
  forPublicBody: string;
  why: string;
};
type Version = {
  version: number;
  effectiveFrom: string;
  validMonths: number;
  remindDays: number;
  whatChanged: string;
  commitments: readonly Commitment[];
};

/** Loads the versions of the Social Value Charter. One that is out never changes; new ones are added. */
export async function loadCharter(tx: Transaction): Promise<void> {
  const { versions } = await readJson<{ versions: readonly Version[] }>('charter/versions.json');
  for (const version of versions) await saveVersion(tx, version);
}

async function saveVersion(tx: Transaction, { version, commitments, ...dated }: Version): Promise<void> {
  await tx
    .insertInto('charter_version')
    .values({
      version,
      effective_from: dated.effectiveFrom,
      valid_months: dated.validMonths,
      remind_days: dated.remindDays,
      what_changed: dated.whatChanged,
    })
    .onConflict((c) => c.doNothing())
    .execute();
  const rows = commitments.map((commitment, position) => ({
    version,
    position,
    slug: commitment.slug,
    title: commitment.title,
    sentence: commitment.sentence,
    for_sole_trader: commitment.forSoleTrader,
    for_firm: commitment.forFirm,
    for_public_body: commitment.forPublicBody,
    why: commitment.why,
  }));
  await tx
    .insertInto('charter_commitment')
    .values(rows)
    .onConflict((c) => c.doNothing())
    .execute();
}
