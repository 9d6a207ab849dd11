import { showCheck } from './check-panel.ts';
import { offerEarlierTexts } from './earlier-texts.ts';
import { groundOf } from './form-ground.ts';
import { offerDraft } from './offer-draft.ts';
import { showSteps } from './steps.ts';
import { keepWorth } from './worth-of-typed.ts';

// The form works whole without this. With it a step is shown at a time, sums stand beside what is typed, and a draft is
// kept that only this browser can read.
const form = document.querySelector<HTMLFormElement>('form#bid-form');
const script = document.querySelector<HTMLElement>('#bid-form-script');
if (form && script) {
  stayHere(form);
  const ground = groundOf(document);
  keepWorth(form, ground);
  offerEarlierTexts(form);
  const steps = showSteps(form, (step) => {
    if (step.id === 'step-check') showCheck(form, ground, (field) => steps.showField(field));
  });
  offerDraft(form, script);
}

/**
 * A bid that is sealed here is never sent as typed: not even where the script that seals did not come. Whoever has no
 * script at all sends it to be sealed on arrival, and the page says so.
 */
function stayHere(bid: HTMLFormElement): void {
  if (!bid.querySelector('[data-seal]')) return;
  bid.addEventListener('submit', (event) => {
    if (!(event.submitter as HTMLButtonElement | null)?.name) event.preventDefault();
  });
}
