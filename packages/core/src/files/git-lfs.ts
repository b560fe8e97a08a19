/** Pointers are smaller than this many bytes: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const POINTER_SIZE_LIMIT = 1024;
const FIRST_LINE = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n/;

/** As many bytes from the start of a file as {@link isGitLfsPointer} needs to tell. */
export const GIT_LFS_PROBE_SIZE = 64;

/**
 * Whether a file is a Git LFS pointer: the small text that stands in place of the data where a checkout ran without
 * `lfs: true`.
 *
 * @param firstBytes the start of the file, at least {@link GIT_LFS_PROBE_SIZE} bytes or the whole file
 * @param size of the whole file, in bytes
 */
export function isGitLfsPointer(firstBytes: Uint8Array, size: number): boolean {
  if (size >= POINTER_SIZE_LIMIT) return false;
  const start = firstBytes.subarray(0, GIT_LFS_PROBE_SIZE);
  return FIRST_LINE.test(Buffer.from(start.buffer, start.byteOffset, start.byteLength).toString("latin1"));
}
