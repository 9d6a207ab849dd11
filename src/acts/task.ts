import type { Temporal } from 'temporal-polyfill';
import type { Hat } from './by.ts';

/** Something that waits for a person: one click from doing it, in the hat it needs. */
export type Task = {
  readonly text: string;
  readonly href: string;
  readonly due: Temporal.PlainDate | null;
  readonly organisation: string;
  readonly hat: Hat;
};
