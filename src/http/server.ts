/** The server: API under /api/v1, the reviewer app's files, and nothing that is not asked for. Bound to this machine by who starts it. */

import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import staticFiles from '@fastify/static';
import swagger from '@fastify/swagger';
import Fastify, { type FastifyInstance } from 'fastify';
import {
  createJsonSchemaTransform,
  createJsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { World } from '#core/normalise/normalise.js';
import { guard } from './access.js';
import type { Api } from './api.js';
import { applicationRoutes, type TakeIn } from './applications.js';
import { caseRoutes } from './cases.js';
import { onceOnly } from './idempotency.js';
import { type Imports, importRoutes } from './imports.js';
import { type Overview, overviewRoutes } from './overview.js';
import { HttpProblem, problemHandler, sendProblem } from './problem.js';
import { ringRoutes } from './rings.js';
import { sessionRoutes } from './session.js';

export interface ServerOptions extends Overview {
  /** UTC, ISO 8601. */
  readonly now: () => string;
  /** What commands of this machine send as a bearer token. */
  readonly token?: string;
  /** Records that files are held against. */
  readonly world: World;
  readonly takeIn: TakeIn;
  readonly imports: Imports;
  /** The sample is shown unsealed, and the app says so. */
  readonly demo: boolean;
  /** Folder of the built reviewer app. */
  readonly web?: string;
  readonly log?: boolean;
}

/** Own files only; no inline code, no inline style attribute, nothing framed, nothing from elsewhere. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
};

export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: options.log === true ? { level: 'warn', serializers: { req: ({ method }) => ({ method }) } } : false,
    bodyLimit: 1_000_000,
    routerOptions: { maxParamLength: 1_000 },
    trustProxy: false,
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(problemHandler);
  await app.register(helmet, { contentSecurityPolicy, strictTransportSecurity: false, referrerPolicy: { policy: 'no-referrer' } });
  await app.register(rateLimit, { max: 1_200, timeWindow: '1 minute', allowList: (request) => !request.url.startsWith('/api/') });
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Touchstone',
        version: options.version,
        description: 'Screens job applications, shows why, and never rejects anyone.',
      },
      servers: [{ url: '/' }],
    },
    transform: createJsonSchemaTransform({ skipList: [] }),
    transformObject: createJsonSchemaTransformObject({ schemaRegistry: z.globalRegistry }),
  });
  await guard(app, options);
  onceOnly(app);
  await app.register(async (scope) => apiRoutes(scope.withTypeProvider<ZodTypeProvider>(), options), { prefix: '/api/v1' });
  await serveWeb(app, options.web);
  return app;
}

function apiRoutes(api: Api, options: ServerOptions): void {
  overviewRoutes(api, options);
  sessionRoutes(api, options);
  caseRoutes(api, options.store, options.world);
  ringRoutes(api, options.store);
  applicationRoutes(api, options.store, options.takeIn);
  importRoutes(api, options.imports);
  api.get('/openapi.json', { schema: { hide: true } }, async (_, reply) =>
    reply.type('application/json').send(JSON.stringify(api.swagger())),
  );
}

/** Assets are named by their content and kept by the browser; the page itself is asked for each time. */
async function serveWeb(app: FastifyInstance, web: string | undefined): Promise<void> {
  if (web !== undefined) {
    await app.register(staticFiles, {
      root: web,
      wildcard: false,
      index: false,
      setHeaders: (reply, path) =>
        reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
    });
  }
  app.setNotFoundHandler((request, reply) => {
    const page = request.method === 'GET' && !request.url.startsWith('/api/') && !/\.[a-z0-9]{1,5}(\?|$)/i.test(request.url);
    if (page && web !== undefined) return reply.sendFile('index.html');
    const { status, title, message } = new HttpProblem(404, 'There is nothing here', 'Check the address; the API is under /api/v1.');
    return sendProblem(reply, status, title, message);
  });
}
