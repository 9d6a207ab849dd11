import type { Transaction } from '../../db/connect.ts';
import type { OutcomeMappingTable } from '../../db/tables.ts';
import { readJson } from '../read-json.ts';
import { stableId } from '../stable-id.ts';

type Outcome = { slug: string; name: string; plainName: string; plainLine: string; position: number };
type Framework = {
  slug: string;
  name: string;
  version: number;
  effectiveFrom: string;
  /** A public body’s slug, whether it is here or not. */
  ownerBody: string;
  note: string;
  themes: readonly { slug: string; name: string; position: number; outcomes: readonly Outcome[] }[];
};
type Mapping = { from: string; to: string; fit: OutcomeMappingTable['fit'] };

/** The frameworks that ship, in the order they are offered. */
const SHIPPED = ['gmca-2014', 'gm-2020', 'oldham-2013', 'gm-good-employment-charter', 'ppn-002'] as const;

/** The identifier of an outcome named as in the data: `oldham-2013/prevention`. */
export function outcomeId(name: string): string {
  return stableId('outcome', name);
}
export function frameworkId(slug: string, version: number): string {
  return stableId('framework', `${slug}@${version}`);
}
export function measureId(slug: string, version: number): string {
  return stableId('measure', `${slug}@${version}`);
}

/** Loads the frameworks and their crosswalk. A published version never changes; new ones are added. */
export async function loadFrameworks(tx: Transaction): Promise<void> {
  for (const slug of SHIPPED) await saveFramework(tx, await readJson<Framework>(`frameworks/${slug}.json`));
  const { mappings } = await readJson<{ mappings: readonly Mapping[] }>('frameworks/crosswalk.json');
  const pairs = mappings.flatMap(({ from, to, fit }) => [
    { outcome_id: outcomeId(from), other_outcome_id: outcomeId(to), fit },
    { outcome_id: outcomeId(to), other_outcome_id: outcomeId(from), fit },
  ]);
  await tx
    .insertInto('outcome_mapping')
    .values(pairs)
    .onConflict((c) => c.doNothing())
    .execute();
}

async function saveFramework(tx: Transaction, framework: Framework): Promise<void> {
  const { slug, version, name } = framework;
  const id = frameworkId(slug, version);
  if (await isAdoptedHere(tx, framework)) return;
  const row = { id, slug, version, name, about: framework.note, published_on: framework.effectiveFrom };
  const owner_slug = framework.ownerBody;
  await tx
    .insertInto('framework')
    .values({ ...row, owner_slug })
    .onConflict((c) => c.column('id').doUpdateSet({ owner_slug }))
    .execute();
  for (const theme of framework.themes) await saveTheme(tx, { id, slug }, theme);
}

/** A version of this number that its owner adopted here stands: what is shipped later does not take its place. */
async function isAdoptedHere(tx: Transaction, { slug, version }: Framework): Promise<boolean> {
  const found = await tx
    .selectFrom('framework')
    .select('id')
    .where('slug', '=', slug)
    .where('version', '=', version)
    .where('id', '<>', frameworkId(slug, version))
    .executeTakeFirst();
  return found !== undefined;
}

async function saveTheme(
  tx: Transaction,
  framework: { readonly id: string; readonly slug: string },
  theme: Framework['themes'][number],
): Promise<void> {
  const { slug, name, position } = theme;
  const themeId = stableId('theme', `${framework.slug}/${slug}`);
  await tx
    .insertInto('theme')
    .values({ id: themeId, framework_id: framework.id, slug, name, position })
    .onConflict((c) => c.doNothing())
    .execute();
  const outcomes = theme.outcomes.map((outcome) => ({
    id: outcomeId(`${framework.slug}/${outcome.slug}`),
    framework_id: framework.id,
    theme_id: themeId,
    slug: outcome.slug,
    name: outcome.name,
    plain_name: outcome.plainName,
    plain_line: outcome.plainLine,
    position: outcome.position,
  }));
  await tx
    .insertInto('outcome')
    .values(outcomes)
    .onConflict((c) => c.doNothing())
    .execute();
}
