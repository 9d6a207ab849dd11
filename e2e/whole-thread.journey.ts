import { onADesk } from './tab.ts';
import { tellWholeThread } from './thread/tell-whole-thread.ts';

tellWholeThread('at a desk', onADesk);
