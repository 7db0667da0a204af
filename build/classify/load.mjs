// The classifier's own modules, for the scripts that measure and fit it.
import { createServerModuleRunner, createServer } from 'vite'
import { root } from '../tree.mjs'

/**
 * @typedef {{
 *   classify: typeof import('../../shared/classify/classify.ts'),
 *   contributions: typeof import('../../shared/classify/contributions.ts'),
 *   ruleSet: typeof import('../../shared/classify/rule-set.ts'),
 * }} Classifier
 */

/** @returns {Promise<Classifier>} */
export async function loadClassifier() {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true, include: [] },
    appType: 'custom',
  })
  const runner = createServerModuleRunner(server.environments.ssr, { hmr: false })
  const loaded = {
    classify: await runner.import('/shared/classify/classify.ts'),
    contributions: await runner.import('/shared/classify/contributions.ts'),
    ruleSet: await runner.import('/shared/classify/rule-set.ts'),
  }
  await server.close()
  return loaded
}
