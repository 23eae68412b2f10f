/** Whose a sender of commits is: a person's, or that of a tool, a machine or a team. */

import type { Mailbox } from '../model/profile.js';
import { within } from '../normalise/mailbox.js';
import { isStandInMailbox } from '../normalise/stand-ins.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Senders that tools write where nobody set one, and those that are copied with a well-known repository. */
const nobodysMailboxes = words(
  'noreply@github.com you@example.com root@localhost git@github.com torvalds@linux-foundation.org octocat@github.com',
);
/** Their own robots write from them; their users have a domain of another name. */
const codeHosts = words('github.com gitlab.com bitbucket.org');
/** A commit from a role is a team's or a robot's; at a free provider even such a name was taken by one person. */
const role =
  /^(admin|bot|build|ci|contact|core|dev|developers?|devops|git|github|gitlab|hello|info|maintainers?|no-?reply|ops|project|root|support|team)\d*$/;
/** Robots and assistants that write under their own name, wherever their mail is. */
const tools = words(
  'dependabot renovate renovatebot greenkeeper snyk-bot snykbot semantic-release-bot allcontributors imgbot codecov copilot cursoragent claude devin devin-ai ' +
    'aider sweep github-actions githubactions gitlab-bot jenkins travis travis-ci circleci teamcity buildkite codespace codespaces gitpod lovable-dev v0',
);
/** Parts of the names that robots and rented machines have at domains of their own. */
const robotic = words(
  'bot bots agent agents runner runners robot automation copilot jenkins dependabot renovate travis circleci codespace codespaces gitpod replit vagrant ubuntu ' +
    'debian root ec2 docker sandbox webmaster daemon nobody localhost vscode coder jovyan cursoragent github-actions deploy',
);
/** Names that only machines have: inside a network, at home or in a data centre. */
const machine =
  /(?:^|\.)(?:internal|local|localdomain|localhost|lan|vm|home|intranet|compute)$|(?:^|\.)ip-\d+-\d+-\d+-\d+(?:\.|$)|(?:^|\.)ec2\./;
const machineHosts = words(
  'compute.amazonaws.com compute-1.amazonaws.com amazonaws.com cloudapp.azure.com cloudapp.net bc.googleusercontent.com',
);

/** Whether the sender leads to somebody. */
export function isSomebodys(mailbox: Mailbox): boolean {
  const { local, domain, kind } = mailbox;
  const address = `${local}@${domain}`;
  if (nobodysMailboxes.has(address) || codeHosts.has(domain) || local.includes('[bot]') || isStandInMailbox(local, domain)) return false;
  if (machine.test(domain) || within(domain, machineHosts) || tools.has(local.replace(/^\d+\+/, ''))) return false;
  if (kind === 'free') return true;
  const before = local.split('+')[0] ?? local;
  return !role.test(before) && !local.split(/[._+-]/).some((part) => robotic.has(part.replace(/\d+$/, '')));
}
