/**
 * An option that saves at least this share of the best one counts as equally good. Among equally good options the
 * candidate with better evidence, or the option with less change, is preferred.
 */
export const ALMOST_AS_GOOD = 0.9
