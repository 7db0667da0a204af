import type { Task } from '../domain/tier.ts'

export type Modality = 'text' | 'embedding' | 'voice' | 'image'

/** Longest call as a multiple of the mean call, because a bill shows means only. A judgment. */
const LONGEST_TO_MEAN = 4

const MODALITY_NAMES: readonly (readonly [RegExp, Modality])[] = [
  [/embed|rerank|bge-|e5-/, 'embedding'],
  [/whisper|tts|realtime|transcri|audio|voice|speech|sonic/, 'voice'],
  [/dall-?e|image|imagen|sora|veo|flux|stable-diffusion|canvas/, 'image'],
]

/** The modality of the work, from the model's name and the task. */
export function modalityOf(model: string, task: Task | null): Modality {
  if (task === 'embedding' || task === 'voice' || task === 'image') return task
  const name = model.toLowerCase()
  return MODALITY_NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? 'text'
}

/** The longest call to be expected; `undefined` where no calls are counted. */
export function contextNeed(
  tokens: number,
  requests: number | null | undefined,
): number | undefined {
  return requests === null || requests === undefined || requests <= 0
    ? undefined
    : Math.ceil((tokens / requests) * LONGEST_TO_MEAN)
}
