/**
 * What makes a process write the files that Node's loader has loaded, a line each, into `list` as it ends: the text of a
 * CommonJS module, for `--require`.
 * @param {string} list path of the file
 */
export function listLoadedFiles(list) {
  return `process.on("exit", () => {
  require("node:fs").writeFileSync(${JSON.stringify(list)}, Object.keys(require.cache).join("\\n"));
});
`;
}
