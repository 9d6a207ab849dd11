import { describe, expect, it } from 'vitest';
import { EvidenceLevels } from './evidence-levels.tsx';
import { Timeline } from './timeline.tsx';
import { WeightBar } from './weight-bar.tsx';
import { WhoIsMissing } from './who-is-missing.tsx';

function cells(html: string) {
  return [...html.matchAll(/<t[dh] [^>]*class="govuk-table__(?:cell|header)[^>]*>([^<]*)</g)].map(
    (match) => match[1],
  );
}

describe('a picture', () => {
  const evidence = String(
    <EvidenceLevels
      id="v"
      sentence="141 of 180 are checked."
      caption="Visits"
      promised={180}
      counts={{ claimed: 1760, evidenced: 158, verified: 141, witnessed: 'under-ten' }}
    />,
  );
  it('stands after its sentence and before its table', () => {
    const order = ['141 of 180 are checked.', '<svg', 'The same as a table', '<table'];
    const places = order.map((part) => evidence.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });
  it('shows no count under 10, in the picture or the table', () => {
    expect(cells(evidence).at(-1)).toBe('under 10');
    expect(evidence).toContain('1,760');
  });
  it('needs no style attribute', () => {
    expect(evidence).not.toContain('style=');
  });
});

it('marks of 100 are placed one after another', () => {
  const html = String(
    <WeightBar
      sentence=""
      caption=""
      parts={[
        { label: 'Price', marks: 60, kind: 'price' },
        { label: 'Nothing', marks: 0, kind: 'quality' },
        { label: 'Jobs', marks: 40, kind: 'social', followed: true },
      ]}
    />,
  );
  expect([...html.matchAll(/<rect x="([\d.]+%)"/g)].map((match) => match[1])).toEqual(['0%', '60%', '60%']);
});

it('people under half of their share are drawn dashed, and hidden shares are not shown', () => {
  const html = String(
    <WhoIsMissing
      sentence=""
      caption=""
      shares={[
        { group: 'Under 30', answersBasisPoints: undefined, peopleBasisPoints: 1600 },
        { group: 'Over 30', answersBasisPoints: 9000, peopleBasisPoints: 8400 },
      ]}
    />,
  );
  expect(html.match(/stroke-dasharray/g)).toHaveLength(1);
  expect(html).toContain('under 10 answers, 16% of people here');
});

it('a month that is not complete is dashed and named', () => {
  const html = String(
    <Timeline
      sentence=""
      caption=""
      head={['Month', 'Paid']}
      months={[
        { short: 'F', name: 'February', value: 2, text: '£2m', isComplete: true },
        { short: 'M', name: 'March', value: 1, text: '£1m', isComplete: false },
      ]}
    />,
  );
  expect(html.match(/stroke-dasharray/g)).toHaveLength(1);
  expect(cells(html)).toContain('March, not complete');
});
