import { beforeAll } from 'vitest';
import { openMemory } from './memory.js';
import { storeContract } from './store.contract.js';
import { makeTemplate } from './template.js';

beforeAll(makeTemplate);
storeContract('the store in memory', openMemory);
