import { onAPhoneWithoutScript } from './tab.ts';
import { tellWholeThread } from './thread/tell-whole-thread.ts';

tellWholeThread('on a phone without JavaScript', onAPhoneWithoutScript);
