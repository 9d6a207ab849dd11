import type { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../../values/dates.ts';

const decided = { renew: 'renew it', vary: 'vary it', stop: 'stop it' } as const;

export const words = {
  by: (name: string | null, body: string) => (name ? `${name}, for ${body}` : body),
  body: (body: string) => body,
  date: formatDate,
  due: (on: Temporal.PlainDate) => `Due by ${formatDate(on)}`,
  beforeEnd: (on: Temporal.PlainDate) => `Before the contract ends on ${formatDate(on)}`,
  toCome: (body: string) => `Still to come. ${body} must choose: renew, vary or stop, and say why.`,
  given: (body: string, decision: keyof typeof decided) => `${body} decided to ${decided[decision]}.`,
  reason: (reason: string) => `“${reason}”`,
  link: 'What lay side by side',
} as const;
