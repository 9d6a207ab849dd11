import type { TestProject } from 'vitest/node';
import { startThrowawayCluster } from './cluster.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Connects to the throwaway cluster as `pp_owner`, who may create databases. */
    readonly clusterOwnerUrl: string;
    /** A folder that goes when the run does. */
    readonly runFolder: string;
  }
}

/** Starts the one PostgreSQL that all test files share, and hands back how it goes. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startThrowawayCluster();
  project.provide('clusterOwnerUrl', cluster.ownerUrl);
  project.provide('runFolder', cluster.folder);
  return cluster.remove;
}
