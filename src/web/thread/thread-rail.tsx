import type { Child } from 'hono/jsx';
import { Rail } from './rail.tsx';
import { Strand, type StrandProps } from './strand.tsx';
import { residentsTakePart, type Station, type StationState } from './thread.ts';
import { words } from './words.en.ts';

export type StationCard = {
  readonly station: Station;
  readonly state: StationState;
  readonly who?: Child;
  readonly when?: Child;
  /** What became of the followed priority here. */
  readonly followed?: StrandProps | undefined;
  /** What the station left behind: the sentence first, then tables, figures and links. */
  readonly lead: Child;
  readonly more?: Child;
};

type ThreadRailProps = {
  /** In the thread's order, whichever way it is read. */
  readonly cards: readonly StationCard[];
  /** From the first voice, or from today back. */
  readonly direction: 'forwards' | 'back';
};

/** The whole thread of a contract, one card a station, in real order either way. */
export function ThreadRail({ cards, direction }: ThreadRailProps) {
  const stops = cards.map(({ station, followed, lead, more, ...card }) => ({
    ...card,
    id: station,
    title: words.headings[station],
    residents: residentsTakePart(station),
    children: (
      <>
        {typeof lead === 'string' ? <p>{lead}</p> : lead}
        {followed ? <Strand {...followed} /> : null}
        {more}
      </>
    ),
  }));
  return <Rail stops={direction === 'forwards' ? stops : stops.reverse()} />;
}
