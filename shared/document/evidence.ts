/** The one scale of evidence, the best first: A proven, B sound, C partial, D not shown or spoken against. */
export const EVIDENCE_GRADES = ['A', 'B', 'C', 'D'] as const

export type EvidenceGrade = (typeof EVIDENCE_GRADES)[number]

/** The weakest of some grades; A where there is none. */
export function weakestGrade(grades: readonly EvidenceGrade[]): EvidenceGrade {
  return grades.reduce((worst, grade) => (grade > worst ? grade : worst), 'A')
}

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

/** Whether a part of the proof is evidence against the move, not only a lack of evidence for it. */
export function speaksAgainst({ why }: Pick<GradeReason, 'why'>): boolean {
  return why === 'public-pair-worse' || why === 'own-test-fails'
}

/** A proof is as good as its weakest part. */
export function gradeOf(parts: GradeParts): EvidenceGrade {
  return weakestGrade(Object.values(parts).map(({ grade }: GradeReason) => grade))
}
