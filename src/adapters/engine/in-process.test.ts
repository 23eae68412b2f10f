import { engineContract } from './engine.contract.js';
import { inProcessEngine } from './in-process.js';

engineContract('in process', inProcessEngine);
