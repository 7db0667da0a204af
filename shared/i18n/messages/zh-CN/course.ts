import type { course as english } from '../en/course.ts'

/** A plan over time, its thresholds and its second view. */
export const course: typeof english = {
  title: '方案的进程',
}
