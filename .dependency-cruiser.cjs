const { readdirSync } = require('node:fs')
const { join } = require('node:path')

/**
 * Who may import whom. The core (`shared/`) knows no shell; the shells meet only in `shared/api`.
 * Library rules name the folder in node_modules: a bare package name matches nothing.
 */

/** Folders of the core that any other folder of the core may use: the words of the field. */
const WORDS = ['domain', 'levers', 'document', 'views']

/** What each folder of the core may use beside the words. A folder that is missing here stops the check. */
const CORE = {
  domain: [],
  levers: [],
  document: [],
  views: [],
  api: [],
  facts: [],
  statistics: [],
  i18n: [],
  table: [],
  csv: [],
  containers: ['csv'],
  catalogue: ['facts'],
  formats: ['catalogue'],
  seats: ['csv', 'table'],
  ingest: ['containers', 'csv', 'formats', 'seats', 'table'],
  prices: ['catalogue', 'facts'],
  join: ['prices', 'table'],
  aggregate: ['join', 'table'],
  classify: [],
  owners: ['aggregate', 'join', 'table'],
  reconcile: ['join', 'table'],
  review: ['aggregate', 'csv', 'join', 'table'],
  evidence: ['catalogue', 'facts', 'statistics'],
  plan: ['catalogue', 'csv', 'prices', 'statistics'],
  assumptions: ['catalogue', 'facts', 'plan'],
  timeline: ['plan', 'statistics'],
  recommend: ['assumptions', 'catalogue', 'plan', 'statistics', 'timeline'],
  targets: ['assumptions', 'catalogue', 'plan', 'recommend'],
  questions: ['assumptions', 'plan', 'recommend'],
  insights: ['i18n', 'statistics'],
  charts: [],
  report: ['charts', 'csv', 'i18n', 'insights'],
  analysis: [
    'aggregate',
    'assumptions',
    'catalogue',
    'classify',
    'evidence',
    'join',
    'owners',
    'plan',
    'questions',
    'recommend',
    'reconcile',
    'review',
    'seats',
    'statistics',
    'table',
  ],
  sample: ['assumptions', 'insights', 'plan', 'statistics', 'timeline'],
  'workspace-file': ['api', 'assumptions', 'containers', 'formats', 'i18n', 'ingest', 'table'],
}

/** The words themselves, each standing on those before it. */
const WORDS_OF = {
  domain: [],
  levers: ['domain'],
  document: ['domain', 'levers'],
  views: ['domain', 'levers', 'document'],
  facts: [],
}

/** Folders of the window, with what each may not import. Charts draw what they are given; screens do not know each other. */
const WINDOW = {
  app: [],
  charts: ['state', 'screens', 'components'],
  components: ['screens', 'app'],
  engine: ['screens', 'components', 'state', 'app'],
  screens: ['app'],
  state: ['screens', 'components', 'charts', 'app'],
  storage: ['screens', 'components', 'charts', 'state', 'app', 'worker'],
  styles: [],
  worker: ['screens', 'components', 'charts', 'state', 'app'],
}

const foldersOf = (folder) =>
  readdirSync(join(__dirname, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

/** The folders of a place, each of which must stand in the table. */
const listed = (place, table) =>
  foldersOf(place).map((folder) => {
    if (table[folder] === undefined) {
      throw new Error(`${place}/${folder} has no import rule: add it to .dependency-cruiser.cjs`)
    }
    return folder
  })

/** A rule that makes a breach an error, with the sentence that explains it. */
const forbid = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to })

/** The library may be imported only from these folders. */
const onlyIn = (library, folders) =>
  forbid(
    `${library.replace(/\W/g, '-')}-only-in-its-place`,
    `${library} is used only in ${folders}, so that it can be replaced there.`,
    { pathNot: `^(${folders}|build/|test/|node_modules/)` },
    { path: `^node_modules/${library}/` },
  )

const coreRules = listed('shared', CORE).map((folder) => {
  const allowed = [folder, ...(WORDS_OF[folder] ?? WORDS), ...CORE[folder]]
  return forbid(
    `core-${folder}`,
    `shared/${folder} may use ${allowed.slice(1).join(', ') || 'nothing else of the core'}.`,
    { path: `^shared/${folder}/` },
    { path: '^shared/', pathNot: `^shared/(${allowed.join('|')})/` },
  )
})

const windowRules = listed('renderer', WINDOW)
  .filter((folder) => WINDOW[folder].length > 0)
  .map((folder) =>
    forbid(
      `window-${folder}`,
      `renderer/${folder} may not use ${WINDOW[folder].join(', ')}.`,
      { path: `^renderer/${folder}/` },
      { path: `^renderer/(${WINDOW[folder].join('|')})/` },
    ),
  )

const screenRules = foldersOf('renderer/screens').map((screen) =>
  forbid(
    `screen-${screen}`,
    'No screen imports another: what two of them need is a component.',
    { path: `^renderer/screens/${screen}/` },
    { path: '^renderer/screens/', pathNot: `^renderer/screens/${screen}/` },
  ),
)

module.exports = {
  forbidden: [
    forbid('no-cycles', 'Two files that need each other are one subject.', {}, { circular: true }),
    forbid(
      'no-missing',
      'The imported file or package is not there.',
      {},
      { couldNotResolve: true },
    ),
    ...coreRules,
    ...windowRules,
    ...screenRules,
    forbid(
      'api-is-types-and-words',
      'The interfaces are bundled into the preload: no library.',
      { path: '^shared/api/' },
      { path: '^node_modules/' },
    ),
    forbid(
      'core-knows-no-shell',
      'The core runs in a page, in a worker and under Node.',
      { path: '^shared/' },
      { path: '^(electron|renderer|build|test)/' },
    ),
    forbid(
      'core-knows-no-node',
      'The core takes everything as arguments.',
      { path: '^shared/' },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'core-libraries',
      'A library of the core must run in a worker and under Node, without a page.',
      { path: '^shared/' },
      {
        path: '^node_modules/',
        pathNot:
          '^node_modules/(papaparse|@pydantic/genai-prices|zod|fflate|hyparquet|fzstd|read-excel-file)/',
      },
    ),
    forbid(
      'test-is-a-leaf',
      'The product does not depend on its tests.',
      { pathNot: '^(test/|vitest\\.config)' },
      { path: '^test/' },
    ),
    forbid(
      'node-side-without-electron',
      'What reads files must also run in the command.',
      { path: '^electron/(node|cli|serve)/' },
      { path: '^(node_modules/electron/|electron/(main|preload)/|renderer/)' },
    ),
    forbid(
      'main-analyzes-nothing',
      'The main process only does what a page may not.',
      { path: '^electron/main/' },
      {
        path: '^(shared|renderer|electron/cli|electron/preload|node_modules)/',
        pathNot: '^(shared/(api|domain)/|node_modules/(zod|electron)/)',
      },
    ),
    forbid(
      'preload-is-thin',
      'A sandboxed preload has Electron and the contract.',
      { path: '^electron/preload/' },
      { pathNot: '^(electron/preload|shared/api|node_modules/electron)/' },
    ),
    forbid(
      'renderer-knows-no-shell',
      'The page reaches the computer only through the contract.',
      { path: '^renderer/' },
      { path: '^(electron|build)/' },
    ),
    forbid(
      'renderer-knows-no-node',
      'The page has no Node.',
      { path: '^renderer/' },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'window-leaves-work-to-the-worker',
      'Rows and sums belong to the worker; the window holds choices and answers.',
      { path: '^renderer/', pathNot: '^renderer/(worker|storage)/' },
      {
        path: '^(shared/(analysis|ingest)|renderer/storage|renderer/worker)/',
        dependencyTypesNot: ['type-only'],
      },
    ),
    forbid(
      'worker-has-no-interface',
      'The worker has no page to draw on.',
      { path: '^renderer/(worker|storage)/' },
      {
        path: '^(node_modules/(react|react-dom|recharts|zustand|@tanstack)/|renderer/(screens|components|charts|state)/)',
      },
    ),
    forbid(
      'storage-stores',
      'Storage knows the engine only by its ports.',
      { path: '^renderer/storage/' },
      { path: '^renderer/worker/' },
    ),
    onlyIn('dexie', 'renderer/storage/'),
    onlyIn('recharts', 'renderer/charts/'),
    onlyIn('papaparse', 'shared/csv/'),
    onlyIn('@pydantic/genai-prices', 'shared/prices/'),
    onlyIn('zod', 'shared/document/user/|shared/workspace-file/|electron/main/|renderer/worker/'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|release)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.d.ts'],
    },
  },
}
