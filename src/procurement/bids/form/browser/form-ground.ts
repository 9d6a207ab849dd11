import type { FormGround } from '../offer-from-fields.rules.ts';

/** What the form is read against: the page says it once, for every script of the form. */
export function groundOf(page: Document): FormGround {
  return JSON.parse(page.querySelector('#bid-form-ground')?.textContent ?? '') as FormGround;
}
