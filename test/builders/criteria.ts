import type { Database } from '../../src/db/connect.ts';
import type { CriterionDraft } from '../../src/procurement/criteria/criterion.rules.ts';

export async function measureIdOf(db: Database, slug: string): Promise<string> {
  const row = await db.selectFrom('measure').select('id').where('slug', '=', slug).executeTakeFirstOrThrow();
  return row.id;
}

const subjectMatter = 'It is part of mending homes so that people stay safe in them.';
const band = { method: 'band', bandMax: 5, subjectMatter } as const;
const price = {
  method: 'linear-absolute',
  qualificationPence: 240_000_000,
  floorPence: 180_000_000,
} as const;

/** Price 40, one quality question 30, social value 30: a question with two measures, and jobs against a target. */
export async function theCriteria(db: Database): Promise<CriterionDraft[]> {
  const visits = await measureIdOf(db, 'home-safety-visits');
  const rails = await measureIdOf(db, 'grab-rails-fitted');
  const jobs = await measureIdOf(db, 'local-jobs');
  return [
    { kind: 'price', title: 'Price', question: '', weight: 40, subjectMatter, ...price },
    {
      kind: 'quality',
      title: 'Running repairs',
      question: 'How will you run a repair?',
      weight: 30,
      ...band,
    },
    {
      kind: 'social-value',
      title: 'Stopping problems early',
      question: 'How will you stop falls before they happen?',
      weight: 20,
      measureIds: [visits, rails],
      residentsScore: true,
      ...band,
    },
    {
      kind: 'social-value',
      title: 'Good local jobs',
      question: '',
      weight: 10,
      method: 'target',
      target: '30',
      measureIds: [jobs],
      subjectMatter,
    },
  ];
}
