/** A small filled triangle with its mark, beside a sentence that warns. */
export function WarningIcon() {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d="M10 1l9.500 17H.5z" fill="currentColor" />
      <path d="M10 7v5.500" stroke="#fff" stroke-width="2.2" />
      <circle cx="10" cy="15.300" r="1.300" fill="#fff" />
    </svg>
  );
}
