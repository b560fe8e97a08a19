/**
 * Modules of ours that were made from a package, by the end of their path, with its name: what it brings needs its licence,
 * although no module of its own is there.
 */
export const GENERATED_FROM = new Map([["packages/core/dist/files/media-types.js", "mime"]]);
