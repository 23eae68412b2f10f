import { describe, expect, it } from 'vitest';
import type { Mailbox } from '../model/profile.js';
import { isSomebodys } from './commit-senders.js';

const from = (address: string): Mailbox => {
  const [local = '', domain = ''] = address.split('@');
  const kind = domain === 'gmail.com' || domain === 'qq.com' ? 'free' : 'own';
  return { path: '/x', typed: address, address, canonical: address, local, domain, registrableDomain: domain, kind };
};

describe('a sender of commits', () => {
  it.each([
    'cursoragent@cursor.com',
    'runner@replit.com',
    'ubuntu@ip-172-31-0-1.ec2.internal',
    'maya@ec2-203-0-113-7.compute-1.amazonaws.com',
    'root@build.localdomain',
    'kim@workstation.local',
    '223556219+copilot@users.noreply.github.com',
    '49699333+dependabot[bot]@users.noreply.github.com',
    'release-bot@forge.example',
    'jenkins2@forge.example',
    'devops@forge.example',
    'team+deploys@forge.example',
    'dependabot@gmail.com',
    'noreply@github.com',
  ])('%s is nobody', (address) => expect(isSomebodys(from(address))).toBe(false));

  it.each([
    'dev0416@gmail.com',
    'admin88@qq.com',
    'runner.kim@gmail.com',
    'maya@forge.example',
    'p.talbot@forge.example',
    'j.abbot@forge.example',
    'rootham@forge.example',
    'agentis@forge.example',
    '8123456+mayalind@users.noreply.github.com',
    'maya@local.example',
    'maya@computers.example',
  ])('%s is somebody', (address) => expect(isSomebodys(from(address))).toBe(true));
});
