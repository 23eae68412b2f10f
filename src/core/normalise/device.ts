/** Ids of devices. What a broken script writes instead of one is shared by everybody, and is no id. */

import { stated } from './fold.js';
import { isDigestOfNothing } from './stand-ins.js';

const broken =
  /^(?:undefined|null|unknown|none|nan|true|false|\[object \w+\]|test|(?:my |this |unknown )?(?:device|desktop|laptop|computer|mobile|tablet|phone|browser)|default|anonymous|android|iphone|ipad|macbook|mac ?os|macintosh|windows(?: ?(?:nt|7|8|10|11))?|linux|ubuntu|chrome|chromium|safari|firefox|edge|other|generic|localhost|web|n\/?a|tbd|pending)$/i;
const leastLength = 4;

export function readDeviceId(typed: string | undefined): string | undefined {
  const id = stated(typed);
  if (id === undefined || id.length < leastLength || broken.test(id)) return undefined;
  return new Set(id.replace(/[-:{}]/g, '')).size < 2 || isDigestOfNothing(id) ? undefined : id;
}
