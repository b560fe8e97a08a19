/**
 * Reading gives up where a gzipped file has grown beyond both: more than this many bytes, and more than this many times its
 * compressed size. Deflate reaches 1032 times at most and tables of measurements seldom 50 times; a file made to expand
 * would hold up its own upload for hours.
 */
const EXPANSION_LIMIT = { bytes: 2 ** 28, ratio: 250 };

/** Why a gzipped file is not read on. */
export const EXPANDS_TOO_FAR = `the gzip data expands to more than ${EXPANSION_LIMIT.ratio} times its size`;

/** Whether so many bytes came out of so many that no table is meant. */
export function expandsTooFar(sizes: { readonly compressed: number; readonly inflated: number }): boolean {
  const { bytes, ratio } = EXPANSION_LIMIT;
  return sizes.inflated > bytes && sizes.inflated > ratio * sizes.compressed;
}

/** How far a gzipped file was read: compressed data have no lines to name. */
export function unpackedPosition(bytes: number): string {
  return `after ${bytes} unpacked bytes`;
}
