import { describe, expect, it } from 'vitest'
import { routesOf } from '../../../../shared/plan/exchange/routing.ts'
import {
  litellmConfig,
  openrouterConfig,
  routingCsv,
} from '../../../../shared/plan/exchange/routing-export.ts'
import { planDocument, planMove } from '../plan-fixture.ts'
import { realInput, SUPPORT } from '../../recommend/savings-fixture.ts'

const input = realInput({
  workloads: [
    { ...SUPPORT, projectNames: ['Support: "EU"\n- x'] },
    { id: 'other', provider: 'anthropic', model: 'claude-opus-5', spend: '1' },
    { id: 'lines', model: null, spend: '1' },
  ],
})
const plan = planDocument({
  moves: [
    planMove({
      where: { provider: ['openai'] },
      to: { seller: 'gcp', model: 'deepseek-v3.2' },
      share: 0.6,
    }),
    planMove({ where: { provider: ['openai'] }, to: { seller: 'nobody', model: 'none' } }),
    planMove({
      where: { provider: ['openai'] },
      to: { seller: 'z-ai', model: 'glm-5.3-flash' },
      share: 0.5,
    }),
  ],
})
const routes = routesOf(plan, input)

describe('the mapping of a plan', () => {
  it('has the shares of all calls, and nothing that has no price', () => {
    expect(routes).toHaveLength(1)
    expect(routes[0]?.to.map(({ model, share }) => [model, share])).toEqual([
      ['deepseek-v3.2', 0.6],
      ['glm-5.3-flash', 0.2],
    ])
    expect(routes[0]?.stays).toBeCloseTo(0.2, 12)
    expect(routes[0]?.to[0]?.hostId).toBe('deepseek-v3.2-maas')
  })

  it('as a LiteLLM configuration keeps names in quotes and today’s model behind it', () => {
    expect(litellmConfig(routes).split('\n')).toEqual([
      'model_list:',
      '  - model_name: "support-eu-x-1"',
      '    litellm_params:',
      '      model: "vertex_ai/deepseek-v3.2-maas"',
      '      api_key: "os.environ/VERTEX_AI_API_KEY"',
      '      weight: 0.6',
      '  - model_name: "support-eu-x-1"',
      '    litellm_params:',
      '      model: "zai/glm-5.3-flash"',
      '      api_key: "os.environ/ZAI_API_KEY"',
      '      weight: 0.2',
      '  - model_name: "support-eu-x-1"',
      '    litellm_params:',
      '      model: "openai/gpt-5.5"',
      '      api_key: "os.environ/OPENAI_API_KEY"',
      '      weight: 0.2',
      '  - model_name: "support-eu-x-1-today"',
      '    litellm_params:',
      '      model: "openai/gpt-5.5"',
      '      api_key: "os.environ/OPENAI_API_KEY"',
      '      weight: 1',
      'router_settings:',
      '  routing_strategy: "simple-shuffle"',
      '  num_retries: 1',
      '  fallbacks:',
      '    - "support-eu-x-1": ["support-eu-x-1-today"]',
      '',
    ])
  })

  it('as settings for OpenRouter names only the hosts that were priced', () => {
    const { routes: entries } = JSON.parse(openrouterConfig(routes)) as { routes: unknown[] }
    expect(entries).toEqual([
      {
        name: 'support-eu-x-1',
        workload: 'support',
        share: 0.8,
        request: {
          models: ['deepseek/deepseek-v3.2', 'z-ai/glm-5.3-flash', 'openai/gpt-5.5'],
          provider: { only: ['google-vertex', 'z-ai', 'openai'], data_collection: 'deny' },
        },
      },
    ])
  })

  it('as a table has a line for each target', () => {
    const lines = routingCsv(routes).split('\r\n')
    expect(lines[0]).toBe(
      'workload,names,from_seller,from_model,to_seller,to_model,to_host_id,share',
    )
    expect(lines[2]).toMatch(/,z-ai,glm-5.3-flash,glm-5.3-flash,0.2$/)
    expect(lines).toHaveLength(4)
  })

  it('to a self-hosted model is served by an address of the user', () => {
    const own = planDocument({
      schema: 'ai-spend-plan/2',
      moves: [
        planMove({ where: { provider: ['openai'] }, to: { seller: 'self-hosted', model: 'm' } }),
      ],
      hosting: [
        { model: 'm', monthly: { low: { USD: '3' }, likely: { USD: '2' }, high: { USD: '1' } } },
      ],
    })
    expect(litellmConfig(routesOf(own, input))).toContain('model: "hosted_vllm/m"')
  })
})
