// Finds the CSV files below a folder, and says how many there are and how many seconds it took.
//
//   node bench/lib/find.mjs ours|@actions/glob FOLDER
const [way, folder] = process.argv.slice(2);

const find = way === "ours" ? await ours() : await actionsGlob();
const startedAt = performance.now();
const files = await find();
const took = (performance.now() - startedAt) / 1000;
process.stdout.write(JSON.stringify({ files, took }));

async function ours() {
  const { findFiles } = await import("../../packages/action/lib/find-files.js");
  return async () => {
    const found = await findFiles({ patterns: "**/*.csv", workspace: folder, hiddenFiles: "leave-out" });
    return found.files.length;
  };
}

async function actionsGlob() {
  const { create } = await import("@actions/glob");
  return async () => {
    const globber = await create(`${folder}/**/*.csv`, { matchDirectories: false });
    return (await globber.glob()).length;
  };
}
