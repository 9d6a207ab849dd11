import type { Temporal } from 'temporal-polyfill';
import type { LeavingCount } from '../../../accountability/verdicts/leaving/leaving.rules.ts';
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
  conditions: (conditions: string) => `What changes: “${conditions}”`,
  leaving: ({ all, done, late, nextOn }: LeavingCount) =>
    all === 0
      ? 'No step for the people it served is published yet.'
      : [
          `${done} of ${all} ${all === 1 ? 'step' : 'steps'} for the people it served ${done === 1 ? 'is' : 'are'} done.`,
          late === 0 ? '' : ` ${late} ${late === 1 ? 'is' : 'are'} late.`,
          nextOn && late === 0 ? ` The next is due on ${formatDate(nextOn)}.` : '',
        ].join(''),
  link: 'What lay side by side',
} as const;
