import { describe, expect, it } from 'vitest';
import type { Station } from './thread.ts';
import { type StationCard, ThreadRail } from './thread-rail.tsx';
import { ThreadStrip } from './thread-strip.tsx';

function card(station: Station, state: StationCard['state']): StationCard {
  return {
    station,
    state,
    who: 'Oldham <Council>',
    lead: `what ${station} left`,
  };
}
const cards = [card('voice', 'done'), card('mandate', 'here'), card('criteria', 'next')];
function classesOf(html: string) {
  return [...html.matchAll(/<li id="(\w+)" class="([^"]*)"/g)].map((m) => [m[1], m[2]]);
}

describe('a thread down the page', () => {
  const forwards = String(<ThreadRail cards={cards} direction="forwards" />);
  it('fills the stops where residents took part, and stitches the line to what is still to come', () => {
    expect(classesOf(forwards)).toEqual([
      ['voice', 'station station-done station-residents'],
      ['mandate', 'station station-here station-open-end'],
      ['criteria', 'station station-next station-open-end'],
    ]);
  });
  it('reads from today back in real order', () => {
    const back = String(<ThreadRail cards={cards} direction="back" />);
    expect(classesOf(back).map(([id]) => id)).toEqual(['criteria', 'mandate', 'voice']);
    expect(classesOf(back).map(([, names]) => names?.includes('open-end'))).toEqual([true, false, false]);
  });
  it('says in words what the drawing says in shapes', () => {
    expect(forwards).toContain('Mandate<span class="govuk-visually-hidden">, you are here</span>');
    expect(forwards.match(/aria-current="step"/g)).toHaveLength(1);
  });
  it('escapes what people are called', () => {
    expect(forwards).toContain('Oldham &lt;Council&gt;');
  });
});

describe('the strip', () => {
  const strip = String(
    <ThreadStrip title="Home repairs" href="/contracts/12" here="scores" reached="bids" note="due Friday" />,
  );
  it('leads with the sentence', () => {
    expect(strip).toMatch(/Home repairs<\/a> · <strong>step 5 of 9: scores<\/strong> · due Friday/);
  });
  it('links every station up to here and the next, which may be under way, and none after that', () => {
    expect(strip).toContain('<a href="/contracts/12#bids">bids</a>');
    expect(strip).toContain('<a href="/contracts/12#scores">scores</a>');
    expect(strip).toContain('<a href="/contracts/12#award">award</a>');
    expect(strip).toContain('<span>promises</span>');
  });
});
