import type { Temporal } from 'temporal-polyfill';
import { BADGE_HEIGHT, BADGE_WIDTH } from './badge.rules.ts';
import type { Signature } from './signatures.queries.ts';
import { decideStanding, type Standing } from './standing.rules.ts';
import { words } from './words.en.ts';

const text = words.badge;
type State = Standing | 'never';

type BadgeProps = {
  readonly name: string;
  readonly last: Pick<Signature, 'expiresOn' | 'withdrawnAt'> | undefined;
  readonly today: Temporal.PlainDate;
  /** Part of a demonstration, which every picture of it says. */
  readonly isMadeUp: boolean;
};

/** The badge as a picture of its own: how a signature stands today, in a shape, a thread and words. */
export function Badge({ name, last, today, isMadeUp }: BadgeProps) {
  const state: State = last ? decideStanding(last, today) : 'never';
  const line = stateLine(state, last);
  const size = { width: BADGE_WIDTH, height: BADGE_HEIGHT };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      {...size}
      viewBox={`0 0 ${BADGE_WIDTH} ${BADGE_HEIGHT}`}
      role="img"
      aria-labelledby="title"
    >
      <title id="title">{text.title(name, isMadeUp ? `${line} (${words.list.madeUp})` : line)}</title>
      <rect
        x="1"
        y="1"
        width={BADGE_WIDTH - 2}
        height={BADGE_HEIGHT - 2}
        rx="4"
        fill="#fff"
        stroke="#76738e"
      />
      <g transform="translate(14 14)">
        <Shape state={state} />
      </g>
      <Lettering line={line} isMadeUp={isMadeUp} />
      <Thread isWhole={state === 'signed'} />
    </svg>
  );
}

function Lettering({ line, isMadeUp }: { readonly line: string; readonly isMadeUp: boolean }) {
  return (
    <g font-family="Source Sans 3, Segoe UI, Helvetica, Arial, sans-serif">
      <text x="54" y="27" font-size="17" font-weight="700" fill="#1c1b33">
        {text.charter}
        {isMadeUp ? (
          <tspan dx="8" font-size="13" font-weight="400" fill="#4a4a63">
            {words.list.madeUp}
          </tspan>
        ) : null}
      </text>
      <text x="54" y="46" font-size="14" fill="#4a4a63">
        {line}
      </text>
    </g>
  );
}

/** Solid while the signature stands; dashes are not, or no more. */
function Thread({ isWhole }: { readonly isWhole: boolean }) {
  return (
    <path
      d={`M14 56H${BADGE_WIDTH - 14}`}
      stroke="#ad1762"
      stroke-width="3"
      stroke-dasharray={isWhole ? undefined : '8 6'}
    />
  );
}

function stateLine(state: State, last: BadgeProps['last']): string {
  if (state === 'signed' || state === 'expired') return last ? text.states[state](last.expiresOn) : '';
  return text.states[state];
}

/** A solid disc with a tick; a broken ring; a square with a bar: readable without any colour. */
function Shape({ state }: { readonly state: State }) {
  if (state === 'signed')
    return (
      <>
        <circle cx="14" cy="14" r="13" fill="#0a7566" />
        <path d="M8 14.400l4.400 4.600 8-9.400" fill="none" stroke="#fff" stroke-width="3.2" />
      </>
    );
  if (state === 'withdrawn')
    return (
      <>
        <rect x="2" y="2" width="24" height="24" fill="#fff" stroke="#34344d" stroke-width="3" />
        <path d="M8 14h12" stroke="#34344d" stroke-width="3.600" />
      </>
    );
  return (
    <circle cx="14" cy="14" r="12" fill="#fff" stroke="#76738e" stroke-width="2.600" stroke-dasharray="5 4" />
  );
}
