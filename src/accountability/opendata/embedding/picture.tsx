import { cutText, PICTURE_WIDTH, type Picture, type PlacedRow, placePicture } from './picture.rules.ts';
import { words } from './words.en.ts';

const SIDE = 20;
const WIDE = PICTURE_WIDTH - 2 * SIDE;
const LETTERS_OF_ROW = 56;
const dyes = { madder: '#ad1762', indigo: '#2e2a78' };

type PictureDrawingProps = {
  readonly picture: Picture;
  /** Such as `people.example.org, 23 November 2026`. */
  readonly source: string;
  readonly isMadeUp: boolean;
};

/** The picture by itself, with everything it needs inside: other sites show it as they show a photograph. */
export function PictureDrawing({ picture, source, isMadeUp }: PictureDrawingProps) {
  const placed = placePicture(picture);
  const size = { width: PICTURE_WIDTH, height: placed.height };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      {...size}
      viewBox={`0 0 ${PICTURE_WIDTH} ${placed.height}`}
      role="img"
      aria-labelledby="title desc"
      font-family="Source Sans 3, Segoe UI, Helvetica, Arial, sans-serif"
    >
      <title id="title">{picture.title}</title>
      <desc id="desc">{picture.sentence}</desc>
      <rect
        x="0.5"
        y="0.5"
        width={PICTURE_WIDTH - 1}
        height={placed.height - 1}
        fill="#fff"
        stroke="#c9c5d8"
      />
      <text x={SIDE} y="32" font-size="19" font-weight="700" fill="#1c1b33">
        {cutText(picture.title, 50)}
      </text>
      {placed.sentence.map(({ text, y }) => (
        <text x={SIDE} y={y + 6} font-size="15" fill="#1c1b33">
          {text}
        </text>
      ))}
      {placed.rows.map((row) => (
        <Row row={row} fill={dyes[picture.dye]} />
      ))}
      <text x={SIDE} y={placed.height - 16} font-size="13" fill="#4a4a63">
        {isMadeUp ? `${words.madeUp} ${source}` : source}
      </text>
    </svg>
  );
}

function Row({ row, fill }: { readonly row: PlacedRow; readonly fill: string }) {
  const { label, said, share, y } = row;
  const bar = Math.round(Math.min(1, Math.max(0, share)) * WIDE);
  return (
    <g>
      <text x={SIDE} y={y + 14} font-size="14" fill="#1c1b33">
        {cutText(label, Math.max(12, LETTERS_OF_ROW - said.length))}
      </text>
      <text
        x={PICTURE_WIDTH - SIDE}
        y={y + 14}
        font-size="14"
        font-weight="600"
        text-anchor="end"
        fill="#1c1b33"
      >
        {said}
      </text>
      <rect x={SIDE} y={y + 21} width={WIDE} height="12" fill="none" stroke="#c9c5d8" />
      {bar > 0 ? <rect x={SIDE} y={y + 21} width={bar} height="12" fill={fill} /> : null}
    </g>
  );
}
