"use strict";exports.id=94,exports.ids=[94],exports.modules={8094:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{JsonRecords:()=>JsonRecords});var mjs=__webpack_require__(1863);const MAX_DEPTH=100;
class JsonGrammar{#texts;#containers=[];#expected="value";constructor(texts){this.#texts=texts}get depth(){return this.#containers.
length}get isComplete(){return this.depth===0&&this.#expected===(this.#texts==="one"?"nothing":"value")}accept(token){switch(token){case mjs.
ks.LEFT_BRACE:return this.#open("object");case mjs.ks.LEFT_BRACKET:return this.#open("array");case mjs.ks.RIGHT_BRACE:return this.#close(
"object","key or close");case mjs.ks.RIGHT_BRACKET:return this.#close("array","value or close");case mjs.ks.COLON:return this.#punctuation(
"colon","value");case mjs.ks.COMMA:return this.#punctuation("comma or close",this.#containers.at(-1)==="object"?"key":"v\
alue");default:return this.#scalar(token)}}#open(container){if(this.#requireValue(),this.depth===MAX_DEPTH)throw new RangeError(
`values are nested deeper than ${MAX_DEPTH} levels`);return this.#containers.push(container),this.#expected=container===
"object"?"key or close":"value or close","open"}#close(container,whenEmpty){if(!(this.#expected==="comma or close"||this.#expected===
whenEmpty)||this.#containers.at(-1)!==container)throw new SyntaxError("a bracket is closed where it may not be");return this.#containers.
pop(),this.#expected=this.#afterValue(),"close"}#punctuation(needed,next){if(this.#expected!==needed)throw new SyntaxError(
"a comma or colon stands where it may not be");return this.#expected=next,"punctuation"}#scalar(token){if(this.#expected===
"key"||this.#expected==="key or close"){if(token!==mjs.ks.STRING)throw new SyntaxError("a key must be a string");return this.#expected=
"colon","key"}return this.#requireValue(),this.#expected=this.#afterValue(),"value"}#requireValue(){if(this.#expected!==
"value"&&this.#expected!=="value or close")throw new SyntaxError(this.#expected==="nothing"?"text follows the end":"a co\
mma or colon is missing")}#afterValue(){return this.depth>0?"comma or close":this.#texts==="one"?"nothing":"value"}}var problem=__webpack_require__(
2362),table_file=__webpack_require__(3428);const CELLS_AT_ONCE=2e6,SHORTEST_RECORD=8;class LiteralTokenizer extends mjs.
_F{literal="";constructor(){super({stringBufferSize:64*1024,numberBufferSize:64});const strings=Reflect.get(this,"buffer\
edString");Reflect.set(strings,"decoder",new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0})),Reflect.set(this,"state",START)}parseNumber(literal){
return this.literal=literal,0}}const START=0;class JsonRecords{#file;#format;#tokenizer=new LiteralTokenizer;#grammar;#base;#layout;#header=[];#hasHeader=!1;#indexes=new Map;#records=[];#lines=[];#record=[];#recordLine=1;#index=0;#nested=new NestedText;#anchor=0;#endLine=0;#piece=Buffer.
alloc(0);#pieceStart=0;#countedTo=0;#line=1;constructor(file,format){this.#file=file,this.#format=format,this.#grammar=new JsonGrammar(
format==="json"?"one":"many"),this.#base=format==="json"?1:0,this.#tokenizer.onToken=token=>this.#take(token),this.#tokenizer.
onError=cause=>{throw cause instanceof problem.rQ?cause:this.#error("this is not valid JSON",this.#lineOfFault(cause),cause)}}*take(text){
const bytes=Buffer.from(text);for(let start=0,size=0;start<bytes.length;start+=size)size=Math.max(1024,Math.floor(CELLS_AT_ONCE*
SHORTEST_RECORD/(this.#header.length+1))),this.#takePiece(bytes.subarray(start,start+size)),yield*this.#batch()}#takePiece(piece){
this.#piece=piece,this.#tokenizer.write(piece);const end=this.#pieceStart+piece.length;if(end-this.#anchor>table_file._S)
throw this.#error(`the record is longer than ${table_file._S} bytes`,this.#recordLine);this.#lineAt(end),this.#pieceStart=
end}*end(){if(!this.#grammar.isComplete){const message=this.#grammar.depth===0?"a JSON array of records is needed":"the \
JSON text is cut off";throw this.#error(message,this.#line)}this.#tokenizer.end(),this.#hasHeader=!0,yield*this.#batch()}*#batch(){
this.#hasHeader&&(yield{header:this.#header,layout:this.#layout??"keyed",records:this.#records,lines:this.#lines},this.#records.
length=0,this.#lines.length=0)}#take({token,value,offset}){const outer=this.#grammar.depth,role=this.#accept(token,offset),
depth=this.#grammar.depth,cellDepth=this.#base+1;outer>cellDepth||depth>cellDepth?(this.#nested.push(this.#textOf(token,
value)),role==="close"&&depth===cellDepth&&this.#setCell(new table_file.s3(this.#nested.take()),offset)):outer<cellDepth?
this.#takeOutside(role,token,offset):role==="close"?this.#endRecord(offset):role==="key"?this.#takeKey(String(value),offset):
role==="value"&&this.#setCell(token===mjs.ks.NUMBER?new table_file.WP(this.#tokenizer.literal):scalarCell(value),offset)}#accept(token,offset){
try{return this.#grammar.accept(token)}catch(cause){const message=cause instanceof RangeError?cause.message:`this is not\
 valid JSON: ${messageOf(cause)}`;throw this.#error(message,this.#lineAt(offset),cause)}}#takeOutside(role,token,offset){
if(!(role==="punctuation"||role==="close")){if(this.#grammar.depth===this.#base&&role==="open"){if(token!==mjs.ks.LEFT_BRACKET)
throw this.#error("a JSON array of records is needed; one object a line is NDJSON (.ndjson)",this.#lineAt(offset));return}
if(role!=="open")throw this.#error("a record must be a JSON object or array",this.#lineAt(offset));this.#beginRecord(token===
mjs.ks.LEFT_BRACE?"keyed":"positional",offset)}}#beginRecord(layout,offset){const line=this.#lineAt(offset);if(this.#layout??=
layout,layout!==this.#layout)throw this.#error("records must be all objects or all arrays",line);if(this.#format==="ndjs\
on"&&line===this.#endLine)throw this.#error("each record must stand on a line of its own",line);this.#hasHeader||=layout===
"keyed",this.#record=[],this.#recordLine=line,this.#anchor=offset,this.#index=0}#endRecord(offset){if(this.#endLine=this.#lineAt(
offset),this.#anchor=offset,this.#format==="ndjson"&&this.#endLine!==this.#recordLine)throw this.#error("each record mus\
t stand on one line",this.#recordLine);if(this.#hasHeader){this.#records.push(this.#record),this.#lines.push(this.#recordLine);
return}this.#header=this.#record.map((cell,index)=>{if(typeof cell!="string")throw this.#error(`name ${index+1} in the h\
eader (the first array) is not a string`,this.#recordLine);return cell}),(0,table_file.eb)(this.#header,this.#file,this.#recordLine),
this.#hasHeader=!0}#takeKey(key,offset){const known=this.#indexes.get(key);if(this.#index=known??this.#header.length,known===
void 0){if(key.trim()===""||this.#index===table_file.ZS){const message=key.trim()===""?"a key is empty":`the objects hav\
e more than ${table_file.ZS} keys`;throw this.#error(message,this.#lineAt(offset))}this.#indexes.set(key,this.#index),this.#header.
push(key)}}#setCell(cell,offset){if(this.#layout==="positional"){this.#record.push(cell);return}for(;this.#record.length<
this.#index;)this.#record.push(void 0);if(this.#record[this.#index]!==void 0){const key=(0,problem.cl)(this.#header[this.#index]??
"");throw this.#error(`the key ${key} stands twice in the record`,this.#lineAt(offset))}this.#record[this.#index]=cell}#textOf(token,value){
return token===mjs.ks.NUMBER?this.#tokenizer.literal:token===mjs.ks.STRING?JSON.stringify(value):String(value)}#lineAt(offset){
let at=this.#piece.indexOf(10,this.#countedTo-this.#pieceStart);for(;at!==-1&&at+this.#pieceStart<offset;)this.#line+=1,
at=this.#piece.indexOf(10,at+1);return this.#countedTo=Math.max(this.#countedTo,offset),this.#line}#lineOfFault(cause){const offset=/absolute position "(\d+)"/.
exec(cause.message)?.[1];return offset===void 0?this.#line:this.#lineAt(Number(offset))}#error(message,line,cause){return new problem.
rQ({file:this.#file.label,line,message},cause===void 0?{}:{cause})}}const TOKENS_AT_ONCE=4096;class NestedText{#text="";#tokens=[];push(token){
this.#tokens.push(token),this.#tokens.length===TOKENS_AT_ONCE&&(this.#text+=this.#tokens.splice(0).join(""))}take(){const text=this.#text+
this.#tokens.splice(0).join("");return this.#text="",text}}function scalarCell(value){return typeof value=="string"||typeof value==
"boolean"?value:null}function messageOf(cause){return cause instanceof Error?cause.message:String(cause)}})};
