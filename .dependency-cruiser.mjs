/** The picture in ARCHITECTURE.md, as law. Every rule says why; the reason is what a newcomer sees when it bites. */
const rooms = ['model', 'intake', 'normalise', 'link', 'signals', 'score', 'cases', 'learn', 'trends'];

const lookBack = rooms.slice(0, -1).map((room, i) => ({
  name: `${room}-looks-back-only`,
  comment: `Data walks ${rooms.join(' -> ')}. A room may know the rooms before it, never those after it.`,
  severity: 'error',
  from: { path: `^src/core/${room}/` },
  to: { path: `^src/core/(${rooms.slice(i + 1).join('|')})/` },
}));

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

export default {
  forbidden: [
    ...lookBack,
    forbid(
      'core-is-pure',
      'The core decides; it does not read, write, wait or ask the time. Take it as an argument, or as a port.',
      { path: '^src/core/', pathNot: '[.]test[.]ts$' },
      { path: '^src/(?!core/)' },
    ),
    forbid(
      'core-without-node',
      'See core-is-pure.',
      { path: '^src/(core|simulate)/', pathNot: '[.]test[.]ts$' },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'rooms-below-the-pipeline',
      'A room is a step of the way; the pipeline and the ports walk over the rooms. A room that needs one of them is doing the work of another.',
      { path: '^src/core/[^/]+/', pathNot: '([.]test[.]ts|/examples[.]ts)$' },
      { path: '^src/core/pipeline[.]ts$' },
    ),
    forbid(
      'signals-are-strangers',
      'Signals do not know each other: deleting one must never break another. What they share stands in signals/ itself.',
      { path: '^src/core/signals/[^/]+/([^/]+?)([.]examples)?[.]ts$' },
      { path: '^src/core/signals/[^/]+/', pathNot: '^src/core/signals/[^/]+/$1([.]examples)?[.]ts$' },
    ),
    forbid(
      'simulate-knows-the-model-only',
      'The simulator invents what comes in. If it knew how the detector thinks, it would invent what the detector finds.',
      { path: '^src/simulate/', pathNot: '[.]test[.]ts$' },
      { path: '^src/(?!simulate/|core/model/)' },
    ),
    forbid('core-without-simulate', 'Nothing in the product depends on invented data.', { path: '^src/core/' }, { path: '^src/simulate/' }),
    forbid(
      'adapters-know-core',
      'An adapter is one product behind one port. It never reaches up to what puts it to use.',
      { path: '^src/adapters/' },
      { path: '^src/(cli|http|web|simulate|app[.]ts)' },
    ),
    forbid(
      'ports-meet-adapters-in-app',
      'Only app.ts chooses adapters, so that there is one place to look.',
      { path: '^src/(cli|http)/', pathNot: '[.]test[.]ts$' },
      { path: '^src/adapters/' },
    ),
    forbid(
      'web-knows-the-client-only',
      'The reviewer app is a client like any other: what it needs is in the API.',
      { path: '^src/web/' },
      { path: '^src/(?!web/)' },
    ),
    forbid('no-circular', 'If two files need each other they are one file.', {}, { circular: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { conditionNames: ['source', 'import', 'default', 'types'], extensions: ['.ts', '.tsx', '.js'] },
  },
};
