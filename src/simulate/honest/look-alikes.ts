/** Every kind of honest applicant who is easily taken for something else. */

import type { Draft, Scene } from '../scene.js';
import { accounts } from './accounts.js';
import { batches } from './batches.js';
import { careers } from './careers.js';
import { contacts } from './contacts.js';
import { households } from './households.js';
import { namesakes } from './names.js';
import { papers } from './papers.js';

export const lookAlikes: Readonly<Record<string, (scene: Scene) => readonly Draft[]>> = {
  ...households,
  ...batches,
  ...namesakes,
  ...contacts,
  ...careers,
  ...papers,
  ...accounts,
};
