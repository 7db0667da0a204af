import type { SellerId } from '../domain/seller.ts'

/**
 * One service of a bill that calls or reserves models, or one that lies so near that people ask.
 * A user may switch each of them; `counts` is how it stands by default.
 */
export interface AiService {
  readonly id: string
  readonly title: string
  /** Bills on which the service occurs; `undefined` for any. */
  readonly cloud: SellerId | undefined
  /** Matches the service or product name. */
  readonly service: RegExp
  /** Where given, the line's meter, SKU, usage type or description must match too. */
  readonly meter?: RegExp
  readonly counts: boolean
}

/** What a line of a bill says about itself. */
export interface BilledService {
  readonly cloud: SellerId
  /** Service, product, publisher: everything that names the service. */
  readonly service: string
  /** Meter, SKU, usage type, description: everything that names the line. */
  readonly meter: string
}

/**
 * Counted: tokens, images, audio, provisioned throughput, guardrails, grounding, tool calls, fine-tuning, model
 * storage. Not counted by default: machines with graphics cards, notebooks, search and vector stores.
 * The first entry that matches decides, so the exceptions stand before the services they are taken from.
 */
export const AI_SERVICES: readonly AiService[] = [
  {
    id: 'aws.bedrock-search',
    title: 'Bedrock knowledge bases: search and vector storage',
    cloud: 'aws',
    service: /bedrock/i,
    meter: /opensearch|vector(?:s| store| storage|-storage)|S3Vectors/i,
    counts: false,
  },
  {
    id: 'aws.bedrock',
    title: 'Amazon Bedrock and its marketplace editions',
    cloud: 'aws',
    service: /bedrock/i,
    counts: true,
  },
  {
    id: 'aws.q',
    title: 'Amazon Q, Kiro and CodeWhisperer',
    cloud: 'aws',
    service: /\bamazon ?q\b|\bkiro\b|codewhisperer/i,
    counts: true,
  },
  {
    id: 'aws.sagemaker',
    title: 'Amazon SageMaker machines and notebooks',
    cloud: 'aws',
    service: /sagemaker/i,
    counts: false,
  },
  {
    id: 'aws.speech-and-vision',
    title: 'AWS Transcribe, Polly, Rekognition, Textract, Comprehend, Translate',
    cloud: 'aws',
    service:
      /\b(?:amazon ?|aws ?)?(?:transcribe|polly|rekognition|textract|comprehend|translate)\b/i,
    counts: true,
  },
  {
    id: 'azure.search',
    title: 'Azure AI Search',
    cloud: 'azure',
    service: /(?:ai|cognitive) search/i,
    counts: false,
  },
  {
    id: 'azure.machine-learning',
    title: 'Azure Machine Learning machines and notebooks',
    cloud: 'azure',
    service: /machine learning(?! and)/i,
    counts: false,
  },
  {
    id: 'azure.foundry',
    title: 'Azure OpenAI and Foundry models and tools',
    cloud: 'azure',
    service: /openai|foundry|cognitive services|azure ai|ai services|(?:ms-)?copilot studio/i,
    counts: true,
  },
  {
    id: 'gcp.vertex-machines',
    title: 'Vertex AI machines, notebooks and pipelines',
    cloud: 'gcp',
    service: /vertex|agent platform/i,
    meter:
      /workbench|notebook|pipeline|feature store|instance (?:core|ram)|\b(?:cores?|ram) running|\b(?:n1|n2|e2|a2|a3|g2|c2|c3|m1)[ -](?:predefined|standard|high|custom|mega|ultra|instance)|\bgpu\b|nvidia|\btpu\b|accelerator|training (?:core|node|hour)/i,
    counts: false,
  },
  {
    id: 'gcp.vertex-search',
    title: 'Vertex AI Search and vector search',
    cloud: 'gcp',
    service: /vertex|agent platform|agent builder|discovery engine/i,
    meter:
      /vector search|matching engine|search api|enterprise search|index serving|index building/i,
    counts: false,
  },
  {
    id: 'gcp.gemini',
    title: 'Vertex AI and the Gemini API',
    cloud: 'gcp',
    service: /vertex|gemini|generative language|agent platform|duet ai/i,
    counts: true,
  },
  {
    id: 'gcp.speech-and-vision',
    title: 'Google speech, vision, translation and Document AI',
    cloud: 'gcp',
    service: /cloud (?:speech|text-to-speech|vision|translation|natural language)|document ai/i,
    counts: true,
  },
  {
    id: 'databricks.serving',
    title: 'Databricks model serving',
    cloud: 'databricks',
    service: /model[ _]serving|foundation model|real[ _]time[ _]inference|ai functions/i,
    counts: true,
  },
  {
    id: 'snowflake.cortex',
    title: 'Snowflake Cortex',
    cloud: 'snowflake',
    service: /cortex|ai[ _]services/i,
    counts: true,
  },
  {
    id: 'vendor',
    title: 'Providers that sell nothing but models',
    cloud: undefined,
    service:
      /\b(?:openai|anthropic|claude|mistral|cohere|deepseek|moonshot|kimi|zhipu|z\.ai|openrouter|groq|perplexity|x\.?ai|fireworks|together ?ai|replicate|elevenlabs|cursor|github copilot)\b/i,
    counts: true,
  },
]

/** What a user has switched, by service id; the default holds for the rest. */
export type AiServiceSwitches = ReadonlyMap<string, boolean>

/** The listed service behind a line of a bill, or `undefined`. */
export function aiServiceOf({ cloud, service, meter }: BilledService): AiService | undefined {
  return AI_SERVICES.find(
    (entry) =>
      (entry.cloud === undefined || entry.cloud === cloud) &&
      entry.service.test(service) &&
      (entry.meter === undefined || entry.meter.test(meter)),
  )
}

/** Whether a line belongs to the AI bill: the switch of its service, else the default. Lines of no listed service do not. */
export function isAiService(
  service: AiService | undefined,
  switches: AiServiceSwitches | undefined,
): boolean {
  return service !== undefined && (switches?.get(service.id) ?? service.counts)
}
