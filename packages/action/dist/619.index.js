"use strict";
exports.id = 619;
exports.ids = [619];
exports.modules = {

/***/ 6619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   countExcel: () => (/* binding */ countExcel),
/* harmony export */   readExcel: () => (/* binding */ readExcel)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9388);

async function countExcel(_bytes, _options) {
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .TableError */ .rQ({ message: "Excel files are not counted" });
}
async function* readExcel(_file, _options) {
    yield await Promise.reject(new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .TableError */ .rQ({ message: "Excel files are not read" }));
}
//# sourceMappingURL=excel.js.map

/***/ })

};
;