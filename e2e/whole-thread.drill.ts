import { onADesk } from './tab.ts';
import { tellWholeThread } from './thread/tell-whole-thread.ts';
import { keepWatch } from './watch.ts';

tellWholeThread('at a desk', { ...onADesk, watch: keepWatch() });
