import type { WeightPart } from '../../web/charts/weight-bar.rules.ts';
import { WeightBar } from '../../web/charts/weight-bar.tsx';
import { type Criterion, totalWeight, weightOf } from './criterion.rules.ts';
import { words } from './words.en.ts';

const barKinds = { price: 'price', quality: 'quality', 'social-value': 'social' } as const;

/** The 100 marks of a tender as a bar, with its table beneath. */
export function CriteriaBar({ criteria }: { readonly criteria: readonly Criterion[] }) {
  const parts: WeightPart[] = criteria.map(({ code, kind, title, weight }) => ({
    label: title.startsWith(code) ? title : `${code} ${title}`,
    marks: weight,
    kind: barKinds[kind],
  }));
  if (totalWeight(criteria) === 0 || totalWeight(criteria) > 100) return null;
  const [price, quality, social] = (['price', 'quality', 'social-value'] as const).map((kind) =>
    weightOf(criteria, kind),
  );
  return (
    <WeightBar
      sentence={words.barSentence(price ?? 0, quality ?? 0, social ?? 0)}
      caption={words.barCaption}
      parts={parts}
    />
  );
}
