import type { Child, PropsWithChildren } from 'hono/jsx';
import { stations } from './thread.ts';
import { words } from './words.en.ts';

const rose = '#ff9cc2';
const ground = '#2e2a78';

/** Stops along the drawing's foot: 1,100 units wide, nine stops evenly from 61. */
function stopX(index: number): number {
  return 61 + index * 122.25;
}

const loop =
  'M61 440H1039C1150 440 1180 330 1080 300C960 265 800 330 740 235C690 150 780 50 875 75' +
  'C985 105 985 245 880 262C790 275 735 190 800 110C860 35 1010 20 1230 -60';

/** The thread, coming in from far off, looping once and running through its nine stations. */
function HeroLoop() {
  return (
    <svg class="hero-loop" viewBox="0 0 1100 500" aria-hidden="true" focusable="false">
      <path d={loop} fill="none" stroke={rose} stroke-width="4" stroke-linecap="round" />
      {stations.map((station, index) => (
        <>
          <circle cx={stopX(index)} cy="440" r="9" fill={rose} stroke={ground} stroke-width="3" />
          <text x={stopX(index)} y="474" text-anchor="middle" font-size="17">
            {words.stations[station]}
          </text>
        </>
      ))}
    </svg>
  );
}

/** The same on a phone: one line from edge to edge, its two ends named. */
function HeroLine() {
  return (
    <svg class="hero-line" width="100%" height="52" aria-hidden="true" focusable="false">
      <line x1="0" x2="100%" y1="14" y2="14" stroke={rose} stroke-width="4" />
      {stations.map((_, index) => (
        <circle cx={`${6 + index * 11}%`} cy="14" r="8" fill={rose} stroke={ground} stroke-width="3" />
      ))}
      <text x="4%" y="44" font-size="16">
        {words.stations.voice}
      </text>
      <text x="96%" y="44" font-size="16" text-anchor="end">
        {words.stations.verdict}
      </text>
    </svg>
  );
}

type HeroProps = PropsWithChildren<{ readonly title: Child; readonly lede: Child }>;

/** The front page's promise and its one act (the children: buttons and links), with the thread drawn across. */
export function Hero({ title, lede, children }: HeroProps) {
  return (
    <div class="hero">
      <div class="wrap">
        <h1>{title}</h1>
        <p class="lede">{lede}</p>
        <div class="govuk-button-group">{children}</div>
        <HeroLoop />
        <HeroLine />
      </div>
    </div>
  );
}
