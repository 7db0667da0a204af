import { builtInRules } from '../../shared/classify/built-in-rules.ts'

/** The rules as the app classifies with them. */
export const SHIPPED_RULES = await builtInRules()
