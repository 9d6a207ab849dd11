import type { StationState } from '../../web/thread/thread.ts';
import type { Priority } from './thread-facts.rules.ts';

/** How a station stands on its thread, and the priority that is followed through it. */
export type Standing = { readonly state: StationState; readonly followed: Priority | null };
