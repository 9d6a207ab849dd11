import { describe, expect, it } from 'vitest';
import { PointsStepper } from './points-stepper.tsx';

function items(early: string, jobs: string) {
  return [
    { name: 'early', label: 'Stopping problems early', hint: 'Fewer falls', value: early },
    { name: 'jobs', label: 'Good local jobs', value: jobs },
  ];
}
function shown(early: string, jobs: string, error?: string) {
  return String(<PointsStepper legend="Share 100 points" items={items(early, jobs)} error={error} />);
}

describe('the points question', () => {
  it('adds up when Enter is pressed: the first button is no stepper', () => {
    expect(shown('30', '20')).toMatch(/^<button[^>]*name="act" value="add"/);
  });
  it('says how many are left, none left, or too many', () => {
    expect(shown('30', '20')).toMatch(/50<\/strong> <span[^>]*>points left to give/);
    expect(shown('60', '40')).toMatch(/0<\/strong> <span[^>]*>points left\. All 100 are given/);
    expect(shown('90', '20')).toMatch(/10<\/strong> <span[^>]*>points too many/);
  });
  it('keeps what was typed, even where it is no number', () => {
    expect(shown('"lots"', '20')).toContain('value="&quot;lots&quot;"');
  });
  it('names each stepper for those who hear it, and ties the error to every field', () => {
    const html = shown('90', '20', 'Take away 10');
    expect(html).toContain('aria-label="5 fewer for Good local jobs"');
    expect(html).toContain('aria-describedby="points-error early-hint"');
    expect(html).toContain('aria-describedby="points-error"');
  });
});
