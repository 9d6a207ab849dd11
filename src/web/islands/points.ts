import { keepUndo } from './points-undo.ts';

function asPoints(text: string): number {
  const points = Number(text.trim());
  return Number.isInteger(points) && points >= 0 ? points : 0;
}

/** Draws a bar by its SVG width, since styles set from script are not allowed. */
function draw(bar: Element | null | undefined, points: number): void {
  bar?.setAttribute('width', `${Math.min(100, points)}%`);
}

/** A slider in the place of a row’s bar: the arrow keys move it by one, Page Up and Page Down by ten. */
function addSlider(input: HTMLInputElement): HTMLInputElement {
  const slider = document.createElement('input');
  const row = input.closest<HTMLElement>('.points-row');
  slider.type = 'range';
  slider.max = '100';
  slider.className = 'points-slider';
  slider.setAttribute('aria-label', row?.dataset['slider'] ?? '');
  row?.querySelector('.points-bar')?.replaceWith(slider);
  slider.addEventListener('input', () => {
    input.value = slider.value;
  });
  return slider;
}

/**
 * Keeps the total of a points form true while it is being filled in: the same sum the server makes when
 * "Add up" is pressed. The sentences come from the page, so that they are never written twice.
 */
export function keepPointsTotal(form: HTMLFormElement): void {
  const inputs = [...form.querySelectorAll<HTMLInputElement>('input[data-points]')];
  const sliders = inputs.map(addSlider);
  const total = form.querySelector<HTMLElement>('[data-total]');
  const figure = total?.querySelector('[data-figure]');
  const meaning = total?.querySelector('[data-meaning]');
  const sentence = (left: number): string =>
    (left < 0 ? total?.dataset['tooMany'] : left === 0 ? total?.dataset['none'] : total?.dataset['left']) ??
    '';

  const show = (): void => {
    const given = inputs.reduce((sum, input) => sum + asPoints(input.value), 0);
    for (const [index, slider] of sliders.entries())
      slider.value = String(asPoints(inputs[index]?.value ?? ''));
    draw(total?.querySelector('[data-bar]'), given);
    total?.classList.toggle('is-over', given > 100);
    if (figure) figure.textContent = String(Math.abs(100 - given));
    if (meaning) meaning.textContent = sentence(100 - given);
  };
  const undo = keepUndo(form, inputs, show);

  show();
  form.addEventListener('input', show);
  form.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button[data-step]');
    const input = button?.closest('.points-row')?.querySelector<HTMLInputElement>('input[data-points]');
    if (!button || !input) return;
    event.preventDefault();
    input.value = String(Math.max(0, asPoints(input.value) + Number(button.dataset['step'])));
    undo.note();
    show();
  });
}
