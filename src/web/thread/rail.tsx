import type { Child, PropsWithChildren } from 'hono/jsx';
import { classList } from '../govuk/class-list.ts';
import { Heading, type HeadingLevel } from '../govuk/heading.tsx';
import type { StationState } from './thread.ts';
import { words } from './words.en.ts';

export type RailStop = {
  /** An anchor on the page. */
  readonly id?: string | undefined;
  readonly title: Child;
  readonly state: StationState;
  /** In place of how the state is called, such as of a stop that is still to come and never will. */
  readonly stateText?: string | undefined;
  /** Residents took part: the stop is filled; else it is a ring. */
  readonly residents: boolean;
  /** Who acted, and when. */
  readonly who?: Child;
  readonly when?: Child;
  readonly children: Child;
};

type StopProps = PropsWithChildren<
  Omit<RailStop, 'children'> & { readonly openEnd: boolean; readonly level: HeadingLevel }
>;

function Stop({
  id,
  state,
  stateText = words[state],
  residents,
  openEnd,
  level,
  title,
  who,
  when,
  children,
}: StopProps) {
  return (
    <li
      id={id}
      class={classList(
        'station',
        `station-${state}`,
        residents && state !== 'next' && 'station-residents',
        openEnd && 'station-open-end',
      )}
      aria-current={state === 'here' ? 'step' : undefined}
    >
      <div class="station-head">
        <Heading level={level}>
          {title}
          <span class="govuk-visually-hidden">, {stateText}</span>
        </Heading>
        {who || when ? (
          <div class="station-by">
            {who ? <span>{who}</span> : null}
            {when ? <span>{when}</span> : null}
          </div>
        ) : null}
      </div>
      <div class="station-left">{children}</div>
    </li>
  );
}

type RailProps = { readonly stops: readonly RailStop[]; readonly headingLevel?: HeadingLevel | undefined };

/** Stops down a vertical thread. Between two stops the line is stitched when either is still to come. */
export function Rail({ stops, headingLevel = 2 }: RailProps) {
  return (
    <ol class="rail">
      {stops.map(({ children, ...stop }, index) => (
        <Stop
          {...stop}
          level={headingLevel}
          openEnd={[stop, stops[index + 1]].some((end) => end?.state === 'next')}
        >
          {children}
        </Stop>
      ))}
    </ol>
  );
}
