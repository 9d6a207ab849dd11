import { z } from 'zod';
import { isRefused, type Refusal } from '../../acts/by.ts';
import type { FormErrors } from '../../web/edge/outcomes.ts';
import { type BatchKind, type BatchRefusal, mostCodes } from './batch.rules.ts';
import { words } from './words.en.ts';

/** The two questions of a batch, with their sentences. */
export function batchForm(kind: BatchKind) {
  const countWrong = words.countWrong(mostCodes[kind]);
  return z.object({
    label: z.string(words.labelWrong).trim().min(1, words.labelWrong).max(120, words.labelWrong),
    count: z
      .string(countWrong)
      .trim()
      .regex(/^\d{1,5}$/, countWrong)
      .transform(Number),
  });
}

/** What to say beside which field when a batch was refused; undefined when it was made. */
export function batchFaults(kind: BatchKind, issued: object | Refusal<BatchRefusal>): FormErrors | undefined {
  if (!isRefused<BatchRefusal>(issued)) return undefined;
  const { refused } = issued;
  if (refused === 'count-out-of-range') return { count: words.countWrong(mostCodes[kind]) };
  return refused === 'no-label' ? { label: words.labelWrong } : { '': words.refused[refused] };
}
