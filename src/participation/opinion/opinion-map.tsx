import { type DrawnGroup, layOutMap, type Mark } from './map-layout.rules.ts';
import type { PublishedOpinion } from './published-map.rules.ts';
import { words } from './words.en.ts';

type OpinionMapProps = {
  readonly opinion: PublishedOpinion;
  /** The letter of the visitor’s group, where it is known. */
  readonly you?: string | undefined;
};

const shapes = ['circle', 'square', 'triangle', 'diamond', 'cross'] as const;
const colours = ['#2e2a78', '#ad1762', '#a9742f', '#1197a3', '#4d1c00'] as const;

/**
 * The groups as a picture, for the eye only: it stands after its text twin, which says everything. A mark stands for so
 * many people and for nobody in particular. Nothing where there are no groups.
 */
export function OpinionMap({ opinion, you }: OpinionMapProps) {
  if (opinion.groups.length === 0) return null;
  const layout = layOutMap(opinion.groups);
  return (
    <figure class="chart chart-opinion">
      <figcaption>{words.map.caption}</figcaption>
      <div class="picture">
        <svg viewBox={`0 0 ${layout.width} ${layout.height}`} aria-hidden="true" focusable="false">
          {layout.groups.map((drawn, index) => (
            <GroupDisc drawn={drawn} index={index} isYours={drawn.group.letter === you} />
          ))}
        </svg>
      </div>
      <ul class="key">
        {layout.groups.map(({ group }, index) => (
          <li>
            <svg aria-hidden="true" focusable="false" viewBox="0 0 22 14">
              <Shape index={index} at={{ x: 11, y: 7 }} />
            </svg>
            {words.map.key(group.letter, group.people, group.letter === you)}
          </li>
        ))}
      </ul>
      <p class="chart-notes">{words.map.notes(layout.peopleInMark)}</p>
    </figure>
  );
}

type DiscProps = { readonly drawn: DrawnGroup; readonly index: number; readonly isYours: boolean };

function GroupDisc({ drawn: { group, x, y, radius, marks }, index, isYours }: DiscProps) {
  const colour = colours[index] ?? colours[0];
  return (
    <g>
      <circle
        cx={x}
        cy={y}
        r={radius}
        fill="#fff"
        stroke={colour}
        stroke-width={isYours ? 3 : 1.5}
        stroke-dasharray={isYours ? undefined : '5 4'}
      />
      {marks.map((mark) => (
        <Shape index={index} at={mark} />
      ))}
      <circle cx={x} cy={y} r="12" fill="#fff" stroke={colour} stroke-width="1.5" />
      <text class="strong" x={x} y={y + 6} text-anchor="middle">
        {group.letter}
      </text>
    </g>
  );
}

/** Each group has a shape of its own, so that colour carries nothing alone. */
function Shape({ index, at: { x, y } }: { readonly index: number; readonly at: Mark }) {
  const colour = colours[index] ?? colours[0];
  switch (shapes[index] ?? 'circle') {
    case 'circle':
      return <circle cx={x} cy={y} r="3.5" fill={colour} />;
    case 'square':
      return <rect x={x - 3.2} y={y - 3.2} width="6.4" height="6.4" fill={colour} />;
    case 'triangle':
      return <path d={`M${x} ${y - 4}l4 7h-8z`} fill={colour} />;
    case 'diamond':
      return <path d={`M${x} ${y - 4.5}l4.5 4.5l-4.5 4.5l-4.5 -4.5z`} fill={colour} />;
    case 'cross':
      return <path d={`M${x - 3.5} ${y - 3.5}l7 7m0 -7l-7 7`} stroke={colour} stroke-width="2.4" />;
  }
}
