import { classList } from '../govuk/class-list.ts';
import { PointsBar } from './points-bar.tsx';
import { words } from './words.en.ts';

function meaning(left: number): string {
  if (left < 0) return words.tooMany;
  return left === 0 ? words.none : words.left;
}

/** How many points are left, in sight while the question is answered. The sentences travel with it for the script. */
export function StickyTotal({ given }: { readonly given: number }) {
  return (
    <div
      class={classList('points-total', given > 100 && 'is-over')}
      role="status"
      data-total=""
      data-left={words.left}
      data-none={words.none}
      data-too-many={words.tooMany}
    >
      <p>
        <strong data-figure="">{Math.abs(100 - given)}</strong>{' '}
        <span data-meaning="">{meaning(100 - given)}</span>
      </p>
      <PointsBar points={given} />
    </div>
  );
}
