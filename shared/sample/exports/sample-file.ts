/** An export of the sample company, as it would lie in a folder of downloads. */
export interface SampleFile {
  readonly name: string
  readonly text: string
}

/** Named in every export that names an organization, so that nobody takes the figures for somebody's bill. */
export const SAMPLE_COMPANY = 'Meridian Sample Co. (synthetic)'
