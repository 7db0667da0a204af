/** A plan over time, its thresholds and its second view. */
export const course = {
  title: 'The course of the plan',
}
