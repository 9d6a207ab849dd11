import { faultSentence } from '../fault-sentences.en.ts';
import { type FormGround, offerFromFields } from '../offer-from-fields.rules.ts';
import { warningSentence } from '../warnings/warning-sentences.en.ts';
import { findWarnings } from '../warnings/warnings.rules.ts';
import { scriptWords as words } from '../words.en.ts';
import { fieldsOf, make } from './fields.ts';

type Line = { readonly field: string; readonly sentence: string };

/** What is missing and what may be a slip, each leading to its field: worked out here, and sent nowhere. */
export function showCheck(
  form: HTMLFormElement,
  ground: FormGround,
  showField: (name: string) => void,
): void {
  const panel = form.querySelector<HTMLElement>('[data-check]');
  if (!panel) return;
  const { content, faults } = offerFromFields(fieldsOf(form), ground);
  // The declaration stands on this step itself.
  const toMend = faults
    .filter(({ kind }) => kind !== 'declaration')
    .map((fault) => ({ field: fault.field, sentence: faultSentence(fault, ground) }));
  const toLookAt = findWarnings(content, ground).map((warning) => ({
    field: warning.field,
    sentence: warningSentence(warning),
  }));
  panel.replaceChildren(
    ...(toMend.length > 0 ? [make('h3', '', words.toMend), listOf(toMend, showField)] : []),
    ...(toLookAt.length > 0
      ? [make('h3', '', words.toLookAt), make('p', '', words.toLookAtLede), listOf(toLookAt, showField)]
      : []),
    ...(toMend.length + toLookAt.length === 0 ? [make('p', 'govuk-inset-text', words.allWell)] : []),
  );
}

function listOf(lines: readonly Line[], showField: (name: string) => void): HTMLElement {
  const list = make('ul');
  for (const { field, sentence } of lines) {
    const link = make('a', '', sentence) as HTMLAnchorElement;
    link.href = `#${field}`;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      showField(field);
    });
    const item = make('li');
    item.append(link);
    list.append(item);
  }
  return list;
}
