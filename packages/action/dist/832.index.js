"use strict";exports.id=832,exports.ids=[832],exports.modules={3832:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{columnsAsYaml:()=>columnsAsYaml});var yaml__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8009);function columnsAsYaml(columns){return columns.map(column=>`- ${columnAsYaml(column)}
`).join("")}const UNSAFE=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|\$(?=\{\{)|#(?=#\[)/gu;function columnAsYaml(column){return Object.
values(column).every(text=>text.search(UNSAFE)===-1)?(0,yaml__WEBPACK_IMPORTED_MODULE_0__.As)(column,{collectionStyle:"f\
low",lineWidth:0}).trimEnd():`{ ${Object.entries(column).map(([key,text])=>`${key}: ${quote(text)}`).join(", ")} }`}function quote(text){
return`"${text.replace(/["\\]/g,"\\$&").replace(UNSAFE,escapeUnits)}"`}function escapeUnits(character){return Array.from(
{length:character.length},(_,index)=>`\\u${character.charCodeAt(index).toString(16).padStart(4,"0")}`).join("")}})};
