(()=>{"use strict";var __webpack_modules__={2613:(module2=>{module2.exports=require("assert")}),181:(module2=>{module2.exports=
require("buffer")}),4434:(module2=>{module2.exports=require("events")}),8611:(module2=>{module2.exports=require("http")}),
5692:(module2=>{module2.exports=require("https")}),9278:(module2=>{module2.exports=require("net")}),4589:(module2=>{module2.
exports=require("node:assert")}),6698:(module2=>{module2.exports=require("node:async_hooks")}),4573:(module2=>{module2.exports=
require("node:buffer")}),7540:(module2=>{module2.exports=require("node:console")}),7598:(module2=>{module2.exports=require(
"node:crypto")}),3053:(module2=>{module2.exports=require("node:diagnostics_channel")}),610:(module2=>{module2.exports=require(
"node:dns")}),8474:(module2=>{module2.exports=require("node:events")}),3024:(module2=>{module2.exports=require("node:fs")}),
1455:(module2=>{module2.exports=require("node:fs/promises")}),7067:(module2=>{module2.exports=require("node:http")}),2467:(module2=>{
module2.exports=require("node:http2")}),7030:(module2=>{module2.exports=require("node:net")}),8161:(module2=>{module2.exports=
require("node:os")}),6760:(module2=>{module2.exports=require("node:path")}),643:(module2=>{module2.exports=require("node\
:perf_hooks")}),1792:(module2=>{module2.exports=require("node:querystring")}),7075:(module2=>{module2.exports=require("n\
ode:stream")}),6466:(module2=>{module2.exports=require("node:stream/promises")}),8500:(module2=>{module2.exports=require(
"node:timers/promises")}),1692:(module2=>{module2.exports=require("node:tls")}),3136:(module2=>{module2.exports=require(
"node:url")}),7975:(module2=>{module2.exports=require("node:util")}),3429:(module2=>{module2.exports=require("node:util/\
types")}),5919:(module2=>{module2.exports=require("node:worker_threads")}),8522:(module2=>{module2.exports=require("node\
:zlib")}),932:(module2=>{module2.exports=require("process")}),3193:(module2=>{module2.exports=require("string_decoder")}),
4756:(module2=>{module2.exports=require("tls")}),9023:(module2=>{module2.exports=require("util")}),7803:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{s:()=>getProxyUrl});function getProxyUrl(reqUrl){const usingSsl=reqUrl.protocol===
"https:";if(checkBypass(reqUrl))return;const proxyVar=usingSsl?process.env.https_proxy||process.env.HTTPS_PROXY:process.
env.http_proxy||process.env.HTTP_PROXY;if(proxyVar)try{return new DecodedURL(proxyVar)}catch{if(!proxyVar.startsWith("ht\
tp://")&&!proxyVar.startsWith("https://"))return new DecodedURL(`http://${proxyVar}`)}else return}function checkBypass(reqUrl){
if(!reqUrl.hostname)return!1;const reqHost=reqUrl.hostname;if(isLoopbackAddress(reqHost))return!0;const noProxy=process.
env.no_proxy||process.env.NO_PROXY||"";if(!noProxy)return!1;let reqPort;reqUrl.port?reqPort=Number(reqUrl.port):reqUrl.protocol===
"http:"?reqPort=80:reqUrl.protocol==="https:"&&(reqPort=443);const upperReqHosts=[reqUrl.hostname.toUpperCase()];typeof reqPort==
"number"&&upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);for(const upperNoProxyItem of noProxy.split(",").map(x=>x.
trim().toUpperCase()).filter(x=>x))if(upperNoProxyItem==="*"||upperReqHosts.some(x=>x===upperNoProxyItem||x.endsWith(`.${upperNoProxyItem}`)||
upperNoProxyItem.startsWith(".")&&x.endsWith(`${upperNoProxyItem}`)))return!0;return!1}function isLoopbackAddress(host){
const hostLower=host.toLowerCase();return hostLower==="localhost"||hostLower.startsWith("127.")||hostLower.startsWith("[\
::1]")||hostLower.startsWith("[0:0:0:0:0:0:0:1]")}class DecodedURL extends URL{constructor(url,base){super(url,base),this.
_decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){
return this._decodedUsername}get password(){return this._decodedPassword}}}),4280:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{B4:()=>formatCount,Mf:()=>linesToShow,ZV:()=>formatNumber,a3:()=>formatDuration,
kc:()=>logText,z3:()=>formatBytes});var _dataset_upload_core__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(3720);const UNITS=[
"B","kB","MB","GB","TB","PB"];function formatBytes(bytes){const power=bytes<1e3?0:Math.min(UNITS.length-1,Math.floor(Math.
log10(bytes)/3)),value=bytes/1e3**power;return`${power===0?value:value.toFixed(1)} ${UNITS[power]}`}function formatCount(count){
return String(count).replace(/\B(?=(\d{3})+$)/g,",")}function formatNumber(count,singular,plural=`${singular}s`){return`${formatCount(
count)} ${count===1?singular:plural}`}function formatDuration(ms){if(ms>0&&ms<950)return`${Math.max(.1,Math.round(ms/100)/
10)} s`;const seconds=Math.max(0,Math.round(ms/1e3));if(seconds<60)return`${seconds} s`;const minutes=Math.floor(seconds/
60);return minutes<60?seconds%60===0?`${minutes} min`:`${minutes} min ${seconds%60} s`:`${Math.floor(minutes/60)} h ${minutes%
60} min`}function logText(text){return(0,_dataset_upload_core__WEBPACK_IMPORTED_MODULE_0__.w)(text,2e3).replace(/^::/,":\
 :").replaceAll("##[","# #[")}function linesToShow(text){return text.trimEnd().split(/\r\n|[\r\n]/).map(line2=>line2.replace(
HIDDEN," ").replace(/^(\s*)::/,"$1: :").replaceAll("##[","# #["))}const HIDDEN=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu}),5243:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{E:()=>harmlessJson});function harmlessJson(value){return JSON.stringify(value).
replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|#(?=#\[)/gu,jsonEscape)}function jsonEscape(character){return Array.from({length:character.
length},(_,index)=>character.charCodeAt(index)).map(unit=>`\\u${unit.toString(16).padStart(4,"0")}`).join("")}}),1120:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{E8:()=>asUploadError,Gd:()=>InternalError,Ko:()=>StoppedError,QE:()=>InDoubtError,
TI:()=>GivenUpError,Uc:()=>describeError,dz:()=>InputError,f6:()=>FileError,fL:()=>DataError,fk:()=>RefusedError,k:()=>JournalError,
qx:()=>UnexpectedAnswerError,wX:()=>TransportError});var node_util__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(7975);
class BaseError extends Error{hint;constructor(message,options={}){super(message,options.cause===void 0?void 0:{cause:options.
cause}),this.name=new.target.name,options.hint!==void 0&&(this.hint=options.hint)}}class InputError extends BaseError{kind="\
input";option;constructor(option,message){super(`${option}: ${message}`),this.option=option}}class FileError extends BaseError{kind="\
file";file;constructor(file,message,options={}){super(`${file.label}: ${message}`,options),this.file=file}}class DataError extends BaseError{kind="\
data";file;line;column;constructor(where,message,options={}){const fileAndLine=[where.file,where.line===void 0?void 0:`l\
ine ${where.line}`],column=where.column===void 0?void 0:`column \`${where.column}\``,place=[fileAndLine.filter(part=>part!==
void 0).join(" "),column].filter(Boolean).join(", ");super(place===""?message:`${place}: ${message}`,options),this.file=
where.file,this.line=where.line,this.column=where.column}}class TransportError extends BaseError{kind="network";phase;code;constructor(message,details){
super(message,details),this.phase=details.phase,this.code=details.code}}class RefusedError extends BaseError{kind="refus\
ed";status;constructor(message,details){super(message,details),this.status=details.status}}class UnexpectedAnswerError extends BaseError{kind="\
unexpected-answer";status;constructor(message,details){super(message,details),this.status=details.status}}class InDoubtError extends BaseError{kind="\
in-doubt";files;constructor(message,details){super(message,details),this.files=details.files}}class GivenUpError extends BaseError{kind="\
given-up"}class JournalError extends BaseError{kind="journal"}class StoppedError extends BaseError{kind="stopped";reason;status;constructor(reason,message,options={}){
super(message,options),this.reason=reason,options.status!==void 0&&(this.status=options.status)}}class InternalError extends BaseError{kind="\
internal"}function asUploadError(thrown){if(thrown instanceof BaseError)return thrown;const message=node_util__WEBPACK_IMPORTED_MODULE_0__.
types.isNativeError(thrown)?thrown.message:String(thrown);return new InternalError(message,{cause:thrown,hint:"This look\
s like a fault of dataset-upload: please report it."})}function describeError(error){const file=error.kind==="file"?error.
file.label:error.kind==="data"?error.file:void 0;return{kind:error.kind,message:error.message,...error.hint===void 0?{}:
{hint:error.hint},...file===void 0?{}:{file},..."line"in error&&error.line!==void 0?{line:error.line}:{},..."column"in error&&
error.column!==void 0?{column:error.column}:{},..."status"in error&&error.status!==void 0?{status:error.status}:{}}}}),665:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{BO:()=>countRows,gu:()=>countRowsIn,Ky:()=>countRowsOf});var data_file2=__nccwpck_require__2(
7438),ascii=__nccwpck_require__2(9434),external_node_os_2=__nccwpck_require__2(8161);const LOWEST=16843009,HIGHEST=-2139062144,
WORDS_AT_ONCE=127,IS_LITTLE_ENDIAN=(0,external_node_os_2.endianness)()==="LE";function countApart(bytes,byte){if(!IS_LITTLE_ENDIAN)
return;if(bytes.length<7)return countOneByOne(bytes,byte,0,bytes.length);const pattern=byte*LOWEST,start=-bytes.byteOffset&
3,words=new Int32Array(bytes.buffer,bytes.byteOffset+start,bytes.length-start>>2);let count=0,touching=0,previous=start>
0&&bytes[start-1]===byte?-1:0;for(let from=0;from<words.length;from+=WORDS_AT_ONCE){const to=Math.min(from+WORDS_AT_ONCE,
words.length);let sums=0;for(let at=from;at<to;at+=1){const difference=(words[at]??0)^pattern,found=~((difference|HIGHEST)-
LOWEST|difference)&HIGHEST;touching|=found&(found<<8|previous>>>24),sums+=found>>>7,previous=found}count+=(sums&255)+(sums>>>
8&255)+(sums>>>16&255)+(sums>>>24)}const before=countOneByOne(bytes,byte,0,start),behind=countOneByOne(bytes,byte,start+
words.length*4,bytes.length);if(!(touching!==0||before===void 0||behind===void 0))return before+count+behind}function countOneByOne(bytes,byte,from,to){
let count=0;for(let at=from;at<to;at+=1)if(bytes[at]===byte){if(at>0&&bytes[at-1]===byte)return;count+=1}return count}var csv_header=__nccwpck_require__2(
6687);class RowCountError extends Error{name="RowCountError";line;constructor(message,options={}){const{line:line2,...rest}=options;
super(line2===void 0?message:`line ${line2}: ${message}`,rest),line2!==void 0&&(this.line=line2)}}const NONE=-2,BEFORE=-1,
SHORT_LINE=40;class CsvScanner{#header;#body;constructor(format2){this.#header=new csv_header.Mn(format2==="tsv"?{kind:"\
name",delimiter:ascii.wn}:{kind:"header"})}write(chunk){let rest=chunk;if(this.#body===void 0){if(this.#header.header===
void 0&&(rest=chunk.subarray(this.#header.write(chunk))),this.#header.header===void 0)return;const end=this.#header.rowEnd;
if(end===void 0&&rest.length===0)return;const isCrLf=end===void 0&&rest[0]===ascii.LF;isCrLf&&(rest=rest.subarray(1)),this.#checkHeader(
this.#header.header),this.#body=new CsvBody(this.#header.header,this.#header.lineEnds,end??(isCrLf?ascii.LF:ascii.CR))}this.#body.
write(rest)}#checkHeader({kind}){if(kind==="ambiguous")throw new RowCountError(csv_header.bX,{line:this.#header.lineEnds})}end(){
const openQuoteLine=this.#header.openQuoteLine??this.#body?.openQuoteLine;if(openQuoteLine!==void 0)throw new RowCountError(
"a quoted cell begins here and is not closed before the end of the file",{line:openQuoteLine});return this.#body?.end()??
0}}class CsvBody{openQuoteLine;#delimiter;#rowEnd;#countsEmptyLines;#lineEnds;#records=0;#previous;#previousClosedQuote=!1;#begun="\
nothing";constructor(header,lineEnds,rowEnd){this.#delimiter=header.delimiter,this.#rowEnd=rowEnd,this.#countsEmptyLines=
header.columns===1,this.#lineEnds=lineEnds,this.#previous=rowEnd}write(chunk){if(chunk.length===0)return;const bytes=Buffer.
isBuffer(chunk)?chunk:Buffer.from(chunk.buffer,chunk.byteOffset,chunk.byteLength);this.openQuoteLine!==void 0||bytes.includes(
ascii.jA)?this.#scan(bytes):this.#scanLines(bytes),this.#previous=chunk[chunk.length-1]??this.#previous}end(){const hasLast=this.#begun===
"content"||this.#begun==="cr"&&this.#countsEmptyLines;return this.#records+(hasLast?1:0)}#scanLines(chunk){const rowEnd=this.#rowEnd;
let lineEnds=this.#shortLines(chunk),emptyLines=0,recordStart=this.#begun==="nothing"?0:BEFORE;lineEnds>0&&(recordStart=
chunk.lastIndexOf(rowEnd)+1);let end=chunk.indexOf(rowEnd,Math.max(0,recordStart));for(;end!==-1;end=chunk.indexOf(rowEnd,
recordStart))lineEnds++,end<=recordStart+1&&this.#isEmptyLine(chunk,recordStart,end)&&emptyLines++,recordStart=end+1;this.#lineEnds+=
lineEnds,this.#records+=this.#countsEmptyLines?lineEnds:lineEnds-emptyLines,this.#begun=this.#begunIn(chunk,recordStart),
this.#previousClosedQuote=!1}#shortLines(chunk){const end=chunk.indexOf(this.#rowEnd);return end<1||end>SHORT_LINE||this.#rowEnd===
ascii.LF&&chunk.includes(ascii.CR)?0:countApart(chunk,this.#rowEnd)??0}#scan(chunk){const byteBefore=index=>(index===0?this.#previous:
chunk[index-1])??0,rowEnd=this.#rowEnd;let records=this.#records,lineEnds=this.#lineEnds,openQuoteLine=this.openQuoteLine??
NONE,recordStart=this.#begun==="nothing"?0:BEFORE,closedAt=this.#previousClosedQuote?BEFORE:NONE;for(let index=0;index<chunk.
length;index++){const byte=chunk[index]??0;if(!(byte>ascii.jA)){if(byte===ascii.jA)openQuoteLine!==NONE?(openQuoteLine=NONE,
closedAt=index):(closedAt===index-1||this.#beginsCell(byteBefore(index)))&&(openQuoteLine=lineEnds+1);else if(byte===rowEnd){
if(lineEnds++,openQuoteLine!==NONE)continue;(this.#countsEmptyLines||!this.#isEmptyLine(chunk,recordStart,index))&&records++,
recordStart=index+1}}}this.#records=records,this.#lineEnds=lineEnds,this.openQuoteLine=openQuoteLine===NONE?void 0:openQuoteLine,
this.#begun=this.#begunIn(chunk,recordStart),this.#previousClosedQuote=closedAt===chunk.length-1}#beginsCell(byteBefore){
return byteBefore===this.#delimiter||byteBefore===this.#rowEnd}#isEmptyLine(chunk,recordStart,end){return recordStart===
BEFORE?end===0&&this.#begun==="cr":end===recordStart||this.#isLoneCr(chunk,recordStart,end)}#begunIn(chunk,recordStart){
return recordStart===chunk.length?"nothing":recordStart!==BEFORE&&this.#isLoneCr(chunk,recordStart,chunk.length)?"cr":"c\
ontent"}#isLoneCr(chunk,start,end){return this.#rowEnd===ascii.LF&&end===start+1&&chunk[start]===ascii.CR}}var expansion=__nccwpck_require__2(
1226);const INFLATED_CHUNK_SIZE=256*1024;class GzipRowCounter{#scanner;#gunzip=process.getBuiltinModule("node:zlib").createGunzip(
{chunkSize:INFLATED_CHUNK_SIZE});#compressedBytes=0;#inflatedBytes=0;#isClosed=!1;#failure;#settle;constructor(scanner){
this.#scanner=scanner,this.#gunzip.on("data",inflated=>this.#take(inflated)),this.#gunzip.on("error",error=>this.#fail(new RowCountError(
damage(error),{cause:error}))),this.#gunzip.once("close",()=>{this.#isClosed=!0,this.#settle?.()})}async write(chunk){if(this.#compressedBytes+=
chunk.length,this.#isClosed||await new Promise(resolve=>{this.#settle=resolve,this.#gunzip.write(chunk,()=>resolve())}),
this.#failure!==void 0)throw this.#failure.error}async end(){if(this.#isClosed||await new Promise(resolve=>{this.#settle=
resolve,this.#gunzip.end()}),this.#failure!==void 0)throw this.#failure.error;return this.#scanner.end()}#take(inflated){
if(this.#failure===void 0){this.#inflatedBytes+=inflated.length;try{this.#checkExpansion(),this.#scanner.write(inflated)}catch(error){
this.#fail(error)}}}#checkExpansion(){if((0,expansion.$B)({compressed:this.#compressedBytes,inflated:this.#inflatedBytes}))
throw new RowCountError(`${expansion.rz}: counting its rows was given up ${(0,expansion.zf)(this.#inflatedBytes)}`)}#fail(error){
this.#failure??={error},this.#gunzip.destroy()}}function damage(error){return`the gzip data is damaged: ${error.message}`}
const BETWEEN=[ascii.t6,ascii.LF,ascii.CR,ascii.wn,ascii.KE];class ArrayHeaderScanner{isHeader;#brackets;#inString=!1;#escaped=!1;constructor(brackets){
this.#brackets=brackets}write(chunk){for(let index=0;index<chunk.length&&this.isHeader===void 0;index++)this.#take(chunk[index]??
0)}#take(byte){if(this.#inString)this.#inString=this.#escaped||byte!==ascii.jA,this.#escaped=!this.#escaped&&byte===ascii.
r_;else if(byte===ascii.WL&&this.#brackets>0)this.#brackets--;else if(!BETWEEN.includes(byte)){const isInside=this.#brackets===
0;this.#inString=isInside&&byte===ascii.jA,this.#inString||(this.isHeader=isInside&&byte===ascii.wt)}}}const WHITE_SPACE=[
ascii.t6,ascii.LF,ascii.CR,ascii.wn],DELIMITERS=[ascii.jA,ascii.WL,ascii.wt,ascii.Hv,ascii.rc],MATTERS_IN_ELEMENT=tableOf(
[...DELIMITERS,ascii.LF]),ENDS_SCALAR=tableOf([...DELIMITERS,...WHITE_SPACE,ascii.KE]);class JsonScanner{#expected="arra\
y";#elements=0;#header=new ArrayHeaderScanner(2);#lineEnds=0;#depth=0;#inString=!1;#escaped=!1;write(chunk){this.#header.
write(chunk);let index=0;for(;index<chunk.length;)this.#inString?index=this.#skipString(chunk,index):this.#depth>0?index=
this.#skipElement(chunk,index):this.#expected==="scalar"?index=this.#skipScalar(chunk,index):this.#takeTopLevel(chunk[index++]??
0)}end(){if(this.#expected==="array")throw this.#error("a JSON array of records is expected, but the file is empty");if(this.#expected!==
"nothing")throw this.#error("the JSON array is not closed before the end of the file");return this.#header.isHeader===!0?
this.#elements-1:this.#elements}#skipString(chunk,from){for(let index=from;index<chunk.length;index++){const byte=chunk[index];
if(this.#escaped)this.#escaped=!1;else if(byte===ascii.r_)this.#escaped=!0;else if(byte===ascii.jA)return this.#inString=
!1,index+1}return chunk.length}#skipElement(chunk,from){for(let index=from;index<chunk.length;index++){const byte=chunk[index]??
0;if(MATTERS_IN_ELEMENT[byte]!==0){if(byte===ascii.jA)return this.#inString=!0,index+1;if(byte===ascii.LF)this.#lineEnds++;else if(byte===
ascii.Hv||byte===ascii.WL)this.#depth++;else if(--this.#depth===0)return index+1}}return chunk.length}#skipScalar(chunk,from){
for(let index=from;index<chunk.length;index++){const byte=chunk[index]??0;if(ENDS_SCALAR[byte]!==0)return this.#expected=
"comma",this.#takeTopLevel(byte),index+1}return chunk.length}#takeTopLevel(byte){if(byte===ascii.LF&&this.#lineEnds++,!WHITE_SPACE.
includes(byte))switch(this.#expected){case"array":if(byte!==ascii.WL)throw this.#error(whyNotAnArray(byte));this.#expected=
"first";return;case"first":byte===ascii.wt?this.#expected="nothing":this.#beginElement(byte);return;case"element":this.#beginElement(
byte);return;case"comma":case"scalar":this.#endElement(byte);return;case"nothing":throw this.#error("more text follows t\
he end of the JSON array")}}#beginElement(byte){if(byte===ascii.KE||byte===ascii.wt||byte===ascii.rc)throw this.#error(`\
an element of the JSON array is expected, but found ${quoted2(byte)}`);this.#elements++,this.#inString=byte===ascii.jA,(byte===
ascii.Hv||byte===ascii.WL)&&(this.#depth=1),this.#expected=DELIMITERS.includes(byte)?"comma":"scalar"}#endElement(byte){
if(byte===ascii.KE)this.#expected="element";else if(byte===ascii.wt)this.#expected="nothing";else throw this.#error(`a c\
omma or the end of the JSON array is expected, but found ${quoted2(byte)}`)}#error(message){return new RowCountError(message,
{line:this.#lineEnds+1})}}function whyNotAnArray(byte){return byte===ascii.Hv?"a JSON array of records is expected, but \
the file holds an object (one object a line is .ndjson)":`a JSON array of records is expected, but the file begins with ${quoted2(
byte)}`}function quoted2(byte){return byte>ascii.t6&&byte<127?`'${String.fromCharCode(byte)}'`:`the byte 0x${byte.toString(
16).padStart(2,"0")}`}function tableOf(bytes){const table=new Uint8Array(256);for(const byte of bytes)table[byte]=1;return table}
class NdjsonScanner{#lines=0;#header=new ArrayHeaderScanner(1);#isBlank=!0;write(chunk){this.#header.write(chunk);const bytes=Buffer.
from(chunk.buffer,chunk.byteOffset,chunk.byteLength);let index=0;for(;index<bytes.length;)if(this.#isBlank)this.#isBlank=
isWhiteSpace(bytes[index++]),this.#isBlank||this.#lines++;else{const lineEnd=bytes.indexOf(ascii.LF,index);if(lineEnd===
-1)return;this.#isBlank=!0,index=lineEnd+1}}end(){return this.#header.isHeader===!0?this.#lines-1:this.#lines}}function isWhiteSpace(byte){
return byte===ascii.t6||byte===ascii.LF||byte===ascii.CR||byte===ascii.wn}const OTHER=255,LONGEST_MARK=3,NOTHING=new Uint8Array;
class PlainTextScanner{#scanner;#start=NOTHING;#encoding;#halfUnit;#units=NOTHING;constructor(scanner){this.#scanner=scanner}write(chunk){
if(this.#encoding!==void 0){this.#pass(this.#encoding,chunk);return}const start=this.#start.length===0?chunk:Buffer.concat(
[this.#start,chunk]);start.length>=LONGEST_MARK?this.#passStart(start):this.#start=Uint8Array.from(start)}end(){if(this.#encoding===
void 0&&this.#passStart(this.#start),this.#halfUnit!==void 0)throw new RowCountError("the UTF-16 text ends in the middle\
 of a character");return this.#scanner.end()}#passStart(start){this.#encoding=encodingOf(start),this.#pass(this.#encoding,
start.subarray(this.#encoding.mark)),this.#start=NOTHING}#pass(encoding2,bytes){this.#scanner.write(encoding2.kind==="by\
tes"?bytes:this.#unitsOf(bytes,encoding2.offset))}#unitsOf(bytes,offset){let whole=bytes;this.#halfUnit!==void 0&&(whole=
Buffer.concat([Uint8Array.of(this.#halfUnit),bytes]));const count=whole.length>>1;this.#halfUnit=whole.length%2===1?whole[whole.
length-1]:void 0,this.#units.length<count&&(this.#units=new Uint8Array(count));for(let unit=0;unit<count;unit++){const low=whole[2*
unit+offset]??0,high=whole[2*unit+1-offset];this.#units[unit]=high===0&&low<128?low:OTHER}return this.#units.subarray(0,
count)}}function encodingOf(start){const[first,second,third]=start;return first===255&&second===254?{kind:"utf-16",mark:2,
offset:0}:first===254&&second===255?{kind:"utf-16",mark:2,offset:1}:{kind:"bytes",mark:first===239&&second===187&&third===
191?3:0}}function take(length){return{kind:"take",length}}function skip(length){return{kind:"skip",length:Math.max(0,length)}}
const NO_BYTES=Buffer.alloc(0);class ByteParserRun{#parser;#request=skip(0);#taken=NO_BYTES;#skipped=0;#isDone=!1;constructor(parser){
this.#parser=parser,this.#advance()}write(chunk){let rest=chunk;for(;!this.#isDone&&rest.length>0;){const used=Math.min(
rest.length,this.#missing());this.#request.kind==="skip"?this.#skipped+=used:this.#taken=Buffer.concat([this.#taken,rest.
subarray(0,used)]),rest=rest.subarray(used),this.#advance()}}#missing(){return this.#request.length-(this.#request.kind===
"skip"?this.#skipped:this.#taken.length)}#advance(){for(;!this.#isDone&&this.#missing()===0;){const step2=this.#parser.next(
this.#taken);this.#taken=NO_BYTES,this.#skipped=0,step2.done===!0?this.#isDone=!0:this.#request=step2.value}}}const HEADER2={
length:176,layoutCodeAt:64,caseCountAt:80},MAGIC=/^\$FL[23]$/,LAYOUT_CODES=[2,3],RECORD={variable:2,valueLabels:3,labelledVariables:4,
documents:6,extension:7},LONG_CASE_COUNT={subtype:16,length:16,caseCountAt:8},DOCUMENT_LINE_LENGTH=80,LITTLE_ENDIAN={int32:(bytes,offset)=>bytes.
readInt32LE(offset),int64:(bytes,offset)=>bytes.readBigInt64LE(offset)},BIG_ENDIAN={int32:(bytes,offset)=>bytes.readInt32BE(
offset),int64:(bytes,offset)=>bytes.readBigInt64BE(offset)};class SpssScanner{#hasHeader=!1;#caseCount=-1;#run=new ByteParserRun(
this.#parse());write(chunk){this.#run.write(chunk)}end(){if(!this.#hasHeader)throw new RowCountError("the SPSS file ends\
 within its header");return this.#caseCount<0?void 0:this.#caseCount}*#parse(){const header=yield take(HEADER2.length),order=byteOrderOf(
header);this.#caseCount=order.int32(header,HEADER2.caseCountAt),this.#hasHeader=!0;const longCaseCount=yield*findLongCaseCount(
order);longCaseCount!==void 0&&isCaseCount(longCaseCount)&&(this.#caseCount=Number(longCaseCount))}}function isCaseCount(count){
return count>=0&&count<=Number.MAX_SAFE_INTEGER}function byteOrderOf(header){if(!MAGIC.test(header.toString("latin1",0,4)))
throw new RowCountError("this is no SPSS system file: it does not begin with $FL2 or $FL3");const order=[LITTLE_ENDIAN,BIG_ENDIAN].
find(({int32})=>LAYOUT_CODES.includes(int32(header,HEADER2.layoutCodeAt)));if(order===void 0)throw new RowCountError("th\
e SPSS file is damaged: its header has no known layout code");return order}function*findLongCaseCount(order){function*int32(){
return order.int32(yield take(4),0)}for(;;)switch(yield*int32()){case RECORD.variable:yield*skipVariable(order);break;case RECORD.
valueLabels:yield*skipValueLabels(yield*int32());break;case RECORD.labelledVariables:yield skip(4*(yield*int32()));break;case RECORD.
documents:yield skip(DOCUMENT_LINE_LENGTH*(yield*int32()));break;case RECORD.extension:{const subtype=yield*int32(),length=(yield*int32())*
(yield*int32());if(subtype===LONG_CASE_COUNT.subtype&&length===LONG_CASE_COUNT.length)return order.int64(yield take(length),
LONG_CASE_COUNT.caseCountAt);yield skip(length);break}default:return}}function*skipVariable(order){const variable=yield take(
28);order.int32(variable,4)===1&&(yield skip(roundUp(order.int32(yield take(4),0),4))),yield skip(8*Math.abs(order.int32(
variable,8)))}function*skipValueLabels(count){for(let label=0;label<count;label++){const labelLength=(yield take(9))[8]??
0;yield skip(roundUp(labelLength+1,8)-1)}}function roundUp(length,multiple){return Math.ceil(length/multiple)*multiple}const TEXT_SCANNERS=new Map(
[["csv",()=>new CsvScanner("csv")],["tsv",()=>new CsvScanner("tsv")],["tab",()=>new CsvScanner("tsv")],["json",()=>new JsonScanner],
["ndjson",()=>new NdjsonScanner],["jsonl",()=>new NdjsonScanner]]);function rowCounterFor(name){const[,extension="",gz]=/\.([a-z]+)(\.gz)?$/i.
exec(name)??[],format2=extension.toLowerCase(),isGzipped=gz!==void 0,makeTextScanner=TEXT_SCANNERS.get(format2);if(makeTextScanner!==
void 0){const scanner=new PlainTextScanner(makeTextScanner());return isGzipped?new GzipRowCounter(scanner):scanner}return(format2===
"sav"||format2==="zsav")&&!isGzipped?new SpssScanner:void 0}function countRows(file,chunks,counted){const counter=rowCounterFor(
file.name);return counter===void 0?chunks:countedBy(counter,chunks,counted)}async function*countedBy(first,chunks,counted){
let counter=first;for await(const chunk of chunks)counter!==void 0&&(counter=await count_rows_take(counter,chunk,counted)),
yield chunk;if(counter!==void 0)try{counted(countOf(await counter.end()))}catch(error){counted(notCounted(error))}}function countRowsIn(name,content){
const counter=rowCounterFor(name);if(counter!==void 0)return counter instanceof GzipRowCounter?inflateAndCount(counter,content):
scan(counter,content)}function scan(scanner,content){try{return scanner.write(content),countOf(scanner.end())}catch(error){
return notCounted(error)}}async function inflateAndCount(counter,content){try{return await counter.write(content),countOf(
await counter.end())}catch(error){return notCounted(error)}}async function countRowsOf(file,signal){let count;if(rowCounterFor(
file.name)===void 0)return;const chunks=countRows(file,(0,data_file2.lD)(file,{buffer:(0,data_file2.X)([file])}),found=>{
count=found});for await(const _chunk of chunks)signal.throwIfAborted();return count}async function count_rows_take(counter,chunk,counted){
try{return await counter.write(chunk),counter}catch(error){counted(notCounted(error));return}}function countOf(rows){return rows===
void 0?{kind:"unknown",reason:"the file itself does not say how many it has"}:{kind:"counted",rows}}function notCounted(error){
if(error instanceof RowCountError)return{kind:"unknown",reason:error.message};throw error}}),7438:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{El:()=>SMALL_BYTES,X:()=>readBuffer,_V:()=>verifyDataFile,kI:()=>readSmallDataFile,
lD:()=>readDataFile,nM:()=>digestDataFile,tm:()=>readAtOnce});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
7598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(3024),node_fs_promises__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
1455),node_timers_promises__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(8500),node_util__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(
7975),_errors_js__WEBPACK_IMPORTED_MODULE_6__=__nccwpck_require__2(1120),_open_in_place_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(
8873),_same_file_js__WEBPACK_IMPORTED_MODULE_7__=__nccwpck_require__2(9648);async function dataFile(path2,names){const real=await realpath(
path2),stats=await stat(real);if(!stats.isFile())throw new Error(`${path2} is not a regular file`);const{size,mtimeMs,dev,
ino}=stats;return{path:real,name:names.name,label:names.label??names.name,size,mtimeMs,dev,ino}}const READ_BYTES=1024*1024,
SMALL_BYTES=64*1024,SMALL_FILES_PER_BREATH=32;let smallFilesRead=0;function readBuffer(files){return Buffer.allocUnsafe(
2*files.reduce((most,{size})=>Math.max(most,Math.min(size,READ_BYTES)),1))}async function*readDataFile(file,{buffer,chunkBytes=buffer===
void 0?READ_BYTES:buffer.length/2}={}){if(file.size<=Math.min(SMALL_BYTES,chunkBytes)){smallFilesRead+=1,smallFilesRead%
SMALL_FILES_PER_BREATH===0&&await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setImmediate)();const content=(buffer??
Buffer.allocUnsafe(file.size)).subarray(0,file.size);readAtOnce(file,content),content.length>0&&(yield content);return}const handle=await openUnchanged(
file),halves=buffer===void 0?[]:[buffer.subarray(0,chunkBytes),buffer.subarray(chunkBytes)],readAt=async(at,memory=Buffer.
allocUnsafe(Math.min(chunkBytes,file.size-at)))=>{const bytesRead=await readNext(handle.fd,memory,Math.min(memory.length,
file.size-at)).catch(cause=>{throw unreadable(file,cause)});if(bytesRead===0)throw shrunk(file,at);return memory.subarray(
0,bytesRead)};let ahead=readAt(0,halves[0]);try{for(let at=0;at<file.size;){const chunk=await ahead;at+=chunk.length,at<
file.size?(halves.reverse(),ahead=readAt(at,halves[0]),ahead.catch(()=>{})):assertUnchanged(file,await handle.stat()),yield chunk}}finally{
await ahead.catch(()=>{}),await handle.close()}}function readAtOnce(file,content){try{const descriptor=(0,_open_in_place_js__WEBPACK_IMPORTED_MODULE_5__.
E)(file.path);try{let at=0;for(;at<content.length;){const bytesRead=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor,
content,at,content.length-at,at);if(bytesRead===0)break;at+=bytesRead}if(assertUnchanged(file,(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
fstatSync)(descriptor)),at<content.length)throw shrunk(file,at)}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(
descriptor)}}catch(error){throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_6__.f6?error:unreadable(file,error)}}
async function verifyDataFile(file){try{await(await openUnchanged(file)).close();return}catch(error){if(error instanceof
_errors_js__WEBPACK_IMPORTED_MODULE_6__.f6)return error;throw error}}async function digestDataFile(file,signal){const hash2=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createHash)("sha256");for await(const chunk of readDataFile(file,{buffer:readBuffer([file])}))signal.throwIfAborted(),hash2.
update(chunk);return hash2.digest("hex")}async function readSmallDataFile(file){const chunks=[];for await(const chunk of readDataFile(
file))chunks.push(chunk);const[only]=chunks;return chunks.length===1&&only!==void 0?only:Buffer.concat(chunks)}function readNext(descriptor,memory,bytes){
return new Promise((resolve,reject)=>{(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.read)(descriptor,memory,0,bytes,null,(error,bytesRead)=>error===
null?resolve(bytesRead):reject(error))})}async function openUnchanged(file){const handle=await(0,_open_in_place_js__WEBPACK_IMPORTED_MODULE_5__.
B)(file.path).catch(cause=>{throw unreadable(file,cause)});try{return assertUnchanged(file,await handle.stat()),handle}catch(error){
throw await handle.close(),error}}function assertUnchanged(file,now){if(!now.isFile()||!(0,_same_file_js__WEBPACK_IMPORTED_MODULE_7__.
D)(now,file))throw changed(file,"another file took its place");if(now.size<file.size)throw shrunk(file,now.size);if(now.
size>file.size)throw changed(file,`it grew from ${file.size} to ${now.size} bytes`);if(now.mtimeMs!==file.mtimeMs)throw changed(
file,"it was written to")}function shrunk(file,bytes){return changed(file,`it shrank from ${file.size} to ${bytes} bytes`)}
function changed(file,how){return new _errors_js__WEBPACK_IMPORTED_MODULE_6__.f6(file,`changed since it was found: ${how}`,
{hint:"Run the upload after whatever writes the file has finished."})}function unreadable(file,cause){const code=node_util__WEBPACK_IMPORTED_MODULE_4__.
types.isNativeError(cause)&&"code"in cause?cause.code:void 0;return code==="ELOOP"||isNoFile(file.path)?changed(file,"an\
other file took its place"):code==="ENOENT"?new _errors_js__WEBPACK_IMPORTED_MODULE_6__.f6(file,"vanished since it was f\
ound",{cause}):code==="EACCES"||code==="EPERM"?new _errors_js__WEBPACK_IMPORTED_MODULE_6__.f6(file,"cannot be read: perm\
ission denied",{cause}):new _errors_js__WEBPACK_IMPORTED_MODULE_6__.f6(file,`cannot be read: ${node_util__WEBPACK_IMPORTED_MODULE_4__.
types.isNativeError(cause)?cause.message:String(cause)}`,{cause})}function isNoFile(path2){try{return!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
lstatSync)(path2).isFile()}catch{return!1}}}),1226:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{$B:()=>expandsTooFar,rz:()=>EXPANDS_TOO_FAR,zf:()=>unpackedPosition});const EXPANSION_LIMIT={
bytes:2**28,ratio:250},EXPANDS_TOO_FAR=`the gzip data expands to more than ${EXPANSION_LIMIT.ratio} times its size`;function expandsTooFar(sizes){
const{bytes,ratio}=EXPANSION_LIMIT;return sizes.inflated>bytes&&sizes.inflated>ratio*sizes.compressed}function unpackedPosition(bytes){
return`after ${bytes} unpacked bytes`}}),2909:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{SJ:()=>readToSendAtOnce,Sl:()=>readToSend,Y1:()=>FileDigests});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
7598),_data_file_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(7438);const KEPT_BYTES=4*1024*1024,AHEAD=8,contents=new WeakMap;
function readToSend(file,buffer){const content=takeContent(file);return content===void 0?(0,_data_file_js__WEBPACK_IMPORTED_MODULE_1__.
lD)(file,{buffer}):only(content)}async function*only(content){yield content}function readToSendAtOnce(file,memory){const content=takeContent(
file);content===void 0?(0,_data_file_js__WEBPACK_IMPORTED_MODULE_1__.tm)(file,memory):memory.set(content)}function takeContent(file){
const content=contents.get(file);return contents.delete(file),content}class FileDigests{#signal;#digests=new Map;#order=[];#places=new Map;#kept=new Set;#keptBytes=0;#state="\
open";constructor(signal){this.#signal=signal}expect(order){this.#order=order,this.#places=new Map(order.map((file,place)=>[
file,place]))}async of(file){const digest=this.#start(file),place=this.#places.get(file);if(place!==void 0)for(const next of this.#order.
slice(place+1,place+1+AHEAD))isSmall(next)&&this.#start(next);return await digest}close(){this.#state="closed";for(const file of this.#kept)
contents.delete(file);this.#kept.clear()}#start(file){const started=this.#digests.get(file);if(started!==void 0)return started;
const digest=this.#read(file);return digest.catch(()=>{}),this.#digests.set(file,digest),digest}async#read(file){if(this.#signal.
throwIfAborted(),!isSmall(file))return await(0,_data_file_js__WEBPACK_IMPORTED_MODULE_1__.nM)(file,this.#signal);const content=await(0,_data_file_js__WEBPACK_IMPORTED_MODULE_1__.
kI)(file);return this.#keep(file,content),(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).
digest("hex")}#keep(file,content){if(this.#state!=="closed"){contents.set(file,content),this.#kept.add(file),this.#keptBytes+=
content.length;for(const oldest of this.#kept){if(this.#keptBytes<=KEPT_BYTES)return;contents.delete(oldest),this.#kept.
delete(oldest),this.#keptBytes-=oldest.size}}}}function isSmall(file){return file.size>0&&file.size<=_data_file_js__WEBPACK_IMPORTED_MODULE_1__.
El}}),8873:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{B:()=>openInPlace,E:()=>openInPlaceSync});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(3024),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
1455),_same_file_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(9648);const FLAGS=node_fs__WEBPACK_IMPORTED_MODULE_0__.
constants.O_RDONLY|(node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK??0)|(node_fs__WEBPACK_IMPORTED_MODULE_0__.
constants.O_NOFOLLOW??0)|(node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOCTTY??0);async function openInPlace(path2){
const handle=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path2,FLAGS);try{return assertInPlace(handle.fd,
path2),handle}catch(error){throw await handle.close(),error}}function openInPlaceSync(path2){const descriptor=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
openSync)(path2,FLAGS);try{return assertInPlace(descriptor,path2),descriptor}catch(error){throw(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
closeSync)(descriptor),error}}function assertInPlace(descriptor,path2){if(!liesAt(descriptor,path2))throw Object.assign(
new Error("ELOOP: a folder on the way is a link by now"),{code:"ELOOP"})}function liesAt(descriptor,path2){if(process.platform===
"linux")return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/self/fd/${descriptor}`)===path2;const real=node_fs__WEBPACK_IMPORTED_MODULE_0__.
realpathSync.native(path2);return real===path2&&(0,_same_file_js__WEBPACK_IMPORTED_MODULE_2__.D)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
statSync)(real),(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor))}}),9434:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{CR:()=>CR,Hv:()=>OPEN_BRACE,I8:()=>SEMICOLON,KE:()=>COMMA,L5:()=>PIPE,LF:()=>LF,
WL:()=>OPEN_BRACKET,jA:()=>QUOTE,r_:()=>BACKSLASH,rc:()=>CLOSE_BRACE,t6:()=>SPACE,wn:()=>TAB,wt:()=>CLOSE_BRACKET});const TAB=9,
LF=10,CR=13,SPACE=32,QUOTE=34,COMMA=44,SEMICOLON=59,OPEN_BRACKET=91,BACKSLASH=92,CLOSE_BRACKET=93,OPEN_BRACE=123,PIPE=124,
CLOSE_BRACE=125}),6687:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{Mn:()=>CsvHeaderScanner,Q1:()=>SEPARATOR_LINE_LENGTH,bX:()=>AMBIGUOUS_HEADER});var _ascii_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
9434);const CSV_DELIMITERS=[_ascii_js__WEBPACK_IMPORTED_MODULE_0__.I8,_ascii_js__WEBPACK_IMPORTED_MODULE_0__.wn,_ascii_js__WEBPACK_IMPORTED_MODULE_0__.
L5,_ascii_js__WEBPACK_IMPORTED_MODULE_0__.KE],AMBIGUOUS_HEADER="the header can be read with more than one delimiter",SEPARATOR_LINE=/^sep=(?!")[\t\x20-\x7e][\r\n]/i,
SEPARATOR_LINE_LENGTH=5,ORDINARY_IN_CSV=ordinaryBeside(CSV_DELIMITERS);function ordinaryBeside(delimiters){const table=new Uint8Array(
Math.max(256,...delimiters.map(unit=>unit+1))).fill(1);for(const byte of[...delimiters,_ascii_js__WEBPACK_IMPORTED_MODULE_0__.
jA,_ascii_js__WEBPACK_IMPORTED_MODULE_0__.LF,_ascii_js__WEBPACK_IMPORTED_MODULE_0__.CR])table[byte]=0;return table}class CsvHeaderScanner{lineEnds=0;openQuoteLine;header;rowEnd;hasSeparatorLine=!1;#delimiters;#isDeclared;#ordinary;#found;#beforeQuotes=[];#opening="";#previous=_ascii_js__WEBPACK_IMPORTED_MODULE_0__.
LF;#afterClosingQuote=!1;#isEmpty=!0;constructor(source){this.#delimiters=source.kind==="header"?CSV_DELIMITERS:[source.
delimiter],this.#isDeclared=source.kind==="declared",this.#ordinary=source.kind==="header"?ORDINARY_IN_CSV:ordinaryBeside(
this.#delimiters),this.#found=this.#delimiters.map(()=>0)}write(chunk){for(let index=0;index<chunk.length&&this.#opening.
length<=SEPARATOR_LINE_LENGTH;index++)this.#opening+=String.fromCharCode(chunk[index]??0);const isOrdinary=unit=>(this.#ordinary[unit]??
1)===1;for(let index=0;index<chunk.length;index++){const byte=chunk[index]??0;if(!(isOrdinary(byte)&&index>0&&isOrdinary(
chunk[index-1]??0))&&(index>0&&(this.#previous=chunk[index-1]??0),this.#take(byte)))return this.header=this.guess(),index+
1}return this.#previous=chunk[chunk.length-1]??this.#previous,chunk.length}#take(byte){if((byte===_ascii_js__WEBPACK_IMPORTED_MODULE_0__.
CR||byte===_ascii_js__WEBPACK_IMPORTED_MODULE_0__.LF&&this.#previous!==_ascii_js__WEBPACK_IMPORTED_MODULE_0__.CR)&&this.
lineEnds++,this.openQuoteLine!==void 0)return this.#afterClosingQuote=byte===_ascii_js__WEBPACK_IMPORTED_MODULE_0__.jA,this.#afterClosingQuote&&
(this.openQuoteLine=void 0),!1;if(this.rowEnd===void 0&&this.#previous===_ascii_js__WEBPACK_IMPORTED_MODULE_0__.CR&&(this.
rowEnd=byte===_ascii_js__WEBPACK_IMPORTED_MODULE_0__.LF?_ascii_js__WEBPACK_IMPORTED_MODULE_0__.LF:_ascii_js__WEBPACK_IMPORTED_MODULE_0__.
CR,byte===_ascii_js__WEBPACK_IMPORTED_MODULE_0__.LF))return!1;if(byte===_ascii_js__WEBPACK_IMPORTED_MODULE_0__.LF&&(this.
rowEnd??=_ascii_js__WEBPACK_IMPORTED_MODULE_0__.LF),byte===(this.rowEnd??_ascii_js__WEBPACK_IMPORTED_MODULE_0__.CR))return!this.#isEmpty&&
!this.#takeSeparatorLine();if(byte===_ascii_js__WEBPACK_IMPORTED_MODULE_0__.CR&&this.#previous!==_ascii_js__WEBPACK_IMPORTED_MODULE_0__.
CR)return!1;if(this.#isEmpty=!1,byte===_ascii_js__WEBPACK_IMPORTED_MODULE_0__.jA&&(this.#afterClosingQuote||this.#isCellStart()))
this.openQuoteLine=this.lineEnds+1,!this.#beforeQuotes.includes(this.#previous)&&this.#delimiters.includes(this.#previous)&&
this.#beforeQuotes.push(this.#previous);else{const delimiter2=this.#delimiters.indexOf(byte);delimiter2!==-1&&(this.#found[delimiter2]=
(this.#found[delimiter2]??0)+1)}return this.#afterClosingQuote=!1,!1}#isCellStart(){return this.#previous===(this.rowEnd??
_ascii_js__WEBPACK_IMPORTED_MODULE_0__.LF)||this.#delimiters.includes(this.#previous)}#takeSeparatorLine(){return this.lineEnds>
1||!SEPARATOR_LINE.test(this.#opening)?!1:(this.hasSeparatorLine=!0,this.#isDeclared||(this.#delimiters=[this.#opening.charCodeAt(
SEPARATOR_LINE_LENGTH-1)]),this.#ordinary=ordinaryBeside(this.#delimiters),this.#found=this.#delimiters.map(()=>0),this.#beforeQuotes=
[],this.#isEmpty=!0,!0)}guess(){const most=Math.max(...this.#found),best=this.#delimiters[this.#found.indexOf(most)],delimiter2=best===
void 0||most===0&&this.#delimiters.length>1?_ascii_js__WEBPACK_IMPORTED_MODULE_0__.KE:best,kind=this.#beforeQuotes.every(
before=>before===delimiter2)?"plain":"ambiguous";return{delimiter:delimiter2,columns:most+1,kind}}}}),9648:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{D:()=>isSameFile});function isSameFile(one,other){return one.ino===other.ino&&
(one.dev===other.dev||process.platform==="win32")}}),6618:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{$p:()=>redactor,eo:()=>secretForms,hK:()=>holdsSecret});var _text_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
3720);function holdsSecret(value,redact){const text=JSON.stringify(value);return redact(text)!==text}function secretForms(secret2){
const plain=[secret2,...secret2.split(/\r\n|\r|\n/)].map(text=>text.trim());return[...new Set([secret2,...plain].flatMap(
text=>[text,...base64Forms(text),...UNCHANGED.test(text)?[]:encodedForms(text)]))].filter(form=>form.length>=4).sort((a,b)=>b.
length-a.length)}function encodedForms(text){const json=jsonForms(text),url=urlForms(text),forms=[Buffer.from(text,"lati\
n1").toString(),...json,...json.map(jsonEscaped),...url,...url.map(form=>form.replace(/%../g,code=>code.toLowerCase())),
...htmlForms(text)];return[text,...forms].flatMap(form=>[form,(0,_text_js__WEBPACK_IMPORTED_MODULE_0__.w)(form,Number.POSITIVE_INFINITY)])}
const UNCHANGED=/^[\w.-]*$/;function jsonForms(text){const escaped=jsonEscaped(text),ascii=unicodeEscaped(escaped,/[\x80-\uffff]/g),
dotNet=unicodeEscaped(escaped.replaceAll('\\"',"\\u0022"),/[<>&'+`\x80-\uffff]/g);return[escaped,ascii,...[escaped,ascii].
map(form=>form.replaceAll("/","\\/")),unicodeEscaped(escaped,/[<>&]/g),unicodeEscaped(escaped,/[<>&'=]/g),dotNet.replace(
/\\u..../g,code=>`\\u${code.slice(2).toUpperCase()}`)]}function jsonEscaped(text){return JSON.stringify(text).slice(1,-1)}
function unicodeEscaped(text,characters){return text.replace(characters,character=>`\\u${character.charCodeAt(0).toString(
16).padStart(4,"0")}`)}function urlForms(text){const wellFormed=Buffer.from(text).toString(),component=encodeURIComponent(
wellFormed),strict=component.replace(/[!'()*]/g,character=>`%${character.charCodeAt(0).toString(16).toUpperCase()}`);return[
component,strict,strict.replaceAll("%2F","/"),strict.replaceAll("%20","+"),strict.replaceAll("%20","+").replaceAll("~","\
%7E"),encodeURI(wellFormed),new URLSearchParams([["",text]]).toString().slice(1)]}function htmlForms(text){return HTML_ENTITIES.
map(entities=>text.replace(/["'&+/<=>`]/g,character=>entities[character]??EVERYWHERE[character]??character))}const EVERYWHERE={
"&":"&amp;","<":"&lt;",">":"&gt;"},HTML_ENTITIES=[{},{'"':"&quot;"},{'"':"&quot;","'":"&#39;"},{'"':"&quot;","'":"&#039;"},
{'"':"&quot;","'":"&#x27;"},{'"':"&quot;","'":"&apos;"},{'"':"&#34;","'":"&#39;"},{'"':"&#34;","'":"&#39;","+":"&#43;"},
{'"':"&quot;","'":"&#x27;","/":"&#x2F;"},{'"':"&quot;","'":"&#39;","/":"&#x2F;","`":"&#x60;","=":"&#x3D;"},{'"':"&quot;",
"'":"&#x27;","`":"&#x60;","=":"&#x3D;"}];function base64Forms(text){const forms=[Buffer.from(text).toString("base64"),Buffer.
from(text).toString("base64url")];for(const before of[0,1,2]){const bytes=Buffer.concat([Buffer.alloc(before),Buffer.from(
text)]),middle=bytes.subarray(0,bytes.length-bytes.length%3).toString("base64").slice(before===0?0:4);middle.length>=8&&
forms.push(middle,middle.replaceAll("+","-").replaceAll("/","_"))}return forms}function redactor(secrets){const forms=[...new Set(
secrets.flatMap(secretForms))].sort((a,b)=>b.length-a.length);return text=>{const clean=forms.some(form=>form.length<=text.
length&&text.includes(form))?forms.reduce((soFar,form)=>soFar.replaceAll(form,"***"),text):text;return clean.includes(ELLIPSIS)?
clean.split(ELLIPSIS).map(redactCut).join(ELLIPSIS):clean};function redactCut(piece,index,pieces){if(index===pieces.length-
1)return piece;const cut=Math.max(0,...forms.map(form=>lengthOfCut(piece,form)));return cut===0?piece:`${piece.slice(0,piece.
length-cut)}***`}}const ELLIPSIS="\u2026";function lengthOfCut(text,form){for(let length=Math.min(form.length,text.length);length>=
4;length-=1)if(text.endsWith(form.slice(0,length)))return length;return 0}}),1114:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Hl:()=>shallowJson,JN:()=>readAnswer,MZ:()=>property,hi:()=>answerJson,yy:()=>answerText});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(1120),_text_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
3720);const MAX_ANSWER_BYTES=16*1024*1024;async function readAnswer(incoming){const status=incoming.statusCode??0,body=await readBody(
incoming,status),headers=Object.create(null);for(const[name,value]of Object.entries(incoming.headers))headers[name]=String(
value);return{status,headers,body:decompress(body,headers["content-encoding"],status)}}function readBody(incoming,status){
const chunks=[];let size=0;return new Promise((resolve,reject)=>{const end=()=>resolve(Buffer.concat(chunks)),cutOff=cause=>{
reject(Object.assign(new Error("the answer was cut off",{cause}),{code:"TRUNCATED_ANSWER"}))};incoming.on("data",chunk=>{
if(size+=chunk.length,size<=MAX_ANSWER_BYTES){chunks.push(chunk);return}saysYes(status)?reject(tooLarge(status)):end(),incoming.
destroy()}),incoming.on("end",end),incoming.on("error",cutOff),incoming.on("close",()=>{incoming.readableEnded||cutOff()})})}
const DECOMPRESSORS=new Map([["gzip","gunzipSync"],["x-gzip","gunzipSync"],["deflate","inflateSync"],["br","brotliDecomp\
ressSync"]]);function decompress(body,encoding2,status){const decompressor=DECOMPRESSORS.get(encoding2?.trim().toLowerCase()??
"");if(decompressor===void 0||body.length===0)return body;try{return process.getBuiltinModule("node:zlib")[decompressor](
body,{maxOutputLength:MAX_ANSWER_BYTES})}catch(cause){if(!saysYes(status))return Buffer.alloc(0);throw property(cause,"c\
ode")==="ERR_BUFFER_TOO_LARGE"?tooLarge(status):new _errors_js__WEBPACK_IMPORTED_MODULE_0__.qx(`The answer (HTTP ${status}\
) cannot be decompressed`,{status,cause})}}function saysYes(status){return status>=200&&status<300}function tooLarge(status){
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.qx(`The answer (HTTP ${status}) is larger than ${MAX_ANSWER_BYTES} by\
tes`,{status})}const DEEPEST_JSON=100;function answerJson(answer){return shallowJson(answer.body)}function shallowJson(json){
if(!isDeeperThan(json,DEEPEST_JSON))try{return JSON.parse(json.toString("utf8"))}catch{return}}function isDeeperThan(json,limit){
let depth=0;for(let at=0;at<json.length;at+=1){const byte=json[at];if(byte===QUOTE)at=endOfString(json,at);else if(byte===
OPENING_BRACKET||byte===OPENING_BRACE){if(depth+=1,depth>limit)return!0}else(byte===CLOSING_BRACKET||byte===CLOSING_BRACE)&&
(depth-=1)}return!1}function endOfString(json,start){let at=start+1;for(;at<json.length&&json[at]!==QUOTE;)at+=json[at]===
BACKSLASH?2:1;return at}const QUOTE=34,BACKSLASH=92,OPENING_BRACKET=91,CLOSING_BRACKET=93,OPENING_BRACE=123,CLOSING_BRACE=125,
MOST_TEXT_BYTES=2e3;function answerText(answer){if(answer.body.length<=MOST_TEXT_BYTES)return(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.
w)(answer.body.toString("utf8"),300);const text=new TextDecoder().decode(answer.body.subarray(0,MOST_TEXT_BYTES),{stream:!0});
return(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.w)(`${text}\u2026`,300)}function property(value,name){if(!(typeof value!=
"object"||value===null||!Object.hasOwn(value,name)))return value[name]}}),3198:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{BF:()=>readFinal,Bg:()=>tooLate,Z5:()=>isUnclear,aE:()=>inDoubt,bW:()=>givenUp,
uW:()=>exhausted});var _errors_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(1120),_text_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
3720),_answer_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(1114);function readFinal(request,answer){const{status}=answer;
if(status>=200&&status<300||request.readStatuses?.includes(status))return request.read(answer);const details={status,hint:request.
hint?.(status)};if(status>=300&&status<400){const target=(0,_text_js__WEBPACK_IMPORTED_MODULE_0__.w)(answer.headers.location??
"",200),message=`${request.step}: the service redirects to ${target||"nowhere"} (HTTP ${status}), which is never followe\
d`;throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.qx(message,{status,hint:details.hint??"Check `base-url`."})}throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.
fk(`${request.step}: ${wordsIn(answer,request)||"the service gave no reason"} (HTTP ${status})`,details)}function exhausted(request,outcome,attempts){
const tried=`after ${attempts} ${attempts===1?"attempt":"attempts"}`;if(outcome.kind==="failed"){const{phase,code}=outcome.
error,hint=outcome.error.hint??"Check `base-url`, and whether the service can be reached from here: its status page, a p\
roxy, a firewall.";return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.wX(`${request.step}: ${outcome.error.message}, ${tried}`,
{phase,code,hint,cause:outcome.error})}const{status}=outcome.answer,said=wordsIn(outcome.answer,request)||"the service g\
ave no reason",message=`${request.step}: ${said} (HTTP ${status}, ${tried})`;return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.
fk(message,{status,hint:request.hint?.(status)})}function givenUp(last){return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.
TI(`${last.message}; the run has used up its retries`,{cause:last,hint:"The service seems to be down. Run the upload aga\
in when it is back."})}function isUnclear(error){return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.qx&&(error.
status<300||error.status===303)&&error.status>=200}function inDoubt(request,reason,{cause,hint,files=request.body?.files??
[]}){const why=reason.startsWith(`${request.step}: `)?reason.slice(request.step.length+2):reason;return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.
QE(`${request.step}: it was sent, whether it arrived is not known: ${why}`,{files,cause,hint:hint??"Look at the service \
whether it arrived before sending it again: a second upload would store it twice."})}function tooLate(request,outcome,reason,{
delayMs,leftMs}){const seconds=ms=>`${Math.max(0,Math.ceil(ms/1e3))} s`,words=outcome.kind==="answered"?wordsIn(outcome.
answer,request):"",why=words===""?reason:`${words} (${reason})`;return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.Ko("d\
eadline",`${request.step}: ${why}; the next attempt would be in ${seconds(delayMs)}, but the run has only ${seconds(leftMs)}\
 left`)}function wordsIn(answer,request){const words=request.words(answer);return words===void 0?(0,_answer_js__WEBPACK_IMPORTED_MODULE_2__.
yy)(answer):(0,_text_js__WEBPACK_IMPORTED_MODULE_0__.w)(words,500)}}),460:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{R:()=>serviceUrl});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
1120);function serviceUrl(text){const url=URL.canParse(text)?new URL(text):void 0;if(url===void 0)throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
dz("baseUrl",`${JSON.stringify(text)} is not an address`);if(url.username!==""||url.password!=="")throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
dz("baseUrl","must not hold a user name or password");if(url.search!==""||url.hash!=="")throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
dz("baseUrl","must not have a query or a fragment");if(url.protocol==="https:"||url.protocol==="http:"&&isLoopback(url.hostname))
return url;throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.dz("baseUrl",`${url.protocol}//${url.host} must be https:; \
http: only for a loopback address`)}function isLoopback(host){return host==="localhost"||host==="[::1]"||/^127\.\d+\.\d+\.\d+$/.
test(host)}}),3720:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{w:()=>plainText});const UNSAFE=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;function plainText(text,limit){
const line2=text.replace(UNSAFE," ").replace(/ {2,}/g," ").trim(),characters=Array.from(line2.slice(0,(limit+1)*2));return characters.
length>limit?`${characters.slice(0,limit-1).join("")}\u2026`:line2}})},__webpack_module_cache__={};function __nccwpck_require__(moduleId){
var cachedModule=__webpack_module_cache__[moduleId];if(cachedModule!==void 0)return cachedModule.exports;var module2=__webpack_module_cache__[moduleId]=
{exports:{}},threw=!0;try{__webpack_modules__[moduleId](module2,module2.exports,__nccwpck_require__),threw=!1}finally{threw&&
delete __webpack_module_cache__[moduleId]}return module2.exports}__nccwpck_require__.m=__webpack_modules__,typeof __nccwpck_require__<
"u"&&(__nccwpck_require__.ab=__dirname+"/"),(()=>{var getProto=Object.getPrototypeOf?obj=>Object.getPrototypeOf(obj):obj=>obj.
__proto__,leafPrototypes;__nccwpck_require__.t=function(value,mode){if(mode&1&&(value=this(value)),mode&8||typeof value==
"object"&&value&&(mode&4&&value.__esModule||mode&16&&typeof value.then=="function"))return value;var ns=Object.create(null);
__nccwpck_require__.r(ns);var def={};leafPrototypes=leafPrototypes||[null,getProto({}),getProto([]),getProto(getProto)];
for(var current=mode&2&&value;typeof current=="object"&&!~leafPrototypes.indexOf(current);current=getProto(current))Object.
getOwnPropertyNames(current).forEach(key=>def[key]=()=>value[key]);return def.default=()=>value,__nccwpck_require__.d(ns,
def),ns}})(),__nccwpck_require__.d=(exports,definition)=>{for(var key in definition)__nccwpck_require__.o(definition,key)&&
!__nccwpck_require__.o(exports,key)&&Object.defineProperty(exports,key,{enumerable:!0,get:definition[key]})},__nccwpck_require__.
f={},__nccwpck_require__.e=chunkId=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises,key)=>(__nccwpck_require__.
f[key](chunkId,promises),promises),[])),__nccwpck_require__.u=chunkId=>""+chunkId+".index.js",__nccwpck_require__.o=(obj,prop)=>Object.
prototype.hasOwnProperty.call(obj,prop),__nccwpck_require__.r=exports=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(
exports,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(exports,"__esModule",{value:!0})},(()=>{var installedChunks={
792:1},installChunk=chunk=>{var moreModules=chunk.modules,chunkIds=chunk.ids,runtime=chunk.runtime;for(var moduleId in moreModules)
__nccwpck_require__.o(moreModules,moduleId)&&(__nccwpck_require__.m[moduleId]=moreModules[moduleId]);runtime&&runtime(__nccwpck_require__);
for(var i=0;i<chunkIds.length;i++)installedChunks[chunkIds[i]]=1};__nccwpck_require__.f.require=(chunkId,promises)=>{installedChunks[chunkId]||
installChunk(require("./"+__nccwpck_require__.u(chunkId)))}})();var __webpack_exports__={},promises_=__nccwpck_require__(
1455),external_node_os_=__nccwpck_require__(8161);const external_os_namespaceObject=require("os");function utils_toCommandValue(input){
return input==null?"":typeof input=="string"||input instanceof String?input:JSON.stringify(input)}function toCommandProperties(annotationProperties){
return Object.keys(annotationProperties).length?{title:annotationProperties.title,file:annotationProperties.file,line:annotationProperties.
startLine,endLine:annotationProperties.endLine,col:annotationProperties.startColumn,endColumn:annotationProperties.endColumn}:
{}}function command_issueCommand(command,properties,message){const cmd=new Command(command,properties,message);process.stdout.
write(cmd.toString()+external_os_namespaceObject.EOL)}function command_issue(name,message=""){command_issueCommand(name,
{},message)}const CMD_STRING="::";class Command{constructor(command,properties,message){command||(command="missing.comma\
nd"),this.command=command,this.properties=properties,this.message=message}toString(){let cmdStr=CMD_STRING+this.command;
if(this.properties&&Object.keys(this.properties).length>0){cmdStr+=" ";let first=!0;for(const key in this.properties)if(this.
properties.hasOwnProperty(key)){const val=this.properties[key];val&&(first?first=!1:cmdStr+=",",cmdStr+=`${key}=${escapeProperty(
val)}`)}}return cmdStr+=`${CMD_STRING}${escapeData(this.message)}`,cmdStr}}function escapeData(s){return utils_toCommandValue(
s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(s){return utils_toCommandValue(
s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const external_crypto_namespaceObject=require(
"crypto"),external_fs_namespaceObject=require("fs");function file_command_issueFileCommand(command,message){const filePath=process.
env[`GITHUB_${command}`];if(!filePath)throw new Error(`Unable to find environment variable for file command ${command}`);
if(!external_fs_namespaceObject.existsSync(filePath))throw new Error(`Missing file at path: ${filePath}`);external_fs_namespaceObject.
appendFileSync(filePath,`${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`,{encoding:"utf8"})}function file_command_prepareKeyValueMessage(key,value){
const delimiter2=`ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`,convertedValue=utils_toCommandValue(value);
if(key.includes(delimiter2))throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter2}"`);if(convertedValue.
includes(delimiter2))throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter2}"`);return`${key}\
<<${delimiter2}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter2}`}const external_path_namespaceObject=require(
"path");var __awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(
function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step2(
generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step2(generator.throw(value))}catch(e){reject(e)}}
function step2(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step2((generator=generator.
apply(thisArg,_arguments||[])).next())})},ExitCode;(function(ExitCode2){ExitCode2[ExitCode2.Success=0]="Success",ExitCode2[ExitCode2.
Failure=1]="Failure"})(ExitCode||(ExitCode={}));function exportVariable(name,val){const convertedVal=toCommandValue(val);
if(process.env[name]=convertedVal,process.env.GITHUB_ENV||"")return issueFileCommand("ENV",prepareKeyValueMessage(name,val));
issueCommand("set-env",{name},convertedVal)}function setSecret(secret2){command_issueCommand("add-mask",{},secret2)}function addPath(inputPath){
process.env.GITHUB_PATH||""?issueFileCommand("PATH",inputPath):issueCommand("add-path",{},inputPath),process.env.PATH=`${inputPath}${path.
delimiter}${process.env.PATH}`}function getInput(name,options){const val=process.env[`INPUT_${name.replace(/ /g,"_").toUpperCase()}`]||
"";if(options&&options.required&&!val)throw new Error(`Input required and not supplied: ${name}`);return options&&options.
trimWhitespace===!1?val:val.trim()}function getMultilineInput(name,options){const inputs=getInput(name,options).split(`
`).filter(x=>x!=="");return options&&options.trimWhitespace===!1?inputs:inputs.map(input=>input.trim())}function getBooleanInput(name,options){
const trueValue=["true","True","TRUE"],falseValue=["false","False","FALSE"],val=getInput(name,options);if(trueValue.includes(
val))return!0;if(falseValue.includes(val))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" speci\
fication: ${name}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function setOutput(name,value){if(process.env.
GITHUB_OUTPUT||"")return file_command_issueFileCommand("OUTPUT",file_command_prepareKeyValueMessage(name,value));process.
stdout.write(external_os_namespaceObject.EOL),command_issueCommand("set-output",{name},utils_toCommandValue(value))}function setCommandEcho(enabled){
issue("echo",enabled?"on":"off")}function setFailed(message){process.exitCode=ExitCode.Failure,core_error(message)}function core_isDebug(){
return process.env.RUNNER_DEBUG==="1"}function debug(message){command_issueCommand("debug",{},message)}function core_error(message,properties={}){
command_issueCommand("error",toCommandProperties(properties),message instanceof Error?message.toString():message)}function warning(message,properties={}){
command_issueCommand("warning",toCommandProperties(properties),message instanceof Error?message.toString():message)}function notice(message,properties={}){
command_issueCommand("notice",toCommandProperties(properties),message instanceof Error?message.toString():message)}function info(message){
process.stdout.write(message+external_os_namespaceObject.EOL)}function startGroup(name){command_issue("group",name)}function endGroup(){
command_issue("endgroup")}function group(name,fn){return __awaiter(this,void 0,void 0,function*(){startGroup(name);let result;
try{result=yield fn()}finally{endGroup()}return result})}function saveState(name,value){if(process.env.GITHUB_STATE||"")
return issueFileCommand("STATE",prepareKeyValueMessage(name,value));issueCommand("save-state",{name},toCommandValue(value))}
function getState(name){return process.env[`STATE_${name}`]||""}function getIDToken(aud){return __awaiter(this,void 0,void 0,
function*(){return yield OidcClient.getIDToken(aud)})}var summary_awaiter=function(thisArg,_arguments,P,generator){function adopt(value){
return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){
function fulfilled(value){try{step2(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step2(generator.
throw(value))}catch(e){reject(e)}}function step2(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,
rejected)}step2((generator=generator.apply(thisArg,_arguments||[])).next())})};const{access,appendFile,writeFile}=external_fs_namespaceObject.
promises,SUMMARY_ENV_VAR="GITHUB_STEP_SUMMARY",SUMMARY_DOCS_URL="https://docs.github.com/actions/using-workflows/workflo\
w-commands-for-github-actions#adding-a-job-summary";class Summary{constructor(){this._buffer=""}filePath(){return summary_awaiter(
this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const pathFromEnv=process.env[SUMMARY_ENV_VAR];if(!pathFromEnv)
throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports\
 job summaries.`);try{yield access(pathFromEnv,external_fs_namespaceObject.constants.R_OK|external_fs_namespaceObject.constants.
W_OK)}catch{throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write p\
ermissions.`)}return this._filePath=pathFromEnv,this._filePath})}wrap(tag,content,attrs={}){const htmlAttrs=Object.entries(
attrs).map(([key,value])=>` ${key}="${value}"`).join("");return content?`<${tag}${htmlAttrs}>${content}</${tag}>`:`<${tag}${htmlAttrs}\
>`}write(options){return summary_awaiter(this,void 0,void 0,function*(){const overwrite=!!options?.overwrite,filePath=yield this.
filePath();return yield(overwrite?writeFile:appendFile)(filePath,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){
return summary_awaiter(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this.
_buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(text,addEOL=!1){
return this._buffer+=text,addEOL?this.addEOL():this}addEOL(){return this.addRaw(external_os_namespaceObject.EOL)}addCodeBlock(code,lang){
const attrs=Object.assign({},lang&&{lang}),element=this.wrap("pre",this.wrap("code",code),attrs);return this.addRaw(element).
addEOL()}addList(items,ordered=!1){const tag=ordered?"ol":"ul",listItems=items.map(item=>this.wrap("li",item)).join(""),
element=this.wrap(tag,listItems);return this.addRaw(element).addEOL()}addTable(rows){const tableBody=rows.map(row=>{const cells=row.
map(cell=>{if(typeof cell=="string")return this.wrap("td",cell);const{header,data,colspan,rowspan}=cell,tag=header?"th":
"td",attrs=Object.assign(Object.assign({},colspan&&{colspan}),rowspan&&{rowspan});return this.wrap(tag,data,attrs)}).join(
"");return this.wrap("tr",cells)}).join(""),element=this.wrap("table",tableBody);return this.addRaw(element).addEOL()}addDetails(label,content){
const element=this.wrap("details",this.wrap("summary",label)+content);return this.addRaw(element).addEOL()}addImage(src,alt,options){
const{width,height}=options||{},attrs=Object.assign(Object.assign({},width&&{width}),height&&{height}),element=this.wrap(
"img",null,Object.assign({src,alt},attrs));return this.addRaw(element).addEOL()}addHeading(text,level){const tag=`h${level}`,
allowedTag=["h1","h2","h3","h4","h5","h6"].includes(tag)?tag:"h1",element=this.wrap(allowedTag,text);return this.addRaw(
element).addEOL()}addSeparator(){const element=this.wrap("hr",null);return this.addRaw(element).addEOL()}addBreak(){const element=this.
wrap("br",null);return this.addRaw(element).addEOL()}addQuote(text,cite){const attrs=Object.assign({},cite&&{cite}),element=this.
wrap("blockquote",text,attrs);return this.addRaw(element).addEOL()}addLink(text,href){const element=this.wrap("a",text,{
href});return this.addRaw(element).addEOL()}}const _summary=new Summary,markdownSummary=null,summary=_summary;var dist_redact=__nccwpck_require__(
6618),errors=__nccwpck_require__(1120),count_rows=__nccwpck_require__(665),data_file=__nccwpck_require__(7438);const POINTER_SIZE_LIMIT=1024,
FIRST_LINE=/^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n/,GIT_LFS_PROBE_SIZE=64;function isGitLfsPointer(firstBytes,size){
if(size>=POINTER_SIZE_LIMIT)return!1;const start=firstBytes.subarray(0,GIT_LFS_PROBE_SIZE);return FIRST_LINE.test(Buffer.
from(start.buffer,start.byteOffset,start.byteLength).toString("latin1"))}const POINTER_BYTES={least:126,most:1023};async function checkFiles(files,signal){
const suspects=files.filter(({size})=>size>=POINTER_BYTES.least&&size<=POINTER_BYTES.most),pointers=new Set,queue=suspects.
values(),look=async()=>{for(const file of queue){if(signal.aborted)return;const content=await(0,data_file.kI)(file).catch(
()=>{});content!==void 0&&isGitLfsPointer(content,file.size)&&pointers.add(file)}};return await Promise.all(Array.from({
length:READS_AT_ONCE},look)),suspects.filter(file=>pointers.has(file)).map(file=>new errors.fL({file:file.label},"is a G\
it LFS pointer, not the data",{hint:"Set `lfs: true` on the actions/checkout step."}))}const READS_AT_ONCE=8;async function inspectFiles(ledger,problems,signal,notice2){
const first=problems[0],problemOf=new Map(problems.toReversed().map(problem=>[(0,errors.Uc)(problem).file,problem]));for(const file of ledger.
files){const own=problemOf.get(file.label);if(own!==void 0)ledger.settle(file,"failed",own);else if(first!==void 0){const reason=first.
kind==="stopped"?first.reason:"failure";ledger.settle(file,"failed",new errors.Ko(reason,`not sent: ${first.message}`,{cause:first}))}else
ledger.isOpen(file)&&await inspect(file,ledger,signal,notice2)}}async function inspect(file,ledger,signal,notice2){try{signal.
throwIfAborted();const counted=(0,count_rows.BO)(file,(0,data_file.lD)(file,{buffer:(0,data_file.X)([file])}),count=>{count.
kind==="counted"?ledger.learn(file,{rows:count.rows}):notice2({level:"warning",message:`its rows cannot be counted: ${count.
reason}`,file:file.label})});for await(const _chunk of counted)signal.throwIfAborted()}catch(thrown){ledger.settle(file,
"failed",(0,errors.E8)(thrown))}}var file_digests=__nccwpck_require__(2909);class ProgressMeter{#emit;#totalFiles;#totalBytes;#files=0;#bytes=0;#rows=0;#sentBytes=0;constructor(total,emit){
this.#emit=emit,this.#totalFiles=total.files,this.#totalBytes=total.bytes}sent(bytes){this.#sentBytes+=bytes,this.#say()}settled(file){
this.#files+=1,this.#bytes+=file.size,file.state==="uploaded"&&(this.#rows+=file.rows??0),this.#say()}#say(){this.#emit(
{kind:"progress",progress:{files:this.#files,totalFiles:this.#totalFiles,sentBytes:this.#sentBytes,bytes:this.#bytes,totalBytes:this.#totalBytes,
rows:this.#rows}})}}class FileLedger{#reports;constructor(files){this.#reports=new Map(files.map(file=>[file,{file:file.
label,name:file.name,size:file.size,state:"planned"}]))}get files(){return[...this.#reports.keys()]}isOpen(file){return this.
describe(file).state==="planned"}hasArrived(file){const{state}=this.describe(file);return state==="uploaded"||state==="s\
kipped"}learn(file,{rows,itemId,jobId}){const report=Object.assign({},this.describe(file),rows===void 0?void 0:{rows},itemId===
void 0?void 0:{itemId},jobId===void 0?void 0:{jobId});this.#reports.set(file,report)}settle(file,state,error){const report={
...this.describe(file),state};this.#reports.set(file,error===void 0?report:{...report,error:(0,errors.Uc)(error)})}describe(file){
const report=this.#reports.get(file);if(report===void 0)throw new RangeError(`${file.label} is not a file of this run`);
return report}describeAll(){return[...this.#reports.values()]}}function buildReport(run2){const{service,files,requests,notices,
errors:errors2}=run2,totals=totalsOf(files,run2.serviceRows);return{schemaVersion:1,service:service.name,baseUrl:service.
baseUrl.href,mode:service.mode,...run2.shard===void 0?{}:{shard:run2.shard},status:statusOf(totals,{kind:run2.run,errors:errors2.
length}),startedAt:new Date(run2.startedAt).toISOString(),finishedAt:new Date(run2.finishedAt).toISOString(),files,requests,
notices,errors:errors2,totals,jobIds:distinct(files.map(file=>file.jobId)),itemIds:distinct(files.map(file=>file.itemId))}}
function distinct(values){return[...new Set(values.filter(value=>value!==void 0))]}function totalsOf(files,serviceRows){
const count={uploaded:0,skipped:0,failed:0,"in-doubt":0,planned:0};let bytes=0,rows;for(const file of files)count[file.state]+=
1,file.state==="uploaded"&&(bytes+=file.size),file.state!=="planned"&&file.state!=="skipped"&&file.rows!==void 0&&(rows=
(rows??0)+file.rows);return{files:files.length,uploaded:count.uploaded,skipped:count.skipped,failed:count.failed,inDoubt:count["\
in-doubt"],planned:count.planned,bytes,...rows===void 0?{}:{rows},...serviceRows===void 0?{}:{serviceRows}}}function statusOf(totals,run2){
const{uploaded,failed,inDoubt,skipped}=totals;return run2.kind==="check"?failed+run2.errors>0?"failure":"planned":failed+
inDoubt+run2.errors>0?uploaded+inDoubt+skipped>0?"partial":"failure":uploaded>0?"success":"skipped"}var external_node_events_=__nccwpck_require__(
8474);function startRun(clock,timeoutMs,caller){const over=new AbortController,halting=new AbortController,ended=new AbortController;
(0,external_node_events_.setMaxListeners)(0,over.signal,halting.signal);const breakOff=reason=>{over.abort(reason),halting.
abort(reason)},cancel=()=>breakOff(new errors.Ko("cancelled","the run was cancelled"));return caller?.aborted&&cancel(),
caller?.addEventListener("abort",cancel,{once:!0}),clock.sleep(timeoutMs,ended.signal).then(()=>breakOff(new errors.Ko("\
deadline",`the run's time of ${timeoutMs/6e4} minutes was over`)),()=>{}),{signal:over.signal,halt:halting.signal,stop(cause){
halting.abort(new errors.Ko("failure",`not sent: the run ended after ${cause.message}`,{cause}))},end(){ended.abort(),caller?.
removeEventListener("abort",cancel)}}}function judgeAnswer(answer,request,now){const{status}=answer,retryAfterMs=parseRetryAfter(
answer.retryAfter,now),reason=`HTTP ${status}`;return status===429||request.busyStatuses.includes(status)?{kind:"wait",reason,
retryAfterMs}:status===503&&retryAfterMs!==void 0?{kind:"wait",reason,retryAfterMs}:status>=500||status===408?request.repeatable?
{kind:"repeat",reason,retryAfterMs}:{kind:"lost",reason}:{kind:"final"}}function judgeFailure(error,request){const reason=error.
message;return error.phase==="before-body"||request.repeatable?{kind:"repeat",reason}:{kind:"lost",reason}}const BACKOFF_BASE_MS=500,
BACKOFF_CEILING_MS=3e4,SHORTEST_RETRY_AFTER_MS=1e3;function retryDelay(failures,retryAfterMs,random){if(retryAfterMs!==void 0&&
retryAfterMs>=SHORTEST_RETRY_AFTER_MS)return retryAfterMs;const backoffMs=Math.ceil(random*Math.min(BACKOFF_CEILING_MS,BACKOFF_BASE_MS*
2**failures));return Math.max(retryAfterMs??0,backoffMs)}function pollDelay(round,random){const full=Math.min(3e4,1e3*1.5**
(round-1));return Math.ceil(full*(.75+random/4))}const LONGEST_WAIT_S=2**31;function parseRetryAfter(value,now){if(value===
void 0)return;const text=value.trim();if(/^\d+(\.\d+)?$/.test(text))return Math.ceil(Math.min(Number(text),LONGEST_WAIT_S)*
1e3);if(!/^[A-Za-z]{3,9},? /.test(text))return;const date=Date.parse(/ \d{4}$/.test(text)?`${text} GMT`:text);return Number.
isNaN(date)?void 0:Math.max(0,date-now)}class RetryBudget{#left;#most;constructor(most){this.#left=most,this.#most=most}take(){
return this.#left<1?!1:(this.#left-=1,!0)}succeeded(){this.#left=Math.min(this.#most,this.#left+.1)}}async function workThrough(items,limit,work){
const left=items[Symbol.iterator](),workers=[];let surplus=0;const begin=()=>{const worker=run2();worker.catch(()=>{}),workers.
push(worker)},aside=async wait=>{const waited=wait();surplus>0?surplus-=1:begin();try{return await waited}finally{surplus+=
1}};async function run2(){for(let next=left.next();!next.done;next=left.next())if(await work(next.value,aside),surplus>0){
surplus-=1;return}}for(let count=0;count<limit;count+=1)begin();for(const worker of workers)await worker}async function runTasks(tasks,options){
await workThrough(lanesOf(tasks),options.concurrency,async(lane,aside)=>{for(const task of lane)await runTask(task,options,
aside)})}function lanesOf(tasks){const lanes=[],named=new Map;for(const task of tasks){const lane=task.lane===void 0?void 0:
named.get(task.lane);if(lane!==void 0){lane.push(task);continue}const fresh=[task];lanes.push(fresh),task.lane!==void 0&&
named.set(task.lane,fresh)}return lanes}async function runTask(task,options,aside){const{ledger,halt,emit}=options,settle2=(file,state,error)=>{
ledger.settle(file,state,error),emit({kind:"file",file:ledger.describe(file)}),error!==void 0&&stopAfter(error,options)},
leave=thrown=>{const error=repeated(thrown,halt)??thrown,inDoubt=error.kind==="in-doubt"&&error.files.length>0?new Set(error.
files):void 0;for(const file of task.files.filter(candidate=>ledger.isOpen(candidate)))error.kind==="in-doubt"&&(inDoubt?.
has(file)??!0)?settle2(file,"in-doubt",error):settle2(file,"failed",error.kind==="in-doubt"?notSent(error):error)};if(halt.
aborted){leave((0,errors.E8)(halt.reason));return}emit({kind:"task-started",task:task.label});try{const journal=await options.
journalOf(task);for(const file of skipArrived(journal,ledger))emit({kind:"file",file:ledger.describe(file)});for(const[file,
error]of journal?.unreadable??[])settle2(file,"failed",error);const files=task.files.filter(file=>ledger.isOpen(file)),wasCutOff=journal?.
state!==void 0;if(files.length>0||wasCutOff){if(task.memory.unit==="item"&&journal?.wasComplete&&journal.state===void 0){
const message=`${task.label} was complete in an earlier run: files that are new or changed since make a new one`;options.
notice({level:"notice",message})}halt.throwIfAborted(),await journal?.begin();const resumed=await countResumed(journal,options.
signal),send2=options.sender.forTask({label:task.label,journal,aside});await task.run(taskContext(send2,files,{journal,resumed},
options,settle2)),task.files.some(file=>ledger.isOpen(file))&&leave(new errors.Gd(`${task.label}: nothing said what beca\
me of the file`))}task.files.every(file=>ledger.hasArrived(file))&&(files.length>0||wasCutOff)&&journal?.complete()}catch(thrown){
const error=(0,errors.E8)(thrown);task.files.some(file=>ledger.isOpen(file))?leave(error):(options.onTaskError(error),stopAfter(
error,options))}emit({kind:"task-finished",task:task.label})}function skipArrived(journal,ledger){const arrivals=journal?.
arrivals()??new Map;for(const[file,arrival]of arrivals)ledger.learn(file,arrival),ledger.settle(file,"skipped");return[...arrivals.
keys()]}function notSent(cause){return new errors.Ko("failure",`not sent: ${cause.message}`,{cause})}function taskContext(send2,files,{
journal,resumed},options,settle2){const{sender,ledger,clock,random,signal,waitFor,notice:notice2}=options;return{send:send2,
files,resumed:journal?.pending()??[],state:journal?.state,remember:state=>journal?.remember(state),signal,waitFor,notice:notice2,
sentRows(file){const count=sender.rowsOf(file)??resumed.get(file);return count?.kind==="counted"?count.rows:void 0},mayHaveArrived:file=>sender.
mayHaveArrived(file),serviceRows:options.onServiceRows,learn(about,outcome){for(const file of about)ledger.learn(file,factsOf(
file,outcome));for(const file of about)options.emit({kind:"file",file:ledger.describe(file)})},confirm(confirmed,outcome={}){
for(const file of confirmed)ledger.learn(file,Object.assign(countedRows(file,options,resumed),factsOf(file,outcome)));journal?.
arrived(confirmed,outcome,file=>ledger.describe(file).rows);for(const file of confirmed)settle2(file,"uploaded")},forget:file=>journal?.
forget(file),fail:(file,error)=>settle2(file,error.kind==="in-doubt"?"in-doubt":"failed",error),wait:ms=>clock.sleep(ms,
signal),async poll(ask){for(let round=1;;round+=1){const answer=await ask();if(answer!==void 0)return answer;await clock.
sleep(pollDelay(round,random()),signal)}}}}function factsOf(file,{rows,...ids}){const known=rows?.get(file);return known===
void 0?ids:{...ids,rows:known}}function countedRows(file,{sender,notice:notice2},resumed){const count=sender.rowsOf(file)??
resumed.get(file);return count?.kind==="unknown"&&notice2({level:"warning",message:`its rows were not counted: ${count.reason}`,
file:file.label}),count?.kind==="counted"?{rows:count.rows}:{}}async function countResumed(journal,signal){const counts=new Map;
for(const file of(journal?.pending()??[]).flatMap(({files})=>files)){const count=await(0,count_rows.Ky)(file,signal).catch(
()=>{});count!==void 0&&counts.set(file,count)}return counts}function stopAfter(error,{onFailure,stop}){if(error.kind===
"stopped")return;const end=error.kind==="in-doubt"?error.cause:error;(end instanceof errors.TI||end instanceof errors.k||
isHopelessRefusal(end)||onFailure==="stop")&&stop(error)}function isHopelessRefusal(error){return error instanceof errors.
fk&&[401,402,403].includes(error.status)}function repeated(error,halt){const reason=halt.reason;if(!isHopelessRefusal(error)||
!(reason instanceof errors.Ko)||!isHopelessRefusal(reason.cause)||error.status!==reason.cause.status)return;const message=`\
refused as well: the run ended after ${reason.cause.message}`;return new errors.Ko("failure",message,{cause:error,status:error.
status})}var external_node_crypto_=__nccwpck_require__(7598),external_node_buffer_=__nccwpck_require__(4573),external_node_fs_=__nccwpck_require__(
3024),external_node_path_=__nccwpck_require__(6760),external_node_timers_promises_=__nccwpck_require__(8500),external_node_util_=__nccwpck_require__(
7975);const GUARDS=(external_node_fs_.constants.O_NONBLOCK??0)|(external_node_fs_.constants.O_NOFOLLOW??0),APPENDING=external_node_fs_.
constants.O_WRONLY|external_node_fs_.constants.O_CREAT|external_node_fs_.constants.O_APPEND|GUARDS,MOST_BYTES=external_node_buffer_.
constants.MAX_STRING_LENGTH;function journalFile(path2){let handle,found,size=0;const overtaken=()=>new errors.k(`anothe\
r run has written to the journal ${path2} meanwhile`,{hint:"A journal is for one run at a time: wait for the other run's\
 end, and run the upload again."}),opened=async()=>(handle===void 0&&(await(0,promises_.mkdir)((0,external_node_path_.dirname)(
path2),{recursive:!0}),handle=await openToAppend(),await syncFolder((0,external_node_path_.dirname)(path2))),handle),openToAppend=async()=>{
const isNew=found==="nothing"?external_node_fs_.constants.O_EXCL:0,file=await(0,promises_.open)(path2,APPENDING|isNew,384).
catch(error=>{throw isErrno(error)&&error.code==="EEXIST"?overtaken():error}),{dev,ino}=(0,external_node_fs_.fstatSync)(
file.fd);if(typeof found!="object"||dev===found.dev&&ino===found.ino)return file;throw await file.close(),overtaken()},assertAlone=fd=>{
const now=(0,external_node_fs_.fstatSync)(fd);if(now.isFile()&&now.size!==size)throw overtaken()};return{async read(){try{
const existing=await(0,promises_.open)(path2,external_node_fs_.constants.O_RDONLY|GUARDS);try{const stats=(0,external_node_fs_.
fstatSync)(existing.fd);if(!stats.isFile())throw new Error("it is not a file");if(stats.size>MOST_BYTES)throw new Error(
`it is larger than ${MOST_BYTES} bytes`);found=stats;const content=await existing.readFile();return size=content.length,
content.toString("utf8")}finally{await existing.close()}}catch(error){if(isErrno(error)&&error.code==="ENOENT")return found=
"nothing","";throw new errors.dz("journal",`cannot be read: ${isErrno(error)?error.message:String(error)}`)}},async truncate(length){
const file=await opened();assertAlone(file.fd);const whole=await(0,promises_.open)(path2,external_node_fs_.constants.O_WRONLY|
GUARDS);try{const{dev,ino}=(0,external_node_fs_.fstatSync)(file.fd),now=(0,external_node_fs_.fstatSync)(whole.fd);if(dev!==
now.dev||ino!==now.ino)throw overtaken();await whole.truncate(length)}finally{await whole.close()}size=length},async append(text){
const{fd}=await opened();assertAlone(fd);let left=Buffer.from(text);for(;left.length>0;){const written=(0,external_node_fs_.
writeSync)(fd,left);size+=written,left=left.subarray(written)}assertAlone(fd)},sync:async()=>(await opened()).datasync(),
close:async()=>handle?.close()}}async function syncFolder(path2){const folder=await(0,promises_.open)(path2,"r").catch(()=>{});
await folder?.sync().catch(()=>{}),await folder?.close()}function isErrno(error){return external_node_util_.types.isNativeError(
error)}const SYNC_WITHIN_MS=50;class SyncedLines{#file;#waiting=[];#written=Promise.resolve();#state="synced";#nextSync;#lastSync=Promise.
resolve();#timer;#cutAt;#failure;constructor(file,cutAt){this.#file=file,this.#cutAt=cutAt}append(line2){this.#waiting.push(
`${line2}
`),this.#state="unsynced",this.#waiting.length===1&&(this.#written=this.#write(this.#written),this.#written.catch(()=>{})),
this.#timer??=setTimeout(()=>{this.sync().catch(()=>{})},SYNC_WITHIN_MS)}sync(){return clearTimeout(this.#timer),this.#timer=
void 0,this.#state==="synced"?this.#lastSync:(this.#nextSync??=this.#syncAfter(this.#lastSync),this.#nextSync)}async#write(earlier){
await earlier,await(0,external_node_timers_promises_.setImmediate)();const lines=this.#waiting.join("");this.#waiting=[],
await this.#unlessFailed(async()=>{this.#cutAt!==void 0&&await this.#file.truncate(this.#cutAt),this.#cutAt=void 0,await this.#file.
append(lines)})}async#syncAfter(last){await last,this.#lastSync=this.#nextSync??last,this.#nextSync=void 0,this.#state="\
synced",await this.#written,await this.#unlessFailed(()=>this.#file.sync())}async#unlessFailed(work){if(this.#failure!==
void 0)throw this.#failure;try{await work()}catch(cause){throw this.#failure=cause instanceof errors.k?cause:unwritable(
cause),this.#failure}}}function unwritable(cause){return new errors.k(`the journal cannot be written: ${isErrno(cause)?cause.
message:String(cause)}`,{cause,hint:"Without it, nothing more was sent. Make room on the disk or choose another `journal\
`, and run the upload again."})}var send_answer=__nccwpck_require__(1114);function withoutSecrets(record,redact){switch(record.
kind){case"intent":{const mark=(0,dist_redact.hK)(record.mark,redact)?null:record.mark;return{...record,files:namesWithoutSecrets(
record.files,redact),mark}}case"arrived":{const{itemId,jobId,...outcome}=record.outcome,ids={...itemId===void 0?{}:{itemId:redact(
itemId)},...jobId===void 0?{}:{jobId:redact(jobId)}};return{...record,files:namesWithoutSecrets(record.files,redact),outcome:{
...ids,...outcome}}}default:return record}}function namesWithoutSecrets(files,redact){return files.map(({key,name})=>({key,
name:redact(name)}))}const HEADER=JSON.stringify({kind:"journal",version:1}),NOT_A_JOURNAL="it does not begin as a journ\
al does";function parseRecord(line2,number){const record=parseJson(line2),kind=(0,send_answer.MZ)(record,"kind");if(number===
1&&kind!=="journal")throw damaged(number,NOT_A_JOURNAL);if(kind==="journal"&&(0,send_answer.MZ)(record,"version")!==1)throw damaged(
number,"it was written by another version of dataset-upload");const fields=FIELDS.get(String(kind));if(fields===void 0||
!Object.entries(fields).every(([name,fits])=>fits((0,send_answer.MZ)(record,name))))throw damaged(number,"the line is no\
t a record");return record}const isText=value=>typeof value=="string",isThere=value=>value!==void 0,areFiles=value=>Array.
isArray(value)&&value.every(file=>isText((0,send_answer.MZ)(file,"key"))&&isText((0,send_answer.MZ)(file,"name"))),isArrival=value=>typeof value==
"object"&&value!==null&&["itemId","jobId"].every(name=>["string","undefined"].includes(typeof(0,send_answer.MZ)(value,name)))&&
isWholeOrMissing((0,send_answer.MZ)(value,"rows"));function isWholeOrMissing(rows){return rows===void 0||Number.isSafeInteger(
rows)&&Number(rows)>=0}const FIELDS=new Map(Object.entries({journal:{version:isThere},intent:{id:isText,target:isText,step:isText,
files:areFiles,mark:isThere},receipt:{intent:isText,value:isThere},refused:{intent:isText},arrived:{files:areFiles,outcome:isArrival},
replacing:{target:isText},state:{target:isText,state:isThere},complete:{target:isText,set:isText}}));function*linesOf(text){
for(let start=0;start<text.length;){const end=text.indexOf(`
`,start);yield text.slice(start,end),start=end+1}}const LONG_LINE=64*1024;function parseJson(line2){if(line2.length>LONG_LINE)
return(0,send_answer.Hl)(Buffer.from(line2));try{return JSON.parse(line2)}catch{return}}function damaged(line2,what){return new errors.
dz("journal",`line ${line2}: ${what}. Restore the file from an earlier run; without it, everything would be uploaded aga\
in`)}class Journal{#lines;#file;#redact;#intents=new Map;#intentOfFile=new Map;#intentBefore=new Map;#intentsInto=new Map;#arrived=new Map;#states=new Map;#complete=new Map;#hasHeader=!1;constructor(file,redact,cutAt){
this.#file=file,this.#redact=redact,this.#lines=new SyncedLines(file,cutAt)}static async open(file,redact){const text=await file.
read(),whole=text.slice(0,text.lastIndexOf(`
`)+1),torn=text.slice(whole.length);if(whole===""&&!HEADER.startsWith(torn))throw damaged(1,NOT_A_JOURNAL);const journal=new Journal(
file,redact,torn===""?void 0:Buffer.byteLength(whole));let number=0;for(const line2 of linesOf(whole))number+=1,journal.#apply(
parseRecord(line2,number));return journal}get isEmpty(){return this.#arrived.size+this.#intents.size+this.#states.size+this.#complete.
size===0}arrival(key){return this.#arrived.get(key)}state(target){return this.#states.get(target)}completeSets(target){return this.#complete.
get(target)??new Set}intentOf(key){return this.#intents.get(this.#intentOfFile.get(key)??"")}intentWithoutFiles(target,step2){
return this.intentOf(withoutFiles(target,step2))}async intend(intent){const whole={id:(0,external_node_crypto_.randomUUID)(),
...intent};return this.#write({kind:"intent",...whole}),await this.#lines.sync(),whole}receive(intent,value){this.#write(
{kind:"receipt",intent:intent.id,value})}refuse(intent){this.#write({kind:"refused",intent:intent.id})}arrive(files,outcome){
this.#write({kind:"arrived",files,outcome})}async replace(target){this.#write({kind:"replacing",target}),await this.#lines.
sync()}remember(target,state){this.#write({kind:"state",target,state})}complete(target,set){this.#write({kind:"complete",
target,set})}flush(){return this.#lines.sync()}async close(){await this.flush().catch(()=>{}),await this.#file.close()}#write(record){
this.#hasHeader||this.#lines.append(HEADER),this.#hasHeader=!0,this.#apply(record),this.#lines.append(JSON.stringify(withoutSecrets(
record,this.#redact)))}#apply(record){switch(record.kind){case"journal":this.#hasHeader=!0;return;case"intent":this.#intents.
set(record.id,record),this.#intentsInto.set(record.target,(this.#intentsInto.get(record.target)??new Set).add(record.id)),
this.#intentBefore.set(record.id,this.#sentBefore(record));for(const key of keysOf(record))this.#intentOfFile.set(key,record.
id);return;case"receipt":{const intent=this.#intents.get(record.intent);intent!==void 0&&this.#intents.set(intent.id,{...intent,
receipt:record.value});return}case"refused":this.#forget(record.intent);return;case"arrived":for(const{key}of record.files)
this.#arrived.set(key,record.outcome),this.#intentOfFile.delete(key);return;case"replacing":this.#complete.delete(record.
target);return;case"state":record.state===null?this.#states.delete(record.target):this.#states.set(record.target,record.
state);return;case"complete":this.#complete.set(record.target,(this.#complete.get(record.target)??new Set).add(record.set)),
this.#states.delete(record.target);for(const id of this.#intentsInto.get(record.target)??[])this.#isInDoubt(id)||this.#forget(
id)}}#isInDoubt(id){const intent=this.#intents.get(id);return intent===void 0||intent.receipt!==void 0?!1:intent.files.some(
({key})=>this.#intentOfFile.get(key)===id)}#forget(id){const intent=this.#intents.get(id);if(intent===void 0)return;this.#intents.
delete(id),this.#intentsInto.get(intent.target)?.delete(id);const before=this.#intentBefore.get(id);this.#intentBefore.delete(
id);for(const key of keysOf(intent)){if(this.#intentOfFile.get(key)!==id)continue;const earlier=before?.get(key);earlier===
void 0?this.#intentOfFile.delete(key):this.#intentOfFile.set(key,earlier)}}#sentBefore(intent){const before=new Map;for(const key of keysOf(
intent)){const id=this.#intentOfFile.get(key);id!==void 0&&before.set(key,id)}return before}}function keysOf({target,step:step2,
files}){return files.length===0?[withoutFiles(target,step2)]:files.map(({key})=>key)}function withoutFiles(target,step2){
return`${target} ${step2}`}function digestOf(texts){return(0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(
texts)).digest("hex").slice(0,40)}class Semaphore{#free;#waiting=[];constructor(limit){this.#free=limit}async hold(work){
this.#free>0?this.#free-=1:await new Promise(resolve=>this.#waiting.push(resolve));try{return await work()}finally{const next=this.#waiting.
shift();next===void 0?this.#free+=1:next()}}}class Pacer{#intervalMs;#clock;#nextAt=Number.NEGATIVE_INFINITY;constructor(perMinute,clock){
this.#intervalMs=6e4/perMinute,this.#clock=clock}async turn(signal){const now=this.#clock.now(),at=Math.max(now,this.#nextAt);
this.#nextAt=at+this.#intervalMs,at>now&&await this.#clock.sleep(at-now,signal)}}var send_outcome=__nccwpck_require__(3198);
const UNCLEAR_ASKS=3;class LostRequests{#options;constructor(options){this.#options=options}async recover(doubt,lost,reason,givenUp){
const{request}=doubt,found=await this.#ask(doubt,lost,{reason,most:Number.POSITIVE_INFINITY}),end=givenUp===void 0?"":";\
 the run has used up its retries";if(found.kind==="arrived")return found.receipt;const why=found.kind==="unknown"?found.
why:"; the service does not show it, but may still be working on it",cause=givenUp??(found.kind==="unknown"?found.cause:
void 0);throw(0,send_outcome.aE)(request,`${reason}${why}${end}`,{cause})}async recoverUnclear(doubt,error){const{message,
hint}=error,found=await this.#ask(doubt,lostRequest(doubt.request),{reason:message,most:UNCLEAR_ASKS});if(found.kind==="\
arrived")return found.receipt;throw found.kind==="not-shown"||found.cause instanceof errors.qx?error:(0,send_outcome.aE)(
doubt.request,`${message}${found.why}`,{cause:found.cause??error,hint})}async#ask({task,request,send:send2,aside},lost,{
reason,most}){const{clock,random,deadline,emit,redact,signal}=this.#options;if(request.reconcile===void 0||lost.mark===null)
return{kind:"unknown",why:""};emit({kind:"asking",task,step:request.step,reason:redact(reason)});for(let round=1;;round+=
1){try{const receipt=await request.reconcile(send2,lost);if(receipt!==void 0)return{kind:"arrived",receipt}}catch(cause){
return{kind:"unknown",why:`; asking whether it arrived failed too: ${(0,errors.E8)(cause).message}`,cause}}const delayMs=pollDelay(
round,random());if(round>=most||delayMs>=deadline-clock.now())return{kind:"not-shown"};try{await aside(()=>clock.sleep(delayMs,
signal))}catch(cause){return{kind:"unknown",why:"; the run ended before the service showed it",cause}}}}}function lostRequest({
mark,body}){return{mark:mark??null,names:(body?.files??[]).map(({name})=>name)}}function requestUrl(base,{step:step2,path:path2,
query}){if(path2 instanceof URL){if(path2.origin!==base.origin)throw new errors.Gd(`${step2}: not an address of ${base.origin}`);
return path2}if(/\/\.{1,2}(\/|$)/.test(path2))throw new errors.Gd(`${step2}: not a path: ${path2}`);const url=new URL(base);
url.pathname=base.pathname.replace(/\/$/,"")+path2;for(const[name,value]of Object.entries(query??{}))url.searchParams.set(
name,value);return url}class TaskJournal{unreadable;#journal;#target;#mode;#unit;#files;constructor(journal,target,mode,unit,files,unreadable){
this.unreadable=unreadable,this.#journal=journal,this.#target=target,this.#mode=mode,this.#unit=unit,this.#files=files}static async open(journal,service,memory,files,digestOfFile){
const target=digestOf([service.name,service.baseUrl.href,service.mode,...memory.target]),keys=new Map,unreadable=new Map,
queue=files.values(),digest=async()=>{for(const file of queue)try{keys.set(file,{key:digestOf([target,file.name,await digestOfFile(
file)]),name:file.name})}catch(error){unreadable.set(file,(0,errors.E8)(error))}};await Promise.all(Array.from({length:DIGESTS_AT_ONCE},
digest));const inOrder=new Map(files.flatMap(file=>{const known=keys.get(file);return known===void 0?[]:[[file,known]]}));
return new TaskJournal(journal,target,service.mode,memory.unit,inOrder,unreadable)}arrivals(){const arrivals=new Map;if(!(this.#unit!==
"whole"||this.#journal.completeSets(this.#target).has(this.#set())))return arrivals;for(const[file,{key}]of this.#files){
const arrival=this.#journal.arrival(key);arrival!==void 0&&arrivals.set(file,arrival)}return arrivals}pending(){const requests=new Map;
for(const[file,{key}]of this.#files){const intent=this.#journal.intentOf(key);if(intent===void 0)continue;const request=requests.
get(intent.id)??{step:intent.step,mark:intent.mark,files:[]};request.files.push(file),requests.set(intent.id,request)}return[
...requests.values()]}earlier(file,isReceipt){const key=this.#files.get(file)?.key??"",arrival=this.#journal.arrival(key);
if(arrival!==void 0)return{kind:"arrived",itemId:arrival.itemId};const intent=this.#journal.intentOf(key);if(intent===void 0)
return;const{step:step2,mark,receipt}=intent;if(receipt!==void 0&&!isReceipt(receipt))throw noReceipt(step2);return{kind:"\
sent",mark,receipt}}get state(){return this.#journal.state(this.#target)??void 0}get wasComplete(){return this.#journal.
completeSets(this.#target).size>0}async begin(){this.#mode==="replace"&&await this.#journal.replace(this.#target)}remember(state){
this.#journal.remember(this.#target,state)}intentOf(request){const[first,...others]=request.body?.files??[],intent=first===
void 0?this.#journal.intentWithoutFiles(this.#target,request.step):this.#journal.intentOf(this.#known(first).key);if(intent?.
step===request.step)return others.every(file=>this.#journal.intentOf(this.#known(file).key)?.id===intent.id)?intent:void 0}sentBefore({
body}){return(body?.files??[]).filter(file=>this.#journal.intentOf(this.#known(file).key)!==void 0)}intend(request){const files=(request.
body?.files??[]).map(file=>this.#known(file));return this.#journal.intend({target:this.#target,step:request.step,files,mark:request.
mark??null})}receive(intent,value){this.#journal.receive(intent,value)}failed(intent,error){error instanceof errors.QE||
error instanceof errors.Gd||this.#journal.refuse(intent)}forget(file){const intent=this.#journal.intentOf(this.#known(file).
key);intent!==void 0&&this.#journal.refuse(intent)}arrived(files,outcome,rows){const{itemId,jobId}=outcome,shared={...itemId===
void 0?{}:{itemId},...jobId===void 0?{}:{jobId}},groups=new Map;for(const file of files)addTo(groups,rows(file),this.#known(
file));for(const[count,group2]of groups)this.#journal.arrive(group2,{...shared,...count===void 0?{}:{rows:count}})}complete(){
this.#unit!=="file"&&this.#journal.complete(this.#target,this.#set())}#set(){return digestOf([...this.#files.values()].map(
({key})=>key).sort())}#known(file){const known=this.#files.get(file);if(known===void 0)throw new RangeError(`${file.label}\
 has no key in the journal`);return known}}function noReceipt(step2){return new errors.k(`${step2}: the journal's record\
 of the answer is not one that this service gives`,{hint:"Restore the journal from an earlier run; without it, everythin\
g would be uploaded again."})}function addTo(groups,key,value){const group2=groups.get(key);group2===void 0?groups.set(key,
[value]):group2.push(value)}const DIGESTS_AT_ONCE=8;async function sendWrittenDown(request,journal,ways){const asks=request.
laterRun!=="sends-again",earlier=asks?journal.intentOf(request):void 0;if(earlier?.receipt!==void 0)return receiptOf(request,
earlier.receipt);if(earlier!==void 0){const lost={mark:earlier.mark,names:earlier.files.map(({name})=>name)},receipt=await ways.
recover(lost,"an earlier run sent it and was cut off");return assertHarmless(request,receipt,ways.redact),journal.receive(
earlier,receipt),receipt}const files=asks?journal.sentBefore(request):[];if(files.length>0)throw(0,send_outcome.aE)(request,
"an earlier run sent it with another request",{files});const intent=await journal.intend(request);try{const receipt=await ways.
send();return assertHarmless(request,receipt,ways.redact),journal.receive(intent,receipt),receipt}catch(error){const isOpen=(0,send_outcome.
Z5)(error)||request.body?.files.some(file=>ways.mayHaveArrived(file));throw request.repeatable&&isOpen||journal.failed(intent,
(0,errors.E8)(error)),error}}function assertHarmless(request,receipt,redact){if((0,dist_redact.hK)(receipt,redact))throw(0,send_outcome.
aE)(request,"the answer has a secret where an id belongs",{})}function receiptOf(request,receipt){if(request.isReceipt?.(
receipt)===!0)return receipt;throw noReceipt(request.step)}const BUDGET_REQUESTS=10;class Sender{#options;#inFlight;#pacer;#budget;#lost;#rows=new Map;#latest;#unanswered=new Set;constructor(options){
this.#options=options,this.#inFlight=new Semaphore(options.concurrency);const{requestsPerMinute}=options.service;this.#pacer=
requestsPerMinute===void 0?void 0:new Pacer(requestsPerMinute,options.clock),this.#budget=new RetryBudget(BUDGET_REQUESTS*
Math.max(1,options.maxRetries)),this.#lost=new LostRequests(options)}rowsOf(file){return this.#rows.get(file)}mayHaveArrived(file){
return this.#unanswered.has(file)}forTask(task){return request=>this.#send(task,request)}async#send(task,request){const url=this.#urlOf(
request),sending={task,request,url,attempts:[]},report=end=>{this.#options.onRequest(Object.assign(describe(sending),end))};
try{const receipt=await this.#sendOnce(sending);return report(request.method==="GET"?{}:{receipt}),receipt}catch(thrown){
const error=this.#redacted((0,errors.E8)(thrown));throw report({error:(0,errors.Uc)(error)}),error}}#urlOf(request){const{
path:path2,query}=request;if(path2===this.#latest?.path&&query===void 0)return this.#latest.url;try{const url=requestUrl(
this.#options.service.baseUrl,request);return query===void 0&&(this.#latest={path:path2,url}),url}catch(error){throw this.#redacted(
(0,errors.E8)(error))}}async#sendOnce(sending){const{task,request}=sending,isWrittenDown=!request.repeatable||request.laterRun!==
void 0;return task.journal===void 0||!isWrittenDown?await this.#sendOrAsk(sending):await sendWrittenDown(request,task.journal,
{send:()=>this.#sendOrAsk(sending),recover:(lost,reason)=>this.#lost.recover(this.#doubt(task,request),lost,reason),mayHaveArrived:file=>this.
mayHaveArrived(file),redact:this.#options.redact})}async#sendOrAsk(sending){try{return await this.#attemptUntilAnswered(
sending)}catch(error){const{task,request}=sending;if(request.repeatable||!(0,send_outcome.Z5)(error))throw error;return await this.#lost.
recoverUnclear(this.#doubt(task,request),error)}}async#attemptUntilAnswered(sending){const{task,request,attempts}=sending,
repeatability={repeatable:request.repeatable,busyStatuses:request.busyStatuses??[]};let failures=0,waits=0;for(;;){const outcome=await this.#attempt(
sending),verdict=outcome.kind==="answered"?judgeAnswer({status:outcome.answer.status,retryAfter:outcome.answer.headers["\
retry-after"]},repeatability,this.#options.clock.now()):judgeFailure(outcome.error,repeatability);switch(verdict.kind){case"\
final":if(this.#budget.succeeded(),outcome.kind==="answered")return(0,send_outcome.BF)(request,outcome.answer);throw outcome.
error;case"lost":{const end=this.#budget.take()?void 0:(0,send_outcome.bW)((0,send_outcome.uW)(request,outcome,attempts.
length));return await this.#lost.recover(this.#doubt(task,request),lostRequest(request),verdict.reason,end)}case"wait":waits+=
1;break;case"repeat":if(failures+=1,outcome.kind==="answered"&&this.#leaveUnanswered(request),failures>this.#options.maxRetries)
throw(0,send_outcome.uW)(request,outcome,failures);if(!this.#budget.take())throw(0,send_outcome.bW)((0,send_outcome.uW)(
request,outcome,failures))}await this.#waitBeforeNext(sending,outcome,verdict,verdict.kind==="wait"?waits:failures)}}async#attempt(sending){
const{request,attempts}=sending,{clock}=this.#options,mayStart=this.#mayStart(request);return await this.#inFlight.hold(
async()=>{await this.#pacer?.turn(mayStart),mayStart.throwIfAborted();const startedAt=clock.now();let sentBytes=0;const record=outcome=>{
attempts.push({startedAt:new Date(startedAt).toISOString(),durationMs:clock.now()-startedAt,sentBytes,outcome})},body=request.
body?.open();try{const answer=await this.#exchange(sending,body,bytes=>{sentBytes+=bytes,this.#options.onSent(bytes)});return record(
{kind:"answered",status:answer.status}),{kind:"answered",answer}}catch(error){if(record({kind:"failed",message:this.#options.
redact(error instanceof Error?error.message:String(error))}),sentBytes>0&&this.#leaveUnanswered(request),error instanceof
errors.wX)return{kind:"failed",error};throw error instanceof errors.f6||error instanceof errors.qx||sentBytes===0||request.
repeatable?error:(0,send_outcome.aE)(request,(0,errors.E8)(error).message,{cause:error})}finally{for(const[file,count]of body?.
counts??[])this.#rows.set(file,count)}})}#leaveUnanswered({body}){for(const file of body?.files??[])this.#unanswered.add(
file)}async#exchange({request,url},body,onSent){const{service,signal,requestTimeoutMs,transport}=this.#options;return await transport.
exchange({method:request.method,url,headers:{...service.headers,...request.body===void 0?{}:{"content-type":request.body.
contentType}},body:request.body===void 0||body===void 0?void 0:{length:request.body.length,chunks:body.chunks},signal,stallTimeoutMs:requestTimeoutMs,
onSent})}async#waitBeforeNext({task,request},outcome,verdict,round){const{clock,random,deadline,emit,redact}=this.#options,
delayMs=retryDelay(round,verdict.retryAfterMs,random()),leftMs=deadline-clock.now();if(delayMs>=leftMs)throw(0,send_outcome.
Bg)(request,outcome,verdict.reason,{delayMs,leftMs});const reason=redact(verdict.reason);emit({kind:"retrying",task:task.
label,step:request.step,reason,delayMs,because:verdict.kind==="wait"?"busy":"failure"}),await clock.sleep(delayMs,this.#mayStart(
request))}#doubt(task,request){return{task:task.label,request,send:this.forTask(task),aside:task.aside}}#mayStart(request){
return request.method==="GET"?this.#options.signal:this.#options.halt}#redacted(error){return error.message=this.#options.
redact(error.message),error}}function describe({task,request,url,attempts}){const files=request.body?.files??[];return{task:task.
label,step:request.step,method:request.method,url:url.origin+url.pathname,files:files.slice(0,10).map(file=>file.label),
fileCount:files.length,attempts}}var external_node_http_=__nccwpck_require__(7067),external_node_url_=__nccwpck_require__(
3136),proxy=__nccwpck_require__(7803),dist_text=__nccwpck_require__(3720);const IDLE_TIMEOUT_MS=4e3;function createTransport({
idleTimeoutMs=IDLE_TIMEOUT_MS}={}){const agents=new Agents(idleTimeoutMs);let latest;return{async exchange(request){const agent=await agents.
for(request.url);return latest?.href!==request.url.href&&(latest={href:request.url.href,options:(0,external_node_url_.urlToHttpOptions)(
request.url)}),await exchange(request,latest.options,agent)},close:()=>agents.close()}}const MOST_CONNECTIONS=100;class Agents{#options;#direct=new Map;#client;constructor(idleTimeoutMs){
this.#options={keepAlive:!0,maxSockets:MOST_CONNECTIONS,timeout:idleTimeoutMs}}async for(url){if((0,proxy.s)(url)?.hostname)
return await this.#proxied(url);const agent=this.#direct.get(url.protocol)??this.#newAgent(url);return this.#direct.set(
url.protocol,agent),agent}#newAgent({protocol}){return new(httpModule(protocol)).Agent(this.#options)}async#proxied(url){
const{HttpClient}=await __nccwpck_require__.e(351).then(__nccwpck_require__.bind(__nccwpck_require__,6351));return this.#client??=
new HttpClient("dataset-upload",[],{keepAlive:!0}),this.#client.getAgent(url.href)}close(){for(const agent of this.#direct.
values())agent.destroy();this.#client?.dispose()}}function httpModule(protocol){return protocol==="https:"?process.getBuiltinModule(
"node:https"):external_node_http_}async function exchange(request,address2,agent){const{url,body,signal}=request;signal.
throwIfAborted();let phase="before-body",isConnected=!1;const outgoing=httpModule(url.protocol).request({method:request.
method,agent,timeout:request.stallTimeoutMs,headers:{accept:"application/json","user-agent":"dataset-upload",...request.
headers,...body===void 0?{}:{"content-length":String(body.length)}},...address2}),{answered,readOn,breakOff,broken}=nextAnswer(
outgoing);answered.catch(()=>{});const abort=()=>breakOff(asError(signal.reason));signal.addEventListener("abort",abort,
{once:!0});const stalled=()=>breakOff(codeError("STALLED",`no byte moved for ${request.stallTimeoutMs/1e3} s`)),connecting=setTimeout(
stalled,request.stallTimeoutMs);outgoing.setTimeout(request.stallTimeoutMs,stalled);try{if(await Promise.race([connected(
outgoing),answered]),clearTimeout(connecting),outgoing.destroyed)throw transport_closed();return isConnected=!0,body===void 0?
(phase="awaiting-answer",outgoing.end()):await writeBody(outgoing,body,bytes=>{phase="sending",request.onSent?.(bytes)})&&
(phase="awaiting-answer"),readOn(),await answered}catch(error){const cause=broken()??error;throw outgoing.destroy(),signal.
aborted?signal.reason:!isNetworkError(error)||!isNetworkError(cause)?error:transportError(cause,request,{phase,hint:isConnected?
void 0:UNREACHED})}finally{clearTimeout(connecting),signal.removeEventListener("abort",abort),phase!=="awaiting-answer"&&
outgoing.destroy()}}function nextAnswer(outgoing){let broken,breakOff=_error=>{},incoming,bodyHasLeft=!1;return{answered:new Promise(
(resolve,reject)=>{breakOff=error=>{broken??=error,reject(error),outgoing.destroy(error)},outgoing.once("response",answer=>{
incoming=answer,!bodyHasLeft&&!saysNo(answer)&&answer.pause(),(0,send_answer.JN)(answer).then(resolve,reject)}),outgoing.
on("error",breakOff),outgoing.once("close",()=>{incoming===void 0&&reject(transport_closed())})}),readOn:()=>{bodyHasLeft=
!0,incoming?.resume()},breakOff,broken:()=>broken}}function connected(outgoing){return new Promise(resolve=>{outgoing.once(
"socket",socket=>{"secureConnecting"in socket&&socket.secureConnecting===!0?socket.once("secureConnect",resolve):socket.
connecting?socket.once("connect",resolve):resolve()})})}async function writeBody(outgoing,body,onSent){let refused=!1,goOn=()=>{};
outgoing.once("response",answer=>{refused=saysNo(answer),refused&&goOn()}),outgoing.once("close",()=>goOn());let written=0;
for await(const chunk of body.chunks){if(refused)return!1;if(outgoing.destroyed)throw transport_closed();if(chunk.length===
0)continue;if(written+=chunk.length,written>body.length)throw new RangeError(`the body has more than the ${body.length} \
bytes announced`);const taken=new Promise(resolve=>{goOn=resolve,written<body.length?outgoing.write(chunk,()=>resolve()):
outgoing.end(chunk,resolve)});onSent(chunk.length),await taken}if(written!==body.length)throw new RangeError(`the body h\
as ${written} bytes, announced were ${body.length}`);return written===0&&outgoing.end(),!0}function saysNo({statusCode=0}){
return statusCode>=300}function isNetworkError(error){return external_node_util_.types.isNativeError(error)&&"code"in error&&
typeof error.code=="string"}const UNREACHED="The service was not reached: check `base-url`, and the runner's network, pr\
oxy and certificates.";function transportError(cause,request,{phase,hint}){const where=`${request.method} ${request.url.
origin}${request.url.pathname}`,said=(0,dist_text.w)(cause.message,300),message=said.includes(cause.code)?said:`${said} \
(${cause.code})`;return new errors.wX(`${where}: ${message}`,{phase,code:cause.code,cause,hint})}function transport_closed(){
return codeError("ECONNRESET","the connection was closed")}function codeError(code,message){return Object.assign(new Error(
message),{code})}function asError(reason){return reason instanceof Error?reason:new Error(String(reason))}const LONGEST_TIMER_MS=2**
31-1,systemClock={now:()=>Date.now(),async sleep(ms,signal){const end=steadyMs()+ms;for(let left=ms;left>0;left=end-steadyMs()){
signal.throwIfAborted();const timerMs=Math.min(Math.ceil(left),LONGEST_TIMER_MS);await(0,external_node_timers_promises_.
setTimeout)(timerMs,void 0,{signal}).catch(()=>signal.throwIfAborted())}signal.throwIfAborted()}};function steadyMs(){const[
seconds,nanoseconds]=process.hrtime();return seconds*1e3+nanoseconds/1e6}function settingsOf(options){const{shard:shard2}=options;
shard2!==void 0&&(integer("shard.count",shard2.count,1,1e4),integer("shard.index",shard2.index,0,shard2.count-1));const names=new Set;
for(const{name,label}of options.files){if(names.has(name))throw new errors.dz("files",`two files would be sent as ${JSON.
stringify(name)}, one of them is ${label}`);names.add(name)}return{...options,concurrency:integer("concurrency",options.
concurrency??4,1,64),maxRetries:integer("maxRetries",options.maxRetries??5,0,100),requestTimeoutMs:integer("requestTimeo\
utMs",options.requestTimeoutMs??3e5,1,settings_LONGEST_TIMER_MS),timeoutMs:integer("timeoutMs",options.timeoutMs??36e5,1,
settings_LONGEST_TIMER_MS),waitFor:options.waitFor??"processed",onFailure:options.onFailure??"continue",run:options.run??
"upload",onEvent:options.onEvent??(()=>{}),clock:options.clock??systemClock,random:options.random??Math.random}}const settings_LONGEST_TIMER_MS=2**
31-1;function integer(option,value,least,most){if(Number.isInteger(value)&&value>=least&&value<=most)return value;throw new errors.
dz(option,`${value} is not a whole number from ${least} to ${most}`)}function tasksOfShard(tasks,shard2,split="evenly"){
const lanes=lanesOf(tasks),mine=new Set(split==="evenly"?byWeight(lanes,shard2):byIdentity(lanes,shard2));return tasks.filter(
task=>mine.has(task))}function byWeight(lanes,shard2){const loads=new Array(shard2.count).fill(0),largestFirst=lanes.map(
(lane,order)=>({lane,order,bytes:lane.reduce((sum,task)=>sum+taskBytes(task),0)})).sort((a,b)=>b.bytes-a.bytes||a.order-
b.order),mine=[];for(const{lane,bytes}of largestFirst){const lightest=loads.indexOf(Math.min(...loads));loads[lightest]=
(loads[lightest]??0)+bytes+REQUEST_BYTES*lane.length,lightest===shard2.index&&mine.push(...lane)}return mine}function byIdentity(lanes,shard2){
return lanes.filter(lane=>hash(identity(lane))%shard2.count===shard2.index).flat()}function identity([task]){if(task===void 0)
return"";const{lane,memory,files}=task;if(lane!==void 0)return lane;const names=memory.unit==="file"&&files.length===1?files.
map(({name})=>name):[];return JSON.stringify([...memory.target,...names])}function hash(text){return(0,external_node_crypto_.
createHash)("sha256").update(text).digest().readUInt32BE()}const REQUEST_BYTES=16*1024;function taskBytes(task){return task.
files.reduce((sum,file)=>sum+file.size,0)}async function upload(options){const settings=settingsOf(options),record=new Recorder(
settings),journal=await openJournal(settings.journal,record.redact),startedAt=settings.clock.now(),control=startRun(settings.
clock,settings.timeoutMs,settings.signal),memory=new Memory(settings,control.signal,journal);let planned;try{planned=await plan(
settings,control,record,memory,startedAt+settings.timeoutMs);const{tasks,problems}=planned,ledger=new FileLedger(tasks.flatMap(
task=>task.files));record.planned(tasks,ledger.files),settings.run==="check"||problems.length>0?(problems.length===0&&await memory.
skipArrived(tasks,ledger),await inspectFiles(ledger,problems,control.signal,record.notice)):await send(settings,control,
record,memory,tasks,ledger,startedAt+settings.timeoutMs);const report=buildReport({...settings,startedAt,finishedAt:settings.
clock.now(),files:ledger.describeAll(),requests:record.requests,notices:record.notices,errors:[...problems,...record.errors].
map(errors.Uc),serviceRows:record.serviceRows});return settings.onEvent({kind:"finished",report}),report}finally{control.
end();try{await planned?.close?.()}finally{await memory.close()}}}async function plan(settings,{signal},{notice:notice2},memory,deadline){
const{service,files,shard:shard2,clock}=settings,pointers=await checkFiles(files,signal);if(pointers.length>0)return{tasks:[
unplanned(files)],problems:pointers};let planned;try{planned=await service.plan(files,{signal,timeLeftMs:()=>deadline-clock.
now(),earlier:(task,about,isReceipt)=>memory.earlier(task,about,isReceipt),notice:notice2})}catch(thrown){const error=(0,errors.
E8)(thrown);if(error.kind==="input")throw error;return{tasks:[unplanned(files)],problems:[error]}}const{close,problemCount,
problems=[]}=planned,unlisted=(problemCount??0)-problems.length;if(unlisted>0){const message=`the first ${problems.length}\
 faults in the data are listed, ${unlisted} more are not`;notice2({level:"warning",message})}if(shard2===void 0)return{tasks:planned.
tasks,problems,close};planned.tasks.length===1&&shard2.count>1&&notice2({level:"warning",message:`${planned.tasks[0]?.label}\
 cannot be split between ${shard2.count} jobs: one of them uploads all of it`});const split=settings.journal===void 0?"e\
venly":"steadily";return{tasks:tasksOfShard(planned.tasks,shard2,split),problems,close}}function unplanned(files){return{
label:"the upload",files,memory:{target:[],unit:"whole"},run:()=>Promise.reject(new Error("there is no plan"))}}async function send(settings,control,record,memory,tasks,ledger,deadline){
const transport=settings.transport??createTransport();try{const shared={...settings,...control,transport,deadline,ledger,
redact:record.redact,emit:record.emit},sender=new Sender({...shared,onSent:bytes=>record.sent(bytes),onRequest:request=>record.
requests.push(request)});memory.expect(tasks),await runTasks(tasks,{...shared,sender,journalOf:task=>memory.of(task.memory,
task.files),notice:record.notice,onServiceRows:rows=>record.addServiceRows(rows),onTaskError:error=>record.errors.push(error)}),
await memory.flush().catch(error=>{record.errors.includes(error)||record.errors.push((0,errors.E8)(error))})}finally{settings.
transport===void 0&&transport.close()}}async function openJournal(journal,redact){if(journal!==void 0)return await Journal.
open(typeof journal=="string"?journalFile(journal):journal,redact)}class Memory{#settings;#journal;#digests;constructor(settings,signal,journal){
this.#settings=settings,this.#journal=journal,this.#digests=new file_digests.Y1(signal)}expect(tasks){this.#journal!==void 0&&
this.#digests.expect(tasks.flatMap(({files})=>files))}async of(memory,files){if(this.#journal!==void 0)return await TaskJournal.
open(this.#journal,this.#settings.service,memory,files,file=>this.#digests.of(file))}async earlier(memory,files,isReceipt){
const found=new Map;if(this.#journal===void 0||this.#journal.isEmpty)return found;const journal=await this.of(memory,files);
for(const file of files){const upload2=journal?.earlier(file,isReceipt);upload2!==void 0&&found.set(file,upload2)}return found}async skipArrived(tasks,ledger){
for(const task of tasks)skipArrived(await this.of(task.memory,task.files),ledger)}async flush(){await this.#journal?.flush()}async close(){
this.#digests.close(),await this.#journal?.close()}}class Recorder{notices=[];requests=[];errors=[];redact;#onEvent;#meter;serviceRows;constructor({
service,onEvent}){this.redact=(0,dist_redact.$p)(service.secrets),this.#onEvent=onEvent}planned(tasks,files){const bytes=files.
reduce((sum,file)=>sum+file.size,0);this.#meter=new ProgressMeter({files:files.length,bytes},this.#onEvent),this.#onEvent(
{kind:"planned",tasks:tasks.map(task=>task.label),files:files.length,bytes})}emit=event=>{this.#onEvent(event),event.kind===
"file"&&event.file.state!=="planned"&&this.#meter?.settled(event.file)};notice=notice2=>{const{message,details}=notice2,
clean={...notice2,message:this.redact(message),...details===void 0?{}:{details:this.redact(details)}};this.notices.push(
clean),this.#onEvent({kind:"notice",notice:clean})};sent(bytes){this.#meter?.sent(bytes)}addServiceRows(rows){this.serviceRows=
(this.serviceRows??0)+rows}}async function*uploadEvents(options){const left=new AbortController,signal=options.signal===
void 0?left.signal:AbortSignal.any([options.signal,left.signal]),events=[];let wake=()=>{};const done=upload({...options,
signal,onEvent(event){event.kind==="progress"&&events.at(-1)?.kind==="progress"&&events.pop(),events.push(event),wake()}});
let over=!1;const end=()=>{over=!0,wake()},ended=done.then(end,end);try{for(;!over||events.length>0;){const event=events.
shift();event!==void 0?yield event:await new Promise(resolve=>{wake=resolve})}await done}finally{left.abort(),await ended}}
const balanced=(a,b,str)=>{const ma=a instanceof RegExp?maybeMatch(a,str):a,mb=b instanceof RegExp?maybeMatch(b,str):b,r=ma!==
null&&mb!=null&&range(ma,mb,str);return r&&{start:r[0],end:r[1],pre:str.slice(0,r[0]),body:str.slice(r[0]+ma.length,r[1]),
post:str.slice(r[1]+mb.length)}},maybeMatch=(reg,str)=>{const m=str.match(reg);return m?m[0]:null},range=(a,b,str)=>{let begs,
beg,left,right,result,ai=str.indexOf(a),bi=str.indexOf(b,ai+1),i=ai;if(ai>=0&&bi>0){if(a===b)return[ai,bi];for(begs=[],left=
str.length;i>=0&&!result;){if(i===ai)begs.push(i),ai=str.indexOf(a,i+1);else if(begs.length===1){const r=begs.pop();r!==
void 0&&(result=[r,bi])}else beg=begs.pop(),beg!==void 0&&beg<left&&(left=beg,right=bi),bi=str.indexOf(b,i+1);i=ai<bi&&ai>=
0?ai:bi}begs.length&&right!==void 0&&(result=[left,right])}return result},escSlash="\0SLASH"+Math.random().toFixed(16)+"\
\0",escOpen="\0OPEN"+Math.random().toFixed(16)+"\0",escClose="\0CLOSE"+Math.random().toFixed(16)+"\0",escComma="\0COMMA"+
Math.random().toFixed(16)+"\0",escPeriod="\0PERIOD"+Math.random().toFixed(16)+"\0",escSlashPattern=new RegExp(escSlash,"\
g"),escOpenPattern=new RegExp(escOpen,"g"),escClosePattern=new RegExp(escClose,"g"),escCommaPattern=new RegExp(escComma,
"g"),escPeriodPattern=new RegExp(escPeriod,"g"),slashPattern=/\\\\/g,openPattern=/\\{/g,closePattern=/\\}/g,commaPattern=/\\,/g,
periodPattern=/\\\./g,EXPANSION_MAX=1e5,EXPANSION_MAX_LENGTH=4e6,EXPANSION_MAX_DEPTH=1e3,EXPANSION_MAX_REWRITES=1e3,EXPANSION_MAX_STEPS=2e7,
CALL_STEPS=16;function numeric(str){return isNaN(str)?str.charCodeAt(0):parseInt(str,10)}function escapeBraces(str){return str.
replace(slashPattern,escSlash).replace(openPattern,escOpen).replace(closePattern,escClose).replace(commaPattern,escComma).
replace(periodPattern,escPeriod)}function unescapeBraces(str){return str.replace(escSlashPattern,"\\").replace(escOpenPattern,
"{").replace(escClosePattern,"}").replace(escCommaPattern,",").replace(escPeriodPattern,".")}function pushAll(target,items){
for(let i=0;i<items.length;i++)target.push(items[i])}function balancedWithBudget(str,masked,budget){if(budget.remaining<
0)return;const r=range("{","}",masked),unmatched=r!==void 0&&masked.indexOf("{")<r[0];if(budget.remaining-=r&&!unmatched?
r[1]+1:str.length,!(!r||budget.remaining<0))return{end:r[1],pre:str.slice(0,r[0]),body:str.slice(r[0]+1,r[1]),post:str.slice(
r[1]+1),unmatched}}function maskUnmatchedOpens(masked,budget){budget.remaining-=masked.length;const open=[];for(let i=0;i<
masked.length;i++){const c=masked.charCodeAt(i);c===123?open.push(i):c===125&&open.length&&open.pop()}let out="",last=0;
for(let i=0;i<open.length;i++){const at=open[i];out+=masked.slice(last,at)+"\0",last=at+1}return out+masked.slice(last)}
function commaSetFollows(str,budget){if(budget.remaining-=str.length,budget.remaining<0)return!1;let close=!1;for(let i=str.
length-1;i>=0;i--){const c=str.charCodeAt(i);if(c===125)close=!0;else if(c===10||c===13||c===8232||c===8233)close=!1;else if(c===
44&&close&&str.charCodeAt(i+1)!==44)return!0}return!1}function parseCommaParts(str,budget){const parts=[];let carry="";for(;;){
const m=balancedWithBudget(str,str,budget);if(budget.remaining<0)return;if(!m){const tail=str.split(",");return tail[0]=
carry+tail[0],pushAll(parts,tail),parts}const{pre,body,post}=m,p=pre.split(",");if(p[0]=carry+p[0],p[p.length-1]+="{"+body+
"}",!post.length)return pushAll(parts,p),parts;carry=p.pop(),pushAll(parts,p),str=post}}function bound(value,fallback){return value===
void 0||isNaN(value)?fallback:value}function expand(str,options={}){if(!str)return[];const max=bound(options.max,EXPANSION_MAX),
maxLength=bound(options.maxLength,EXPANSION_MAX_LENGTH),maxDepth=bound(options.maxDepth,EXPANSION_MAX_DEPTH),maxRewrites=bound(
options.maxRewrites,EXPANSION_MAX_REWRITES),maxSteps=bound(options.maxSteps,EXPANSION_MAX_STEPS);return str.slice(0,2)===
"{}"&&(str="\\{\\}"+str.slice(2)),expand_(escapeBraces(str),max,maxLength,maxDepth,0,maxRewrites,{remaining:maxSteps},!0).
map(unescapeBraces)}function embrace(str){return"{"+str+"}"}function isPadded(el){return/^-?0\d/.test(el)}function lte(i,y){
return i<=y}function gte(i,y){return i>=y}function combine(acc,pre,values,max,maxLength,dropEmpties,budget){const out=[];
let length=0,nonEmpty;outer:for(let a=0;a<acc.length;a++){const prefix=acc[a]+pre;let vs=values;dropEmpties&&!prefix&&(nonEmpty||
(nonEmpty=values.filter(v=>v)),vs=nonEmpty);for(let v=0;v<vs.length;v++){if(out.length>=max)break outer;const expansion=prefix+
vs[v];if(length+expansion.length>maxLength)break outer;out.push(expansion),length+=expansion.length}}return budget.remaining-=
out.length,out}function expandSequence(body,isAlphaSequence,max,maxLength,budget){const n=body.split(/\.\./),N=[];if(n[0]===
void 0||n[1]===void 0)return N;const x=numeric(n[0]),y=numeric(n[1]),width=Math.max(n[0].length,n[1].length);let incr=n.
length===3&&n[2]!==void 0?Math.max(Math.abs(numeric(n[2])),1):1,test=lte;y<x&&(incr*=-1,test=gte);const pad=n.some(isPadded),
cost=pad?width:1;let length=0;for(let i=x;test(i,y)&&N.length<max;i+=incr){if(budget.remaining-=cost,budget.remaining<0)
return;let c;if(isAlphaSequence)c=String.fromCharCode(i),c==="\\"&&(c="");else if(c=String(i),pad){const need=width-c.length;
if(need>0){const z=new Array(need+1).join("0");i<0?c="-"+z+c.slice(1):c=z+c}}if(length+c.length>maxLength)break;N.push(c),
length+=c.length}return N}function expand_(str,max,maxLength,maxDepth,depth,maxRewrites,budget,isTop){if(budget.remaining-=
CALL_STEPS,depth>maxDepth)return[str];let acc=[""],rewrites=0,dropEmpties=!1,firstGroup=!0,masked=str;for(;;){const m=balancedWithBudget(
str,masked,budget);if(!m)return combine(acc,str,[""],max,maxLength,dropEmpties,budget);m.unmatched&&(masked=maskUnmatchedOpens(
masked,budget));const pre=m.pre,literal=()=>combine(acc,pre+"{"+m.body+"}"+m.post,[""],max,maxLength,dropEmpties,budget);
if(/\$$/.test(pre)){if(acc=combine(acc,pre+"{"+m.body+"}",[""],max,maxLength,dropEmpties&&!m.post.length,budget),firstGroup=
!1,!m.post.length)break;str=m.post,masked=masked.slice(m.end+1);continue}const isNumericSequence=/^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.
test(m.body),isAlphaSequence=/^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body),isSequence=isNumericSequence||isAlphaSequence,
isOptions=m.body.indexOf(",")>=0;if(!isSequence&&!isOptions){if(rewrites<maxRewrites&&commaSetFollows(m.post,budget)){rewrites++,
str=m.pre+"{"+m.body+escClose+m.post,masked=masked.slice(0,m.end)+escClose+masked.slice(m.end+1),isTop=!0;continue}return literal()}
firstGroup&&(dropEmpties=isTop&&!isSequence,firstGroup=!1);let values;if(isSequence){if(values=expandSequence(m.body,isAlphaSequence,
max,maxLength,budget),!values)return literal()}else{let n=parseCommaParts(m.body,budget);if(!n)return literal();if(n.length===
1&&n[0]!==void 0){if(n=expand_(n[0],max,maxLength,maxDepth,depth+1,maxRewrites,budget,!1).map(embrace),budget.remaining<
0)return literal();if(n.length===1){const next2=combine(acc,pre+n[0],[""],max,maxLength,dropEmpties&&!m.post.length,budget);
if(budget.remaining<0)return literal();if(acc=next2,!m.post.length)break;str=m.post,masked=masked.slice(m.end+1);continue}}
let dropsEmpties=dropEmpties&&!m.post.length&&!pre;for(let d=0;dropsEmpties&&d<acc.length;d++)acc[d]&&(dropsEmpties=!1);
values=[];let valuesLength=0;outer:for(let j=0;j<n.length;j++){const expanded=expand_(n[j],max,maxLength,maxDepth,depth+
1,maxRewrites,budget,!1);if(budget.remaining<0)return literal();for(let k=0;k<expanded.length;k++){const v=expanded[k];if(!(dropsEmpties&&
!v)){if(values.length>=max||valuesLength+v.length>maxLength)break outer;values.push(v),valuesLength+=v.length}}}}const next=combine(
acc,pre,values,max,maxLength,dropEmpties&&!m.post.length,budget);if(budget.remaining<0)return literal();if(acc=next,!m.post.
length)break;str=m.post,masked=masked.slice(m.end+1)}return acc}const MAX_PATTERN_LENGTH=1024*64,assertValidPattern=pattern=>{
if(typeof pattern!="string")throw new TypeError("invalid pattern");if(pattern.length>MAX_PATTERN_LENGTH)throw new TypeError(
"pattern is too long")},posixClasses={"[:alnum:]":["\\p{L}\\p{Nl}\\p{Nd}",!0],"[:alpha:]":["\\p{L}\\p{Nl}",!0],"[:ascii:\
]":["\\x00-\\x7f",!1],"[:blank:]":["\\p{Zs}\\t",!0],"[:cntrl:]":["\\p{Cc}",!0],"[:digit:]":["\\p{Nd}",!0],"[:graph:]":["\
\\p{Z}\\p{C}",!0,!0],"[:lower:]":["\\p{Ll}",!0],"[:print:]":["\\p{C}",!0],"[:punct:]":["\\p{P}",!0],"[:space:]":["\\p{Z}\\\
t\\r\\n\\v\\f",!0],"[:upper:]":["\\p{Lu}",!0],"[:word:]":["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}",!0],"[:xdigit:]":["A-Fa-f0-9",!1]},
braceEscape=s=>s.replace(/[[\]\\-]/g,"\\$&"),regexpEscape=s=>s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&"),rangesToString=ranges=>ranges.
join(""),parseClass=(glob,position)=>{const pos=position;if(glob.charAt(pos)!=="[")throw new Error("not in a brace expre\
ssion");const ranges=[],negs=[];let i=pos+1,sawStart=!1,uflag=!1,escaping=!1,negate=!1,endPos=pos,rangeStart="";WHILE:for(;i<
glob.length;){const c=glob.charAt(i);if((c==="!"||c==="^")&&i===pos+1){negate=!0,i++;continue}if(c==="]"&&sawStart&&!escaping){
endPos=i+1;break}if(sawStart=!0,c==="\\"&&!escaping){escaping=!0,i++;continue}if(c==="["&&!escaping){for(const[cls,[unip,
u,neg]]of Object.entries(posixClasses))if(glob.startsWith(cls,i)){if(rangeStart)return["$.",!1,glob.length-pos,!0];i+=cls.
length,neg?negs.push(unip):ranges.push(unip),uflag=uflag||u;continue WHILE}}if(escaping=!1,rangeStart){c>rangeStart?ranges.
push(braceEscape(rangeStart)+"-"+braceEscape(c)):c===rangeStart&&ranges.push(braceEscape(c)),rangeStart="",i++;continue}
if(glob.startsWith("-]",i+1)){ranges.push(braceEscape(c+"-")),i+=2;continue}if(glob.startsWith("-",i+1)){rangeStart=c,i+=
2;continue}ranges.push(braceEscape(c)),i++}if(endPos<i)return["",!1,0,!1];if(!ranges.length&&!negs.length)return["$.",!1,
glob.length-pos,!0];if(negs.length===0&&ranges.length===1&&/^\\?.$/.test(ranges[0])&&!negate){const r=ranges[0].length===
2?ranges[0].slice(-1):ranges[0];return[regexpEscape(r),!1,endPos-pos,!1]}const sranges="["+(negate?"^":"")+rangesToString(
ranges)+"]",snegs="["+(negate?"":"^")+rangesToString(negs)+"]";return[ranges.length&&negs.length?"("+sranges+"|"+snegs+"\
)":ranges.length?sranges:snegs,uflag,endPos-pos,!0]},unescape_unescape=(s,{windowsPathsNoEscape=!1,magicalBraces=!0}={})=>magicalBraces?
windowsPathsNoEscape?s.replace(/\[([^/\\])\]/g,"$1"):s.replace(/((?!\\).|^)\[([^/\\])\]/g,"$1$2").replace(/\\([^/])/g,"$\
1"):windowsPathsNoEscape?s.replace(/\[([^/\\{}])\]/g,"$1"):s.replace(/((?!\\).|^)\[([^/\\{}])\]/g,"$1$2").replace(/\\([^/{}])/g,
"$1");var _a;const types=new Set(["!","?","+","*","@"]),isExtglobType=c=>types.has(c),isExtglobAST=c=>isExtglobType(c.type),
adoptionMap=new Map([["!",["@"]],["?",["?","@"]],["@",["@"]],["*",["*","+","?","@"]],["+",["+","@"]]]),adoptionWithSpaceMap=new Map(
[["!",["?"]],["@",["?"]],["+",["?","*"]]]),adoptionAnyMap=new Map([["!",["?","@"]],["?",["?","@"]],["@",["?","@"]],["*",
["*","+","?","@"]],["+",["+","@","?","*"]]]),usurpMap=new Map([["!",new Map([["!","@"]])],["?",new Map([["*","*"],["+","\
*"]])],["@",new Map([["!","!"],["?","?"],["@","@"],["*","*"],["+","+"]])],["+",new Map([["?","*"],["*","*"]])]]),startNoTraversal="\
(?!(?:^|/)\\.\\.?(?:$|/))",startNoDot="(?!\\.)",addPatternStart=new Set(["[","."]),justDots=new Set(["..","."]),reSpecials=new Set(
"().*{}+?[]^$\\!"),regExpEscape=s=>s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&"),qmark="[^/]",star=qmark+"*?",starNoEmpty=qmark+
"+?";let ID=0;class AST{type;#root;#hasMagic;#uflag=!1;#parts=[];#parent;#parentIndex;#negs;#filledNegs=!1;#options;#toString;#emptyExt=!1;id=++ID;get depth(){
return(this.#parent?.depth??-1)+1}[Symbol.for("nodejs.util.inspect.custom")](){return{"@@type":"AST",id:this.id,type:this.
type,root:this.#root.id,parent:this.#parent?.id,depth:this.depth,partsLength:this.#parts.length,parts:this.#parts}}constructor(type,parent,options={}){
this.type=type,type&&(this.#hasMagic=!0),this.#parent=parent,this.#root=this.#parent?this.#parent.#root:this,this.#options=
this.#root===this?options:this.#root.#options,this.#negs=this.#root===this?[]:this.#root.#negs,type==="!"&&!this.#root.#filledNegs&&
this.#negs.push(this),this.#parentIndex=this.#parent?this.#parent.#parts.length:0}get hasMagic(){if(this.#hasMagic!==void 0)
return this.#hasMagic;for(const p of this.#parts)if(typeof p!="string"&&(p.type||p.hasMagic))return this.#hasMagic=!0;return this.#hasMagic}toString(){
return this.#toString!==void 0?this.#toString:this.type?this.#toString=this.type+"("+this.#parts.map(p=>String(p)).join(
"|")+")":this.#toString=this.#parts.map(p=>String(p)).join("")}#fillNegs(){if(this!==this.#root)throw new Error("should \
only call on root");if(this.#filledNegs)return this;this.toString(),this.#filledNegs=!0;let n;for(;n=this.#negs.pop();){
if(n.type!=="!")continue;let p=n,pp=p.#parent;for(;pp;){for(let i=p.#parentIndex+1;!pp.type&&i<pp.#parts.length;i++)for(const part of n.#parts){
if(typeof part=="string")throw new Error("string part in extglob AST??");part.copyIn(pp.#parts[i])}p=pp,pp=p.#parent}}return this}push(...parts){
for(const p of parts)if(p!==""){if(typeof p!="string"&&!(p instanceof _a&&p.#parent===this))throw new Error("invalid par\
t: "+p);this.#parts.push(p)}}toJSON(){const ret=this.type===null?this.#parts.slice().map(p=>typeof p=="string"?p:p.toJSON()):
[this.type,...this.#parts.map(p=>p.toJSON())];return this.isStart()&&!this.type&&ret.unshift([]),this.isEnd()&&(this===this.#root||
this.#root.#filledNegs&&this.#parent?.type==="!")&&ret.push({}),ret}isStart(){if(this.#root===this)return!0;if(!this.#parent?.
isStart())return!1;if(this.#parentIndex===0)return!0;const p=this.#parent;for(let i=0;i<this.#parentIndex;i++){const pp=p.#parts[i];
if(!(pp instanceof _a&&pp.type==="!"))return!1}return!0}isEnd(){if(this.#root===this||this.#parent?.type==="!")return!0;
if(!this.#parent?.isEnd())return!1;if(!this.type)return this.#parent?.isEnd();const pl=this.#parent?this.#parent.#parts.
length:0;return this.#parentIndex===pl-1}copyIn(part){typeof part=="string"?this.push(part):this.push(part.clone(this))}clone(parent){
const c=new _a(this.type,parent);for(const p of this.#parts)c.copyIn(p);return c}static#parseAST(str,ast,pos,opt,extDepth){
const maxDepth=opt.maxExtglobRecursion??2;let escaping=!1,inBrace=!1,braceStart=-1,braceNeg=!1;if(ast.type===null){let i2=pos,
acc2="";for(;i2<str.length;){const c=str.charAt(i2++);if(escaping||c==="\\"){escaping=!escaping,acc2+=c;continue}if(inBrace){
i2===braceStart+1?(c==="^"||c==="!")&&(braceNeg=!0):c==="]"&&!(i2===braceStart+2&&braceNeg)&&(inBrace=!1),acc2+=c;continue}else if(c===
"["){inBrace=!0,braceStart=i2,braceNeg=!1,acc2+=c;continue}if(!opt.noext&&isExtglobType(c)&&str.charAt(i2)==="("&&extDepth<=
maxDepth){ast.push(acc2),acc2="";const ext2=new _a(c,ast);i2=_a.#parseAST(str,ext2,i2,opt,extDepth+1),ast.push(ext2);continue}
acc2+=c}return ast.push(acc2),i2}let i=pos+1,part=new _a(null,ast);const parts=[];let acc="";for(;i<str.length;){const c=str.
charAt(i++);if(escaping||c==="\\"){escaping=!escaping,acc+=c;continue}if(inBrace){i===braceStart+1?(c==="^"||c==="!")&&(braceNeg=
!0):c==="]"&&!(i===braceStart+2&&braceNeg)&&(inBrace=!1),acc+=c;continue}else if(c==="["){inBrace=!0,braceStart=i,braceNeg=
!1,acc+=c;continue}if(!opt.noext&&isExtglobType(c)&&str.charAt(i)==="("&&(extDepth<=maxDepth||ast&&ast.#canAdoptType(c))){
const depthAdd=ast&&ast.#canAdoptType(c)?0:1;part.push(acc),acc="";const ext2=new _a(c,part);part.push(ext2),i=_a.#parseAST(
str,ext2,i,opt,extDepth+depthAdd);continue}if(c==="|"){part.push(acc),acc="",parts.push(part),part=new _a(null,ast);continue}
if(c===")")return acc===""&&ast.#parts.length===0&&(ast.#emptyExt=!0),part.push(acc),acc="",ast.push(...parts,part),i;acc+=
c}return ast.type=null,ast.#hasMagic=void 0,ast.#parts=[str.substring(pos-1)],i}#canAdoptWithSpace(child){return this.#canAdopt(
child,adoptionWithSpaceMap)}#canAdopt(child,map=adoptionMap){if(!child||typeof child!="object"||child.type!==null||child.#parts.
length!==1||this.type===null)return!1;const gc=child.#parts[0];return!gc||typeof gc!="object"||gc.type===null?!1:this.#canAdoptType(
gc.type,map)}#canAdoptType(c,map=adoptionAnyMap){return!!map.get(this.type)?.includes(c)}#adoptWithSpace(child,index){const gc=child.#parts[0],
blank=new _a(null,gc,this.options);blank.#parts.push(""),gc.push(blank),this.#adopt(child,index)}#adopt(child,index){const gc=child.#parts[0];
this.#parts.splice(index,1,...gc.#parts);for(const p of gc.#parts)typeof p=="object"&&(p.#parent=this);this.#toString=void 0}#canUsurpType(c){
return!!usurpMap.get(this.type)?.has(c)}#canUsurp(child){if(!child||typeof child!="object"||child.type!==null||child.#parts.
length!==1||this.type===null||this.#parts.length!==1)return!1;const gc=child.#parts[0];return!gc||typeof gc!="object"||gc.
type===null?!1:this.#canUsurpType(gc.type)}#usurp(child){const m=usurpMap.get(this.type),gc=child.#parts[0],nt=m?.get(gc.
type);if(!nt)return!1;this.#parts=gc.#parts;for(const p of this.#parts)typeof p=="object"&&(p.#parent=this);this.type=nt,
this.#toString=void 0,this.#emptyExt=!1}static fromGlob(pattern,options={}){const ast=new _a(null,void 0,options);return _a.#parseAST(
pattern,ast,0,options,0),ast}toMMPattern(){if(this!==this.#root)return this.#root.toMMPattern();const glob=this.toString(),
[re,body,hasMagic,uflag]=this.toRegExpSource();if(!(hasMagic||this.#hasMagic||this.#options.nocase&&!this.#options.nocaseMagicOnly&&
glob.toUpperCase()!==glob.toLowerCase()))return body;const flags=(this.#options.nocase?"i":"")+(uflag?"u":"");return Object.
assign(new RegExp(`^${re}$`,flags),{_src:re,_glob:glob})}get options(){return this.#options}toRegExpSource(allowDot){const dot=allowDot??
!!this.#options.dot;if(this.#root===this&&(this.#flatten(),this.#fillNegs()),!isExtglobAST(this)){const noEmpty=this.isStart()&&
this.isEnd()&&!this.#parts.some(s=>typeof s!="string"),src=this.#parts.map(p=>{const[re,_,hasMagic,uflag]=typeof p=="str\
ing"?_a.#parseGlob(p,this.#hasMagic,noEmpty):p.toRegExpSource(allowDot);return this.#hasMagic=this.#hasMagic||hasMagic,this.#uflag=
this.#uflag||uflag,re}).join("");let start2="";if(this.isStart()&&typeof this.#parts[0]=="string"&&!(this.#parts.length===
1&&justDots.has(this.#parts[0]))){const aps=addPatternStart,needNoTrav=dot&&aps.has(src.charAt(0))||src.startsWith("\\.")&&
aps.has(src.charAt(2))||src.startsWith("\\.\\.")&&aps.has(src.charAt(4)),needNoDot=!dot&&!allowDot&&aps.has(src.charAt(0));
start2=needNoTrav?startNoTraversal:needNoDot?startNoDot:""}let end="";return this.isEnd()&&this.#root.#filledNegs&&this.#parent?.
type==="!"&&(end="(?:$|\\/)"),[start2+src+end,unescape_unescape(src),this.#hasMagic=!!this.#hasMagic,this.#uflag]}const repeated2=this.
type==="*"||this.type==="+",start=this.type==="!"?"(?:(?!(?:":"(?:";let body=this.#partsToRegExp(dot);if(this.isStart()&&
this.isEnd()&&!body&&this.type!=="!"){const s=this.toString(),me=this;return me.#parts=[s],me.type=null,me.#hasMagic=void 0,
[s,unescape_unescape(this.toString()),!1,!1]}let bodyDotAllowed=!repeated2||allowDot||dot||!startNoDot?"":this.#partsToRegExp(
!0);bodyDotAllowed===body&&(bodyDotAllowed=""),bodyDotAllowed&&(body=`(?:${body})(?:${bodyDotAllowed})*?`);let final="";
if(this.type==="!"&&this.#emptyExt)final=(this.isStart()&&!dot?startNoDot:"")+starNoEmpty;else{const close=this.type==="\
!"?"))"+(this.isStart()&&!dot&&!allowDot?startNoDot:"")+star+")":this.type==="@"?")":this.type==="?"?")?":this.type==="+"&&
bodyDotAllowed?")":this.type==="*"&&bodyDotAllowed?")?":`)${this.type}`;final=start+body+close}return[final,unescape_unescape(
body),this.#hasMagic=!!this.#hasMagic,this.#uflag]}#flatten(){if(isExtglobAST(this)){let iterations=0,done=!1;do{done=!0;
for(let i=0;i<this.#parts.length;i++){const c=this.#parts[i];typeof c=="object"&&(c.#flatten(),this.#canAdopt(c)?(done=!1,
this.#adopt(c,i)):this.#canAdoptWithSpace(c)?(done=!1,this.#adoptWithSpace(c,i)):this.#canUsurp(c)&&(done=!1,this.#usurp(
c)))}}while(!done&&++iterations<10)}else for(const p of this.#parts)typeof p=="object"&&p.#flatten();this.#toString=void 0}#partsToRegExp(dot){
return this.#parts.map(p=>{if(typeof p=="string")throw new Error("string type in extglob ast??");const[re,_,_hasMagic,uflag]=p.
toRegExpSource(dot);return this.#uflag=this.#uflag||uflag,re}).filter(p=>!(this.isStart()&&this.isEnd())||!!p).join("|")}static#parseGlob(glob,hasMagic,noEmpty=!1){
let escaping=!1,re="",uflag=!1,inStar=!1;for(let i=0;i<glob.length;i++){const c=glob.charAt(i);if(escaping){escaping=!1,
re+=(reSpecials.has(c)?"\\":"")+c;continue}if(c==="*"){if(inStar)continue;inStar=!0,re+=noEmpty&&/^[*]+$/.test(glob)?starNoEmpty:
star,hasMagic=!0;continue}else inStar=!1;if(c==="\\"){i===glob.length-1?re+="\\\\":escaping=!0;continue}if(c==="["){const[
src,needUflag,consumed,magic]=parseClass(glob,i);if(consumed){re+=src,uflag=uflag||needUflag,i+=consumed-1,hasMagic=hasMagic||
magic;continue}}if(c==="?"){re+=qmark,hasMagic=!0;continue}re+=regExpEscape(c)}return[re,unescape_unescape(glob),!!hasMagic,
uflag]}}_a=AST;const escape_escape=(s,{windowsPathsNoEscape=!1,magicalBraces=!1}={})=>magicalBraces?windowsPathsNoEscape?
s.replace(/[?*()[\]{}]/g,"[$&]"):s.replace(/[?*()[\]\\{}]/g,"\\$&"):windowsPathsNoEscape?s.replace(/[?*()[\]]/g,"[$&]"):
s.replace(/[?*()[\]\\]/g,"\\$&"),minimatch=(p,pattern,options={})=>(assertValidPattern(pattern),!options.nocomment&&pattern.
charAt(0)==="#"?!1:new Minimatch(pattern,options).match(p)),starDotExtRE=/^\*+([^+@!?*[(]*)$/,starDotExtTest=ext2=>f=>!f.
startsWith(".")&&f.endsWith(ext2),starDotExtTestDot=ext2=>f=>f.endsWith(ext2),starDotExtTestNocase=ext2=>(ext2=ext2.toLowerCase(),
f=>!f.startsWith(".")&&f.toLowerCase().endsWith(ext2)),starDotExtTestNocaseDot=ext2=>(ext2=ext2.toLowerCase(),f=>f.toLowerCase().
endsWith(ext2)),starDotStarRE=/^\*+\.\*+$/,starDotStarTest=f=>!f.startsWith(".")&&f.includes("."),starDotStarTestDot=f=>f!==
"."&&f!==".."&&f.includes("."),dotStarRE=/^\.\*+$/,dotStarTest=f=>f!=="."&&f!==".."&&f.startsWith("."),starRE=/^\*+$/,starTest=f=>f.
length!==0&&!f.startsWith("."),starTestDot=f=>f.length!==0&&f!=="."&&f!=="..",qmarksRE=/^\?+([^+@!?*[(]*)?$/,qmarksTestNocase=([
$0,ext2=""])=>{const noext=qmarksTestNoExt([$0]);return ext2?(ext2=ext2.toLowerCase(),f=>noext(f)&&f.toLowerCase().endsWith(
ext2)):noext},qmarksTestNocaseDot=([$0,ext2=""])=>{const noext=qmarksTestNoExtDot([$0]);return ext2?(ext2=ext2.toLowerCase(),
f=>noext(f)&&f.toLowerCase().endsWith(ext2)):noext},qmarksTestDot=([$0,ext2=""])=>{const noext=qmarksTestNoExtDot([$0]);
return ext2?f=>noext(f)&&f.endsWith(ext2):noext},qmarksTest=([$0,ext2=""])=>{const noext=qmarksTestNoExt([$0]);return ext2?
f=>noext(f)&&f.endsWith(ext2):noext},qmarksTestNoExt=([$0])=>{const len=$0.length;return f=>f.length===len&&!f.startsWith(
".")},qmarksTestNoExtDot=([$0])=>{const len=$0.length;return f=>f.length===len&&f!=="."&&f!==".."},defaultPlatform=typeof process==
"object"&&process?typeof process.env=="object"&&process.env&&process.env.__MINIMATCH_TESTING_PLATFORM__||process.platform:
"posix",esm_path={win32:{sep:"\\"},posix:{sep:"/"}},sep=defaultPlatform==="win32"?esm_path.win32.sep:esm_path.posix.sep;
minimatch.sep=sep;const GLOBSTAR=Symbol("globstar **");minimatch.GLOBSTAR=GLOBSTAR;const esm_star="[^/]"+"*?",twoStarDot="\
(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?",twoStarNoDot="(?:(?!(?:\\/|^)\\.).)*?",filter=(pattern,options={})=>p=>minimatch(
p,pattern,options);minimatch.filter=filter;const ext=(a,b={})=>Object.assign({},a,b),defaults=def=>{if(!def||typeof def!=
"object"||!Object.keys(def).length)return minimatch;const orig=minimatch;return Object.assign((p,pattern,options={})=>orig(
p,pattern,ext(def,options)),{Minimatch:class extends orig.Minimatch{constructor(pattern,options={}){super(pattern,ext(def,
options))}static defaults(options){return orig.defaults(ext(def,options)).Minimatch}},AST:class extends orig.AST{constructor(type,parent,options={}){
super(type,parent,ext(def,options))}static fromGlob(pattern,options={}){return orig.AST.fromGlob(pattern,ext(def,options))}},
unescape:(s,options={})=>orig.unescape(s,ext(def,options)),escape:(s,options={})=>orig.escape(s,ext(def,options)),filter:(pattern,options={})=>orig.
filter(pattern,ext(def,options)),defaults:options=>orig.defaults(ext(def,options)),makeRe:(pattern,options={})=>orig.makeRe(
pattern,ext(def,options)),braceExpand:(pattern,options={})=>orig.braceExpand(pattern,ext(def,options)),match:(list2,pattern,options={})=>orig.
match(list2,pattern,ext(def,options)),sep:orig.sep,GLOBSTAR})};minimatch.defaults=defaults;const braceExpand=(pattern,options={})=>(assertValidPattern(
pattern),options.nobrace||!/\{(?:(?!\{).)*\}/.test(pattern)?[pattern]:expand(pattern,{max:options.braceExpandMax}));minimatch.
braceExpand=braceExpand;const makeRe=(pattern,options={})=>new Minimatch(pattern,options).makeRe();minimatch.makeRe=makeRe;
const match=(list2,pattern,options={})=>{const mm=new Minimatch(pattern,options);return list2=list2.filter(f=>mm.match(f)),
mm.options.nonull&&!list2.length&&list2.push(pattern),list2};minimatch.match=match;const globMagic=/[?*]|[+@!]\(.*?\)|\[|\]/,
esm_regExpEscape=s=>s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&");class Minimatch{options;set;pattern;windowsPathsNoEscape;nonegate;negate;comment;empty;preserveMultipleSlashes;partial;globSet;globParts;nocase;isWindows;platform;windowsNoMagicRoot;maxGlobstarRecursion;regexp;constructor(pattern,options={}){
assertValidPattern(pattern),options=options||{},this.options=options,this.maxGlobstarRecursion=options.maxGlobstarRecursion??
200,this.pattern=pattern,this.platform=options.platform||defaultPlatform,this.isWindows=this.platform==="win32";const awe="\
allowWindowsEscape";this.windowsPathsNoEscape=!!options.windowsPathsNoEscape||options[awe]===!1,this.windowsPathsNoEscape&&
(this.pattern=this.pattern.replace(/\\/g,"/")),this.preserveMultipleSlashes=!!options.preserveMultipleSlashes,this.regexp=
null,this.negate=!1,this.nonegate=!!options.nonegate,this.comment=!1,this.empty=!1,this.partial=!!options.partial,this.nocase=
!!this.options.nocase,this.windowsNoMagicRoot=options.windowsNoMagicRoot!==void 0?options.windowsNoMagicRoot:!!(this.isWindows&&
this.nocase),this.globSet=[],this.globParts=[],this.set=[],this.make()}hasMagic(){if(this.options.magicalBraces&&this.set.
length>1)return!0;for(const pattern of this.set)for(const part of pattern)if(typeof part!="string")return!0;return!1}debug(..._){}make(){
const pattern=this.pattern,options=this.options;if(!options.nocomment&&pattern.charAt(0)==="#"){this.comment=!0;return}if(!pattern){
this.empty=!0;return}this.parseNegate(),this.globSet=[...new Set(this.braceExpand())],options.debug&&(this.debug=(...args)=>console.
error(...args)),this.debug(this.pattern,this.globSet);const rawGlobParts=this.globSet.map(s=>this.slashSplit(s));this.globParts=
this.preprocess(rawGlobParts),this.debug(this.pattern,this.globParts);let set=this.globParts.map((s,_,__)=>{if(this.isWindows&&
this.windowsNoMagicRoot){const isUNC=s[0]===""&&s[1]===""&&(s[2]==="?"||!globMagic.test(s[2]))&&!globMagic.test(s[3]),isDrive=/^[a-z]:/i.
test(s[0]);if(isUNC)return[...s.slice(0,4),...s.slice(4).map(ss=>this.parse(ss))];if(isDrive)return[s[0],...s.slice(1).map(
ss=>this.parse(ss))]}return s.map(ss=>this.parse(ss))});if(this.debug(this.pattern,set),this.set=set.filter(s=>s.indexOf(
!1)===-1),this.isWindows)for(let i=0;i<this.set.length;i++){const p=this.set[i];p[0]===""&&p[1]===""&&this.globParts[i][2]===
"?"&&typeof p[3]=="string"&&/^[a-z]:$/i.test(p[3])&&(p[2]="?")}this.debug(this.pattern,this.set)}preprocess(globParts){if(this.
options.noglobstar)for(const partset of globParts)for(let j=0;j<partset.length;j++)partset[j]==="**"&&(partset[j]="*");const{
optimizationLevel=1}=this.options;return optimizationLevel>=2?(globParts=this.firstPhasePreProcess(globParts),globParts=
this.secondPhasePreProcess(globParts)):optimizationLevel>=1?globParts=this.levelOneOptimize(globParts):globParts=this.adjascentGlobstarOptimize(
globParts),globParts}adjascentGlobstarOptimize(globParts){return globParts.map(parts=>{let gs=-1;for(;(gs=parts.indexOf(
"**",gs+1))!==-1;){let i=gs;for(;parts[i+1]==="**";)i++;i!==gs&&parts.splice(gs,i-gs)}return parts})}levelOneOptimize(globParts){
return globParts.map(parts=>(parts=parts.reduce((set,part)=>{const prev=set[set.length-1];return part==="**"&&prev==="**"?
set:part===".."&&prev&&prev!==".."&&prev!=="."&&prev!=="**"?(set.pop(),set):(set.push(part),set)},[]),parts.length===0?[
""]:parts))}levelTwoFileOptimize(parts){Array.isArray(parts)||(parts=this.slashSplit(parts));let didSomething=!1;do{if(didSomething=
!1,!this.preserveMultipleSlashes){for(let i=1;i<parts.length-1;i++){const p=parts[i];i===1&&p===""&&parts[0]===""||(p===
"."||p==="")&&(didSomething=!0,parts.splice(i,1),i--)}parts[0]==="."&&parts.length===2&&(parts[1]==="."||parts[1]==="")&&
(didSomething=!0,parts.pop())}let dd=0;for(;(dd=parts.indexOf("..",dd+1))!==-1;){const p=parts[dd-1];p&&p!=="."&&p!==".."&&
p!=="**"&&!(this.isWindows&&/^[a-z]:$/i.test(p))&&(didSomething=!0,parts.splice(dd-1,2),dd-=2)}}while(didSomething);return parts.
length===0?[""]:parts}firstPhasePreProcess(globParts){let didSomething=!1;do{didSomething=!1;for(let parts of globParts){
let gs=-1;for(;(gs=parts.indexOf("**",gs+1))!==-1;){let gss=gs;for(;parts[gss+1]==="**";)gss++;gss>gs&&parts.splice(gs+1,
gss-gs);let next=parts[gs+1];const p=parts[gs+2],p2=parts[gs+3];if(next!==".."||!p||p==="."||p===".."||!p2||p2==="."||p2===
"..")continue;didSomething=!0,parts.splice(gs,1);const other=parts.slice(0);other[gs]="**",globParts.push(other),gs--}if(!this.
preserveMultipleSlashes){for(let i=1;i<parts.length-1;i++){const p=parts[i];i===1&&p===""&&parts[0]===""||(p==="."||p===
"")&&(didSomething=!0,parts.splice(i,1),i--)}parts[0]==="."&&parts.length===2&&(parts[1]==="."||parts[1]==="")&&(didSomething=
!0,parts.pop())}let dd=0;for(;(dd=parts.indexOf("..",dd+1))!==-1;){const p=parts[dd-1];if(p&&p!=="."&&p!==".."&&p!=="**"){
didSomething=!0;const splin=dd===1&&parts[dd+1]==="**"?["."]:[];parts.splice(dd-1,2,...splin),parts.length===0&&parts.push(
""),dd-=2}}}}while(didSomething);return globParts}secondPhasePreProcess(globParts){for(let i=0;i<globParts.length-1;i++)
for(let j=i+1;j<globParts.length;j++){const matched=this.partsMatch(globParts[i],globParts[j],!this.preserveMultipleSlashes);
if(matched){globParts[i]=[],globParts[j]=matched;break}}return globParts.filter(gs=>gs.length)}partsMatch(a,b,emptyGSMatch=!1){
let ai=0,bi=0,result=[],which="";for(;ai<a.length&&bi<b.length;)if(a[ai]===b[bi])result.push(which==="b"?b[bi]:a[ai]),ai++,
bi++;else if(emptyGSMatch&&a[ai]==="**"&&b[bi]===a[ai+1])result.push(a[ai]),ai++;else if(emptyGSMatch&&b[bi]==="**"&&a[ai]===
b[bi+1])result.push(b[bi]),bi++;else if(a[ai]==="*"&&b[bi]&&(this.options.dot||!b[bi].startsWith("."))&&b[bi]!=="**"){if(which===
"b")return!1;which="a",result.push(a[ai]),ai++,bi++}else if(b[bi]==="*"&&a[ai]&&(this.options.dot||!a[ai].startsWith("."))&&
a[ai]!=="**"){if(which==="a")return!1;which="b",result.push(b[bi]),ai++,bi++}else return!1;return a.length===b.length&&result}parseNegate(){
if(this.nonegate)return;const pattern=this.pattern;let negate=!1,negateOffset=0;for(let i=0;i<pattern.length&&pattern.charAt(
i)==="!";i++)negate=!negate,negateOffset++;negateOffset&&(this.pattern=pattern.slice(negateOffset)),this.negate=negate}matchOne(file,pattern,partial=!1){
let fileStartIndex=0,patternStartIndex=0;if(this.isWindows){const fileDrive=typeof file[0]=="string"&&/^[a-z]:$/i.test(file[0]),
fileUNC=!fileDrive&&file[0]===""&&file[1]===""&&file[2]==="?"&&/^[a-z]:$/i.test(file[3]),patternDrive=typeof pattern[0]==
"string"&&/^[a-z]:$/i.test(pattern[0]),patternUNC=!patternDrive&&pattern[0]===""&&pattern[1]===""&&pattern[2]==="?"&&typeof pattern[3]==
"string"&&/^[a-z]:$/i.test(pattern[3]),fdi=fileUNC?3:fileDrive?0:void 0,pdi=patternUNC?3:patternDrive?0:void 0;if(typeof fdi==
"number"&&typeof pdi=="number"){const[fd,pd]=[file[fdi],pattern[pdi]];fd.toLowerCase()===pd.toLowerCase()&&(pattern[pdi]=
fd,patternStartIndex=pdi,fileStartIndex=fdi)}}const{optimizationLevel=1}=this.options;return optimizationLevel>=2&&(file=
this.levelTwoFileOptimize(file)),pattern.includes(GLOBSTAR)?this.#matchGlobstar(file,pattern,partial,fileStartIndex,patternStartIndex):
this.#matchOne(file,pattern,partial,fileStartIndex,patternStartIndex)}#matchGlobstar(file,pattern,partial,fileIndex,patternIndex){
const firstgs=pattern.indexOf(GLOBSTAR,patternIndex),lastgs=pattern.lastIndexOf(GLOBSTAR),[head,body,tail]=partial?[pattern.
slice(patternIndex,firstgs),pattern.slice(firstgs+1),[]]:[pattern.slice(patternIndex,firstgs),pattern.slice(firstgs+1,lastgs),
pattern.slice(lastgs+1)];if(head.length){const fileHead=file.slice(fileIndex,fileIndex+head.length);if(!this.#matchOne(fileHead,
head,partial,0,0))return!1;fileIndex+=head.length,patternIndex+=head.length}let fileTailMatch=0;if(tail.length){if(tail.
length+fileIndex>file.length)return!1;let tailStart=file.length-tail.length;if(this.#matchOne(file,tail,partial,tailStart,
0))fileTailMatch=tail.length;else{if(file[file.length-1]!==""||fileIndex+tail.length===file.length||(tailStart--,!this.#matchOne(
file,tail,partial,tailStart,0)))return!1;fileTailMatch=tail.length+1}}if(!body.length){let sawSome=!!fileTailMatch;for(let i2=fileIndex;i2<
file.length-fileTailMatch;i2++){const f=String(file[i2]);if(sawSome=!0,f==="."||f===".."||!this.options.dot&&f.startsWith(
"."))return!1}return partial||sawSome}const bodySegments=[[[],0]];let currentBody=bodySegments[0],nonGsParts=0;const nonGsPartsSums=[
0];for(const b of body)b===GLOBSTAR?(nonGsPartsSums.push(nonGsParts),currentBody=[[],0],bodySegments.push(currentBody)):
(currentBody[0].push(b),nonGsParts++);let i=bodySegments.length-1;const fileLength=file.length-fileTailMatch;for(const b of bodySegments)
b[1]=fileLength-(nonGsPartsSums[i--]+b[0].length);return!!this.#matchGlobStarBodySections(file,bodySegments,fileIndex,0,
partial,0,!!fileTailMatch)}#matchGlobStarBodySections(file,bodySegments,fileIndex,bodyIndex,partial,globStarDepth,sawTail){
const bs=bodySegments[bodyIndex];if(!bs){for(let i=fileIndex;i<file.length;i++){sawTail=!0;const f=file[i];if(f==="."||f===
".."||!this.options.dot&&f.startsWith("."))return!1}return sawTail}const[body,after]=bs;for(;fileIndex<=after;){if(this.#matchOne(
file.slice(0,fileIndex+body.length),body,partial,fileIndex,0)&&globStarDepth<this.maxGlobstarRecursion){const sub=this.#matchGlobStarBodySections(
file,bodySegments,fileIndex+body.length,bodyIndex+1,partial,globStarDepth+1,sawTail);if(sub!==!1)return sub}const f=file[fileIndex];
if(f==="."||f===".."||!this.options.dot&&f.startsWith("."))return!1;fileIndex++}return partial||null}#matchOne(file,pattern,partial,fileIndex,patternIndex){
let fi,pi,pl,fl;for(fi=fileIndex,pi=patternIndex,fl=file.length,pl=pattern.length;fi<fl&&pi<pl;fi++,pi++){this.debug("ma\
tchOne loop");let p=pattern[pi],f=file[fi];if(this.debug(pattern,p,f),p===!1||p===GLOBSTAR)return!1;let hit;if(typeof p==
"string"?(hit=f===p,this.debug("string match",p,f,hit)):(hit=p.test(f),this.debug("pattern match",p,f,hit)),!hit)return!1}
if(fi===fl&&pi===pl)return!0;if(fi===fl)return partial;if(pi===pl)return fi===fl-1&&file[fi]==="";throw new Error("wtf?")}braceExpand(){
return braceExpand(this.pattern,this.options)}parse(pattern){assertValidPattern(pattern);const options=this.options;if(pattern===
"**")return GLOBSTAR;if(pattern==="")return"";let m,fastTest=null;(m=pattern.match(starRE))?fastTest=options.dot?starTestDot:
starTest:(m=pattern.match(starDotExtRE))?fastTest=(options.nocase?options.dot?starDotExtTestNocaseDot:starDotExtTestNocase:
options.dot?starDotExtTestDot:starDotExtTest)(m[1]):(m=pattern.match(qmarksRE))?fastTest=(options.nocase?options.dot?qmarksTestNocaseDot:
qmarksTestNocase:options.dot?qmarksTestDot:qmarksTest)(m):(m=pattern.match(starDotStarRE))?fastTest=options.dot?starDotStarTestDot:
starDotStarTest:(m=pattern.match(dotStarRE))&&(fastTest=dotStarTest);const re=AST.fromGlob(pattern,this.options).toMMPattern();
return fastTest&&typeof re=="object"&&Reflect.defineProperty(re,"test",{value:fastTest}),re}makeRe(){if(this.regexp||this.
regexp===!1)return this.regexp;const set=this.set;if(!set.length)return this.regexp=!1,this.regexp;const options=this.options,
twoStar=options.noglobstar?esm_star:options.dot?twoStarDot:twoStarNoDot,flags=new Set(options.nocase?["i"]:[]);let re=set.
map(pattern=>{const pp=pattern.map(p=>{if(p instanceof RegExp)for(const f of p.flags.split(""))flags.add(f);return typeof p==
"string"?esm_regExpEscape(p):p===GLOBSTAR?GLOBSTAR:p._src});pp.forEach((p,i)=>{const next=pp[i+1],prev=pp[i-1];p!==GLOBSTAR||
prev===GLOBSTAR||(prev===void 0?next!==void 0&&next!==GLOBSTAR?pp[i+1]="(?:\\/|"+twoStar+"\\/)?"+next:pp[i]=twoStar:next===
void 0?pp[i-1]=prev+"(?:\\/|\\/"+twoStar+")?":next!==GLOBSTAR&&(pp[i-1]=prev+"(?:\\/|\\/"+twoStar+"\\/)"+next,pp[i+1]=GLOBSTAR))});
const filtered=pp.filter(p=>p!==GLOBSTAR);if(this.partial&&filtered.length>=1){const prefixes=[];for(let i=1;i<=filtered.
length;i++)prefixes.push(filtered.slice(0,i).join("/"));return"(?:"+prefixes.join("|")+")"}return filtered.join("/")}).join(
"|");const[open,close]=set.length>1?["(?:",")"]:["",""];re="^"+open+re+close+"$",this.partial&&(re="^(?:\\/|"+open+re.slice(
1,-1)+close+")$"),this.negate&&(re="^(?!"+re+").+$");try{this.regexp=new RegExp(re,[...flags].join(""))}catch{this.regexp=
!1}return this.regexp}slashSplit(p){return this.preserveMultipleSlashes?p.split("/"):this.isWindows&&/^\/\/[^/]+/.test(p)?
["",...p.split(/\/+/)]:p.split(/\/+/)}match(f,partial=this.partial){if(this.debug("match",f,this.pattern),this.comment)return!1;
if(this.empty)return f==="";if(f==="/"&&partial)return!0;const options=this.options;this.isWindows&&(f=f.split("\\").join(
"/"));const ff=this.slashSplit(f);this.debug(this.pattern,"split",ff);const set=this.set;this.debug(this.pattern,"set",set);
let filename=ff[ff.length-1];if(!filename)for(let i=ff.length-2;!filename&&i>=0;i--)filename=ff[i];for(const pattern of set){
let file=ff;if(options.matchBase&&pattern.length===1&&(file=[filename]),this.matchOne(file,pattern,partial))return options.
flipNegate?!0:!this.negate}return options.flipNegate?!1:this.negate}static defaults(def){return minimatch.defaults(def).
Minimatch}}minimatch.AST=AST,minimatch.Minimatch=Minimatch,minimatch.escape=escape_escape,minimatch.unescape=unescape_unescape;
function segmentsOf(absolute,path2){const{root}=path2.parse(absolute),rest=absolute.slice(root.length).split(path2.sep).
filter(segment=>segment!=="");return[root,...rest]}function foldCase(segment,path2){return path2.sep==="\\"?segment.toLowerCase():
segment}const POSIX_TOKENS=/\\(?<escaped>.)|(?<wildcard>[*?])|\[(?<set>(?:\\.|[^\]\\])*)\]|./gsu,WINDOWS_TOKENS=/(?<wildcard>[*?])|\[(?<set>[^\]]*)\]|./gsu;
function literalName(segment,path2){let literal="";for(const{0:token,groups={}}of segment.matchAll(path2.sep==="\\"?WINDOWS_TOKENS:
POSIX_TOKENS)){const{escaped,wildcard,set}=groups,members=path2.sep==="\\"?set:set?.replace(/\\(.)/gsu,"$1");if(wildcard!==
void 0||members!==void 0&&members.length>1)return;literal+=escaped??(members||token)}return literal}function literalMatcher(name,path2){
const folded=foldCase(name,path2);return{kind:"name",matches:candidate=>foldCase(candidate,path2)===folded}}function compileSegment(segment,path2){
const literal=literalName(segment,path2);if(literal!==void 0)return literalMatcher(literal,path2);if(segment==="**")return{
kind:"globstar"};const{set}=new Minimatch(segment,{dot:!0,nobrace:!0,nocase:path2.sep==="\\",nocomment:!0,noext:!0,nonegate:!0,
platform:path2.sep==="\\"?"win32":"linux"}),compiled=set[0]?.[0];if(compiled===GLOBSTAR)return{kind:"globstar"};if(compiled===
void 0)return{kind:"name",matches:()=>!1};if(typeof compiled=="string")return literalMatcher(compiled,path2);const regExp=Object.
hasOwn(compiled,"test")?compiled:withoutBacktracking(compiled);return{kind:"name",matches:name=>regExp.test(name)}}const STAR="\
[^/]*?",REGEXP_TOKENS=/\\.|\[\^\/\]\*\?|\[(?:\\.|[^\]\\])*\]|./gsu;function withoutBacktracking({source,flags}){const[start="",
...pieces]=splitAtStars(source),last=pieces.pop();if(last===void 0||pieces.length===0)return new RegExp(source,flags);const firstFits=pieces.
map((piece,index)=>`(?=(${STAR}${piece}))\\${index+1}`);return new RegExp(start+firstFits.join("")+STAR+last,flags)}function splitAtStars(source){
const pieces=[""];for(const[token]of source.matchAll(REGEXP_TOKENS))token===STAR?pieces.push(""):pieces.push(pieces.pop()+
token);return pieces}function pathBelow(outer,inner,path2){const prefix=outer.endsWith(path2.sep)?outer:outer+path2.sep;
return foldCase(inner,path2)===foldCase(outer,path2)?"":foldCase(inner,path2).startsWith(foldCase(prefix,path2))?inner.slice(
prefix.length):void 0}function placeOf(file,places,path2){return deepest(places.filter(place=>pathBelow(place.path,file,
path2)!==void 0))}function placeOfReal(real,places,path2){return deepest(places.filter(place=>pathBelow(place.real,real,
path2)!==void 0))}function leadsToHidden(link,real,places,path2){const place=placeOfReal(real,places,path2);if(place===void 0)
return!1;const below=file=>pathBelow(place.real,file,path2)?.split(path2.sep)??[],own=below(link),segments=below(real),parting=segments.
findIndex((segment,index)=>segment!==own[index]);return parting!==-1&&segments.slice(parting).some(segment=>segment.startsWith(
"."))}function deepest(places){return places.reduce((found,place)=>found===void 0||place.real.length>found.real.length?place:
found,void 0)}function labelOf(file,places,path2){const place=placeOf(file,places,path2),shown2=(place&&pathBelow(place.
path,file,path2))??file;return place?.kind!=="runner-temp"?withSlashes(shown2,path2):shown2===""?"$RUNNER_TEMP":`$RUNNER\
_TEMP/${withSlashes(shown2,path2)}`}function withSlashes(file,path2){return path2.sep==="/"?file:file.replaceAll(path2.sep,
"/")}class PatternError extends Error{line;pattern;problem;allowed;name="PatternError";constructor(line2,pattern,problem,allowed){
super(`files, line ${line2}: ${shown(pattern)} ${problem}. Allowed: ${allowed}.`),this.line=line2,this.pattern=pattern,this.
problem=problem,this.allowed=allowed}}function shown(text){return JSON.stringify(text.length>MOST_SHOWN?`${text.slice(0,
MOST_SHOWN)}\u2026`:text)}const MOST_SHOWN=200,patterns_MAX_PATTERN_LENGTH=4096,MAX_ALTERNATIVES=1e3;function parsePatterns(input,context){
const lines=input.split(`
`).map((text,index)=>({line:index+1,text:text.trim()})).filter(({text})=>text!==""&&!text.startsWith("#")),patterns=lines.
flatMap(line2=>parseLine(line2,context)),[first,...others]=patterns.filter(({effect})=>effect==="include");if(first===void 0){
const{line:line2,text}=lines[0]??{line:1,text:""};throw new PatternError(line2,text,"leaves nothing to search for","at l\
east one pattern without `!`")}const drive=driveOf(first,context.path),elsewhere=others.find(pattern=>driveOf(pattern,context.
path)!==drive);if(elsewhere!==void 0){const problem=`lies on another drive than line ${first.line}`;throw new PatternError(
elsewhere.line,elsewhere.text,problem,"patterns on one drive, the others in another step")}return patterns}function driveOf({
base},path2){return foldCase(path2.parse(base).root,path2)}function parseLine(line2,context){const{text}=line2;if(text.includes(
"\0"))throw new PatternError(line2.line,text,"contains a NUL character","any other character");if(text.length>patterns_MAX_PATTERN_LENGTH)
throw new PatternError(line2.line,text,"is too long",`patterns of up to ${patterns_MAX_PATTERN_LENGTH} characters`);const marks=/^(?:!\s*)*/u.
exec(text)?.[0]??"",effect=marks.replace(/\s/gu,"").length%2===0?"include":"exclude",glob=text.slice(marks.length);if(glob===
"")throw new PatternError(line2.line,text,"names nothing","a pattern after `!`");const alternatives=expandBraces(context.
path.sep==="\\"?glob.replaceAll("\\","/"):glob);if(alternatives.length>MAX_ALTERNATIVES){const problem="has too many alt\
ernatives in braces";throw new PatternError(line2.line,text,problem,`up to ${MAX_ALTERNATIVES} alternatives`)}return alternatives.
map(alternative=>resolvePattern(line2,effect,alternative,context))}function expandBraces(glob){const guarded=glob.replaceAll(
"\\\\","\\\\\\\\"),expanded=braceExpand(guarded,{braceExpandMax:MAX_ALTERNATIVES+1});return expanded.length===1&&expanded[0]===
guarded?[glob]:expanded}function resolvePattern(line2,effect,glob,context){const{path:path2}=context,{start,segments}=patterns_anchor(
line2,glob,context),literals=segments.map(segment=>literalName(segment,path2)),wildcard=literals.indexOf(void 0),prefix=wildcard===
-1?literals:literals.slice(0,wildcard),tail=wildcard===-1?[]:segments.slice(wildcard).filter(segment=>literalName(segment,
path2)!==".");if(tail.some(segment=>literalName(segment,path2)===".."))throw new PatternError(line2.line,line2.text,"goe\
s up with `..` after a wildcard","`..` before the first wildcard");const names=prefix.filter(name=>name!==void 0),base=asGiven(
path2.resolve(path2.join(start,...names)),context);requireAllowed(line2,effect,base,tail,context);const meant=glob.endsWith(
"/")?"folder":"file-or-folder";return{line:line2.line,text:line2.text,effect,base,tail,meant}}function patterns_anchor(line2,glob,{
path:path2,workspace,home}){const split=rest=>rest.split("/").filter(segment=>segment!==""),{root}=path2.parse(glob);if(root!==
""&&!path2.isAbsolute(root)){const problem=`depends on the current folder of drive ${root}`;throw new PatternError(line2.
line,line2.text,problem,`a path from the workspace, or a full path such as ${root}\\data`)}return root!==""?{start:path2.
resolve(workspace,root),segments:split(glob.slice(root.length))}:glob==="~"||glob.startsWith("~/")?{start:home,segments:split(
glob.slice(1))}:{start:workspace,segments:split(glob)}}function asGiven(base,{places,path:path2}){if(placeOf(base,places,
path2)!==void 0)return base;const place=placeOfReal(base,places,path2);return place===void 0?base:path2.join(place.path,
pathBelow(place.real,base,path2)??"")}function requireAllowed(line2,effect,base,tail,{places,path:path2}){if(placeOf(base,
places,path2)!==void 0)return;const reachesIn=tail.length>0&&places.some(place=>pathBelow(base,place.path,path2)!==void 0);
if(effect==="exclude"&&reachesIn)return;const allowed=places.map(place=>`${PLACE_NAMES[place.kind]} (${place.path})`).join(
" or ");throw new PatternError(line2.line,line2.text,`points outside, to ${shown(base)}`,`paths below ${allowed}`)}const PLACE_NAMES={
workspace:"the workspace","runner-temp":"the runner's temporary folder"};function searchBases(patterns,path2){const included=patterns.
filter(({effect})=>effect==="include"),unique=[...new Map(included.map(({base})=>[foldCase(base,path2),base])).values()];
return unique.filter(base=>!unique.some(other=>other!==base&&pathBelow(other,base,path2)!==void 0))}const FOLDERS=/^(?:\.git|_runner_file_commands|_github_home|_github_workflow|\.ssh|\.gnupg|\.(?:aws|azure|docker|jfrog|kaggle|kube|oci|pulumi)|\.terraform\.d)$/iu,
FILES=anyOf([/^gha-creds-.*\.json$/iu,/^gha-kubeconfig-/iu,/^git-credentials-.*\.config$/iu,/^\.(?:git-credentials|netrc|npmrc|pypirc)$/iu,
/^_netrc$/iu,/^\.(?:boto|databrickscfg|dockercfg|my\.cnf|pgpass|s3cfg|terraformrc|vault-token)$/iu,/^application_default_credentials\.json$/iu]),
UUID="[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}",TEMP_FILES=[new RegExp(`^${UUID}(?:\\.(?:sh|ps1|cmd|py)|_known_hosts)?\
$`,"iu"),/^kubeconfig_\d+$/u];function isCredentialName(name,folder){return FOLDERS.test(name)||FILES.test(name)?!0:folder===
"temp-root"&&TEMP_FILES.some(file=>file.test(name))}function holdsCredentials(kind,segments){return segments.some((segment,index)=>isCredentialName(
segment,kind==="runner-temp"&&index===0?"temp-root":"other"))}function anyOf(expressions){return new RegExp(expressions.
map(({source})=>source).join("|"),"iu")}var open_in_place=__nccwpck_require__(8873);function readFolder(folder){if((0,external_node_os_.
platform)()!=="linux")return list(folder);const descriptor=(0,open_in_place.E)(folder);try{return list(`/proc/self/fd/${descriptor}`)}finally{
(0,external_node_fs_.closeSync)(descriptor)}}function list(folder){const entries=(0,external_node_fs_.readdirSync)(folder,
{withFileTypes:!0});if(!entries.some(({name})=>name.includes(REPLACEMENT)))return entries.map(entry=>({name:entry.name,kind:entryKind(
entry)}));const raw=(0,external_node_fs_.readdirSync)(folder,{encoding:"buffer"}),genuine=new Set(raw.filter(bytes=>bytes.
equals(Buffer.from(bytes.toString()))).map(String));return entries.map(entry=>{const isGenuine=!entry.name.includes(REPLACEMENT)||
genuine.delete(entry.name);return{name:entry.name,kind:isGenuine?entryKind(entry):"misnamed"}})}function specialKind(entry){
return entry.isFIFO()?"fifo":entry.isSocket()?"socket":entry.isBlockDevice()||entry.isCharacterDevice()?"device":void 0}
const REPLACEMENT="\uFFFD";function entryKind(entry){return entry.isFile()?"file":entry.isDirectory()?"directory":entry.
isSymbolicLink()?"link":specialKind(entry)??"device"}async function resolveTarget(file,places,path2){try{const stats=await(0,promises_.
stat)(file),real=await(0,promises_.realpath)(file),type=stats.isDirectory()?"directory":"other",place=placeOfReal(real,places,
path2);if(place===void 0)return{kind:"skip",reason:{kind:"link-outside"},type};if(holdsCredentials(place.kind,pathBelow(
place.real,real,path2)?.split(path2.sep)??[]))return{kind:"skip",reason:{kind:"credential-file"},type};const special=specialKind(
stats);return special!==void 0?{kind:"skip",reason:{kind:special},type}:{kind:type==="directory"?"directory":"file",real}}catch(error){
const code=errorCode(error);return ABSENT.has(code)?await exists(file)?{kind:"skip",reason:{kind:"link-broken"},type:"ot\
her"}:{kind:"missing"}:code==="ELOOP"?{kind:"skip",reason:{kind:"link-loop"},type:"other"}:{kind:"skip",reason:{kind:"un\
readable",code},type:"other"}}}function errorCode(error){if(typeof error=="object"&&error!==null&&"code"in error&&typeof error.
code=="string")return error.code;throw error}const ABSENT=new Set(["ENOENT","ENOTDIR","ENAMETOOLONG"]);async function exists(file){
return(0,promises_.lstat)(file).then(()=>!0,()=>!1)}function sharedBase(bases,path2){const[first=[],...others]=bases.map(
base=>segmentsOf(base,path2)),differs=first.findIndex((segment,index)=>{const folded=foldCase(segment,path2);return others.
some(other=>foldCase(other[index]??"",path2)!==folded)}),shared=differs===-1?first:first.slice(0,differs);if(shared.length===
0)throw new RangeError("These paths share no folder");return path2.join(...shared)}const FILES_PER_BREATH=128,FILES_A_FOLDER=8,
ENTRIES_A_FILE=16,MAX_LINKED_FOLDERS=1e4;class Search{files=[];skipped=[];#context;#root="";#linkedFolders=0;#sinceBreath=0;constructor(context){
this.#context=context}async run(bases){const{path:path2,places}=this.#context,resolved=[];for(const base of bases)resolved.
push({path:base,target:await resolveTarget(base,places,path2)});const folders=resolved.map(base=>base.target.kind==="fil\
e"?path2.dirname(base.path):base.path);this.#root=sharedBase(folders,path2);for(const base of resolved)await this.#searchBase(
base);return this.#root}async#searchBase({path:base,target}){const{path:path2,selection}=this.#context;if(target.kind===
"missing")return;const refusal=this.#refuseBase(base)??this.#refuse(target,this.#asReal(base));if(refusal!==void 0)this.
skipped.push({found:base,reason:refusal});else if(target.kind==="directory")await this.#searchBelow({found:base,real:target.
real,position:selection.at(base),parent:void 0});else if(target.kind==="file"){const found=path2.dirname(base),position=selection.
at(found),name=path2.basename(base);selection.takes(position,name)&&this.#take({found,position},this.#prefixes(found),name,
target.real)}}#refuseBase(base){const{path:path2,places,hiddenFiles}=this.#context,place=placeOf(base,places,path2),below=place&&
pathBelow(place.path,base,path2);if(!(place===void 0||below===void 0||below===""))return holdsCredentials(place.kind,below.
split(path2.sep))?{kind:"credential-file"}:hiddenFiles==="leave-out"&&path2.basename(base).startsWith(".")?{kind:"hidden"}:
void 0}#refuse(target,link){if(target.kind==="skip")return target.reason;const{path:path2,places,hiddenFiles}=this.#context;
return hiddenFiles==="leave-out"&&leadsToHidden(link,target.real,places,path2)?{kind:"link-hidden"}:void 0}#asReal(base){
const{path:path2,places}=this.#context,place=placeOf(base,places,path2);return place===void 0?base:path2.join(place.real,
pathBelow(place.path,base,path2)??"")}async#searchBelow(start){const{path:path2,places,signal}=this.#context,ahead=[start];
for(let folder=ahead.pop();folder!==void 0;folder=ahead.pop()){signal.throwIfAborted();const{real}=folder,isTempRoot=places.
some(place=>place.kind==="runner-temp"&&place.real===real),prefixes=this.#prefixes(folder.found),realPrefix=join(real,"",
path2),entries=this.#read(folder);this.#isBreathDue(FILES_A_FOLDER+entries.length/ENTRIES_A_FILE)&&await this.#breathe();
for(const entry of entries){if(!this.#isMeant(folder,entry))continue;const{name,kind}=entry;kind==="misnamed"?this.#skip(
folder,name,{kind:"invalid-name"}):isCredentialName(name,isTempRoot?"temp-root":"other")?this.#skip(folder,name,{kind:"c\
redential-file"}):kind==="file"?(this.#take(folder,prefixes,name,realPrefix+name),this.#isBreathDue(1)&&await this.#breathe()):
kind==="directory"?ahead.push(this.#enter(folder,name,realPrefix+name)):kind==="link"?ahead.push(...await this.#follow(folder,
prefixes,name)):this.#skip(folder,name,{kind})}}}#isBreathDue(files){return this.#sinceBreath+=files,this.#sinceBreath>=
FILES_PER_BREATH}async#breathe(){this.#sinceBreath=0,await(0,external_node_timers_promises_.setImmediate)(),this.#context.
signal.throwIfAborted()}#prefixes(folder){const{path:path2,places}=this.#context,prefix=shown2=>shown2===""?"":`${shown2}\
/`,sent=withSlashes(pathBelow(this.#root,folder,path2)??folder,path2);return{label:prefix(labelOf(folder,places,path2)),
sent:prefix(sent)}}#read(folder){try{return readFolder(folder.real)}catch(error){return this.skipped.push({found:folder.
found,reason:{kind:"unreadable",code:errorCode(error)}}),[]}}#isMeant({position},{name,kind}){const{selection,hiddenFiles}=this.#context;
return name.startsWith(".")&&(hiddenFiles==="leave-out"||name.toLowerCase()===".git")?!1:kind!=="directory"&&selection.takes(
position,name)||(kind==="directory"||kind==="link"||kind==="misnamed")&&selection.mayContain(selection.enter(position,name))}async#follow(folder,prefixes,name){
const{path:path2,places,selection}=this.#context,link=join(folder.real,name,path2),target=await resolveTarget(link,places,
path2);if(target.kind==="missing")return[];if(target.kind==="directory"||target.kind==="skip"&&target.type==="directory"){
if(!selection.mayContain(selection.enter(folder.position,name)))return[]}else if(!selection.takes(folder.position,name))
return[];const refusal=this.#refuse(target,link);return refusal!==void 0?this.#skip(folder,name,refusal):target.kind==="\
file"&&this.#take(folder,prefixes,name,target.real),refusal===void 0&&target.kind==="directory"?this.#enterLinked(this.#enter(
folder,name,target.real)):[]}#enterLinked(folder){const isLoop=isWithinItself(folder);return isLoop||this.#linkedFolders>=
MAX_LINKED_FOLDERS?(this.skipped.push({found:folder.found,reason:{kind:isLoop?"link-loop":"too-many-links"}}),[]):(this.#linkedFolders+=
1,[folder])}#enter(folder,name,real){const{path:path2,selection}=this.#context,position=selection.enter(folder.position,
name);return{found:join(folder.found,name,path2),real,position,parent:folder}}#take(folder,{label,sent},name,real){try{const stats=(0,external_node_fs_.
lstatSync)(real);if((stats.mode&292)!==292&&(0,external_node_fs_.accessSync)(real,external_node_fs_.constants.R_OK),!stats.
isFile())throw new VanishedError;const{size,dev,ino,mtimeMs}=stats,shown2=label+name,asSent=sent===label?shown2:sent+name;
this.files.push({path:real,label:shown2,name:asSent,size,dev,ino,mtimeMs}),this.#context.selection.recordTaken(folder.position,
name)}catch(error){this.#skip(folder,name,{kind:"unreadable",code:errorCode(error)})}}#skip(folder,name,reason){this.skipped.
push({found:join(folder.found,name,this.#context.path),reason})}}class VanishedError extends Error{code="ENOENT"}function isWithinItself(folder){
for(let above=folder.parent;above!==void 0;above=above.parent)if(above.real===folder.real)return!0;return!1}function join(folder,name,path2){
return folder.endsWith(path2.sep)?folder+name:folder+path2.sep+name}class Selection{#compiled;#path;#unmatched;#matchedLines=new Set;constructor(patterns,path2){
this.#path=path2,this.#compiled=patterns.map(pattern=>{const segments=[...segmentsOf(pattern.base,path2).map(segment=>literalMatcher(
segment,path2)),...pattern.tail.map(segment=>compileSegment(segment,path2))];return{pattern,segments,end:segments.findLastIndex(
({kind})=>kind!=="globstar")+1}}),this.#unmatched=new Set(this.#compiled.filter(({pattern})=>pattern.effect==="include"))}at(folder){
const origin=this.#compiled.map(({segments})=>settle(segments,[0]));return segmentsOf(folder,this.#path).reduce((position,segment)=>this.
enter(position,segment),origin)}enter(position,name){return this.#compiled.map(({segments},index)=>step(segments,position[index]??
[],name))}mayContain(position){for(const[index,{pattern}]of[...this.#compiled.entries()].reverse()){const progress=position[index]??
[];if(pattern.effect==="include"&&progress.length>0)return!0;if(pattern.effect==="exclude"&&progress==="covered")return!1}
return!1}takes(position,name){return this.#compiled.findLast((compiled,index)=>matchesFile(compiled,position[index]??[],
name))?.pattern.effect==="include"}recordTaken(position,name){if(this.#unmatched.size!==0)for(const[index,compiled]of this.#compiled.
entries())!this.#unmatched.has(compiled)||!matchesFile(compiled,position[index]??[],name)||(this.#unmatched.delete(compiled),
this.#matchedLines.add(compiled.pattern.line))}unmatchedLines(){const missing=[...this.#unmatched].map(({pattern})=>pattern).
filter(({line:line2})=>!this.#matchedLines.has(line2));return[...new Map(missing.map(({line:line2,text})=>[line2,text])).
values()]}}function settle(segments,next){const reached=new Set(next);for(const index of reached)segments[index]?.kind===
"globstar"&&reached.add(index+1);return reached.has(segments.length)?"covered":[...reached]}function step(segments,progress,name){
if(progress==="covered"||progress.length===0)return progress;const next=[];for(const index of progress){const segment=segments[index];
segment?.kind==="globstar"?next.push(index):segment?.matches(name)&&next.push(index+1)}return next.length===0?next:settle(
segments,next)}function matchesFile({pattern,segments,end},progress,name){if(progress==="covered")return!0;if(pattern.meant!==
"file-or-folder"||!progress.includes(end-1))return!1;const last=segments[end-1];return last?.kind==="name"&&last.matches(
name)}var service_url=__nccwpck_require__(460);class BadValue extends Error{name="BadValue"}function quoted(text){return JSON.
stringify((0,dist_text.w)(text,80))}const parsers_text=value=>value,LONGEST_LINE=2e3,line=oneLine;function oneLine(value){
if(value.length<=LONGEST_LINE&&!/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u.test(value))return value;const fault=value.length>LONGEST_LINE?
`has ${value.length} characters`:"holds a line break or control character";throw new BadValue(`${quoted(value)} ${fault}\
: one line of at most ${LONGEST_LINE} characters is allowed`)}const secret=value=>{if(/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
return value;throw new BadValue("holds a line break or a character that a header cannot hold: look at the secret")},fileToWrite=(value,{
pathToWrite:pathToWrite2})=>pathToWrite2(value);function oneOf(words){return value=>{const word=words.find(candidate=>candidate===
value);if(word===void 0)throw new BadValue(`${quoted(value)} is not one of ${words.join(", ")}`);return word}}function choice(yes,no){
return value=>{if(/^(true|True|TRUE)$/.test(value))return yes;if(/^(false|False|FALSE)$/.test(value))return no;throw new BadValue(
`${quoted(value)} is neither true nor false`)}}function wholeNumber(least,most=Number.MAX_SAFE_INTEGER){const range2=most===
Number.MAX_SAFE_INTEGER?`of at least ${least}`:`from ${least} to ${most}`;return value=>{const number=/^\d+$/.test(value)?
Number(value):Number.NaN;if(number>=least&&number<=most)return number;throw new BadValue(`${quoted(value)} is not a whol\
e number ${range2}`)}}const parsers_LONGEST_TIMER_MS=2**31-1;function duration(unit){const unitMs=unit==="seconds"?1e3:6e4,
most=Math.floor(parsers_LONGEST_TIMER_MS/unitMs);return value=>{const ms=/^\d+(\.\d+)?$/.test(value)?Math.round(Number(value)*
unitMs):Number.NaN;if(ms>=1&&ms<=most*unitMs)return ms;throw new BadValue(`${quoted(value)} is not a number of ${unit} a\
bove 0 and at most ${most}`)}}const address=value=>{try{return(0,service_url.R)(value),value}catch(error){throw error instanceof
errors.dz?new BadValue((0,dist_text.w)(error.message.replace(/^baseUrl: /,""),200)):error}},shard=value=>{const[,index,count]=/^(\d{1,5})\/(\d{1,5})$/.
exec(value)?.map(Number)??[];if(index!==void 0&&count!==void 0&&index<count&&count<=1e4)return{index,count};throw new BadValue(
`${quoted(value)} is not \`i/n\` with i from 0 to n - 1 and n up to 10000, as \`\${{ strategy.job-index }}/\${{ strategy.job-\
total }}\` gives it`)},parsers_list=value=>value.split(/[\n,]/).map(word=>word.trim()).filter(word=>word!=="").map(oneLine);
function given(record){const entries=Object.entries(record).filter(([,value])=>value!==void 0);return Object.fromEntries(
entries)}async function findFiles(options){const places=await resolvePlaces(options),workspace=external_node_path_.resolve(
options.workspace),patterns=parsePatterns(options.patterns,{places,workspace,home:options.home??(0,external_node_os_.homedir)(),
path:external_node_path_}),selection=new Selection(patterns,external_node_path_),{hiddenFiles,signal=new AbortController().
signal}=options,search=new Search({selection,places,hiddenFiles,path:external_node_path_,signal}),root=await search.run(
searchBases(patterns,external_node_path_)),skipped=search.skipped.map(({found,reason})=>({label:labelOf(found,places,external_node_path_),
reason}));return{files:search.files.sort((a,b)=>compare(a.name,b.name)),root:labelOf(root,places,external_node_path_),unmatched:selection.
unmatchedLines(),skipped:skipped.sort((a,b)=>compare(a.label,b.label))}}async function resolvePlaces({workspace,runnerTemp}){
const real=await(0,promises_.realpath)(workspace).catch(error=>{throw new errors.dz("workspace",`is ${quoted(workspace)}\
, which cannot be reached (${errorCode(error)})`)}),places=[{kind:"workspace",path:external_node_path_.resolve(workspace),
real}],temp=runnerTemp===void 0||runnerTemp===""?void 0:external_node_path_.resolve(runnerTemp);return temp!==void 0&&places.
push({kind:"runner-temp",path:temp,real:await(0,promises_.realpath)(temp).catch(()=>temp)}),places}function compare(a,b){
return a===b?0:a<b?-1:1}async function nearest(word,known,mostEdits){const{closest,distance}=await __nccwpck_require__.e(
547).then(__nccwpck_require__.t.bind(__nccwpck_require__,6547,19)),candidate=closest(word,known);return distance(word,candidate)<=
mostEdits?candidate:void 0}class InputsError extends Error{problems;name="InputsError";constructor(problems){super(problems.
map(({input,message})=>`\`${input}\` ${message}`).join(`
`)),this.problems=problems}}async function unknownInput(name,known){const meant=await nearest(name,known,Math.max(2,Math.
floor(name.length/3))),guess=meant===void 0?"":`: did you mean \`${meant}\`?`;return{input:name,message:`is not an input\
 of this action${guess}`}}const RENAMED_OPTIONS=new Map([["timeoutMs","timeout-minutes"],["requestTimeoutMs","request-ti\
meout-seconds"],["compression","compressed"],["temporaryFolder","RUNNER_TEMP"],["workspace","GITHUB_WORKSPACE"]]);function describeFailure(thrown){
return thrown instanceof InputsError?thrown.problems.map(({input,message})=>({kind:"input",message:`\`${input}\` ${message}`})):
thrown instanceof PatternError?[{kind:"input",message:thrown.message}]:thrown instanceof errors.dz?[{kind:"input",message:`\
\`${RENAMED_OPTIONS.get(thrown.option)??thrown.option.replace(/[A-Z]/g,letter=>`-${letter.toLowerCase()}`)}\` ${thrown.message.
slice(thrown.option.length+2)}`}]:[{kind:"internal",message:(0,dist_text.w)(thrown instanceof Error?thrown.message:String(
thrown),1e3),hint:"This looks like a fault of dataset-upload: please report it, with the log of a run with debug logging\
."}]}function failureReport(errors2,run2){const time=run2.now.toISOString();return{schemaVersion:1,service:run2.settings?.
target.service??(0,dist_text.w)(run2.service,100),baseUrl:run2.settings?.baseUrl??"",mode:run2.settings?.mode??"create",
status:"failure",startedAt:time,finishedAt:time,files:[],requests:[],notices:[],errors:errors2,totals:{files:0,uploaded:0,
skipped:0,failed:0,inDoubt:0,planned:0,bytes:0},jobIds:[],itemIds:[]}}var format=__nccwpck_require__(4280);const MOST_NAMED=10;
function searchNotices({unmatched,skipped},ifNoFilesFound){const level=ifNoFilesFound==="ignore"?"notice":"warning",missing=unmatched.
map(pattern=>({level,message:`\`${pattern}\` matched no file${backslashWords(pattern)}`})),left=skipped.slice(0,MOST_NAMED).
map(({label,reason})=>({level:"warning",message:`not sent: ${skipWords(reason)}`,file:label})),more=skipped.length-left.
length;return more>0&&left.push({level:"warning",message:`${(0,format.B4)(more)} more that patterns mean are not sent ei\
ther`}),[...missing,...left]}function backslashWords(pattern){return external_node_path_.sep==="/"&&pattern.includes("\\")?
": on this runner, `\\` makes the character after it an ordinary one; write `/` between folders":""}function skipWords(reason){
switch(reason.kind){case"unreadable":return`it cannot be read (${reason.code})`;case"link-outside":return"a link to some\
thing outside the workspace";case"link-broken":return"a link to nothing";case"link-hidden":return"a link to something hi\
dden: set `include-hidden-files: true` to send it";case"link-loop":return"a link that leads back to itself";case"too-man\
y-links":return"too many links lead to folders";case"credential-file":return"a file that an earlier step keeps credentia\
ls in";case"hidden":return"its name begins with a dot: set `include-hidden-files: true` to send it";case"invalid-name":return"\
its name is not UTF-8";default:return`not a regular file (${reason.kind})`}}const workspace_file_MOST_BYTES=1024*1024;async function readWorkspaceFile(workspace,name){
const named=quoted(`@${name}`),root=await(0,promises_.realpath)(workspace),target=await(0,promises_.realpath)(external_node_path_.
resolve(root,name)).catch(()=>{});if(target===void 0)throw new BadValue(`names ${named}, which does not exist in the wor\
kspace`);if(!liesIn(root,target))throw new BadValue(`names ${named}, which lies outside the workspace`);if(holdsCredentials(
"workspace",external_node_path_.relative(root,target).split(external_node_path_.sep)))throw new BadValue(`names ${named}\
, which earlier steps keep credentials in`);const place={kind:"workspace",path:root,real:root};if(leadsToHidden(external_node_path_.
resolve(root,name),target,[place],external_node_path_))throw new BadValue(`names ${named}, which is a link to something \
hidden: name the file itself`);const handle=await(0,open_in_place.B)(target).catch(()=>{throw new BadValue(`names ${named}\
, which cannot be read`)});try{if(!(await handle.stat()).isFile())throw new BadValue(`names ${named}, which is not a fil\
e`);const{bytesRead,buffer}=await handle.read(Buffer.alloc(workspace_file_MOST_BYTES+1),0,workspace_file_MOST_BYTES+1,0);
if(bytesRead>workspace_file_MOST_BYTES)throw new BadValue(`names ${named}, which is larger than 1 MiB`);return buffer.toString(
"utf8",0,bytesRead)}finally{await handle.close()}}async function pathToWrite(folders,name){const roots=await Promise.all(
folders.map(folder=>(0,promises_.realpath)(folder).catch(()=>external_node_path_.resolve(folder)))),target=await realPathOf(
external_node_path_.resolve(folders[0],name)),root=target===void 0?void 0:roots.find(candidate=>liesIn(candidate,target));
if(target===void 0||root===void 0)throw new BadValue(`${quoted(name)} lies outside the workspace and RUNNER_TEMP`);const kind=root===
roots[0]?"workspace":"runner-temp";if(holdsCredentials(kind,external_node_path_.relative(root,target).split(external_node_path_.
sep)))throw new BadValue(`${quoted(name)} is where git, the runner or earlier steps keep what is theirs`);const stats=await(0,promises_.
lstat)(target).catch(()=>{});if(stats!==void 0&&!stats.isFile())throw new BadValue(`${quoted(name)} is not a file`);return target}
async function realPathOf(target){const real=await(0,promises_.realpath)(target).catch(()=>{});if(real!==void 0)return real;
if(await(0,promises_.lstat)(target).then(()=>!0,()=>!1)||external_node_path_.dirname(target)===target)return;const folder=await realPathOf(
external_node_path_.dirname(target));return folder===void 0?void 0:external_node_path_.join(folder,external_node_path_.basename(
target))}function liesIn(root,target){return!["",void 0].includes(pathBelow(root,target,external_node_path_))}class InputReader{#values;#given;#findings;#read=new Set;constructor(values,given2,findings){
this.#values=values,this.#given=given2,this.#findings=findings}static async of(table,texts,context,findings){const values=new Map,
given2=new Set;for(const[name,spec]of Object.entries(table)){const text=texts.get(name);if(spec.default!==void 0&&values.
set(name,await spec.parse(spec.default,context)),!(text===void 0||text===spec.default)){given2.add(name);try{values.set(
name,await spec.parse(text,context))}catch(error){if(!(error instanceof BadValue))throw error;findings.problems.push({input:name,
message:error.message})}}}return new InputReader(values,given2,findings)}get(name){return this.#read.add(name),this.#values.
get(name)}isGiven(name){return this.#given.has(name)}require(name,standIn,missing,why){const value=this.get(name);return value!==
void 0?value:(this.#given.has(name)||(missing==="warning"?this.#findings.warnings.push(`\`${name}\` is not set: the dry r\
un goes on without it, but an upload needs it`):this.#findings.problems.push({input:name,message:`is required${why}`})),
standIn)}unused(){return[...this.#given].filter(name=>!this.#read.has(name))}}const MOST_YAML_CHARACTERS=128*1024,DEEP_LINE=/^(?:[ \t]*[-?:](?=[ \t])){20}/m,
MOST_ALIASES=100;async function readYaml(source,what,options={}){if(source.length>MOST_YAML_CHARACTERS)throw new BadValue(
`${what}: more than ${MOST_YAML_CHARACTERS} characters can only be JSON`);if(DEEP_LINE.test(source))throw new BadValue(`${what}\
: a line opens 20 lists or mappings at once`);const{parseDocument}=await __nccwpck_require__.e(9).then(__nccwpck_require__.
t.bind(__nccwpck_require__,8009,19)),{mapAsMap=!1,...schema}=options,document=parseDocument(source,{...schema,...{prettyErrors:!1,
logLevel:"error"}}),[error]=document.errors;if(error!==void 0){const line2=source.slice(0,error.pos[0]).split(`
`).length;throw new BadValue(`${what}: line ${line2}: ${PROBLEMS[error.code]??"it cannot be read"}`)}return toValue(document,
mapAsMap,what)}function toValue(document,mapAsMap,what){try{return document.toJS({mapAsMap,maxAliasCount:MOST_ALIASES})}catch{
const why="an alias (`*name`) has no anchor (`&name`) before it, or there are too many";throw new BadValue(`${what}: ${why}\
; put a text that begins with \`*\` in quotes`)}}const PROBLEMS={BAD_DQ_ESCAPE:"a text in double quotes holds a backslas\
h that begins no escape; double it, or use single quotes",BAD_INDENT:"it is not indented as it should be, or a bracket b\
efore it is not closed",BAD_SCALAR_START:"a text begins with a character that YAML reserves; put it in quotes",BLOCK_AS_IMPLICIT_KEY:"\
a second `:` on the line; put the text in quotes",BLOCK_IN_FLOW:"a list or mapping by indentation stands within `{ }` or\
 `[ ]`",DUPLICATE_KEY:"a key stands there for the second time",MISSING_CHAR:"a closing quote or bracket, a comma, or the\
 space behind `:` or `-` is missing",MULTILINE_IMPLICIT_KEY:"a key goes over several lines; is a `:` missing?",MULTIPLE_DOCS:"\
a second document begins (`---`)",TAB_AS_INDENT:"it is indented with a tab; YAML takes spaces only",UNEXPECTED_TOKEN:"so\
mething stands there that does not belong; is a quote or a bracket missing?"},textMapping=async(value,{readText})=>{const source=value.
startsWith("@")?await readText(value.slice(1)):value,place=value.startsWith("@")?`in ${quoted(value.slice(1))} `:"",entries=jsonEntries(
source)??await yamlEntries(source,place);for(const[key,entry]of entries){if(typeof key!="string")throw new BadValue(`${place}\
has a key that is not a text`);if(typeof entry!="string")throw new BadValue(`${place}has a value that is not a text: at ${quoted(
key)}`)}return Object.fromEntries(entries)},structure=async(value,{readText})=>{const source=value.startsWith("@")?await readText(
value.slice(1)):value,json=source.length>MOST_YAML_CHARACTERS?mapping_parseJson(source):void 0;return json===void 0?await readYaml(
source,"is neither JSON nor YAML"):json.value};function jsonEntries(source){const parsed=mapping_parseJson(source)?.value;
if(!(typeof parsed!="object"||parsed===null||Array.isArray(parsed)))return Object.entries(parsed)}async function yamlEntries(source,place){
const what=`${place}is not a mapping of names to texts in JSON or YAML`,parsed=await readYaml(source,what,{schema:"fails\
afe",mapAsMap:!0});if(parsed instanceof Map)return[...parsed];throw new BadValue(`${what}, such as \`{"site": "north"}\``)}
function mapping_parseJson(source){try{return{value:JSON.parse(source)}}catch{return}}function defineService(definition){
const{read:read2,...known}=definition;return{...known,async settings(texts,parse,context){const{mode,findings}=context,inputs=await InputReader.
of(known.inputs,texts,parse,findings),settings=await read2(inputs,context);for(const name of inputs.unused())findings.problems.
push({input:name,message:`means nothing with mode: ${mode}`});return settings}}}const DATATILE=defineService({modes:["cr\
eate","replace","append"],standInUrl:"https://datatile.invalid",inputs:{"target-hash":{parse:line},"callback-url":{parse:line},
"callback-field":{parse:line,default:"callback"},"job-id-pointer":{parse:line},"status-url":{parse:line},"status-pointer":{
parse:line},"success-states":{parse:parsers_list},"failure-states":{parse:parsers_list},"form-fields":{parse:textMapping,
default:"{}"}},read,async create({options},{token,baseUrl}){const{datatile}=await Promise.all([__nccwpck_require__.e(518),
__nccwpck_require__.e(35)]).then(__nccwpck_require__.bind(__nccwpck_require__,1035));return datatile({...options,token,baseUrl:baseUrl??
""})}});function read(inputs,{mode,missing}){const options={callbackUrl:inputs.get("callback-url"),jobIdPointer:inputs.get(
"job-id-pointer"),statusUrl:inputs.get("status-url"),statusPointer:inputs.get("status-pointer"),successStates:inputs.get(
"success-states"),failureStates:inputs.get("failure-states")};return{service:"datatile",options:{mode,targetHash:inputs.
require("target-hash","0",missing," with service: datatile"),callbackField:inputs.get("callback-field"),formFields:inputs.
get("form-fields"),...given(options)}}}const PLACEHOLDERS=["commit","ref","date","path","name","sha256"];async function unknownPlaceholders(metadata){
const words=Object.values(metadata).flatMap(value=>[...value.matchAll(/\{([a-z0-9_-]{1,40})\}/gi)]),unknown=new Set(words.
map(([,word=""])=>word).filter(word=>!PLACEHOLDERS.includes(word))),known=PLACEHOLDERS.map(name=>`\`{${name}}\``).join("\
, ");return await Promise.all([...unknown].map(async word=>{const meant=await nearest(word.toLowerCase(),PLACEHOLDERS,2),
guess=meant===void 0?".":`: did you mean \`{${meant}}\`?`;return`\`{${word}}\` in \`metadata\` is no placeholder and is sen\
t as it is${guess} There are ${known}`}))}function placeholdersOf(env,now){return{...env.GITHUB_SHA?{commit:env.GITHUB_SHA}:
{},...env.GITHUB_REF_NAME?{ref:env.GITHUB_REF_NAME}:{},date:now.toISOString().slice(0,10)}}function rootNameOf(root,repository){
const folder=root.slice(root.lastIndexOf("/")+1);return folder!==""&&folder!=="$RUNNER_TEMP"?folder:repository?.split("/")[1]||
"files"}const edge_impulse_INPUTS={"organization-id":{parse:wholeNumber(1)},dataset:{parse:line},name:{parse:line},"grou\
p-by":{parse:oneOf(["all","directory","file"]),default:"all"},"bucket-name":{parse:line},"bucket-id":{parse:wholeNumber(
1)},"bucket-path":{parse:line},"data-id":{parse:wholeNumber(1)},metadata:{parse:textMapping,default:"{}"},"form-fields":{
parse:textMapping,default:"{}"}},EDGE_IMPULSE=defineService({modes:["create","append"],inputs:edge_impulse_INPUTS,read:edge_impulse_read,
async create({target,...settings},{token,baseUrl,rootName,placeholders}){const{edgeImpulse}=await Promise.all([__nccwpck_require__.
e(518),__nccwpck_require__.e(214)]).then(__nccwpck_require__.bind(__nccwpck_require__,5214)),items=target.mode==="append"?
target:{...target,rootName,placeholders};return edgeImpulse({...settings,token,...given({baseUrl}),target:items})},page:({
organizationId})=>({title:"the organization's data in Edge Impulse Studio",address:new URL(`https://studio.edgeimpulse.c\
om/organization/${organizationId}/data`)})});async function edge_impulse_read(inputs,{mode,missing,findings}){return{service:"\
edge-impulse",organizationId:inputs.require("organization-id",1,missing," with service: edge-impulse"),target:mode==="ap\
pend"?appendTarget(inputs,missing):await createTarget(inputs,missing,findings),formFields:inputs.get("form-fields")}}function appendTarget(inputs,missing){
return inputs.get("dataset"),{mode:"append",dataId:inputs.require("data-id",1,missing," with mode: append")}}async function createTarget(inputs,missing,findings){
const bucketId=inputs.get("bucket-id"),bucketName=inputs.get("bucket-name");inputs.isGiven("bucket-id")&&inputs.isGiven(
"bucket-name")&&findings.problems.push({input:"bucket-id",message:"says the same as `bucket-name`: give one of them"});const name=inputs.
get("name"),bucketPath=inputs.get("bucket-path"),metadata=inputs.get("metadata");findings.warnings.push(...await unknownPlaceholders(
metadata));const bucket=bucketId===void 0?bucketName&&{name:bucketName}:{id:bucketId};return{mode:"create",dataset:inputs.
require("dataset","dataset",missing," with mode: create"),groupBy:inputs.get("group-by"),metadata,...name===void 0?{}:{name},
...bucket?{bucket}:{},...bucketPath===void 0?{}:{bucketPath}}}const graphite_note_INPUTS={"user-code":{parse:line},name:{
parse:line},"dataset-code":{parse:line},columns:{parse:structure},delimiter:{parse:value=>{if(value.length===1&&!/["\p{Cc}\uFEFF]/u.
test(value)||value==="tab"||value==="\\t")return value;throw new BadValue(`${quoted(value)} is not one character, such a\
s \`;\`, or \`tab\``)}},encoding:{parse:value=>{try{return new TextDecoder(value),value}catch{throw new BadValue(`${quoted(
value)} is not an encoding that is known, such as utf-8, utf-16le or windows-1252`)}}},"rows-per-request":{parse:wholeNumber(
1),default:"10000"},"requests-per-minute":{parse:wholeNumber(0),default:"10"},compressed:{parse:choice("gzip","none"),default:"\
true"}},GRAPHITE_NOTE=defineService({modes:["create","replace","append"],inputs:graphite_note_INPUTS,read:graphite_note_read,
async create({options},{token,baseUrl,temporaryFolder}){const{graphiteNote}=await __nccwpck_require__.e(923).then(__nccwpck_require__.
bind(__nccwpck_require__,4923));return graphiteNote({...options,token,...given({baseUrl}),temporaryFolder})},page:()=>({
title:"Graphite Note",address:new URL("https://app.graphite-note.com/")})});function graphite_note_read(inputs,{mode,missing}){
const optional={delimiter:inputs.get("delimiter"),encoding:inputs.get("encoding")},columns=mode==="append"?inputs.require(
"columns",void 0,"problem"," with mode: append"):inputs.get("columns");return{service:"graphite-note",options:{userCode:inputs.
require("user-code","user",missing," with service: graphite-note"),target:mode==="create"?{mode,name:inputs.require("nam\
e","dataset",missing," with mode: create")}:{mode,datasetCode:inputs.require("dataset-code","dataset",missing,` with mod\
e: ${mode}`)},rowsPerRequest:inputs.get("rows-per-request"),requestsPerMinute:inputs.get("requests-per-minute"),compression:inputs.
get("compressed"),...columns===void 0?{}:{columns},...given(optional)}}}const ROE=defineService({modes:["create"],inputs:{
"dataset-id":{parse:line},"organization-id":{parse:line},metadata:{parse:textMapping,default:"{}"},"form-fields":{parse:textMapping,
default:"{}"},"table-name":{parse:line}},read:roe_read,async create({options},{token,baseUrl,placeholders}){const{roe}=await Promise.
all([__nccwpck_require__.e(518),__nccwpck_require__.e(880)]).then(__nccwpck_require__.bind(__nccwpck_require__,5880));return roe(
{...options,token,...given({baseUrl}),placeholders})}});async function roe_read(inputs,{findings}){const metadata=inputs.
get("metadata");return findings.warnings.push(...await unknownPlaceholders(metadata)),{service:"roe",options:{metadata,formFields:inputs.
get("form-fields"),...given({datasetId:inputs.get("dataset-id"),organizationId:inputs.get("organization-id"),tableName:inputs.
get("table-name")})}}}const SERVICES={"edge-impulse":EDGE_IMPULSE,datatile:DATATILE,"graphite-note":GRAPHITE_NOTE,roe:ROE},
SERVICE_NAMES=Object.keys(SERVICES),COMMON_INPUTS={service:{parse:oneOf(SERVICE_NAMES)},token:{parse:secret},files:{parse:parsers_text},
"base-url":{parse:address},mode:{parse:oneOf(["create","replace","append"]),default:"create"},"if-no-files-found":{parse:oneOf(
["error","warn","ignore"]),default:"error"},"include-hidden-files":{parse:choice("include","leave-out"),default:"false"},
concurrency:{parse:wholeNumber(1,64),default:"4"},"max-retries":{parse:wholeNumber(0,100),default:"5"},"request-timeout-\
seconds":{parse:duration("seconds"),default:"300"},"timeout-minutes":{parse:duration("minutes"),default:"60"},wait:{parse:choice(
"processed","accepted"),default:"true"},"fail-fast":{parse:choice("stop","continue"),default:"false"},journal:{parse:fileToWrite},
shard:{parse:shard},"dry-run":{parse:choice("check","upload"),default:"false"}},NO_TOKEN="dry-run-without-token";async function loadInputs(env,context){
const findings={problems:[],warnings:[]},texts=inputTexts(env),known=new Set([...Object.keys(COMMON_INPUTS),...SERVICE_NAMES.
flatMap(name=>Object.keys(SERVICES[name].inputs))]);for(const name of texts.keys())known.has(name)||findings.problems.push(
await unknownInput(name,[...known]));const common=await InputReader.of(COMMON_INPUTS,texts,context,findings),run2=common.
get("dry-run"),missing=run2==="check"?"warning":"problem",mode=common.get("mode"),service=common.require("service",void 0,
"problem",`: one of ${SERVICE_NAMES.join(", ")}`),target=service===void 0?void 0:await readTarget(service,texts,context,
{mode,missing,findings}),token=run2==="check"?common.get("token")??NO_TOKEN:common.require("token","","problem",NO_SECRET),
standInUrl=service&&SERVICES[service].standInUrl,baseUrl=standInUrl===void 0?common.get("base-url"):common.require("base\
-url",standInUrl,missing,` with service: ${service}`),files=common.require("files","","problem",": patterns, one a line");
if(target===void 0||findings.problems.length>0)throw new InputsError(findings.problems);return{target,token,baseUrl,mode,
files,ifNoFilesFound:common.get("if-no-files-found"),hiddenFiles:common.get("include-hidden-files"),concurrency:common.get(
"concurrency"),maxRetries:common.get("max-retries"),requestTimeoutMs:common.get("request-timeout-seconds"),timeoutMs:common.
get("timeout-minutes"),waitFor:common.get("wait"),onFailure:common.get("fail-fast"),journal:common.get("journal"),shard:common.
get("shard"),run:run2,warnings:findings.warnings}}const NO_SECRET=", but for a dry run. A workflow that a fork's pull re\
quest started, or Dependabot, is not given the repository's secrets";function inputTexts(env){const texts=new Map;for(const[
variable,value=""]of Object.entries(env))variable.startsWith("INPUT_")&&value.trim()!==""&&texts.set(variable.slice(6).toLowerCase(),
value.trim());return texts}async function readTarget(service,texts,context,read2){const{mode,findings}=read2,{modes,settings}=SERVICES[service];
if(!modes.includes(mode)){const message=`${quoted(mode)} is not one that ${service} has: ${modes.join(", ")}`;findings.problems.
push({input:"mode",message})}for(const name of texts.keys()){const having=SERVICE_NAMES.filter(other=>specOf(other,name)!==
void 0);having.length===0||having.includes(service)||having.some(other=>specOf(other,name)?.default===texts.get(name))||
findings.problems.push({input:name,message:`is an input of ${having.join(" and ")}, not of ${service}`})}return await settings(
texts,context,read2)}function specOf(service,name){const table=SERVICES[service].inputs;return Object.hasOwn(table,name)?
table[name]:void 0}class LiveReport{#files=[];#planned=0;on(event){event.kind==="planned"&&(this.#planned=event.files),event.
kind==="file"&&this.#files.push(event.file)}asIfEnded(start,error){const files=[...new Map(this.#files.map(file=>[file.name,
file])).values()].map(file=>file.state==="planned"?{...file,state:"failed",error}:file),totals=totalsOf(files,void 0),untold=Math.
max(0,this.#planned-files.length);return{...start,status:totals.uploaded+totals.inDoubt+totals.skipped>0?"partial":"fail\
ure",files,errors:[error],totals:{...totals,files:totals.files+untold,failed:totals.failed+untold},jobIds:live_report_distinct(
files.map(file=>file.jobId)),itemIds:live_report_distinct(files.map(file=>file.itemId))}}}function live_report_distinct(ids){
return[...new Set(ids.filter(id=>id!==void 0))]}var harmless_json=__nccwpck_require__(5243);const FIRST_OUTPUTS={status:"\
failure","job-id":"","job-ids":"[]","item-id":"","item-ids":"[]","row-count":"","row-counts":"{}","service-row-count":"",
"file-count":"0","uploaded-count":"0","skipped-count":"0","failed-count":"0","in-doubt-count":"0","byte-count":"0",report:""},
MOST_JSON_BYTES=512*1024;function outputsOf(report,run2,reportPath,inputs=new Set){const{totals}=report,isSafe=id=>SAFE_ID.
test(inputs.has(id)?id.replaceAll(" ","_"):id),jobIds=report.jobIds.filter(isSafe),itemIds=report.itemIds.filter(isSafe),
json={"job-ids":(0,harmless_json.E)(jobIds),"item-ids":(0,harmless_json.E)(itemIds),"row-counts":(0,harmless_json.E)(rowCounts(
report.files))},tooLarge=Object.entries(json).flatMap(([name,text])=>Buffer.byteLength(text)>MOST_JSON_BYTES?[name]:[]),
fitting=name=>tooLarge.includes(name)?"":json[name],count=files=>run2==="check"?"":String(files),outputs={status:report.
status,"job-id":jobIds[0]??"","job-ids":fitting("job-ids"),"item-id":itemIds[0]??"","item-ids":fitting("item-ids"),"row-\
count":String(totals.rows??""),"row-counts":fitting("row-counts"),"service-row-count":String(totals.serviceRows??""),"fi\
le-count":String(totals.files),"uploaded-count":count(totals.uploaded),"skipped-count":count(totals.skipped),"failed-cou\
nt":count(totals.failed),"in-doubt-count":count(totals.inDoubt),"byte-count":String(totals.bytes),report:reportPath},unsafeIds=report.
jobIds.length+report.itemIds.length-jobIds.length-itemIds.length;return{outputs,tooLarge,unsafeIds}}function rowCounts(files){
const counts=Object.create(null);for(const{file,state,rows}of files)state!=="planned"&&state!=="skipped"&&rows!==void 0&&
(counts[file]=rows);return counts}const SAFE_ID=/^[\p{L}\p{N}_](?!.*\/\.{1,2}(?:\/|$))[\p{L}\p{M}\p{N}_.:~+=@,/-]{0,499}$/u;
function eventLine(event){if(event.kind==="asking")return(0,format.kc)(`no answer: asking the service whether it arrived\
 (${event.task}, ${event.step}: ${event.reason})`);if(event.kind!=="retrying")return;const wait=(0,format.a3)(event.delayMs),
said=event.because==="busy"?`busy: waiting ${wait}`:`trying again in ${wait}`;return(0,format.kc)(`${said} (${event.task}\
, ${event.step}: ${event.reason})`)}function progressLine(progress,elapsedMs){const{files,totalFiles,sentBytes,totalBytes,
rows}=progress,parts=[`${(0,format.B4)(files)} of ${(0,format.ZV)(totalFiles,"file")}`,`${(0,format.z3)(sentBytes)} sent${sentBytes>
totalBytes?"":` of ${(0,format.z3)(totalBytes)} of data`}`];rows>0&&parts.push((0,format.ZV)(rows,"row")),sentBytes>0&&elapsedMs>
0&&parts.push(`${(0,format.z3)(Math.round(sentBytes*1e3/elapsedMs))}/s`);const left=timeLeft(progress,elapsedMs);return left!==
void 0&&parts.push(`about ${(0,format.a3)(left)} left`),parts.join(", ")}function timeLeft(progress,elapsedMs){const{bytes,
files,sentBytes,totalBytes,totalFiles}=progress,most=files===0?totalBytes:totalBytes*(files+FILES_UNDER_WAY)/totalFiles,
done=sentBytes<totalBytes?Math.max(bytes,Math.min(sentBytes,most)):bytes;return done>0&&done<totalBytes?elapsedMs*(totalBytes-
done)/done:void 0}const FILES_UNDER_WAY=8;class ProgressLog{#write;#now;#intervalMs;#startedAt;#saidAt;#latest;constructor(write,now,intervalMs=5e3){
this.#write=write,this.#now=now,this.#intervalMs=intervalMs,this.#startedAt=now(),this.#saidAt=this.#startedAt}report(progress){
this.#latest=progress,this.sayIfDue()}sayIfDue(){const now=this.#now();this.#latest===void 0||now-this.#saidAt<this.#intervalMs||
(this.#saidAt=now,this.#write(progressLine(this.#latest,now-this.#startedAt)))}}function proxyWarnings(env){const name=[
"https_proxy","HTTPS_PROXY"].find(variable=>env[variable]),address2=name===void 0?void 0:env[name];return address2===void 0||
!URL.canParse(address2)||new URL(address2).hostname!==""?[]:[`\`${name}\` does not begin with \`http://\`: the requests go \
out without that proxy`]}const PROXIES=["http_proxy","https_proxy","all_proxy"].flatMap(name=>[name,name.toUpperCase()]),
ADDRESSES=["INPUT_BASE-URL","INPUT_STATUS-URL","INPUT_CALLBACK-URL"];function secretsOf(env){const addresses=[...PROXIES,
...ADDRESSES].map(name=>env[name]?.trim()??""),secrets=[env.INPUT_TOKEN??"",...addresses.flatMap(secretsOfAddress)];return[
...new Set(secrets)].filter(secret2=>secret2.trim()!=="")}const SHORTEST_KEY=12;function secretsOfAddress(address2){const[
,userinfo=""]=/^(?:[a-z][a-z\d+.-]*:\/*)?([^/?#]*)@/i.exec(address2)??[],colon=userinfo.indexOf(":"),password=colon===-1?
userinfo:userinfo.slice(colon+1),[,query=""]=/\?([^#]*)/.exec(address2)??[],values=[...new URLSearchParams(query).values()].
filter(value=>value.length>=SHORTEST_KEY);return[password,decoded(password),...values]}function decoded(text){try{return decodeURIComponent(
text)}catch{return text}}function redactAll(value,redact){return redacted(value,redact)}function redacted(value,redact){
if(typeof value=="string")return redact(value);if(typeof value!="object"||value===null)return value;const before=Array.isArray(
value)?value:Object.values(value),changed=[];for(let index=0;index<before.length;index+=1){const clean=redacted(before[index],
redact);clean!==before[index]&&changed.push([index,clean])}if(changed.length===0)return value;const after=[...before];for(const[
index,clean]of changed)after[index]=clean;return Array.isArray(value)?after:Object.fromEntries(Object.keys(value).map((key,index)=>[
key,after[index]]))}function pageOf({target,baseUrl,run:run2}){if(!(run2==="check"||baseUrl!==void 0))return definitionOf(
target).page?.(target)}async function serviceOf({target,token,baseUrl},context){return await definitionOf(target).create(
target,{...context,token,baseUrl})}function definitionOf({service}){return SERVICES[service]}async function main(env){const redact=maskSecrets(
env),notices=[],live=new LiveReport;let settings;const start=errors2=>failureReport(errors2,{service:env.INPUT_SERVICE??
"",settings,now:new Date}),writeDown=error=>{const{outputs}=outputsOf(live.asIfEnded(start([]),error),settings?.run??"up\
load","",new Set(inputTexts(env).values()));setOutputs(outputs,redact)},crashing=endOnCrash(writeDown,redact),stopping=stopOnSignals(
()=>writeDown(CANCELLED));if(setOutputs(FIRST_OUTPUTS)==="unwritable")return crashing.end();const workspace=env.GITHUB_WORKSPACE||
process.cwd();let report;try{settings=await loadInputs(env,{readText:name=>readWorkspaceFile(workspace,name),pathToWrite:name=>pathToWrite(
[workspace,...env.RUNNER_TEMP?[env.RUNNER_TEMP]:[]],name)});for(const message of[...settings.warnings,...proxyWarnings(env)])
notices.push({level:"warning",message});report=await run(settings,{env,workspace,notices,redact,live,signal:stopping.signal})}catch(thrown){
report=start(thrown===stopping.signal.reason?[CANCELLED]:describeFailure(thrown))}const whole={...report,notices:[...notices,
...report.notices]};await publish(redactAll(whole,redact),settings,env,redact),stopping.end(),crashing.end()}function maskSecrets(env){
const secrets=secretsOf(env);for(const form of new Set(secrets.flatMap(dist_redact.eo)))setSecret(form);return(0,dist_redact.
$p)(secrets)}const CANCELLED={kind:"stopped",message:"the run was cancelled"},MOST_MS_AFTER_SIGNAL=4500;function stopOnSignals(onStop){
const controller=new AbortController,stop=name=>{controller.signal.aborted||(info(`${name}: stopping; what has arrived w\
ill be reported`),controller.abort(),onStop(),setTimeout(()=>process.exit(1),MOST_MS_AFTER_SIGNAL).unref())};return process.
on("SIGINT",stop).on("SIGTERM",stop),{signal:controller.signal,end:()=>{process.off("SIGINT",stop).off("SIGTERM",stop)}}}
function endOnCrash(onCrash,redact){const crash=thrown=>{const[error]=describeFailure(thrown);try{error!==void 0&&onCrash(
error),core_error((0,format.kc)(redact(error?.message??""))),info((0,format.kc)(redact(error?.hint??"")))}finally{process.
exit(1)}};process.on("uncaughtException",crash);const stuck=()=>crash(new Error("the run waits for what never comes"));return process.
once("beforeExit",stuck),{end:()=>{process.off("beforeExit",stuck)}}}async function run(settings,context){const{env,workspace,
redact,live,signal}=context,serviceContext={placeholders:placeholdersOf(env,new Date),temporaryFolder:env.RUNNER_TEMP||(0,external_node_os_.
tmpdir)()};await serviceOf(settings,{...serviceContext,rootName:"files"});const found=await findFiles({patterns:settings.
files,workspace,runnerTemp:env.RUNNER_TEMP,hiddenFiles:settings.hiddenFiles,signal}),files=await withoutJournal(found.files,
settings.journal);context.notices.push(...searchNotices(found,settings.ifNoFilesFound));const service=await serviceOf(settings,
{...serviceContext,rootName:rootNameOf(found.root,env.GITHUB_REPOSITORY)}),{shard:shard2,journal,baseUrl:_baseUrl,files:_patterns,
...options}=settings,progress=new ProgressLog(info,()=>process.uptime()*1e3),isDebug=core_isDebug(),ticks=setInterval(()=>progress.
sayIfDue(),1e3);startGroup(`${(0,format.ZV)(files.length,"file")} for ${service.name} at ${service.baseUrl.host}`);try{const report=await upload(
{...options,...shard2===void 0?{}:{shard:shard2},...journal===void 0?{}:{journal},service,files,signal,onEvent(event){live.
on(event),isDebug&&event.kind==="file"&&debug((0,format.kc)(redact(`${event.file.file}: ${event.file.state}`))),tell(event,
progress,redact)}});return files.length===0?main_withoutFiles(report,settings):report}finally{clearInterval(ticks),endGroup()}}
async function withoutJournal(files,journal){const own=journal===void 0?void 0:await(0,promises_.stat)(journal).catch(()=>{});
return own===void 0?files:files.filter(({dev,ino})=>dev!==own.dev||ino!==own.ino)}function tell(event,progress,redact){event.
kind==="progress"&&progress.report(event.progress),event.kind==="planned"&&info(`Planned: ${(0,format.ZV)(event.tasks.length,
"task")}, ${(0,format.ZV)(event.files,"file")}, ${(0,format.z3)(event.bytes)}`);const line2=eventLine(event);line2!==void 0&&
info(redact(line2))}function main_withoutFiles(report,{ifNoFilesFound}){if(ifNoFilesFound!=="error")return report;const error={
kind:"input",message:"`files` matched no file",hint:"Check the patterns and the steps before this one. Set `if-no-files-\
found` to `warn` or `ignore` where this is fine."};return{...report,status:"failure",errors:[...report.errors,error]}}async function publish(report,settings,env,redact){
const kind=settings?.run??"upload",page=settings===void 0?void 0:pageOf(settings),closing=await __nccwpck_require__.e(467).
then(__nccwpck_require__.bind(__nccwpck_require__,3467)),reportPath=await closing.writeReport(report,env.RUNNER_TEMP||(0,external_node_os_.
tmpdir)()).catch(error=>(warning((0,format.kc)(redact(`the report cannot be written: ${String(error)}`))),"")),{outputs,
tooLarge,unsafeIds}=outputsOf(report,kind,reportPath,new Set(inputTexts(env).values()));setOutputs(outputs);for(const name of tooLarge)
warning(`the output \`${name}\` is left empty: it is larger than 512 KiB, and GitHub would cut it. The report has it all`);
unsafeIds>0&&warning(`${(0,format.ZV)(unsafeIds,"id")} of the service's ${unsafeIds===1?"is":"are"} not in the outputs: \
a script could take characters in it for commands. The report has it`),env.GITHUB_STEP_SUMMARY&&await summary.addRaw(closing.
summaryOf(report,kind,page)).write().catch(error=>warning((0,format.kc)(redact(`the summary cannot be written: ${String(
error)}`)))),conclude(report,kind,closing)}function conclude(report,kind,closing){const failed=report.status==="failure"||
report.status==="partial",faults=closing.faultAnnotations(report),reason=(0,format.kc)(closing.headline(report,kind));failed&&
faults.shown.length===0?core_error(reason):info(reason),failed&&(process.exitCode=1),showTables(report,closing);for(const group2 of[
closing.noticeAnnotations(report.notices),faults]){for(const annotation of group2.shown)annotate(annotation);for(const line2 of group2.
more)info(line2)}if(!failed)return;const lines=closing.describeErrors(report,faults.told);for(const[index,line2]of lines.
entries())(!reason.includes(line2)||lines[index+1]?.startsWith(" "))&&info(line2)}function showTables(report,closing){if(report.
files.length!==0){for(const line2 of closing.stateTable(report))info(line2);startGroup("Files");for(const line2 of closing.
fileTable(report))info(line2);endGroup()}}function annotate({level,message,file,startLine,details}){const place={...file===
void 0?{}:{file},...startLine===void 0?{}:{startLine}},write={error:core_error,warning,notice}[level];write(message,place);
for(const line2 of details??[])info(line2)}function setOutputs(outputs,redact=text=>text){const values=Object.entries(outputs).
map(([name,value])=>[name,redact(value)]);try{for(const[name,value]of values)setOutput(name,value);return"written"}catch(error){
return core_error((0,format.kc)(`the outputs cannot be written: ${String(error)}`)),process.exitCode=1,"unwritable"}}main(
process.env),module.exports=__webpack_exports__})();
