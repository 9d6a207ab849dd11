import { toDecimal } from '../../values/fraction-text.ts';
import { grades } from '../review/questions.rules.ts';
import type { Contribution } from './load-contribution.ts';
import { namedBodies } from './named-bodies.ts';
import { words } from './words.en.ts';

type Of = { readonly id: string; readonly slug: string } | undefined;

/** Every sum at every grade, by body, with what is left over and the whole: exact to six places. */
export function contributionTable({ sums, questions, bodies, signed, year }: Contribution, of: Of) {
  const named = namedBodies({ bodies, signed });
  const rows = sums.flatMap(({ questionId, levels }) => {
    const question = questions.find(({ id }) => id === questionId);
    return grades.flatMap((grade) => {
      const { byBody, leftOver, whole } = levels[grade];
      const line = (who: string, value: Parameters<typeof toDecimal>[0]) => [
        questionId,
        question?.short ?? '',
        question?.unit ?? '',
        grade,
        who,
        toDecimal(value, 6),
        year,
      ];
      const own = [...byBody].filter(([bodyId]) => of === undefined || bodyId === of.id);
      const lines = own.map(([bodyId, value]) => line(named.get(bodyId)?.name ?? bodyId, value));
      return of
        ? lines
        : [...lines, line(words.downloads.left, leftOver), line(words.downloads.whole, whole)];
    });
  });
  return {
    name: `contribution-${of ? `${of.slug}-` : ''}${year}.csv`,
    head: words.downloads.csvHead,
    rows: rows,
  };
}
