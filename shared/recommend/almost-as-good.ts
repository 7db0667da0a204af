/**
 * An option that brings at least this part of the best one is as good as it. Of such options the better proven
 * candidate, or the answer that changes less, is preferred.
 */
export const ALMOST_AS_GOOD = 0.9
