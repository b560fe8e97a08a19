// Apart from changelog.mjs, because the job that makes the release installs nothing: only Node's own modules are there.

/**
 * What the changelog says of a version, without its heading.
 * @param {string} changelog
 * @param {string} version
 * @throws {Error} where it says nothing
 */
export function notesOf(changelog, version) {
  const section = changelog.split(/^(?=## )/m).find((part) => /^## (\S+)/.exec(part)?.[1] === version);
  const notes = section === undefined ? "" : withoutHeading(section);
  if (notes === "") throw new Error(`CHANGELOG.md says nothing of ${version}.`);
  return `${notes}\n`;
}

/** @param {string} section */
export function withoutHeading(section) {
  return section.split("\n").slice(1).join("\n").trim();
}
