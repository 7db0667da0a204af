/** How much stands behind a figure: A proven, B sound, C partial, D not shown. */
export type EvidenceGrade = 'A' | 'B' | 'C' | 'D'

/** Why a part of the proof has its grade. */
export type GradeWhy =
  | 'billed-and-counted'
  | 'computed-spend'
  | 'tokens-partly-unknown'
  | 'tokens-unknown'
  | 'negotiated-price'
  | 'list-price'
  | 'price-by-alias'
  | 'price-not-known'
  | 'tier-decided'
  | 'tier-sure'
  | 'tier-fair'
  | 'tier-contested'
  | 'own-test-proves'
  | 'own-test-indicates'
  | 'own-test-fails'
  | 'public-pair-as-good'
  | 'public-pair-mixed'
  | 'public-pair-worse'
  | 'public-one-sided'
  | 'no-public-evidence'

export interface GradeReason {
  readonly grade: EvidenceGrade
  readonly why: GradeWhy
}

/** The four proofs a move stands on: the money and tokens, the price, the tier, the quality of the answers. */
export interface GradeParts {
  readonly data: GradeReason
  readonly price: GradeReason
  readonly mapping: GradeReason
  readonly quality: GradeReason
}
