"use strict";exports.id=923,exports.ids=[923],exports.modules={7642:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{II:()=>ColumnsError,_E:()=>DEFAULT_DATE_FORMATS,f:()=>parseColumns,h2:()=>encodeAlike});
var _date_format_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1817),_numeric_format_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
7320),_problem_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2362),_table_file_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3428);const COLUMN_TYPES=["measure","dimension"],COLUMN_SUBTYPES=["text","numeric","date","datetime"];function encodeAlike(inferred,other){
return inferred.alias===other?.alias&&inferred.subtype===other.subtype&&(inferred.subtype==="numeric"||inferred.format===
other.format)}const DEFAULT_DATE_FORMATS={date:"Y-m-d",datetime:"Y-m-d H:i:s"},SHOWN_FAULTS=20;class ColumnsError extends Error{faults;name="\
ColumnsError";constructor(faults){const more=faults.length>SHOWN_FAULTS?`; and ${faults.length-SHOWN_FAULTS} more faults`:
"";super(`columns: ${faults.slice(0,SHOWN_FAULTS).join("; ")}${more}`),this.faults=faults}}function parseColumns(value){
if(!Array.isArray(value)||value.length===0)throw new ColumnsError(["a list of columns is needed, each with name, alias, \
type and subtype"]);if(value.length>_table_file_js__WEBPACK_IMPORTED_MODULE_0__.ZS)throw new ColumnsError([`there are ${value.
length} columns, at most ${_table_file_js__WEBPACK_IMPORTED_MODULE_0__.ZS} are taken`]);const faults=[],complete=value.map(
(item,index)=>parseColumn(item,`column ${index+1}`,faults)).filter(column=>column!==void 0);for(const key of["name","ali\
as"]){const twice=findRepeated(complete.map(column=>column[key]));faults.push(...twice.map(text=>`the ${key} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.
cl)(text)} is given more than once`))}if(faults.length>0)throw new ColumnsError(faults);return complete}const KEYS=new Set(
["name","alias","type","subtype","format"]);function parseColumn(item,place,faults){if(typeof item!="object"||item===null||
Array.isArray(item)){faults.push(`${place} must be a mapping with name, alias, type and subtype`);return}const given=new Map(
Object.entries(item)),before=faults.length,unknown=[...given.keys()].filter(key=>!KEYS.has(key));faults.push(...unknown.
map(key=>`${place} has an unknown key ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.cl)(key)}`));const name=requireText(
given.get("name"),`${place}: name`,faults),alias=given.get("alias")===void 0?name:requireText(given.get("alias"),`${place}\
: alias`,faults),type=requireOneOf(given.get("type"),COLUMN_TYPES,`${place}: type`,faults),subtype=requireOneOf(given.get(
"subtype"),COLUMN_SUBTYPES,`${place}: subtype`,faults);if(name===void 0||alias===void 0||type===void 0||subtype===void 0)
return;const format=parseFormat(given.get("format"),subtype,`${place}: format`,faults);return faults.length>before?void 0:
{name,alias,type,subtype,...format===void 0?{}:{format}}}function requireText(value,place,faults){if(typeof value=="stri\
ng"&&value.trim()!=="")return value;faults.push(`${place} must be text that is not empty`)}function requireOneOf(value,allowed,place,faults){
const found=allowed.find(word=>word===value);if(found===void 0){const given=value===void 0?"is missing":typeof value=="s\
tring"?`is ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.cl)(value)}`:"is not text";faults.push(`${place} ${given}, allo\
wed are ${allowed.join(", ")}`)}return found}function parseFormat(value,subtype,place,faults){if(value==null||value==="")
return subtype==="date"||subtype==="datetime"?DEFAULT_DATE_FORMATS[subtype]:void 0;const format=requireText(value,place,
faults);if(format!==void 0){if(subtype==="text")faults.push(`${place} is only for numeric, date and datetime`);else if(subtype===
"numeric"&&(0,_numeric_format_js__WEBPACK_IMPORTED_MODULE_2__.qS)(format)===void 0)faults.push(`${place} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.
cl)(format)} is not like \`#,###.##\``);else if(subtype!=="numeric"){const fault=dateFormatFault(format);faults.push(...fault===
void 0?[]:[`${place} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.cl)(format)} ${fault}`])}return format}}function dateFormatFault(format){
try{(0,_date_format_js__WEBPACK_IMPORTED_MODULE_3__.$j)(format);return}catch(error){if(error instanceof _date_format_js__WEBPACK_IMPORTED_MODULE_3__.
Co)return error.message;throw error}}function findRepeated(texts){const seen=new Set,repeated=texts.filter(text=>seen.size===
seen.add(text).size);return[...new Set(repeated)]}}),1817:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$j:()=>compileDateFormat,Co:()=>DateFormatError,N:()=>isDay});class DateFormatError extends Error{name="\
DateFormatError"}const MONTHS=["jan","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],LONG_MONTHS="jan\
uary|february|march|april|may|june|july|august|september|october|november|december",OFFSET="[+-]\\d{2}:[0-5]\\d",LETTERS=new Map(
[["d",{pattern:"\\d{2}",field:"day"}],["j",{pattern:"[1-9]\\d?",field:"day"}],["D",{pattern:"(?:mon|tue|wed|thu|fri|sat|\
sun)"}],["l",{pattern:"(?:mon|tues|wednes|thurs|fri|satur|sun)day"}],["S",{pattern:"(?:st|nd|rd|th)"}],["m",{pattern:"\\d\
{2}",field:"month"}],["n",{pattern:"[1-9]\\d?",field:"month"}],["M",{pattern:MONTHS.join("|"),field:"month"}],["F",{pattern:LONG_MONTHS,
field:"month"}],["Y",{pattern:"\\d{4}",field:"year"}],["y",{pattern:"\\d{2}"}],["a",{pattern:"(?:am|pm)"}],["A",{pattern:"\
(?:am|pm)"}],["H",{pattern:"\\d{2}",field:"hour"}],["G",{pattern:"(?:0|[1-9]\\d?)",field:"hour"}],["h",{pattern:"\\d{2}",
field:"hour12"}],["g",{pattern:"[1-9]\\d?",field:"hour12"}],["i",{pattern:"\\d{2}",field:"minute"}],["s",{pattern:"\\d{2}",
field:"second"}],["v",{pattern:"\\d{3}"}],["u",{pattern:"\\d{6}"}],["P",{pattern:OFFSET}],["p",{pattern:`(?:Z|${OFFSET})`}],
["O",{pattern:"[+-]\\d{2}[0-5]\\d"}],["T",{pattern:"(?:[a-z]{1,5}|[+-]\\d{2}(?::?\\d{2})?)"}],["e",{pattern:`(?:[a-z]+(?\
:[/_-][a-z_]+)*|${OFFSET})`}],["U",{pattern:"-?\\d{1,12}"}]]);function compileDateFormat(format){const fields=[],letters=new Set;
let pattern="";for(let at=0;at<format.length;at+=1){const character=format.charAt(at),letter=LETTERS.get(character);if(letter!==
void 0){if(letters.has(character))throw new DateFormatError(`has the letter \`${character}\` twice; each of PHP's letters\
 stands for a whole number or word, as in \`Y-m-d\``);letters.add(character),pattern+=letter.field===void 0?letter.pattern:
`(${letter.pattern})`,fields.push(...letter.field===void 0?[]:[letter.field])}else if(character==="\\")at+=1,pattern+=literalPattern(
format.charAt(at));else{if(/[a-z]/i.test(character))throw new DateFormatError(`has the letter \`${character}\`, allowed a\
re ${[...LETTERS.keys()].join(" ")}`);pattern+=literalPattern(character)}}if(letters.size===0)throw new DateFormatError(
"is not like `Y-m-d` or `Y-m-d H:i:s`");const expression=new RegExp(`^${pattern}$`,"i");return text=>{const match=expression.
exec(text);return match!==null&&isMoment(fields,match)}}function literalPattern(character){return character.replace(/[\\^$.*+?()[\]{}|/-]/,
"\\$&")}const RANGES={hour:[0,23],hour12:[1,12],minute:[0,59],second:[0,59]};function isMoment(fields,match){let year=2e3,
month=1,day=1;for(const[index,field]of fields.entries()){const text=match[index+1]??"";if(field==="year")year=Number(text);else if(field===
"month")month=/^\d/.test(text)?Number(text):MONTHS.indexOf(text.slice(0,3).toLowerCase())+1;else if(field==="day")day=Number(
text);else{const[least,most]=RANGES[field];if(Number(text)<least||Number(text)>most)return!1}}return isDay(year,month,day)}
function isDay(year,month,day){const days=[31,year%4===0&&(year%100!==0||year%400===0)?29:28,31,30,31,30,31,31,30,31,30,
31][month-1];return days!==void 0&&day>=1&&day<=days}}),7320:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{EY:()=>PLAIN_NUMBERS,MM:()=>compileNumericFormat,Q4:()=>pointFormat,Ty:()=>numberLiteral,
d7:()=>NOT_SHORT,qS:()=>parseNumericFormat,uW:()=>shortNumberDecimals});const PLAIN_NUMBERS={group:void 0,decimal:"."},POINT_FORMAT=/^[#0]+(?:([, '\u00a0\u202f])[#0]{3}(?:\1[#0]{3})*)?(?:\.[#0]+)?$/,
COMMA_FORMAT=/^[#0]+(?:([. '\u00a0\u202f])[#0]{3}(?:\1[#0]{3})*)?,[#0]+$/;function parseNumericFormat(format){const point=POINT_FORMAT.
exec(format);if(point!==null)return{group:point[1],decimal:"."};const comma=COMMA_FORMAT.exec(format);return comma===null?
void 0:{group:comma[1],decimal:","}}function pointFormat(format){const{group,decimal}=parseNumericFormat(format)??PLAIN_NUMBERS;
return format.replace(/[^#0]/g,separator=>separator===group?",":separator===decimal?".":separator)}const PLAIN=/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
function compileNumericFormat({group,decimal}){if(group===void 0&&decimal===".")return plainNumber;const foreign=decimal===
","?".":",",grouped=new RegExp(`^\\s*[+-]?\\d{1,3}(?:[${group??""}]\\d{3})+(?:[${decimal}]\\d*)?(?:[eE][+-]?\\d+)?\\s*$`);
return text=>{const digits=group!==void 0&&grouped.test(text)?text.replaceAll(group,""):text;return digits.includes(foreign)?
void 0:plainNumber(digits.replace(decimal,"."))}}function plainNumber(text){if(PLAIN.test(text))return text;const trimmed=text.
trim();return trimmed!==text&&PLAIN.test(trimmed)?trimmed:void 0}const EXACT_DIGITS=15,LONGEST_NUMBER=400,NOT_SHORT=-1,MINUS=45,
POINT=46,ZERO=48,NINE=57;function shortNumberDecimals(text){if(text.length>EXACT_DIGITS)return NOT_SHORT;const start=text.
length>0&&text.charCodeAt(0)===MINUS?1:0,whole=digitsEnd(text,start);if(whole===start||whole>start+1&&text.charCodeAt(start)===
ZERO)return NOT_SHORT;if(whole===text.length)return 0;const end=text.charCodeAt(whole)===POINT?digitsEnd(text,whole+1):whole;
return end===text.length&&end>whole+1?end-whole-1:NOT_SHORT}function digitsEnd(text,start){let at=start;for(;at<text.length;){
const unit=text.charCodeAt(at);if(unit<ZERO||unit>NINE)break;at+=1}return at}function numberLiteral(plain){if(shortNumberDecimals(
plain)!==NOT_SHORT)return plain;if(plain.length>LONGEST_NUMBER)return;const value=Number(plain),literal=JSON.stringify(value);
return!Number.isFinite(value)||decimalDigits(plain)!==decimalDigits(literal)||/^[+-]?\d+$/.test(plain)&&BigInt(value)!==
BigInt(plain.replace("+",""))?void 0:literal}function decimalDigits(text){const[,sign="",whole="",fraction="",exponent="\
0"]=/^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text)??[],digits=trimZeros(whole+fraction,"start");if(digits==="")return"\
0";const significant=trimZeros(digits,"end"),power=BigInt(exponent)-BigInt(fraction.length)+BigInt(digits.length-significant.
length);return`${sign==="-"?"-":""}${significant}e${power}`}function trimZeros(digits,side){let start=0,end=digits.length;
for(;side==="start"&&digits[start]==="0";)start+=1;for(;side==="end"&&end>0&&digits[end-1]==="0";)end-=1;return digits.slice(
start,end)}}),2362:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Ku:()=>ProblemList,Yo:()=>detach,Zw:()=>problemOf,cl:()=>quoteValue,rQ:()=>TableError});function describeProblem({
file,line,column,message}){const place=[[file===void 0?[]:`\`${file}\``,line===void 0?[]:`line ${line}`].flat().join(" "),
column===void 0?"":`column \`${column}\``].filter(part=>part!=="").join(", ");return place===""?message:`${place}: ${message}`}
class TableError extends Error{name="TableError";problem;constructor(problem,options){super(describeProblem(problem),options),
this.problem=problem}}function problemOf(error){if(error instanceof TableError)return error.problem;throw error}class ProblemList{limit;first=[];count=0;constructor(limit){
this.limit=limit}add(problem){this.count+=1,this.first.length<this.limit&&this.first.push(problem)}addAll(problems){for(const problem of problems)
this.add(problem)}}const SHOWN_CHARACTERS=80;function quoteValue(value){const escaped=(value.length>SHOWN_CHARACTERS?`${value.
slice(0,SHOWN_CHARACTERS)}\u2026`:value).replace(/[\p{Cc}\p{Cs}]/gu,character=>JSON.stringify(character).slice(1,-1));return`\
\`${detach(escaped)}\``}function detach(text){return Buffer.from(text,"utf16le").toString("utf16le")}}),3428:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$W:()=>isRegular,WP:()=>JsonNumber,ZS:()=>MAX_COLUMNS,_S:()=>MAX_RECORD_LENGTH,
eb:()=>checkHeader,hl:()=>irregularRecord,s3:()=>NestedJson});var _problem_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
2362);class JsonNumber{literal;constructor(literal){this.literal=literal}}class NestedJson{json;constructor(json){this.json=
json}}const MAX_COLUMNS=1e4,MAX_RECORD_LENGTH=16*1024*1024;function checkHeader(header,file,line){if(header.length>MAX_COLUMNS)
throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.rQ({file:file.label,line,message:`the header has ${header.length} col\
umns, at most ${MAX_COLUMNS} are read`});const seen=new Set;for(const[index,name]of header.entries()){if(name.trim()==="")
throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.rQ({file:file.label,line,message:`column ${index+1} has an empty name\
 in the header`});if(seen.has(name))throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.rQ({file:file.label,line,column:name,
message:"the header has this name more than once"});seen.add(name)}}function isRegular(cells,{header,layout}){return layout===
"keyed"||cells.length===header.length}function irregularRecord(cells,header,file,line){const count=cells.length===1?"1 c\
ell":`${cells.length} cells`;return{file:file.label,line,message:`the record has ${count}, the header has ${header.length}`}}}),
4923:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{graphiteNote:()=>graphiteNote});var errors=__webpack_require__(1120),columns=__webpack_require__(7642),send_answer=__webpack_require__(
1114),service_url=__webpack_require__(460),dist_text=__webpack_require__(3720);function jsonBody(value,files=[]){const bytes=Buffer.
from(JSON.stringify(value));return{contentType:"application/json",length:bytes.length,files,open:()=>({chunks:(async function*(){
yield bytes})(),counts:new Map})}}var numeric_format=__webpack_require__(7320),unexpected_answer=__webpack_require__(140);
const HINT="Check `base-url`.";class GraphiteNoteApi{#userCode;#columns;#compression;constructor(userCode,columns2,compression){
this.#userCode=userCode,this.#columns=columns2.map(asSent),this.#compression=compression}create(name){const step="create\
 dataset";return{...this.#post(step,"/dataset-create",jsonBody({"user-code":this.#userCode,name,columns:this.#columns})),
repeatable:!1,read(answer){const code=(0,send_answer.MZ)((0,send_answer.MZ)((0,send_answer.hi)(answer),"data"),"dataset-\
code");if(isDatasetCode(code))return code;throw(0,unexpected_answer.o)(step,answer,"has no `dataset-code`",HINT)},isReceipt:isDatasetCode}}fill(code,insertData,place,files){
const isAppend=place==="behind the others",body={"user-code":this.#userCode,"dataset-code":code,columns:this.#columns,"i\
nsert-data":insertData,append:isAppend,compressed:this.#compression==="gzip"};return{...this.#post("fill dataset","/data\
set-fill",jsonBody(body,files)),repeatable:place==="all there are",busyStatuses:isAppend?[]:[409],...place==="all there \
are"?{}:{laterRun:"sends-again"},read(answer){if((0,send_answer.MZ)((0,send_answer.hi)(answer),"data")===void 0)throw(0,unexpected_answer.
o)("fill dataset",answer,"has no `data`",HINT);return!0}}}complete(code){const step="complete dataset";return{...this.#post(
step,"/dataset-complete",jsonBody({"user-code":this.#userCode,"dataset-code":code})),repeatable:!0,read(answer){const rows=wholeNumber(
(0,send_answer.MZ)((0,send_answer.MZ)((0,send_answer.MZ)((0,send_answer.hi)(answer),"data"),"details"),"rows-count"));if(rows!==
void 0)return rows;throw(0,unexpected_answer.o)(step,answer,"has no `rows-count`",HINT)}}}#post(step,path,body){return{step,
method:"POST",path,body,words,hint}}}function isFillReceipt(value){return value===!0}function isDatasetCode(value){return typeof value==
"string"&&/^[\x21-\x7e]{1,200}$/.test(value)}function wholeNumber(value){const number=typeof value=="string"&&/^\d+$/.test(
value)?Number(value):value;return typeof number=="number"&&Number.isSafeInteger(number)&&number>=0?number:void 0}function words(answer){
const message=(0,send_answer.MZ)((0,send_answer.hi)(answer),"message");return typeof message=="string"?message:void 0}function hint(status){
if(status===401||status===403)return"Check `token` (the tenant's) and `user-code`.";if(status===404)return"Check `datase\
t-code`, `user-code` and `base-url`.";if(status===409)return"A dataset of this name exists, or somebody else changes the\
 dataset at this moment.";if(status===413)return"Lower `rows-per-request`."}function asSent(column){const{subtype,format}=column;
return subtype==="numeric"&&format!==void 0?{...column,format:(0,numeric_format.Q4)(format)}:column}var outcome=__webpack_require__(
3198);const MOST_RESTARTS=3,SETTLE_MS=3e4;async function replaceRows(code,table,api,context,files){await fillFromStart(code,
table,api,context,files);const total=await context.send(api.complete(code));if(context.serviceRows(total),total!==table.
rowCount)throw wrongTotal(code,total,table.rowCount);context.confirm(files,{rows:new Map(files.map(file=>[file,table.rowCounts.
get(file.label)??0]))})}async function fillFromStart(code,table,api,context,files){const first=table.batches.length===1?
"all there are":"the first";for(let restarts=0;;restarts+=1)try{return await sendBatches(table.batches,context,(batch,data,index)=>api.
fill(code,data,index>0?"behind the others":first,filesOf(batch,files)))}catch(error){if(!(error instanceof errors.QE))throw error;
if((0,outcome.Z5)(error.cause))throw error.cause;if(context.signal.aborted)throw stoppedAmid(context.signal,error);if(restarts===
MOST_RESTARTS)throw incomplete(code,error);context.notice({level:"notice",message:`the dataset is filled again from its \
first row: ${error.message}`}),await context.wait(SETTLE_MS)}}function stoppedAmid(signal,cause){const stop=(0,errors.E8)(
signal.reason),reason=stop.kind==="stopped"?stop.reason:"cancelled";return new errors.Ko(reason,`${stop.message}; the da\
taset is incomplete`,{cause})}function incomplete(code,cause){const message=`the dataset is incomplete: an answer was lo\
st each of ${MOST_RESTARTS+1} times that it was filled: ${cause.message}`;return new errors.TI(message,{cause,hint:fillAgain(
code)})}function fillAgain(code){return`Run the upload again with \`mode: replace\` and \`dataset-code: ${code}\`.`}async function appendRows(code,table,api,context,{
toSend,accepted:before}){let accepted=new Map(toSend.map(file=>[file,before.get(file)??0]));const confirmed=new Set,confirmComplete=async files=>{
const complete=files.filter(file=>accepted.get(file)===table.rowCounts.get(file.label)&&!confirmed.has(file));for(const file of complete)
confirmed.add(file);complete.length>0&&context.confirm(complete,{rows:accepted})};context.state===void 0&&context.remember(
OPEN);const afterBatch=batch=>{const rows=new Map(batch.parts.map(part=>[part.file,part.rowCount]));return new Map([...accepted].
map(([file,count])=>[file,count+(rows.get(file.label)??0)]))};await sendBatches(table.batches,context,(batch,data)=>{const carried=filesOf(
batch,toSend),after=afterBatch(batch),mark={rows:Object.fromEntries(carried.map(file=>[file.name,after.get(file)??0]))};
return{...api.fill(code,data,"behind the others",carried),mark}},async batch=>{accepted=afterBatch(batch);const carried=filesOf(
batch,toSend);context.learn(carried,{rows:accepted}),await confirmComplete(carried)}),await confirmComplete(toSend),await completeAppend(
code,api,context)}const OPEN={dataset:"open"};async function completeAppend(code,api,context){context.serviceRows(await context.
send(api.complete(code))),context.remember(null)}function filesOf(batch,files){const labels=new Set(batch.parts.map(part=>part.
file));return files.filter(file=>labels.has(file.label))}async function sendBatches(batches,context,request,accepted=async()=>{}){
let next=batches[0]?.read();for(const[index,batch]of batches.entries()){const insertData=await next??"";next=batches[index+
1]?.read(),next?.catch(()=>{}),await context.send(request(batch,insertData,index)),await accepted(batch)}}function wrongTotal(code,total,sent){
const message=`the service says that the dataset has ${total} rows, sent were ${sent}`;return new errors.qx(message,{status:200,
hint:fillAgain(code)})}function failInDoubt({inDoubt},context){for(const file of inDoubt){const message="an earlier run \
sent rows of it, and the journal does not say which of them arrived",hint2="Look at the dataset whether it has these row\
s; only you can tell whether they have to be sent again.";context.fail(file,new errors.QE(message,{files:[file],hint:hint2}))}}
function graphiteNote(options){const{target,rowsPerRequest=1e4,requestsPerMinute=10,compression="gzip"}=options;if(notEmpty(
"userCode",options.userCode),target.mode==="create"?notEmpty("name",target.name):notEmpty("datasetCode",target.datasetCode),
!Number.isSafeInteger(rowsPerRequest)||rowsPerRequest<1)throw new errors.dz("rowsPerRequest",`${rowsPerRequest} is not a\
 positive whole number`);if(!(requestsPerMinute>=0&&Number.isFinite(requestsPerMinute)))throw new errors.dz("requestsPer\
Minute",`${requestsPerMinute} is not a number from 0`);const columns2=options.columns===void 0?void 0:givenColumns(options.
columns);if(columns2===void 0&&target.mode==="append")throw new errors.dz("columns","is needed for `append`: the rows mu\
st fit the columns that the dataset has");return{name:"graphite-note",baseUrl:(0,service_url.R)(options.baseUrl??"https:\
//app.graphite-note.com/api"),mode:target.mode,headers:{authorization:`Bearer ${options.token}`},secrets:[options.token],
...requestsPerMinute===0?{}:{requestsPerMinute},async plan(files,context){if(files.length===0)return{tasks:[]};const{prepareTable}=await __webpack_require__.
e(875).then(__webpack_require__.bind(__webpack_require__,1875)),{delimiter,encoding,temporaryFolder}=options,earlier=await earlierRows(
files,options,context);if(earlier.toSend.length===0)return{tasks:[finishedTask(files,earlier,options)]};const table=await prepareTable(
earlier.toSend,{skipRows:new Map([...earlier.accepted].map(([file,rows])=>[file.label,rows])),rowsPerRequest,compression,
signal:context.signal,...columns2===void 0?{}:{columns:columns2},...delimiter===void 0?{}:{delimiter},...encoding===void 0?
{}:{encoding},...temporaryFolder===void 0?{}:{temporaryFolder}}).catch(error=>{throw(0,send_answer.MZ)(error,"code")==="\
ENOSPC"?new errors.dz("temporaryFolder","has no room for the encoded rows"):error});if(await tellNotices(table,columns2===
void 0?"inferred":"given",context),table.kind==="invalid")return invalidPlan(table,files,options);const fault=planFault(
table,target.mode,requestsPerMinute,context.timeLeftMs());if(fault!==void 0)throw await table.close(),fault;return{tasks:[
tableTask(files,table,earlier,options)],close:()=>table.close()}}}}function notEmpty(option,text){if(text.trim()==="")throw new errors.
dz(option,"is empty")}function givenColumns(value){try{return(0,columns.f)(value)}catch(error){throw error instanceof columns.
II?new errors.dz("columns",error.faults.join("; ")):error}}async function tellNotices(table,columns2,{notice}){for(const{
file,line,column,message}of table.notices){const{message:text}=new errors.fL({line,column},message);notice({level:"notic\
e",message:text,...file===void 0?{}:{file}})}if(table.kind==="ready"&&columns2==="inferred"){const{columnsAsYaml}=await Promise.
all([__webpack_require__.e(9),__webpack_require__.e(832)]).then(__webpack_require__.bind(__webpack_require__,3832)),details=`\
columns: |
${columnsAsYaml(table.columns).replace(/^(?=-)/gm,"  ")}`;notice({level:"notice",message:"the columns were inferred; the\
 YAML that declares them follows",details})}}function invalidPlan({problems,problemCount},files,options){return{tasks:[{
...aboutTask(files,options),run:()=>Promise.reject(new Error("the data has problems"))}],problems:problems.map(dataErrorOf),
problemCount}}function dataErrorOf({message,...where}){if(where.column===void 0)return new errors.fL(where,message);const hint2=where.
line!==void 0?"Correct the data, or declare the column otherwise in `columns`.":"All files need the same columns, those \
of `columns` where they are declared.";return new errors.fL(where,message,{hint:hint2})}function planFault({rowCount,batches},mode,requestsPerMinute,timeLeftMs){
if(mode==="replace"&&rowCount===0)return new errors.fL({},"the files have no rows to replace a dataset with");const requests=batches.
length+(mode==="create"?2:1),minutes=requestsPerMinute===0?0:(requests-1)/requestsPerMinute,left=timeLeftMs/6e4;if(!(minutes<=
left))return new errors.dz("timeoutMs",`is too short: ${sum(batches.map(batch=>batch.rowCount))} rows in ${batches.length}\
 batches are ${requests} requests; at ${requestsPerMinute} a minute they take ${minutes.toFixed(1)} minutes, more than t\
he ${left.toFixed(1)} that the run has left: allow more time, more rows a request or more requests a minute`)}function sum(numbers){
return numbers.reduce((total,number)=>total+number,0)}function label({target}){return target.mode==="create"?`dataset "${(0,dist_text.
w)(target.name,200)}"`:`dataset ${target.datasetCode}`}async function earlierRows(files,options,context){if(options.target.
mode!=="append")return{toSend:files,accepted:new Map,inDoubt:[]};const earlier=await context.earlier(aboutTask(files,options).
memory,files,isFillReceipt),accepted=new Map;for(const[file,upload]of earlier){if(upload.kind!=="sent"||upload.receipt===
void 0)continue;const rows=(0,send_answer.MZ)((0,send_answer.MZ)(upload.mark,"rows"),file.name);Number.isSafeInteger(rows)&&
Number(rows)>=0&&accepted.set(file,Number(rows))}const isLost=file=>earlier.get(file)?.kind==="sent"&&!accepted.has(file);
return{toSend:files.filter(file=>earlier.get(file)?.kind!=="arrived"&&!isLost(file)),accepted,inDoubt:files.filter(isLost)}}
function aboutTask(files,options){const{target,userCode}=options,place=target.mode==="create"?`name ${target.name}`:`dat\
aset ${target.datasetCode}`,unit=target.mode==="append"?"file":"whole";return{label:label(options),files,memory:{target:[
`user ${userCode}`,place],unit}}}function finishedTask(files,earlier,options){const{target,userCode}=options;return{...aboutTask(
files,options),async run(context){if(failInDoubt(earlier,context),context.state===void 0||target.mode!=="append")return;
const api=new GraphiteNoteApi(userCode,[],options.compression??"gzip");await completeAppend(target.datasetCode,api,context)}}}
function tableTask(files,table,earlier,options){const{target,userCode}=options;return{...aboutTask(files,options),async run(context){
failInDoubt(earlier,context);const api=new GraphiteNoteApi(userCode,table.columns,options.compression??"gzip");if(target.
mode!=="create")context.learn(context.files,{itemId:target.datasetCode}),target.mode==="replace"?await replaceRows(target.
datasetCode,table,api,context,files):await appendRows(target.datasetCode,table,api,context,earlier);else{const code=await context.
send(api.create(target.name));context.learn(files,{itemId:code}),await replaceRows(code,table,api,context,files).catch(error=>{
const advice=`to fill it, use \`mode: replace\` with \`dataset-code: ${code}\``;throw context.notice({level:"warning",message:`\
the dataset ${code} was created, but is not complete: ${advice}`}),error})}}}}}),140:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{o:()=>unexpected});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1120),_send_answer_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1114);const HINT="Check `base-url`, and whether t\
he file arrived before sending it again.";function unexpected(step,answer,what,hint=HINT){const{status}=answer;return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
qx(`${step}: the answer (HTTP ${status}) ${what}: ${(0,_send_answer_js__WEBPACK_IMPORTED_MODULE_1__.yy)(answer)}`,{status,
hint})}})};
