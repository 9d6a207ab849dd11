import { scriptWords as words } from '../words.en.ts';
import { findField, make, makeButton } from './fields.ts';

type Steps = { readonly showField: (name: string) => void };

/**
 * One step at a time, each at an address of its own (`#step-price`), so that the browser’s Back goes a step back. A page
 * that came back with faults opens at the first of them.
 */
export function showSteps(form: HTMLFormElement, shown: (step: HTMLElement) => void): Steps {
  const steps = [...form.querySelectorAll<HTMLElement>('[data-step]')];
  for (const [index, step] of steps.entries()) addWays(step, { steps, index });
  const show = (step: HTMLElement): void => {
    for (const each of steps) each.hidden = each !== step;
    shown(step);
  };
  const showField = (name: string): void => {
    const field = findField(form, name);
    const step = field?.closest<HTMLElement>('[data-step]');
    if (!field || !step) return;
    history.pushState(null, '', `#${step.id}`);
    show(step);
    field.closest('details')?.setAttribute('open', '');
    field.focus();
  };
  const follow = (): void => {
    const step = steps.find(({ id }) => `#${id}` === location.hash);
    if (!step) return;
    show(step);
    step.querySelector<HTMLElement>('h2')?.focus();
    step.scrollIntoView();
  };
  addEventListener('hashchange', follow);
  addEventListener('popstate', follow);
  leadFaults(showField);
  const asked = steps.find(({ id }) => `#${id}` === location.hash);
  const wrong = form.querySelector<HTMLElement>('.govuk-error-message')?.closest<HTMLElement>('[data-step]');
  const [first] = steps;
  const start = wrong ?? asked ?? first;
  if (start) show(start);
  return { showField };
}

function addWays(
  step: HTMLElement,
  { steps, index }: { readonly steps: readonly HTMLElement[]; readonly index: number },
): void {
  const heading = step.querySelector('h2');
  heading?.before(make('p', 'kicker', words.step(index + 1, steps.length)));
  const ways = make('div', 'govuk-button-group');
  const go = (to: HTMLElement | undefined) => () => {
    if (to) location.hash = to.id;
  };
  const next = steps[index + 1];
  const previous = steps[index - 1];
  if (next) ways.append(makeButton(words.next, go(next), ''));
  if (previous) ways.append(makeButton(words.previous, go(previous)));
  step.append(ways);
}

/** The links of an error summary lead to a field whose step may be hidden; also of one that is made later. */
function leadFaults(showField: (name: string) => void): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.govuk-error-summary a[href^="#"]');
    if (!link) return;
    event.preventDefault();
    showField(decodeURIComponent(link.hash.slice(1)));
  });
}
