import { focusErrorSummary } from './error-summary.ts';
import { keepPointsTotal } from './points.ts';

// Everything works without this file; it only makes some of it nicer.
focusErrorSummary(document);
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-points]')) keepPointsTotal(form);
