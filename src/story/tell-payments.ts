import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { bringInPayments } from '../accountability/spend/importing/bring-in-payments.ts';
import { faultSentence } from '../accountability/spend/reading/words.en.ts';
import { clockAt } from '../acts/clock.ts';
import { nobody } from '../acts/nobody.ts';
import type { Installation } from '../installation.ts';
import { readJson } from '../reference/read-json.ts';
import { seededRandom } from '../values/random.ts';
import { type Cast, idOf } from './cast.ts';
import { type SpendLine, type StoryPaymentsFile, writeStoryPayments } from './story-payments.ts';
import { words } from './words.en.ts';

type Named = { readonly slug: string; readonly name: string };

const FOLDER = 'story/greater-manchester';
/** When the story’s bodies bring in their payments, after the last month the story pays in. */
const IMPORTED_AT = '2026-11-03T10:00:00Z';

/** Imports the story's made-up payments, every body its year, several bodies at once, as people import real ones. */
export async function tellPayments(
  place: Pick<Installation, 'pool' | 'dataFolder'>,
  cast: Cast,
  seed: string,
): Promise<void> {
  const [spend, { bodies }, { suppliers }] = await Promise.all([
    readJson<{ lines: SpendLine[] }>(`${FOLDER}/payments/spend.json`),
    readJson<{ bodies: Named[] }>(`${FOLDER}/bodies.json`),
    readJson<{ suppliers: Named[] }>(`${FOLDER}/suppliers.json`),
  ]);
  const names = { bodies: namesOf(bodies), suppliers: namesOf(suppliers) };
  const files = writeStoryPayments(spend, names, seed);
  const slugs = new Set(files.map(({ body }) => body));
  await Promise.all(
    [...slugs].map((slug) =>
      importYear(
        place,
        cast,
        slug,
        files.filter(({ body }) => body === slug),
        seed,
      ),
    ),
  );
}

function namesOf(list: readonly Named[]): Map<string, string> {
  return new Map(list.map(({ slug, name }) => [slug, name]));
}

async function importYear(
  { pool, dataFolder }: Pick<Installation, 'pool' | 'dataFolder'>,
  cast: Cast,
  slug: string,
  files: readonly StoryPaymentsFile[],
  seed: string,
): Promise<void> {
  const by = {
    actor: nobody,
    clock: clockAt(Temporal.Instant.from(IMPORTED_AT)),
    random: seededRandom(`${seed}:payments:${slug}`),
  };
  const imported = await bringInPayments(pool, by, {
    bodyId: idOf(cast.bodies, slug),
    files: files.map(({ name, text }) => ({ name, open: () => [Buffer.from(text)] })),
    publisher: words.paymentsPublisher,
    invented: true,
    filesFolder: join(dataFolder, 'files'),
  });
  if ('refused' in imported) throw new Error(faultSentence(imported.name, imported.fault));
}
