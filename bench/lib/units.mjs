/** @param {number} seconds */
export function milliseconds(seconds) {
  return `${(seconds * 1000).toFixed(0)} ms`;
}

/** @param {number} value */
export function seconds(value) {
  return `${value.toFixed(value < 10 ? 2 : 1)} s`;
}

/** @param {number} mib */
export function mebibytes(mib) {
  return `${mib.toFixed(0)} MiB`;
}

/** @param {number} value */
export function whole(value) {
  return new Intl.NumberFormat("en").format(value);
}
