type MarkProps = {
  /** `light` on white, `dark` on indigo. */
  readonly ground?: 'light' | 'dark' | undefined;
};

const inks = {
  light: { stem: '#2e2a78', thread: '#ad1762', ground: '#fff' },
  dark: { stem: '#fff', thread: '#ff9cc2', ground: '#1d1a52' },
} as const;

/** A P that is a needle: the thread passes behind the stem and out through the eye, rising. */
export function Mark({ ground = 'light' }: MarkProps) {
  const ink = inks[ground];
  return (
    <svg class="mark" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path
        d="M2 34C8 36 14 33 18 28"
        fill="none"
        stroke={ink.thread}
        stroke-width="4"
        stroke-linecap="round"
      />
      <path d="M12 3h15a13.5 13.5 0 0 1 0 27h-7.500L15.500 46 12 30z" fill={ink.stem} />
      <ellipse cx="25.5" cy="16.5" rx="7" ry="6" fill={ink.ground} />
      <path d="M25 18C35 19 33 8 46 8" fill="none" stroke={ink.ground} stroke-width="8.5" />
      <path
        d="M24 18C35 19 33 8 46 8"
        fill="none"
        stroke={ink.thread}
        stroke-width="4"
        stroke-linecap="round"
      />
    </svg>
  );
}
