import { Temporal } from 'temporal-polyfill';
import {
  type FormReader,
  formOf,
  readChoice,
  readDate,
  readText,
} from '../../../procurement/tenders/form-fields.ts';
import { words as dateWords } from '../../../procurement/tenders/words.en.ts';
import { type NotShownReason, notShownReasons, type ProposalAct } from '../proposal.rules.ts';
import { words } from './words.en.ts';

export type DeskAct =
  | {
      readonly act: 'show' | 'take-up' | 'plan';
      readonly ownerId: string;
      readonly dueOn: Temporal.PlainDate;
      readonly note: string;
    }
  | { readonly act: 'merge' | 'share'; readonly other: number }
  | { readonly act: 'not-show'; readonly reason: NotShownReason }
  | { readonly act: 'decline'; readonly why: string };

/** What an officer chose of what is offered, with the fields that it needs and no others. */
export function deskActForm(offered: readonly ProposalAct[]) {
  return formOf((form) => readDeskAct(form, readChoice(form, 'act', offered, words.whatBlank)));
}

function readDeskAct(form: FormReader, act: ProposalAct): DeskAct {
  if (act === 'merge' || act === 'share') return { act, other: readOther(form) };
  if (act === 'not-show')
    return { act, reason: readChoice(form, 'reason', notShownReasons, words.reasonBlank) };
  if (act === 'decline') return { act, why: readText(form, 'why', { blank: words.refused.blank }) };
  return {
    act,
    ownerId: readText(form, 'owner', { blank: words.chooseOwner }),
    dueOn: readDate(form, 'due', dateWords.dateWrong) ?? Temporal.PlainDate.from('9999-01-01'),
    note: readText(form, 'note', { max: 500, long: words.noteLong }),
  };
}

function readOther(form: FormReader): number {
  const typed = readText(form, 'other');
  if (/^\d{1,9}$/.test(typed)) return Number(typed);
  form.fault('other', words.otherWrong);
  return 0;
}
