// A thread does not load TypeScript by itself, as bin/pp.js does for the process.
import { register } from 'tsx/esm/api';

register();
await import('./lottery-worker.ts');
