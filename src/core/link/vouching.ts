/** What a file says of a referee, as linking keeps it. */

import type { PersonName, Referee } from '../model/profile.js';
import type { LinkName, Vouching } from './record.js';

/** Scripts that leave vowels unwritten, or have several readings or several ways into letters: nobody can tell what stands there in others. */
const unreadScripts = ['Han', 'Hebrew', 'Arabic', 'Syriac', 'Thai', 'Lao', 'Khmer', 'Myanmar', 'Tibetan', 'Ethiopic', 'Mongolian'].map(
  (script) => ({ script, written: new RegExp(`\\p{Script=${script}}`, 'u') }),
);

export function linkName({ typed, tokens, alternatives }: PersonName): LinkName {
  const unread = /^[\x00-\x7f]*$/.test(typed) ? undefined : unreadScripts.find(({ written }) => written.test(typed));
  return { tokens, alternatives, ...(unread ? { script: unread.script } : {}) };
}

/** Who teaches is known to many who never meet. */
const teaching =
  /\b(?:prof(?:essor)?|lecturer|teacher|tutor|instructor|trainer|coach|dean|faculty|academic|thesis|dissertation|phd|school|course|bootcamp|advis[eo]r|chaplain|pastor)\b/i;
const school =
  /\b(?:universi\w*|univ|college|school|academ\w*|institut\w*|polytech\w*|hochschule|ecole|escuela|facult\w*|bootcamp|lyceum|gymnasium|seminary)\b/;
/** Who worked with the applicant was at a firm of theirs. */
const work =
  /\b(?:manager?|management|supervisor|boss|lead(?:er)?|head|director|chief|c[etof]o|vp|president|founder|owner|colleague|co-?worker|peer|team ?mate|client|customer|reports?|employer|hr)\b/i;

export function vouchingOf({ name, company, mailbox, relationship = '' }: Referee): Vouching {
  const said = relationship.slice(0, 200);
  const teaches = teaching.test(said) || mailbox?.kind === 'academic' || school.test(company?.key ?? '');
  const works = work.test(said) || (said === '' && company !== undefined);
  return {
    ...(name ? { name: linkName(name) } : {}),
    ...(company ? { firm: company.key } : {}),
    ...(teaches ? { as: 'teaching' as const } : works ? { as: 'work' as const } : {}),
  };
}
