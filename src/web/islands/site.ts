import { fillCodeInLink } from './code-in-link.ts';
import { quickenComparing } from './comparing.ts';
import { focusErrorSummary } from './error-summary.ts';
import { keepDraft } from './keep-draft.ts';
import { listenForMeetingKeys } from './meeting-keys.ts';
import { quickenPaperEntry } from './paper-entry.ts';
import { keepPointsTotal } from './points.ts';
import { offerPrinting } from './print.ts';
import { listenForScoreKeys } from './score-keys.ts';
import { wakeScripts } from './wake.ts';

// Everything works without this file; it only makes some of it nicer.
focusErrorSummary(document);
offerPrinting(document);
fillCodeInLink(document);
wakeScripts(document);
for (const total of document.querySelectorAll('.points-total')) {
  const form = total.closest('form');
  if (form) keepPointsTotal(form);
}
for (const form of document.querySelectorAll<HTMLFormElement>('.score-form')) {
  listenForScoreKeys(form);
  keepDraft(form);
}
for (const form of document.querySelectorAll<HTMLFormElement>('form.compare')) quickenComparing(form);
for (const form of document.querySelectorAll<HTMLFormElement>('form.paper-form')) quickenPaperEntry(form);
for (const along of document.querySelectorAll<HTMLElement>('.meeting-keys')) listenForMeetingKeys(along);
