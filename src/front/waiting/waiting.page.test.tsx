import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Hat } from '../../acts/by.ts';
import { WaitingPage } from './waiting.page.tsx';

const resident: Hat = { kind: 'resident' };
const evaluator: Hat = { kind: 'body', bodyId: 'b1', role: 'evaluator' };
const held = [
  { hat: evaluator, label: 'Evaluator, Bury Council' },
  { hat: resident, label: 'Resident' },
];
const task = {
  text: 'Score bid A',
  href: '/work/bury/scores',
  due: null,
  organisation: 'Bury Council',
  hat: evaluator,
};
const today = Temporal.PlainDate.from('2026-09-01');

function page(worn: Hat, tasks = [task]): string {
  const label = held.find(({ hat }) => hat === worn)?.label ?? '';
  return String(
    <WaitingPage tasks={tasks} held={held} worn={{ hat: worn, label }} desks={[]} today={today} />,
  );
}

describe('what waits for me', () => {
  it('is a link in the right role', () => {
    expect(page(evaluator)).toContain('<a href="/work/bury/scores">Score bid A</a>');
  });
  it('is one press in another: the button changes roles and goes there', () => {
    const html = page(resident);
    expect(html).toContain('action="/roles"');
    expect(html).toContain('name="hat" value="body.b1.evaluator"');
    expect(html).toContain('name="next" value="/work/bury/scores"');
    expect(html).toContain('Do this as: Evaluator, Bury Council');
  });
  it('says what would be here, when nothing waits', () => {
    expect(page(resident, [])).toContain('Nothing waits for you');
  });
});
