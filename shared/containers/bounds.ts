/**
 * How much is read at once. Large enough that a call per piece costs nothing, small enough that pieces, their text and
 * their rows together stay below some tens of megabytes.
 */
export const PIECE_BYTES = 1024 * 1024

/**
 * What is given to the decompressor at once: DEFLATE makes at most 1,032 bytes of one, so that a piece of a bomb takes
 * 64 MiB before the guard sees it.
 */
export const PACKED_PIECE_BYTES = 64 * 1024

/** Largest unpacked member: the largest cost exports (an AWS report of a month) are some gigabytes. */
export const MAX_UNPACKED_BYTES = 8 * 1024 ** 3

/** Below this no ratio is suspicious: a short table of one repeated row packs as tightly as a bomb. */
export const FREE_UNPACKED_BYTES = 100 * 1024 ** 2

/**
 * Unpacked bytes per packed byte beyond which a large member is a bomb. Usage exports reach 10 to 60; DEFLATE itself
 * ends at 1,032, so a bound above that would never hold anything back.
 */
export const MAX_RATIO = 400

/** Members of one archive; a year of daily exports of every kind stays far below. */
export const MAX_MEMBERS = 10_000

/** The list of an archive's members: `MAX_MEMBERS` with long names stay below. */
export const MAX_DIRECTORY_BYTES = 16 * 1024 ** 2

/** Unpacked sum of an archive, so that many members below the bound of one do not make a bomb together. */
export const MAX_ARCHIVE_BYTES = 32 * 1024 ** 3

/** Archives in archives: an export zipped by its provider and once more by a colleague. */
export const MAX_DEPTH = 2

/** Texts of workbooks, Parquet files, whole JSON documents and archives inside archives lie in memory as a whole. */
export const MAX_IN_MEMORY_BYTES = 256 * 1024 ** 2

/** Cells of one row group of a Parquet file, whose columns lie in memory: a million rows of a hundred FOCUS columns fit. */
export const MAX_GROUP_CELLS = 256_000_000
