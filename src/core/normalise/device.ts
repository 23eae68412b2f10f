/** Ids of devices. What a broken script writes instead of one is shared by everybody, and is no id. */

import { stated } from './fold.js';

const broken = /^(?:undefined|null|unknown|none|nan|true|false|\[object \w+\]|test|device|default|anonymous|android|iphone|web)$/i;
const leastLength = 4;

export function readDeviceId(typed: string | undefined): string | undefined {
  const id = stated(typed);
  if (id === undefined || id.length < leastLength || broken.test(id)) return undefined;
  return new Set(id.replace(/[-:{}]/g, '')).size < 2 ? undefined : id;
}
