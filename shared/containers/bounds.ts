/**
 * Bytes read at once: large enough that the cost per read is negligible, small enough that pieces, text and rows
 * together stay below some tens of megabytes.
 */
export const PIECE_BYTES = 1024 * 1024

/**
 * Compressed bytes passed to the decompressor at once. DEFLATE expands a byte to at most 1,032, so one piece of a
 * decompression bomb takes 64 MiB before the check.
 */
export const PACKED_PIECE_BYTES = 64 * 1024

/** Largest unpacked member: the largest cost exports (an AWS report of a month) are some gigabytes. */
export const MAX_UNPACKED_BYTES = 8 * 1024 ** 3

/** Below this no ratio is suspicious: a short table of one repeated row packs as tightly as a bomb. */
export const FREE_UNPACKED_BYTES = 100 * 1024 ** 2

/**
 * Unpacked bytes per packed byte above which a large member counts as a decompression bomb. Exports reach 10 to 60;
 * DEFLATE itself reaches 1,032.
 */
export const MAX_RATIO = 400

/** Maximum members of one archive; a year of daily exports of every kind has far fewer. */
export const MAX_MEMBERS = 10_000

/** Maximum size of an archive's directory; `MAX_MEMBERS` with long names are smaller. */
export const MAX_DIRECTORY_BYTES = 16 * 1024 ** 2

/**
 * Maximum unpacked size of an archive, so that many members below the bound of one member cannot form a bomb together.
 */
export const MAX_ARCHIVE_BYTES = 32 * 1024 ** 3

/** Maximum nesting of archives: an export zipped by its provider and again by a colleague. */
export const MAX_DEPTH = 2

/**
 * Maximum size of data that must be in memory at once: texts of workbooks, Parquet files, JSON documents, archives
 * inside archives.
 */
export const MAX_IN_MEMORY_BYTES = 256 * 1024 ** 2

/** Cells of one row group of a Parquet file, whose columns lie in memory: a million rows of a hundred FOCUS columns fit. */
export const MAX_GROUP_CELLS = 256_000_000
