"use strict";
exports.id = 323;
exports.ids = [323];
exports.modules = {

/***/ 8323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   columnsAsYaml: () => (/* binding */ columnsAsYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8009);

/**
 * Columns as YAML for the `columns` input, one column a line. This module alone loads the `yaml` package: import it when it
 * is needed.
 */
function columnsAsYaml(columns) {
    return columns.map((column) => `- ${columnAsYaml(column)}\n`).join("");
}
/**
 * What a header must not bring into a log or into the workflow that these lines are pasted into: further lines, characters
 * that nobody sees, a runner's commands, expressions.
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|\$(?=\{\{)|#(?=#\[)/gu;
function columnAsYaml(column) {
    if (Object.values(column).every((text) => text.search(UNSAFE) === -1)) {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(column, { collectionStyle: "flow", lineWidth: 0 }).trimEnd();
    }
    // JSON is YAML, and has an escape for everything.
    const pairs = Object.entries(column).map(([key, text]) => `${key}: ${quote(text)}`);
    return `{ ${pairs.join(", ")} }`;
}
function quote(text) {
    return `"${text.replace(/["\\]/g, "\\$&").replace(UNSAFE, escapeUnits)}"`;
}
function escapeUnits(character) {
    return Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`).join("");
}
//# sourceMappingURL=columns-yaml.js.map

/***/ })

};
;