import { join } from 'node:path';
import { sql } from 'kysely';
import { type Database, databaseOn, openPool } from '../db/connect.ts';
import { emptyDatabase } from '../db/empty-database.ts';
import { migrate } from '../db/migrate.ts';
import type { Installation } from '../installation.ts';
import { openObjects } from '../objects/open-objects.ts';
import { formatReceiptSecret, receiptSecretFrom } from '../participation/voice/receipt-secret.rules.ts';
import { offerPerson } from '../people/demonstration/offer-person.ts';
import { loadReference } from '../reference/load-reference.ts';
import { readJson } from '../reference/read-json.ts';
import { beginTelling, type Cast, idOf } from './cast.ts';
import { readPurchase } from './purchase-files.ts';
import { daysAfter } from './story-time.ts';
import { tellAnnualReport } from './tell-annual-report.ts';
import { tellBidding } from './tell-bidding.ts';
import { tellCast } from './tell-cast.ts';
import { tellCharter } from './tell-charter.ts';
import { tellChasing } from './tell-chasing.ts';
import { tellClarifying, tellGivenUp } from './tell-clarifying.ts';
import { tellComparisons } from './tell-comparisons.ts';
import { tellTakingPart } from './tell-conditions.ts';
import { tellDelivery } from './tell-delivery.ts';
import { tellDrafting } from './tell-drafting.ts';
import { tellElsewhere } from './tell-elsewhere.ts';
import { tellInvitations } from './tell-invitations.ts';
import { tellMandate } from './tell-mandate.ts';
import { tellMeasures } from './tell-measures.ts';
import { tellMerges } from './tell-merges.ts';
import { tellNeeds } from './tell-needs.ts';
import { tellNetwork } from './tell-network.ts';
import { tellPanels } from './tell-panels.ts';
import { tellPaper } from './tell-paper.ts';
import { tellPayments } from './tell-payments.ts';
import { tellPipelineNotices, tellPlan } from './tell-plan.ts';
import { tellPolicies } from './tell-policies.ts';
import { tellReviews } from './tell-reviews.ts';
import { tellScores } from './tell-scores.ts';
import { tellStatements } from './tell-statements.ts';
import { tellBids, tellCriteria } from './tell-tender.ts';
import { tellVoice } from './tell-voice.ts';
import { tellBeforeNotice } from './tell-watching.ts';
import { words } from './words.en.ts';

type Story = {
  readonly region: string;
  readonly today: string;
  readonly seed: string;
  readonly signIn: readonly string[];
  readonly toldInFull: string;
  readonly procurements: readonly string[];
};

export type Ask = {
  readonly story: string;
  readonly scale: number;
  readonly progress: (line: string) => void;
};
type Place = Pick<
  Installation,
  'db' | 'pool' | 'ownerUrl' | 'dataFolder' | 'sealingKey' | 'secret' | 'settings'
>;

/**
 * Tells a demonstration story into an empty database, by the same actions people use, several purchases at once.
 * One that was broken off half-way is begun again from nothing. Throws where an action refuses: a story that the
 * rules do not allow is a mistake in its files.
 */
export async function tellStory(place: Place, ask: Ask): Promise<void> {
  const { settings, ownerUrl } = place;
  const max = settings.DATABASE_CONNECTIONS;
  // A story cut short is told again from nothing, so no act of it waits for the disk.
  const pool = openPool({ url: settings.APPLICATION_DATABASE_URL ?? ownerUrl, max, isRepeatable: true });
  try {
    await tell({ ...place, pool, db: databaseOn(pool) }, ask);
  } finally {
    await pool.end();
  }
  // This commit waits, and everything before it is safe with it.
  await place.db.updateTable('installation').set({ seeding: 'done' }).execute();
}

async function tell(place: Place, ask: Ask): Promise<void> {
  const story = await readJson<Story>(`story/${ask.story}/story.json`);
  await clearHalfTold(place);
  await place.db
    .insertInto('installation')
    .values({
      region: story.region,
      demonstration: true,
      seeding: 'running',
      clock_offset: sql`${story.today}::timestamptz - clock_timestamp()`,
    })
    .execute();
  const cast = await tellCast(place.db, daysAfter(story.today, -1000), story.signIn);
  ask.progress(words.castIsOn(cast.people.size));
  await Promise.all([
    tellAsking(place, cast, story.seed),
    tellPolicies(place.db, cast, story.seed),
    tellGivenUp(place.db, cast, story.seed),
    tellPipelineNotices(place.db, cast, story.seed),
    tellComparisons(place.db, place.pool, cast, story.seed),
    tellStatements(place.db, place.pool, cast, story.seed),
    ...story.procurements.map(async (slug) => {
      await tellPurchase(place, story, cast, slug, ask.scale);
      ask.progress(words.told(slug));
    }),
  ]);
  await Promise.all([
    tellPaper(place.db, cast, story.seed),
    tellPanels(place.db, cast, story.seed),
    tellNetwork(place, cast, story.seed),
    tellDrafting(place.db, cast, story.seed),
    tellMeasures(place.db, cast, story.seed),
    tellYear(place, cast, story.seed),
    tellElsewhere(place.db, cast, story.seed, publicUrlOf(place)),
    tellBidding(place.db, cast, story.seed, publicUrlOf(place)),
  ]);
}

/** A report of a year counts needs and late promises, so it comes after them. */
async function tellYear(place: Place, cast: Cast, seed: string): Promise<void> {
  const publicUrl = publicUrlOf(place);
  await Promise.all([
    tellNeeds(place.db, cast, seed, publicUrl),
    tellChasing(place.db, cast, seed, publicUrl),
  ]);
  await tellAnnualReport(place.db, cast, { seed, publicUrl, filesFolder: join(place.dataFolder, 'files') });
}

function publicUrlOf({ settings: { PUBLIC_URL, HOST, PORT } }: Place): string {
  return PUBLIC_URL ?? `http://${HOST}:${PORT}`;
}

/** Payments decide who is asked; whoever has signed the Charter is not asked for it again; then Reviews come in. */
async function tellAsking(place: Place, cast: Cast, seed: string): Promise<void> {
  await Promise.all([tellPayments(place, cast, seed), tellCharter(place.db, cast, seed)]);
  await tellMerges(place.db, cast, seed);
  await tellInvitations(place, cast, seed);
  await tellReviews(place.db, cast, { seed, filesFolder: join(place.dataFolder, 'files') });
}

async function clearHalfTold({ db, ownerUrl }: Place): Promise<void> {
  const half = await db.selectFrom('installation').select('seeding').executeTakeFirst();
  if (half?.seeding !== 'running') return;
  await emptyDatabase(ownerUrl);
  await migrate(ownerUrl);
  await loadReference(db);
}

async function tellPurchase(
  place: Place,
  story: Story,
  cast: Cast,
  slug: string,
  scale: number,
): Promise<void> {
  const purchase = await readPurchase(slug);
  const telling = beginTelling(place.db, cast, `${story.seed}|${slug}`);
  const { today } = story;
  const named = slug === story.toldInFull ? [idOf(cast.people, firstResident(story))] : [];
  const asked = await tellVoice(telling, purchase, { pool: place.pool, today, scale, named });
  for (const personId of named) await offerReceipt(place.db, { personId, roundId: asked.roundId, slug });
  await tellPlan(telling, purchase, asked);
  await tellMandate(telling, purchase, asked);
  await tellBeforeNotice(telling, purchase, asked);
  await tellCriteria(telling, purchase, asked);
  await tellClarifying(telling, purchase, asked, join(place.dataFolder, 'files'));
  await tellBids(telling, purchase, asked, {
    today,
    sealingKey: place.sealingKey,
    objects: openObjects(place.settings, place.dataFolder),
    publicUrl: publicUrlOf(place),
  });
  await tellTakingPart(telling, purchase, asked);
  await tellScores(telling, purchase, asked);
  const filesFolder = join(place.dataFolder, 'files');
  await tellDelivery(telling, purchase, asked, {
    filesFolder,
    publicUrl: publicUrlOf(place),
    secret: place.secret,
  });
}

/** The demonstration's one receipt whose code is not a secret. */
async function offerReceipt(
  db: Database,
  { personId, roundId, slug }: { readonly personId: string; readonly roundId: string; readonly slug: string },
): Promise<void> {
  const code = formatReceiptSecret(receiptSecretFrom(slug, personId, roundId));
  await db
    .transaction()
    .execute((tx) => offerPerson(tx, { personId, position: 0, tryThis: words.tryReceipt(code) }));
}

/** The first to sign in as is the resident whose receipt the demonstration shows. */
function firstResident(story: Story): string {
  const [first] = story.signIn;
  if (!first) throw new Error('the story offers nobody to sign in as');
  return first;
}
