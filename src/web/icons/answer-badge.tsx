import { words } from './words.en.ts';

/** What an authority does with a priority: takes it, takes it changed, or says no, with the reason. */
export const answers = ['adopted', 'varied', 'declined'] as const;
export type Answer = (typeof answers)[number];

function Adopted() {
  return (
    <>
      <circle cx="10" cy="10" r="9.5" fill="#0a7566" />
      <path d="M5.500 10.200l3.200 3.300 5.800-6.800" fill="none" stroke="#fff" stroke-width="2.4" />
    </>
  );
}

function Varied() {
  return (
    <g fill="none" stroke="#8f4e00">
      <circle cx="10" cy="10" r="8.4" fill="#fff" stroke-width="2.2" />
      <path d="M4.800 11.200c1.800-3.200 3.600-3.200 5.200-1.200s3.400 2 5.200-1.200" stroke-width="2.4" />
    </g>
  );
}

function Declined() {
  return (
    <g stroke="#34344d">
      <rect x="1.500" y="1.500" width="17" height="17" fill="#fff" stroke-width="2.2" />
      <path d="M5.500 10h9" stroke-width="2.8" />
    </g>
  );
}

const shapes = { adopted: Adopted, varied: Varied, declined: Declined } as const;

export function AnswerBadge({ answer }: { readonly answer: Answer }) {
  const Shape = shapes[answer];
  return (
    <span class={`badge badge-${answer}`}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
        <Shape />
      </svg>
      {words.answers[answer]}
    </span>
  );
}
