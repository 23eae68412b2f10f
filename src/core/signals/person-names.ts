/** Whether a name that somebody else wrote down may be the applicant's: by the rules that join files, never by how a name sounds. */

import { type NameRelation, prepareNames, relateNames } from '../link/names.js';
import type { PersonName } from '../model/profile.js';

export const nameRelation = (names: readonly PersonName[], other: PersonName): NameRelation =>
  relateNames(prepareNames(names), prepareNames([other]));
