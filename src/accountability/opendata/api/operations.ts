import { claimsOperation } from './claims-operation.ts';
import { listOperations } from './list-operations.ts';
import type { Operation } from './operation.ts';
import { startOperation } from './start-operation.ts';

/** Everything that can be asked of the API. What is served and what OpenAPI says are both made from it. */
export const operations: readonly Operation[] = [startOperation, ...listOperations, claimsOperation];
