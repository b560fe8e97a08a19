"use strict";exports.id=875,exports.ids=[875],exports.modules={1875:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{prepareTable:()=>prepareTable});var external_node_os_=__webpack_require__(8161);
class Findings{#files=new Map;add=(file,found)=>{const message=WORDS[found.kind](found.value),files=this.#files.get(message)??
new Set;this.#files.set(message,files.add(file.label))};notices(){return[...this.#files].map(([message,files])=>{const[file=""]=files;
return files.size===1?{file,message}:{message:`${message} (${files.size} files, such as ${file})`}})}}const WORDS={delimiter:value=>`\
the delimiter was found to be ${value==="	"?"a tab":`\`${value}\``}: set \`delimiter\` where that is wrong`,encoding:value=>`\
read as ${value}, as the byte order mark at its beginning says`};var rows_columns=__webpack_require__(7642),date_format=__webpack_require__(
1817),numeric_format=__webpack_require__(7320),problem=__webpack_require__(2362),table_file=__webpack_require__(3428);function cellEncoder(column){
switch(column.subtype){case"text":return writeText;case"numeric":return numericEncoder(column.format);case"date":case"da\
tetime":return dateEncoder(column.format??rows_columns._E[column.subtype])}}function writeText(cell,out){typeof cell=="s\
tring"?out.string(cell):cell==null?out.literal("null"):out.string(cellText(cell))}function numericEncoder(format){const numericFormat=(format===
void 0?void 0:(0,numeric_format.qS)(format))??numeric_format.EY,readNumber=(0,numeric_format.MM)(numericFormat),hasPoint=numericFormat.
decimal===".",allowed=format===void 0?"not numeric":`not numeric (format \`${format}\`)`;return(cell,out,report)=>{if(hasPoint&&
typeof cell=="string"&&(0,numeric_format.uW)(cell)!==numeric_format.d7){out.literal(cell);return}if(cell===""||cell===null||
cell===void 0){out.literal("null");return}const plain=typeof cell=="string"?readNumber(cell):cell instanceof table_file.
WP?cell.literal:void 0;if(plain===void 0){report.reject(`${(0,problem.cl)(cellText(cell))} is ${allowed}`),out.literal("\
null");return}const literal=(0,numeric_format.Ty)(plain);if(literal!==void 0){out.literal(literal);return}report.keepAsText(
cellText(cell)),out.string(cellText(cell))}}const MAX_REMEMBERED=2e3;function dateEncoder(format){const isDate=(0,date_format.
$j)(format),dates=new Set;return(cell,out,report)=>{if(cell===""||cell===null||cell===void 0){out.literal("null");return}
const isKnown=typeof cell=="string"&&dates.has(cell);if(!isKnown&&(typeof cell!="string"||!isDate(cell))){report.reject(
`${(0,problem.cl)(cellText(cell))} is not a date in the format \`${format}\``),out.literal("null");return}!isKnown&&dates.
size<MAX_REMEMBERED&&dates.add((0,problem.Yo)(cell)),out.string(cell)}}function cellText(cell){return cell instanceof table_file.
WP?cell.literal:cell instanceof table_file.s3?cell.json:String(cell??"")}const LONGEST_NAME=60;function columnNames(headers){
const taken=new Set,numbers=new Map;return headers.map((header,index)=>{const name=freeName(identifier(header,index),taken,
numbers);return taken.add(name),name})}function identifier(header,index){const ascii2=header.normalize("NFKD").replace(new RegExp(
"\\p{M}","gu"),"").toLowerCase().replace(/[^a-z0-9]+/g,"_").replace(/^_|_$/g,"").slice(0,LONGEST_NAME);return ascii2===""?
`column_${index+1}`:/^[a-z]/.test(ascii2)?ascii2:`column_${ascii2}`.slice(0,LONGEST_NAME)}function freeName(name,taken,numbers){
let free=name;for(let number=(numbers.get(name)??1)+1;taken.has(free);number+=1){const suffix=`_${number}`;free=name.slice(
0,LONGEST_NAME-suffix.length)+suffix,numbers.set(name,number)}return free}const infer_dates_MAX_REMEMBERED=2e3,TIME="(?:\
[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.(?:\\d{3}|\\d{6}))?)?",ZONE="Z|[+-]\\d{2}:[0-5]\\d",DATE=new RegExp(`^(\\d{1,4}\
)([-/.])(\\d{1,2})\\2(\\d{1,4})(?:([ T])(${TIME})(${ZONE})?)?$`);class DateInference{#orders=["ymd","dmy","mdy"];#shape;#first={
hasZero:!1,hasSingle:!1};#second={hasZero:!1,hasSingle:!1};#taken=new Set;add(text){if(this.#taken.has(text))return!0;const[
,start="",separator="",middle="",end="",gap="",clock="",zone=""]=DATE.exec(text)??[];if(separator==="")return!1;const time=timeFormat(
gap,clock,zone);if(this.#shape??={separator,time},this.#shape.separator!==separator||this.#shape.time!==time)return!1;const isYearFirst=start.
length===4;noteDigits(this.#first,isYearFirst?middle:start),noteDigits(this.#second,isYearFirst?end:middle),this.#orders=
this.#orders.filter(order=>allows(order,start,middle,end));const isTaken=this.#orders.length>0&&isConsistent(this.#first)&&
isConsistent(this.#second);return isTaken&&this.#taken.size<infer_dates_MAX_REMEMBERED&&this.#taken.add((0,problem.Yo)(text)),
isTaken}reading(){const shape=this.#shape;if(shape===void 0)return{kind:"none"};const formats=this.#orders.map(order=>this.#format(
order,shape.separator)+shape.time),[format]=formats;return format===void 0||formats.length>1?{kind:"several",formats}:{kind:"\
one",subtype:shape.time===""?"date":"datetime",format}}#format(order,separator){const[first,second]=order==="dmy"?["day",
"month"]:["month","day"],short=[LETTERS[first][width(this.#first)],LETTERS[second][width(this.#second)]];return(order===
"ymd"?["Y",...short]:[...short,"Y"]).join(separator)}}const LETTERS={day:{padded:"d",plain:"j"},month:{padded:"m",plain:"\
n"}};function width(digits){return digits.hasSingle?"plain":"padded"}function noteDigits(digits,text){digits.hasSingle||=
text.length===1,digits.hasZero||=text.length===2&&text.startsWith("0")}function isConsistent({hasSingle,hasZero}){return!(hasSingle&&
hasZero)}function allows(order,start,middle,end){if(order==="ymd")return start.length===4&&end.length<=2&&(0,date_format.
N)(Number(start),Number(middle),Number(end));const[day,month]=order==="dmy"?[start,middle]:[middle,start];return end.length===
4&&start.length<=2&&(0,date_format.N)(Number(end),Number(month),Number(day))}function timeFormat(gap,clock,zone){if(gap===
"")return"";const fraction=clock.split(".")[1]?.length,seconds=clock.length>=8?":s":"";return`${gap==="T"?"\\T":" "}H:i${seconds}${fraction===
void 0?"":fraction===3?".v":".u"}${zone===""?"":zone==="Z"?"\\Z":"P"}`}class ColumnsInference{#columns=new Map;add({header,
records,lines},file,source){const columns=header.map(name=>this.#column(name));for(const[index,column]of columns.entries())
for(let row=0;row<records.length&&column.isOpen;row+=1)column.add(records[row]?.[index],source,file,lines[row]??0)}get revision(){
let sum=this.#columns.size;for(const{revision}of this.#columns.values())sum+=revision;return sum}result(){const aliases=[
...this.#columns.keys()],names=columnNames(aliases);return[...this.#columns.values()].map((column,index)=>column.result(
names[index]??""))}#column(alias){const known=this.#columns.get(alias);if(known!==void 0)return known;const column=new ColumnInference(
alias);return this.#columns.set(alias,column),column}}const CODE_NAME=/(?:^|[^a-z])(?:phone|telephone|tel|mobile|fax|msisdn|zip|zipcode|postcode|postal)(?:$|[^a-z])/i,
NUMBER=/^-?(0|[1-9]\d*)(?:\.(\d+)(?:[eE][+-]?\d+)?|[eE][+-]\d+)?$/,LONGEST_INTEGER=15,LOCAL_NUMBER=/^[+-]?(?:\d{1,3}([., '\u00a0\u202f])\d{3}(?:\1\d{3})*(?:[.,]\d+)?|\d+,\d+)$/,
MOST_DECIMALS=10;class ColumnInference{revision=0;#alias;#dates=new DateInference;#mayBeNumeric;#mayBeDate=!0;#mayBeLocal=!0;#localExample="";#count=0;#decimals=0;#example="";#exception;constructor(alias){
this.#alias=alias,this.#mayBeNumeric=!CODE_NAME.test(alias)}get isOpen(){return this.#mayBeNumeric||this.#mayBeDate||this.#mayBeLocal}add(cell,source,file,line){
if(cell===""||cell===null||cell===void 0)return;const text=typeof cell=="string"?cell:void 0;this.#count===0&&(this.#example=
(0,problem.Yo)((text??"").slice(0,100)));const couldBe=this.#reading();if(this.#mayBeNumeric&&=this.#isNumber(cell,source),
this.#mayBeDate&&=text!==void 0&&this.#dates.add(text),this.#mayBeLocal&&=text!==void 0&&(this.#mayBeNumeric||this.#isLocal(
text)),(this.#count===0||couldBe!==this.#reading())&&(this.revision+=1),this.#count>0&&couldBe!==void 0&&this.#reading()===
void 0){const message=`is taken as text: ${(0,problem.cl)(cellText(cell))} cannot be a ${couldBe} as the values before i\
t can`;this.#exception={file:file.label,line,column:this.#alias,message}}this.#count+=1}result(name){const alias=this.#alias;
if(this.#count>0&&this.#mayBeNumeric){const format=this.#decimals===0?"#,###":`#,###.${"#".repeat(Math.min(this.#decimals,
MOST_DECIMALS))}`;return{column:{name,alias,type:"measure",subtype:"numeric",format},notice:void 0}}const dates=this.#mayBeDate?
this.#dates.reading():void 0;if(dates?.kind==="one"){const{subtype,format}=dates;return{column:{name,alias,type:"dimensi\
on",subtype,format},notice:void 0}}return{column:{name,alias,type:"dimension",subtype:"text"},notice:this.#textNotice()}}#textNotice(){
const dates=this.#mayBeDate?this.#dates.reading():void 0,example=(0,problem.cl)(this.#example);if(dates?.kind==="several"){
const formats=dates.formats.map(format2=>`\`${format2}\``).join(" or "),[format=""]=dates.formats,subtype=format.includes(
"H")?"datetime":"date";return this.#notice(`is taken as text: ${example} may be ${formats}; declare the column in \`colum\
ns\` with \`subtype: ${subtype}\` and its \`format\``)}return this.#mayBeLocal&&this.#localExample!==""&&!CODE_NAME.test(
this.#alias)?this.#notice(`is taken as text: numbers like ${(0,problem.cl)(this.#localExample)} have more than one readi\
ng; declare the column in \`columns\` with \`subtype: numeric\` and a \`format\` like \`#.###,##\``):this.#exception}#notice(message){
return{column:this.#alias,message}}#reading(){return this.#mayBeNumeric?"number":this.#mayBeDate?"date":void 0}#isLocal(text){
if(NUMBER.test(text))return!0;const isLocal=LOCAL_NUMBER.test(text);return isLocal&&this.#localExample===""&&(this.#localExample=
(0,problem.Yo)(text)),isLocal}#isNumber(cell,source){if(cell instanceof table_file.WP)return this.#decimals=Math.max(this.#decimals,
/\.(\d+)/.exec(cell.literal)?.[1]?.length??0),(0,numeric_format.Ty)(cell.literal)!==void 0;const decimals=typeof cell=="\
string"&&source==="delimited"?(0,numeric_format.uW)(cell):numeric_format.d7;if(decimals!==numeric_format.d7)return this.#decimals=
Math.max(this.#decimals,decimals),!0;const match=typeof cell=="string"&&source==="delimited"?NUMBER.exec(cell):null;if(match===
null)return!1;const[text,whole="",fraction=""]=match;return this.#decimals=Math.max(this.#decimals,fraction.length),!(fraction===
""&&whole.length>LONGEST_INTEGER)&&(0,numeric_format.Ty)(text)!==void 0}}class ColumnMatch{#columns;#indexes;#positions;#names;#extra=[];#matched=0;constructor(columns){
this.#columns=columns,this.#positions=columns.map(()=>{}),this.#names=columns.map(()=>{}),this.#indexes=new Map([...columns.
map(({alias,name=alias},index)=>[name,index]),...columns.map(({alias},index)=>[alias,index])])}get positions(){return this.#positions}get names(){
return this.#names}take(header,file){const problems=[];for(;this.#matched<header.length;this.#matched+=1){const name=header[this.#matched]??
"",column=this.#indexes.get(name);if(column===void 0)this.#extra.push(name);else if(this.#positions[column]===void 0)this.#positions[column]=
this.#matched,this.#names[column]=name;else{const first=(0,problem.cl)(header[this.#positions[column]]??"");problems.push(
{file,column:name,message:`is the same column as ${first}`})}}return problems}differences(file){return[...this.#columns.
filter((_,index)=>this.#positions[index]===void 0).map(({alias})=>({file,column:alias,message:"is missing in this file"})),
...this.#extra.map(column=>({file,column,message:"is not a column of the table"}))]}}var external_node_buffer_=__webpack_require__(
4573),promises_=__webpack_require__(1455),external_node_path_=__webpack_require__(6760),external_node_util_=__webpack_require__(
7975),external_node_zlib_=__webpack_require__(8522);const FIRST_CAPACITY=64*1024,BYTES_PER_UNIT=3,QUOTES=2,QUOTE=34,COMMA=44,
OPEN=91,BACKSLASH=92,CLOSE=93,DELETE=127,SPACE=32,FIRST_LETTER_BEYOND=160,FIRST_OF_THREE_BYTES=2048,NEEDS_ESCAPE=/["\\\p{Cc}\p{Cs}]/u;
class JsonBuffer{#bytes=external_node_buffer_.Buffer.allocUnsafe(FIRST_CAPACITY);#length=0;#rowStart=0;beginRow(){this.#reserve(
2),this.#rowStart=this.#length,this.#push(this.#length===0?OPEN:COMMA),this.#push(OPEN)}literal(json){this.#reserve(json.
length+1);const bytes=this.#bytes;let length=this.#length;for(let index=0;index<json.length;index+=1)bytes[length]=json.
charCodeAt(index),length+=1;bytes[length]=COMMA,this.#length=length+1}string(text){this.#reserve(text.length*BYTES_PER_UNIT+
QUOTES+1);const bytes=this.#bytes;let length=this.#length;bytes[length]=QUOTE,length+=1;for(let index=0;index<text.length;index+=
1){const unit=text.charCodeAt(index);if(unit===QUOTE||unit===BACKSLASH)bytes[length]=BACKSLASH,bytes[length+1]=unit,length+=
2;else if(unit>=SPACE&&unit<DELETE)bytes[length]=unit,length+=1;else if(unit>=FIRST_LETTER_BEYOND&&unit<FIRST_OF_THREE_BYTES)
bytes[length]=192|unit>>6,bytes[length+1]=128|unit&63,length+=2;else{this.#writeOther(text);return}}bytes[length]=QUOTE,
bytes[length+1]=COMMA,this.#length=length+2}endRow(){this.#bytes[this.#length-1]===COMMA&&(this.#length-=1),this.#reserve(
1),this.#push(CLOSE)}get rowLength(){return this.#length-this.#rowStart-1}countEscapes(){let count=0;for(let index=this.#rowStart+
1;index<this.#length;index+=1){const byte=this.#bytes[index];(byte===QUOTE||byte===BACKSLASH)&&(count+=1)}return count}dropRow(){
this.#length=this.#rowStart}moveRow(to){to.#reserve(this.rowLength+1),to.#push(OPEN),to.#length+=this.#bytes.copy(to.#bytes,
to.#length,this.#rowStart+1,this.#length),this.dropRow()}close(){return this.#reserve(1),this.#push(CLOSE),this.#bytes.subarray(
0,this.#length)}clear(){this.#length=0}#writeOther(text){const json=NEEDS_ESCAPE.test(text)?JSON.stringify(text):`"${text}\
"`;this.#reserve(json.length*BYTES_PER_UNIT+1),this.#length+=this.#bytes.write(json,this.#length),this.#push(COMMA)}#push(byte){
this.#bytes[this.#length]=byte,this.#length+=1}#reserve(more){if(this.#length+more<=this.#bytes.length)return;const larger=external_node_buffer_.
Buffer.allocUnsafe(Math.max(this.#bytes.length*2,this.#length+more));this.#bytes.copy(larger,0,0,this.#length),this.#bytes=
larger}}const gzipAsync=(0,external_node_util_.promisify)(external_node_zlib_.gzip),GZIP_LEVEL=4,GZIP_CHUNK=256*1024,ENCODED_AT_ONCE=3;
class BatchStore{#limits;#jsonLimit;#folder;#file;#batches=[];#inFlight=[];#written=0;#json=new JsonBuffer;#weight=0;#spare=[];#rowCount=0;#parts=[];constructor(limits,folder,file){
this.#limits=limits,this.#jsonLimit=jsonLimit(limits),this.#folder=folder,this.#file=file}static async create(limits,parent){
const folder=await(0,promises_.mkdtemp)((0,external_node_path_.join)(parent,"dataset-upload-"));return new BatchStore(limits,
folder,await(0,promises_.open)((0,external_node_path_.join)(folder,"batches"),"wx+",384))}get batches(){return this.#batches}get json(){
return this.#json}add(file){const weight=this.#json.rowLength+(this.#limits.compression==="none"?this.#json.countEscapes():
0),room=this.#jsonLimit-BRACKETS;if(weight>room)throw this.#json.dropRow(),new RangeError(`the row takes ${weight} bytes\
, a request has room for ${room}`);if(this.#rowCount===this.#limits.rows||this.#weight+weight>room){const next=this.#spare.
pop()??new JsonBuffer;this.#json.moveRow(next),this.#flush(next)}this.#weight+=weight+batches_COMMA,this.#rowCount+=1;const part=this.#parts.
at(-1);return part?.file===file?part.rowCount+=1:this.#parts.push({file,rowCount:1}),this.#inFlight.length>ENCODED_AT_ONCE?
this.#inFlight.shift():void 0}async finish(){this.#rowCount>0&&this.#flush(new JsonBuffer),await Promise.all(this.#inFlight.
splice(0))}async close(){await Promise.allSettled(this.#inFlight.splice(0)),await this.#file.close(),await(0,promises_.rm)(
this.#folder,{recursive:!0,force:!0})}#flush(next){const batch=new StoredBatch(this.#file,this.#rowCount,this.#parts,this.#limits.
compression);batch.byteLength=this.#weight-batches_COMMA+BRACKETS,this.#batches.push(batch);const written=this.#write(this.#json,
batch);written.catch(()=>{}),this.#inFlight.push(written),this.#json=next,this.#weight=0,this.#rowCount=0,this.#parts=[]}async#write(buffer,batch){
let bytes=buffer.close();this.#limits.compression==="gzip"&&(bytes=await gzipAsync(bytes,{level:GZIP_LEVEL,chunkSize:GZIP_CHUNK}),
batch.byteLength=base64Length(bytes.length)),batch.place={offset:this.#written,length:bytes.length},this.#written+=bytes.
length,await writeAll(this.#file,bytes,batch.place.offset),buffer.clear(),this.#spare.push(buffer)}}class StoredBatch{rowCount;parts;byteLength=0;place={
offset:0,length:0};#file;#compression;constructor(file,rowCount,parts,compression){this.rowCount=rowCount,this.parts=parts,
this.#file=file,this.#compression=compression}async read(){const{offset,length}=this.place,bytes=external_node_buffer_.Buffer.
alloc(length);for(let at=0;at<length;){const{bytesRead}=await this.#file.read(bytes,at,length-at,offset+at);if(bytesRead===
0)throw new Error("the temporary file of encoded rows was cut off");at+=bytesRead}return bytes.toString(this.#compression===
"gzip"?"base64":"utf8")}}const BRACKETS=2,batches_COMMA=1;function jsonLimit({bytes,compression}){return compression==="\
none"?bytes:Math.floor((bytes-100)*.75*.999)}function base64Length(bytes){return Math.ceil(bytes/3)*4}async function writeAll(file,bytes,position){
for(let at=0;at<bytes.length;){const{bytesWritten}=await file.write(bytes,at,bytes.length-at,position+at);at+=bytesWritten}}
class RowEncoder{#columns;#encoders;#problems;#keptAsText=new Map;#file="";#line=0;#names=[];#index=0;constructor(columns,problems){
this.#columns=columns,this.#encoders=columns.map(cellEncoder),this.#problems=problems}encode(cells,{names,positions},file,line,out){
this.#file=file,this.#line=line,this.#names=names,out.beginRow();for(let index=0;index<this.#encoders.length;index+=1){const position=positions[index];
this.#index=index,this.#encoders[index]?.(position===void 0?void 0:cells[position],out,this)}out.endRow()}reject(message){
this.#problems.add({file:this.#file,line:this.#line,column:this.#columnName,message})}keepAsText(value){const kept=this.#keptAsText.
get(this.#index);if(kept===void 0){const first={count:1,name:this.#columnName,first:(0,problem.cl)(value),file:this.#file,
line:this.#line};this.#keptAsText.set(this.#index,first)}else kept.count+=1}get#columnName(){return this.#names[this.#index]??
this.#columns[this.#index]?.alias??""}notices(){return[...this.#keptAsText.values()].map(({count,name,first,file,line})=>({
file,line,column:name,message:`${first} has more digits than a double-precision number holds, so it is sent as text${count===
1?"":`, as are ${count-1} later values of the column`}`}))}}class TableDraft{columns;problems;#store;#encoder;#skipRows;#files=[];constructor(columns,{
maxProblems,skipRows},store){this.columns=columns,this.problems=new problem.Ku(maxProblems),this.#store=store,this.#encoder=
new RowEncoder(columns,this.problems),this.#skipRows=skipRows}static async create(columns,options){return new TableDraft(
columns,options,await BatchStore.create(options.limits,options.temporaryFolder))}get batches(){return this.#store.batches}get rowCounts(){
return new Map(this.#files.map(({label,rowCount})=>[label,rowCount]))}file(file){const skip=this.#skipRows.get(file.label)??
0,draft=new FileDraft(file,new ColumnMatch(this.columns),this.#encoder,this.#store,this.problems,skip);return this.#files.
push(draft),draft}finish(){return this.#store.finish()}notices(){return this.#encoder.notices()}close(){return this.#store.
close()}}class FileDraft{rowCount=0;#file;#match;#encoder;#store;#problems;#skip;#hasColumns=!1;constructor(file,match,encoder,store,problems,skip){
this.#file=file,this.#match=match,this.#encoder=encoder,this.#store=store,this.#problems=problems,this.#skip=skip}get label(){
return this.#file.label}async add(batch){const{header,layout,records,lines}=batch;if(this.#hasColumns||=header.length>0,
this.#problems.addAll(this.#match.take(header,this.label)),layout==="positional"&&this.#match.differences(this.label).length>
0)return"enough";for(let index=0;index<records.length;index+=1){const line=lines[index]??0,cells=records[index]??[];if(!(0,table_file.
$W)(cells,batch)){this.#problems.add((0,table_file.hl)(cells,header,this.#file,line));continue}if(this.#encoder.encode(cells,
this.#match,this.label,line,this.#store.json),this.#problems.count>0||this.rowCount+index<this.#skip)this.#store.json.dropRow();else{
const busy=this.#storeRow(line);busy!==void 0&&await busy}}return this.rowCount+=records.length,"more"}end(){this.#problems.
addAll(this.#hasColumns?this.#match.differences(this.label):[])}#storeRow(line){try{return this.#store.add(this.label)}catch(error){
if(!(error instanceof RangeError))throw error;this.#problems.add({file:this.label,line,message:error.message});return}}}
var ascii=__webpack_require__(9434),csv_header=__webpack_require__(6687);const NOT_CLOSED="a quoted cell is not closed b\
efore the end of the file",TEXT_FOLLOWS='more text follows the closing quote of a cell; a quote inside a quoted cell is \
written twice (`""`)';class CsvSplitter{line=1;#delimiter;#rowEnd;#units=new Uint16Array;#width=1;#cellEnd=0;#lineEnds=0;constructor({
delimiter,rowEnd}){this.#delimiter=delimiter,this.#rowEnd=rowEnd}split(text,until,take){const units=this.#unitsOf(text),
delimiter=this.#delimiter,rowEnd=this.#rowEnd;for(let start=0,at=0;start<text.length;start=at){const cells=new Array(this.#width);
let count=0,lines=1,kind="record";for(;;at+=1){const from=at;if(units[from]===ascii.jA){const cell=this.#quotedCell(text,
from,until);if(typeof cell!="string")return cell.kind==="incomplete"?{kind:"rest",at:start}:cell;cells[count]=cell,at=this.#cellEnd,
lines+=this.#lineEnds}else{for(;units[at]!==delimiter&&units[at]!==rowEnd;)at+=1;const hasCr=rowEnd===ascii.LF&&units[at]===
ascii.LF&&at>from&&units[at-1]===ascii.CR,cell=text.slice(from,hasCr?at-1:at);cells[count]=cell,cell===""&&count===0&&units[at]===
rowEnd&&(kind="empty line")}if(count+=1,units[at]===rowEnd)break}if(at===text.length&&until==="more follows")return{kind:"\
rest",at:start};count<cells.length&&(cells.length=count),this.#width=count,take(cells,kind),this.line+=lines,at+=1}return{
kind:"rest",at:text.length}}#unitsOf(text){this.#units.length<=text.length&&(this.#units=new Uint16Array(text.length+1));
const bytes=external_node_buffer_.Buffer.from(this.#units.buffer,0,text.length*2);return bytes.write(text,"utf16le"),(0,external_node_os_.
endianness)()==="BE"&&bytes.swap16(),this.#units[text.length]=this.#rowEnd,this.#units}#quotedCell(text,open,until){const units=this.#units,
rowEnd=this.#rowEnd;let lineEnds=0,doubled=0,at=open+1;for(;at<text.length;at+=1)if(units[at]===rowEnd&&(lineEnds+=1),units[at]===
ascii.jA){if(units[at+1]!==ascii.jA)break;doubled+=1,at+=1}const behind=at+1;if(behind>=text.length&&until==="more follo\
ws")return{kind:"incomplete"};if(behind>text.length)return{kind:"fault",message:NOT_CLOSED};let end=behind;for(;units[end]!==
this.#delimiter&&units[end]!==rowEnd;)end+=1;if(end>behind){const isBlank=text.slice(behind,end).trim()==="";if(isBlank&&
end===text.length&&until==="more follows")return{kind:"incomplete"};if(!isBlank||end===text.length)return{kind:"fault",message:TEXT_FOLLOWS}}
this.#cellEnd=end,this.#lineEnds=lineEnds;const content=text.slice(open+1,at);return doubled===0?content:content.replaceAll(
'""','"')}}var external_node_stream_=__webpack_require__(7075),data_file=__webpack_require__(7438),expansion=__webpack_require__(
1226);class LineCounter{count=0;#endsWithCr=!1;add(text){text!==""&&(this.count+=countLineBreaks(text),this.#endsWithCr&&
text.startsWith(`
`)&&(this.count-=1),this.#endsWithCr=text.endsWith("\r"))}}function countLineBreaks(text){let count=0,lf=text.indexOf(`
`),cr=text.indexOf("\r");for(;lf!==-1||cr!==-1;){if(count+=1,lf!==-1&&(cr===-1||lf<cr)){lf=text.indexOf(`
`,lf+1);continue}lf===cr+1&&(lf=text.indexOf(`
`,lf+1)),cr=text.indexOf("\r",cr+1)}return count}const READ_SIZE=256*1024,PIECE_SIZE=64*1024;async function*decodeText(file,options){
const declared=declaredEncoding(file,options.encoding);let decoder,encoding=declared??"utf-8",offset=0;for await(const bytes of readBytes(
file,options.signal)){if(decoder===void 0){const marked=bomEncoding(bytes);encoding=marked??declared??"utf-8",marked!==void 0&&
marked!==(declared??"utf-8")&&options.onFoundOut?.(file,{kind:"encoding",value:marked}),encoding==="utf-8"&&rejectUnmarkedUtf16(
bytes,file),decoder=strictDecoder(encoding)}const text=decodePiece(decoder,bytes);if(text===void 0)throw await invalidBytes(
file,options,encoding,offset);offset+=bytes.length,text!==""&&(yield text)}if(decoder!==void 0&&decodePiece(decoder,void 0)===
void 0)throw await invalidBytes(file,options,encoding,offset)}function strictDecoder(encoding){return new external_node_util_.
TextDecoder(encoding,{fatal:!0})}function decodePiece(decoder,bytes){try{return decoder.decode(bytes,{stream:bytes!==void 0})}catch{
return}}function declaredEncoding(file,name){if(name!==void 0)try{return strictDecoder(name.trim()).encoding}catch(cause){
const message=`the encoding \`${name}\` is not known; use a name such as utf-8, utf-16le, windows-1252 or shift_jis`;throw new problem.
rQ({file:file.label,message},{cause})}}function bomEncoding([first,second,third]){return first===239&&second===187&&third===
191?"utf-8":first===255&&second===254?"utf-16le":first===254&&second===255?"utf-16be":void 0}function rejectUnmarkedUtf16([
first,second],file){const encoding=first===0?"utf-16be":second===0?"utf-16le":void 0;if(encoding!==void 0){const message=`\
this looks like UTF-16 without a byte order mark; declare it with \`encoding: ${encoding}\``;throw new problem.rQ({file:file.
label,line:1,message})}}async function*readBytes(file,signal){const raw=withWholeStart((0,data_file.lD)(file,{chunkBytes:READ_SIZE}));
try{const first=await raw.next();if(first.done===!0)return;const source=startingWith(first.value,raw),isGzipped=first.value[0]===
31&&first.value[1]===139;for await(const bytes of isGzipped?withWholeStart(gunzipped(source,file)):source){signal?.throwIfAborted();
for(let at=0;at<bytes.length;at+=PIECE_SIZE)yield bytes.subarray(at,at+PIECE_SIZE)}}finally{await raw.return()}}const START_LENGTH=3;
async function*withWholeStart(pieces){let start=Buffer.alloc(0);for await(const bytes of pieces){if(start===void 0){yield bytes;
continue}start=Buffer.concat([start,bytes]),start.length>=START_LENGTH&&(yield start,start=void 0)}start!==void 0&&start.
length>0&&(yield start)}async function*startingWith(first,rest){yield first,yield*rest}async function*gunzipped(source,file){
const gunzip=(0,external_node_zlib_.createGunzip)({chunkSize:READ_SIZE});let inflated=0;(0,external_node_stream_.pipeline)(
source,gunzip,()=>{});try{for await(const bytes of gunzip){if(inflated+=bytes.length,(0,expansion.$B)({compressed:gunzip.
bytesWritten,inflated})){const message=`${expansion.rz}: reading it was given up ${(0,expansion.zf)(inflated)}`;throw new problem.
rQ({file:file.label,message})}yield bytes}}catch(cause){if(!isZlibError(cause))throw cause;const message=`the gzip data \
is damaged or cut off (${cause.message}) ${(0,expansion.zf)(inflated)}`;throw new problem.rQ({file:file.label,message},{
cause})}}function isZlibError(error){return external_node_util_.types.isNativeError(error)&&"code"in error&&String(error.
code).startsWith("Z_")}async function invalidBytes(file,options,encoding,failedAt){const decoder=strictDecoder(encoding),
lines=new LineCounter;let offset=0;for await(const bytes of readBytes(file,options.signal)){const step=offset>=failedAt?
1:bytes.length;for(let at=0;at<bytes.length;at+=step){const text=decodePiece(decoder,bytes.subarray(at,at+step));if(text===
void 0)return invalidBytesError(file,encoding,lines.count+1);lines.add(text)}offset+=bytes.length}return invalidBytesError(
file,encoding,lines.count+1)}function invalidBytesError(file,encoding,line){const advice=encoding==="utf-8"?"save the fi\
le as UTF-8, or declare its encoding, for instance `encoding: windows-1252`":"declare the encoding that the file really \
has with `encoding`";return new problem.rQ({file:file.label,line,message:`this is not valid ${encoding.toUpperCase()}; ${advice}`})}
const SCAN_LENGTH=4096;async function*readDelimited(file,format,options){const text=decodeText(file,options);try{const source=delimiterSource(
file,format,options.delimiter),{start,dialect}=await readStart(text,file,source);source.kind==="header"&&dialect.delimiter!==
ascii.KE&&options.onFoundOut?.(file,{kind:"delimiter",value:String.fromCharCode(dialect.delimiter)});const reader=new BatchReader(
file,dialect);yield*reader.take(start);for await(const piece of text)yield*reader.take(piece);yield*reader.end()}finally{
await text.return()}}async function readStart(text,file,source){const scanner=new csv_header.Mn(source);let start="",scanned=0;
for(let isAll=!1;!isAll&&(scanner.header===void 0||scanned===start.length);){const next=await text.next();for(isAll=next.
done===!0,start+=next.value??"";scanner.header===void 0&&scanned<start.length;)scanned+=scanner.write(codeUnits(start.slice(
scanned,scanned+SCAN_LENGTH)));if(scanner.header===void 0&&start.length>table_file._S){const message=`no header ends wit\
hin the first ${table_file._S} characters; is a quote not closed?`;throw new problem.rQ({file:file.label,line:scanner.openQuoteLine??
scanner.lineEnds+1,message})}}if(start==="")throw new problem.rQ({file:file.label,message:"the file is empty; a header w\
ith the columns' names is needed"});if(scanner.openQuoteLine!==void 0)throw new problem.rQ({file:file.label,line:scanner.
openQuoteLine,message:NOT_CLOSED});const{delimiter,kind}=scanner.header??scanner.guess();if(kind==="ambiguous"){const message=`${csv_header.
bX}; declare the right one with \`delimiter\``;throw new problem.rQ({file:file.label,line:Math.max(1,scanner.lineEnds),message})}
const rowEnd=scanner.rowEnd===ascii.CR||scanner.rowEnd===void 0&&start[scanned]!==`
`?ascii.CR:ascii.LF;return{start:scanner.hasSeparatorLine?start.slice(csv_header.Q1):start,dialect:{delimiter,rowEnd}}}function delimiterSource(file,format,declared){
if(declared===void 0)return format==="tsv"?{kind:"name",delimiter:ascii.wn}:{kind:"header"};const delimiter=declared==="\
tab"||declared==="\\t"?"	":declared;if(delimiter.length!==1||`"\r
\uFEFF`.includes(delimiter))throw new problem.rQ({file:file.label,message:"`delimiter` must be one character, such as `;\
`, or `tab`"});return{kind:"declared",delimiter:delimiter.charCodeAt(0)}}function codeUnits(text){const units=new Uint16Array(
text.length);for(let index=0;index<text.length;index+=1)units[index]=text.charCodeAt(index);return units}class BatchReader{#file;#splitter;#rest="";#splitFrom=0;#header;#records=[];#lines=[];constructor(file,dialect){
this.#file=file,this.#splitter=new CsvSplitter(dialect)}*take(piece){if(this.#rest+=piece,!(this.#rest.length<this.#splitFrom&&
this.#rest.length<=table_file._S)){if(yield*this.#split("more follows"),this.#rest.length>table_file._S)throw this.#error(
`the record is longer than ${table_file._S} characters; is a quote not closed?`);this.#splitFrom=this.#rest.length*4}}*end(){
if(yield*this.#split("end of file"),this.#header===void 0)throw this.#error("the file has no header; a first record with\
 the columns' names is needed")}*#split(until){const end=this.#splitter.split(this.#rest,until,this.#accept);if(this.#header!==
void 0&&(yield{header:this.#header,layout:"positional",records:this.#records,lines:this.#lines},this.#records.length=0,this.#lines.
length=0),end.kind==="fault")throw this.#error(end.message);this.#rest=this.#rest.slice(end.at)}#accept=(cells,kind)=>{const{
line}=this.#splitter;if(!(kind==="empty line"&&this.#header?.length!==1)){if(this.#header===void 0){(0,table_file.eb)(cells,
this.#file,line),this.#header=cells;return}this.#records.push(cells),this.#lines.push(line)}};#error(message){return new problem.
rQ({file:this.#file.label,line:this.#splitter.line,message})}}async function*readJson(file,format,options){const{JsonRecords}=await Promise.
all([__webpack_require__.e(863),__webpack_require__.e(94)]).then(__webpack_require__.bind(__webpack_require__,8094)),records=new JsonRecords(
file,format);for await(const text of decodeText(file,options))yield*records.take(text);yield*records.end()}const FORMATS=new Map(
[["csv","csv"],["tsv","tsv"],["tab","tsv"],["json","json"],["ndjson","ndjson"],["jsonl","ndjson"]]),TABLE_EXTENSIONS=".c\
sv, .tsv, .tab, .json, .ndjson or .jsonl, each also gzipped (.gz)";function tableFormat(name){const extension=/\.([a-z]+)(?:\.gz)?$/i.
exec(name)?.[1];return extension===void 0?void 0:FORMATS.get(extension.toLowerCase())}function openTable(file,options){const format=tableFormat(
file.label);switch(format){case"csv":case"tsv":return{format,batches:readDelimited(file,format,options)};case"json":case"\
ndjson":return{format,batches:readJson(file,format,options)};case void 0:throw new problem.rQ({file:file.label,message:`\
is not a table; its name must end in ${TABLE_EXTENSIONS}`})}}class TableInference{problems;#inference=new ColumnsInference;#options;#read=[];#expected;#guess={
kind:"none yet"};constructor(options){this.problems=new problem.Ku(options.maxProblems),this.#options=options}async add(file,options){
let header=[];try{const{format,batches}=openTable(file,options),source=format==="csv"||format==="tsv"?"delimited":"json";
let rows=this.#guess.kind==="draft"?this.#guess.draft.file(file):void 0;for await(const batch of batches)header=batch.header,
this.#inference.add(this.#regularRecords(batch,file),file,source),rows=await this.#encode(batch,file,rows);rows?.end()}catch(error){
this.problems.add((0,problem.Zw)(error));return}finally{this.#read.push(file)}if(this.#expected!==void 0&&header.length>
0){const match=new ColumnMatch(this.#expected.map(alias=>({alias})));this.problems.addAll([...match.take(header,file.label),
...match.differences(file.label)])}this.#expected??=header.length>0?header:void 0}result(){const inferred=this.#inference.
result(),columns=inferred.map(({column})=>column),draft=this.#guess.kind==="draft"?this.#guess.draft:void 0,isRight=draft?.
problems.count===0&&draft.columns.length===columns.length&&columns.every((column,index)=>(0,rows_columns.h2)(column,draft.
columns[index]));return{columns,notices:inferred.flatMap(({notice})=>notice??[]),draft:isRight?draft:void 0}}async close(){
this.#guess.kind==="draft"&&await this.#guess.draft.close(),this.#guess={kind:"given up"}}async#encode(batch,file,rows){
if(this.#guess.kind==="none yet"&&batch.records.length>0){const columns=this.#inference.result().map(({column})=>column),
draft2=await TableDraft.create(columns,this.#options);this.#guess={kind:"draft",draft:draft2,revision:this.#inference.revision};
for(const earlier of this.#read)draft2.file(earlier);rows=draft2.file(file)}if(rows===void 0||this.#guess.kind!=="draft")
return;const{draft,revision}=this.#guess;if(revision!==this.#inference.revision||draft.problems.count>0||this.problems.count>
0){await this.close();return}return await rows.add(batch),rows}#regularRecords(batch,file){const{header,records,lines}=batch;
if(records.every(cells=>(0,table_file.$W)(cells,batch)))return batch;for(const[index,cells]of records.entries())(0,table_file.
$W)(cells,batch)||this.problems.add((0,table_file.hl)(cells,header,file,lines[index]??0));return{...batch,records:records.
filter(cells=>(0,table_file.$W)(cells,batch)),lines:lines.filter((_,index)=>(0,table_file.$W)(records[index]??[],batch))}}}
const DEFAULT_INSERT_DATA_BYTES=8*1024*1024,DEFAULT_MAX_PROBLEMS=1e4;async function prepareTable(files,given){const findings=new Findings,
options={...given,onFoundOut:findings.add},draftOptions={limits:{rows:options.rowsPerRequest,bytes:options.maxInsertDataBytes??
DEFAULT_INSERT_DATA_BYTES,compression:options.compression},temporaryFolder:options.temporaryFolder??(0,external_node_os_.
tmpdir)(),maxProblems:options.maxProblems??DEFAULT_MAX_PROBLEMS,skipRows:options.skipRows??new Map},table=options.columns===
void 0?await inferTable(files,options,draftOptions):await encodeTable(files,options.columns,options,draftOptions);return{
...table,notices:[...findings.notices(),...table.notices]}}async function inferTable(files,options,draftOptions){const inference=new TableInference(
draftOptions);try{for(const file of files)await inference.add(file,options);const{problems}=inference,{columns,notices,draft}=inference.
result();return problems.count===0&&columns.length===0&&problems.add({message:"the files have no columns; without rows, \
the columns must be declared in `columns`"}),problems.count===0&&draft!==void 0?(await draft.finish(),ready(draft,columns,
notices)):(await inference.close(),problems.count>0?invalid(problems,notices):await encodeTable(files,columns,options,draftOptions,
notices))}catch(error){throw await inference.close(),error}}async function encodeTable(files,columns,options,draftOptions,notices=[]){
const draft=await TableDraft.create(columns,draftOptions);try{for(const file of files)await encodeFile(file,draft,options);
return await draft.finish(),draft.problems.count>0?(await draft.close(),invalid(draft.problems,[...notices,...draft.notices()])):
ready(draft,columns,notices)}catch(error){throw await draft.close(),error}}async function encodeFile(file,draft,options){
try{const rows=draft.file(file);for await(const batch of openTable(file,options).batches)if(await rows.add(batch)==="eno\
ugh")break;rows.end()}catch(error){draft.problems.add((0,problem.Zw)(error))}}function ready(draft,columns,notices){const{
batches,rowCounts}=draft,rowCount=[...rowCounts.values()].reduce((sum,count)=>sum+count,0),close=()=>draft.close();return{
kind:"ready",columns,batches,rowCount,rowCounts,notices:[...notices,...draft.notices()],close}}function invalid({first,count},notices){
return{kind:"invalid",problems:first,problemCount:count,notices}}})};
