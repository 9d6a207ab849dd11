import { percentOf } from './chart.rules.ts';

/** How far a long job is, beneath a sentence that says it in words. Rows done of rows in all. */
export function Progress({ done, total }: { readonly done: number; readonly total: number }) {
  return (
    <svg class="points-bar progress" width="100%" height="10" aria-hidden="true" focusable="false">
      <rect width={percentOf(done, total)} height="10" />
    </svg>
  );
}
