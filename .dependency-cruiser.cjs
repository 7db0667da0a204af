/**
 * Who may import whom. The core (`shared/`) knows no shell; the shells meet only in `shared/contract`.
 * Library rules name the folder in node_modules: a bare package name matches nothing.
 */

/** Folders of the core that any other folder of the core may use: the words of the field and the columns. */
const COMMON = 'domain|table'

/** Exceptions to "a folder of the core imports only itself and the common ones". */
const ALSO = {
  plan: 'prices|catalogue',
  savings: 'plan|prices|catalogue|csv',
  classify: 'catalogue',
  aggregate: 'prices|join',
  containers: 'csv',
  join: 'prices',
  owners: 'csv|join|aggregate|i18n',
  reconcile: 'join',
  seats: 'csv',
  formats: 'csv|catalogue',
  prices: 'catalogue',
  report: 'csv|prices|catalogue|classify|join|aggregate|plan|i18n',
}

const CORE =
  'csv|containers|formats|table|prices|catalogue|classify|join|aggregate|owners|reconcile|seats|plan|savings|report|i18n'

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

const coreRules = CORE.split('|').map((folder) =>
  forbid(
    `core-${folder}`,
    `shared/${folder} may use ${[COMMON, ALSO[folder]].filter(Boolean).join('|')}; the engine joins the parts.`,
    { path: `^shared/${folder}/` },
    {
      path: '^shared/',
      pathNot: `^shared/(${[folder, COMMON, ALSO[folder]].filter(Boolean).join('|')})/`,
    },
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
    forbid(
      'domain-stands-alone',
      'The words of the field depend on nothing.',
      { path: '^shared/domain/' },
      { pathNot: '^shared/domain/' },
    ),
    ...coreRules,
    forbid(
      'contract-is-types-and-words',
      'The contract is bundled into the preload: no library, no engine.',
      { path: '^shared/contract/' },
      { pathNot: '^shared/(contract|domain|report/document)' },
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
        pathNot: '^(shared/(contract|domain)/|node_modules/(zod|electron)/)',
      },
    ),
    forbid(
      'preload-is-thin',
      'A sandboxed preload has Electron and the contract.',
      { path: '^electron/preload/' },
      { pathNot: '^(electron/preload|shared/contract|node_modules/electron)/' },
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
        path: '^(shared/engine|renderer/storage|renderer/worker)/',
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
    onlyIn('zod', 'shared/|electron/main/|renderer/(storage|worker)/'),
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
