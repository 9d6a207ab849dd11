/** A bar out of 100, drawn by its SVG width so that it needs no style; the number always stands beside it. */
export function PointsBar({ points }: { readonly points: number }) {
  return (
    <svg class="points-bar" width="100%" height="10" aria-hidden="true" focusable="false">
      <rect data-bar="" width={`${Math.max(0, Math.min(100, points))}%`} height="10" />
    </svg>
  );
}
