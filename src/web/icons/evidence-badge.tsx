import { words } from './words.en.ts';

/** Four different things, never added together: said, shown on paper, checked, seen. */
export const evidenceLevels = ['claimed', 'evidenced', 'verified', 'witnessed'] as const;
export type EvidenceLevel = (typeof evidenceLevels)[number];

function Claimed() {
  return (
    <circle
      cx="10"
      cy="10"
      r="8"
      fill="#fff"
      stroke="#807d97"
      stroke-width="2.2"
      stroke-dasharray="3.1 3.1"
    />
  );
}

function Evidenced() {
  return (
    <g stroke="#8f4e00" stroke-width="2">
      <path d="M3 1.5h9l5 5v12H3z" fill="#fff" />
      <path d="M3 13l8-8M4 18.500l12-12M9 18.500l8-8" />
    </g>
  );
}

function Verified() {
  return (
    <>
      <path d="M10 .5l8.500 3v7c0 4.500-3.500 7.500-8.500 9-5-1.500-8.500-4.500-8.500-9v-7z" fill="#2e2a78" />
      <path d="M5.800 10l3 3.200 5.600-6.400" fill="none" stroke="#fff" stroke-width="2.4" />
    </>
  );
}

function Witnessed() {
  return (
    <>
      <path d="M0 10c4-7 16-7 20 0-4 7-16 7-20 0z" fill="#ad1762" />
      <circle cx="10" cy="10" r="4.2" fill="#fff" />
      <circle cx="10" cy="10" r="2" fill="#ad1762" />
    </>
  );
}

const shapes = { claimed: Claimed, evidenced: Evidenced, verified: Verified, witnessed: Witnessed } as const;

/** The shape alone, for beside a word that already stands there. */
export function EvidenceIcon({ level }: { readonly level: EvidenceLevel }) {
  const Shape = shapes[level];
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <Shape />
    </svg>
  );
}

export function EvidenceBadge({ level }: { readonly level: EvidenceLevel }) {
  return (
    <span class={`badge badge-${level}`}>
      <EvidenceIcon level={level} />
      {words.evidence[level]}
    </span>
  );
}
