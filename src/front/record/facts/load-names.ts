import type { Database } from '../../../db/connect.ts';
import { categoryFeatures, notSaid } from '../../../participation/panels/panel.rules.ts';
import { categoryWords, featureName, words as panelWords } from '../../../participation/panels/words.en.ts';
import type { FactWords, ReferenceKind } from './fact.rules.ts';
import { type Filed, listNames } from './references.queries.ts';
import { type Named, type NameOf, tellFacts } from './tell-facts.rules.ts';
import { words } from './words.en.ts';

type Facts = Readonly<Record<string, unknown>>;

/** Finds out what the identifiers among an entry’s facts stand for: one question for each kind of thing. */
export async function loadNames(db: Database, known: FactWords, facts: Facts, filed: Filed): Promise<NameOf> {
  const asked = askedOf(known, facts);
  const found = new Map<string, Named>();
  await Promise.all(
    [...asked].map(async ([kind, values]) => {
      // A feature of the census has a name of its own; another is a district.
      const look = kind === 'feature' ? 'area' : kind;
      for (const { value, name, href } of await listNames(db, look, [...values], filed))
        found.set(`${kind} ${value}`, { name, href: kind === 'feature' ? null : href });
    }),
  );
  const round = typeof facts['round'] === 'string' ? facts['round'] : null;
  return ({ to, value }) => found.get(`${to} ${value}`) ?? numbered(to, value, round);
}

function askedOf(known: FactWords, facts: Facts): ReadonlyMap<ReferenceKind, ReadonlySet<string>> {
  const asked = new Map<ReferenceKind, Set<string>>();
  tellFacts(known, facts, ({ to, value }) => {
    asked.set(to, (asked.get(to) ?? new Set()).add(value));
    return undefined;
  });
  return asked;
}

/** What is known by its number or its word alone needs no looking up. */
function numbered(to: ReferenceKind, value: string, round: string | null): Named | undefined {
  if (to === 'draft') return { name: words.draft(value), href: `/drafts/${value}` };
  if (to === 'proposal') return { name: words.proposal(value), href: `/proposals/${value}` };
  if (to === 'issue') return { name: words.issue, href: `/common-issues/${value}` };
  if (to === 'statement-number') {
    return { name: words.statement(value), href: round && `/say/${round}/statements/${value}` };
  }
  if (to === 'category') {
    return { name: categoryWords[value as keyof typeof categoryWords] ?? value, href: null };
  }
  return to === 'feature' ? { name: nameOfFeature(value), href: null } : undefined;
}

function nameOfFeature(feature: string): string {
  if (feature === notSaid) return panelWords.notSaid;
  const categories = Object.keys(categoryFeatures) as (keyof typeof categoryFeatures)[];
  const category = categories.find((each) => (categoryFeatures[each] as readonly string[]).includes(feature));
  return category ? featureName(category, feature, new Map()) : feature;
}
