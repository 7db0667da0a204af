/** The part of the package that is used here; it comes without types. */
declare module 'semver' {
  export function valid(version: string): string | null
  export function validRange(range: string): string | null
  export function satisfies(
    version: string,
    range: string,
    options?: { readonly includePrerelease?: boolean },
  ): boolean
}
