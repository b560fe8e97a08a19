exports.id=917,exports.ids=[917],exports.modules={917:(function(module,__unused_webpack_exports,__webpack_require__){(function(root,factory){
typeof define=="function"&&define.amd?define([],factory):module.exports=factory()})(this,function moduleFactory(){"use s\
trict";var global=(function(){return typeof self<"u"?self:typeof window<"u"?window:typeof global<"u"?global:{}})();function getWorkerBlob(){
var URL=global.URL||global.webkitURL||null,code=moduleFactory.toString();return Papa.BLOB_URL||(Papa.BLOB_URL=URL.createObjectURL(
new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined\
') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true;\
 ","(",code,")();"],{type:"text/javascript"})))}var IS_WORKER=!global.document&&!!global.postMessage,IS_PAPA_WORKER=global.
IS_PAPA_WORKER||!1,workers={},workerIdCounter=0,Papa={};Papa.parse=CsvToJson,Papa.unparse=JsonToCsv,Papa.RECORD_SEP="",
Papa.UNIT_SEP="",Papa.BYTE_ORDER_MARK="\uFEFF",Papa.BAD_DELIMITERS=["\r",`
`,'"',Papa.BYTE_ORDER_MARK],Papa.WORKERS_SUPPORTED=!IS_WORKER&&!!global.Worker,Papa.NODE_STREAM_INPUT=1,Papa.LocalChunkSize=
1024*1024*10,Papa.RemoteChunkSize=1024*1024*5,Papa.DefaultDelimiter=",",Papa.Parser=Parser,Papa.ParserHandle=ParserHandle,
Papa.NetworkStreamer=NetworkStreamer,Papa.FileStreamer=FileStreamer,Papa.StringStreamer=StringStreamer,Papa.ReadableStreamStreamer=
ReadableStreamStreamer,typeof PAPA_BROWSER_CONTEXT>"u"&&(Papa.DuplexStreamStreamer=DuplexStreamStreamer),IS_PAPA_WORKER&&
(global.onmessage=workerThreadReceivedMessage);function stripBom(string){return string.charCodeAt(0)===65279?string.slice(
1):string}function CsvToJson(_input,_config){_config=_config||{};var dynamicTyping=_config.dynamicTyping||!1;if(isFunction(
dynamicTyping)&&(_config.dynamicTypingFunction=dynamicTyping,dynamicTyping={}),_config.dynamicTyping=dynamicTyping,_config.
transform=isFunction(_config.transform)?_config.transform:!1,_config.downloadTimeout!==void 0){var downloadTimeout=parseInt(
_config.downloadTimeout);if(isNaN(downloadTimeout))throw new Error("Config downloadTimeout value ("+_config.downloadTimeout+
") not parsable by parseInt(val).");_config.downloadTimeout=downloadTimeout}if(_config.worker&&Papa.WORKERS_SUPPORTED){var w=newWorker();
w.userStep=_config.step,w.userChunk=_config.chunk,w.userComplete=_config.complete,w.userError=_config.error,_config.step=
isFunction(_config.step),_config.chunk=isFunction(_config.chunk),_config.complete=isFunction(_config.complete),_config.error=
isFunction(_config.error),delete _config.worker,w.postMessage({input:_input,config:_config,workerId:w.id});return}var streamer=null;
return _input===Papa.NODE_STREAM_INPUT&&typeof PAPA_BROWSER_CONTEXT>"u"?(streamer=new DuplexStreamStreamer(_config),streamer.
getStream()):(typeof _input=="string"?(_input=stripBom(_input),_config.download?streamer=new NetworkStreamer(_config):streamer=
new StringStreamer(_config)):_input.readable===!0&&isFunction(_input.read)&&isFunction(_input.on)?streamer=new ReadableStreamStreamer(
_config):(global.File&&_input instanceof File||_input instanceof Object)&&(streamer=new FileStreamer(_config)),streamer.
stream(_input))}function JsonToCsv(_input,_config){var _quotes=!1,_writeHeader=!0,_delimiter=",",_newline=`\r
`,_quoteChar='"',_escapedQuote=_quoteChar+_quoteChar,_skipEmptyLines=!1,_columns=null,_escapeFormulae=!1;unpackConfig();
var quoteCharRegex=new RegExp(escapeRegExp(_quoteChar),"g");if(typeof _input=="string"&&(_input=JSON.parse(_input)),Array.
isArray(_input))if(_input.length){if(Array.isArray(_input[0]))return serialize(null,_input,_skipEmptyLines);if(typeof _input[0]==
"object")return serialize(_columns||Object.keys(_input[0]),_input,_skipEmptyLines)}else return serialize(_columns,_input,
_skipEmptyLines);else if(typeof _input=="object")return typeof _input.data=="string"&&(_input.data=JSON.parse(_input.data)),
Array.isArray(_input.data)&&(_input.fields||(_input.fields=_input.meta&&_input.meta.fields||_columns),_input.fields||(_input.
fields=Array.isArray(_input.data[0])?_input.fields:typeof _input.data[0]=="object"?Object.keys(_input.data[0]):[]),!Array.
isArray(_input.data[0])&&typeof _input.data[0]!="object"&&(_input.data=[_input.data])),serialize(_input.fields||[],_input.
data||[],_skipEmptyLines);throw new Error("Unable to serialize unrecognized input");function unpackConfig(){if(typeof _config==
"object"){if(typeof _config.delimiter=="string"&&!Papa.BAD_DELIMITERS.filter(function(value){return _config.delimiter.indexOf(
value)!==-1}).length&&(_delimiter=_config.delimiter),(typeof _config.quotes=="boolean"||typeof _config.quotes=="function"||
Array.isArray(_config.quotes))&&(_quotes=_config.quotes),(typeof _config.skipEmptyLines=="boolean"||typeof _config.skipEmptyLines==
"string")&&(_skipEmptyLines=_config.skipEmptyLines),typeof _config.newline=="string"&&(_newline=_config.newline),typeof _config.
quoteChar=="string"&&(_quoteChar=_config.quoteChar,_escapedQuote=_quoteChar+_quoteChar),typeof _config.header=="boolean"&&
(_writeHeader=_config.header),Array.isArray(_config.columns)){if(_config.columns.length===0)throw new Error("Option colu\
mns is empty");_columns=_config.columns}_config.escapeChar!==void 0&&(_escapedQuote=_config.escapeChar+_quoteChar),_config.
escapeFormulae instanceof RegExp?_escapeFormulae=_config.escapeFormulae:typeof _config.escapeFormulae=="boolean"&&_config.
escapeFormulae&&(_escapeFormulae=/^[=+\-@\t\r].*$/)}}function serialize(fields,data,skipEmptyLines){var csv="";typeof fields==
"string"&&(fields=JSON.parse(fields)),typeof data=="string"&&(data=JSON.parse(data));var hasHeader=Array.isArray(fields)&&
fields.length>0,dataKeyedByField=!Array.isArray(data[0]);if(hasHeader&&_writeHeader){for(var i=0;i<fields.length;i++)i>0&&
(csv+=_delimiter),csv+=safe(fields[i],i);data.length>0&&(csv+=_newline)}for(var row=0;row<data.length;row++){var maxCol=hasHeader?
fields.length:data[row].length,emptyLine=!1,nullLine=hasHeader?Object.keys(data[row]).length===0:data[row].length===0;if(skipEmptyLines&&
!hasHeader&&(emptyLine=skipEmptyLines==="greedy"?data[row].join("").trim()==="":data[row].length===1&&(data[row][0]===null||
data[row][0]===void 0||data[row][0].length===0)),skipEmptyLines==="greedy"&&hasHeader){for(var line=[],c=0;c<maxCol;c++){
var cx=dataKeyedByField?fields[c]:c;line.push(data[row][cx])}emptyLine=line.join("").trim()===""}if(!emptyLine){for(var col=0;col<
maxCol;col++){col>0&&!nullLine&&(csv+=_delimiter);var colIdx=hasHeader&&dataKeyedByField?fields[col]:col;csv+=safe(data[row][colIdx],
col)}row<data.length-1&&(!skipEmptyLines||maxCol>0&&!nullLine)&&(csv+=_newline)}}return csv}function safe(str,col){if(typeof str>
"u"||str===null)return"";if(str.constructor===Date)return isNaN(str.getTime())?"":str.toISOString();var needsQuotes=!1,strValue=str.
toString();_escapeFormulae&&typeof str!="number"&&typeof str!="bigint"&&typeof str!="boolean"&&_escapeFormulae.test(strValue)&&
(strValue="'"+strValue,str=strValue,needsQuotes=!0);var escapedQuoteStr=strValue.replace(quoteCharRegex,_escapedQuote);return needsQuotes=
needsQuotes||_quotes===!0||typeof _quotes=="function"&&_quotes(str,col)||Array.isArray(_quotes)&&_quotes[col]||hasAny(escapedQuoteStr,
Papa.BAD_DELIMITERS)||escapedQuoteStr.indexOf(_delimiter)>-1||strValue.indexOf(_quoteChar)>-1||escapedQuoteStr.charAt(0)===
" "||escapedQuoteStr.charAt(escapedQuoteStr.length-1)===" ",needsQuotes?_quoteChar+escapedQuoteStr+_quoteChar:escapedQuoteStr}
function hasAny(str,substrings){for(var i=0;i<substrings.length;i++)if(str.indexOf(substrings[i])>-1)return!0;return!1}}
function ChunkStreamer(config){this._handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,this.
_baseIndex=0,this._partialLine="",this._rowCount=0,this._start=0,this._nextChunk=null,this.isFirstChunk=!0,this._completeResults=
{data:[],errors:[],meta:{}},replaceConfig.call(this,config),this.parseChunk=function(chunk,isFakeChunk){const skipFirstNLines=parseInt(
this._config.skipFirstNLines)||0;if(this.isFirstChunk&&skipFirstNLines>0){let _newline=this._config.newline;if(!_newline){
const quoteChar=this._config.quoteChar||'"';_newline=this._handle.guessLineEndings(chunk,quoteChar)}chunk=[...chunk.split(
_newline).slice(skipFirstNLines)].join(_newline)}if(this.isFirstChunk&&isFunction(this._config.beforeFirstChunk)){var modifiedChunk=this.
_config.beforeFirstChunk(chunk);modifiedChunk!==void 0&&(chunk=modifiedChunk)}this.isFirstChunk=!1,this._halted=!1;var aggregate=this.
_partialLine+chunk;this._partialLine="";var results=this._handle.parse(aggregate,this._baseIndex,!this._finished);if(this.
_handle.paused()||this._handle.aborted()){this._halted=!0;return}var lastIndex=results.meta.cursor;this._finished||(this.
_partialLine=aggregate.substring(lastIndex-this._baseIndex),this._baseIndex=lastIndex),results&&results.data&&(this._rowCount+=
results.data.length);var finishedIncludingPreview=this._finished||this._config.preview&&this._rowCount>=this._config.preview;
if(IS_PAPA_WORKER)global.postMessage({results,workerId:Papa.WORKER_ID,finished:finishedIncludingPreview});else if(isFunction(
this._config.chunk)&&!isFakeChunk){if(this._config.chunk(results,this._handle),this._handle.paused()||this._handle.aborted()){
this._halted=!0;return}results=void 0,this._completeResults=void 0}return!this._config.step&&!this._config.chunk&&(this.
_completeResults.data=this._completeResults.data.concat(results.data),this._completeResults.errors=this._completeResults.
errors.concat(results.errors),this._completeResults.meta=results.meta),!this._completed&&finishedIncludingPreview&&isFunction(
this._config.complete)&&(!results||!results.meta.aborted)&&(this._config.complete(this._completeResults,this._input),this.
_completed=!0),!finishedIncludingPreview&&(!results||!results.meta.paused)&&this._nextChunk(),results},this._sendError=function(error){
isFunction(this._config.error)?this._config.error(error):IS_PAPA_WORKER&&this._config.error&&global.postMessage({workerId:Papa.
WORKER_ID,error,finished:!1})};function replaceConfig(config2){var configCopy=copy(config2);configCopy.chunkSize=parseInt(
configCopy.chunkSize),!config2.step&&!config2.chunk&&(configCopy.chunkSize=null),this._handle=new ParserHandle(configCopy),
this._handle.streamer=this,this._config=configCopy}}function NetworkStreamer(config){config=config||{},config.chunkSize||
(config.chunkSize=Papa.RemoteChunkSize),ChunkStreamer.call(this,config);var xhr;IS_WORKER?this._nextChunk=function(){this.
_readChunk(),this._chunkLoaded()}:this._nextChunk=function(){this._readChunk()},this.stream=function(url){this._input=url,
this._nextChunk()},this._readChunk=function(){if(this._finished){this._chunkLoaded();return}if(xhr=new XMLHttpRequest,this.
_config.withCredentials&&(xhr.withCredentials=this._config.withCredentials),IS_WORKER||(xhr.onload=bindFunction(this._chunkLoaded,
this),xhr.onerror=bindFunction(this._chunkError,this)),xhr.ontimeout=bindFunction(this._chunkTimeout,this),xhr.open(this.
_config.downloadRequestBody?"POST":"GET",this._input,!IS_WORKER),this._config.downloadTimeout&&!IS_WORKER&&(xhr.timeout=
this._config.downloadTimeout),this._config.downloadRequestHeaders){var headers=this._config.downloadRequestHeaders;for(var headerName in headers)
xhr.setRequestHeader(headerName,headers[headerName])}if(this._config.chunkSize){var end=this._start+this._config.chunkSize-
1;xhr.setRequestHeader("Range","bytes="+this._start+"-"+end)}try{xhr.send(this._config.downloadRequestBody)}catch(err){this.
_chunkError(err.message)}IS_WORKER&&xhr.status===0&&this._chunkError()},this._chunkLoaded=function(){if(xhr.readyState===
4){if(xhr.status<200||xhr.status>=400){this._chunkError();return}this._start+=this._config.chunkSize?this._config.chunkSize:
xhr.responseText.length,this._finished=!this._config.chunkSize||this._start>=getFileSize(xhr),this.parseChunk(xhr.responseText)}},
this._chunkError=function(errorMessage){var errorText=xhr.statusText||errorMessage;this._sendError(new Error(errorText))},
this._chunkTimeout=function(){this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")};function getFileSize(xhr2){
var contentRange=xhr2.getResponseHeader("Content-Range");return contentRange===null?-1:parseInt(contentRange.substring(contentRange.
lastIndexOf("/")+1))}}NetworkStreamer.prototype=Object.create(ChunkStreamer.prototype),NetworkStreamer.prototype.constructor=
NetworkStreamer;function FileStreamer(config){config=config||{},config.chunkSize||(config.chunkSize=Papa.LocalChunkSize),
ChunkStreamer.call(this,config);var reader,slice,usingAsyncReader=typeof FileReader<"u";this.stream=function(file){this.
_input=file,slice=file.slice||file.webkitSlice||file.mozSlice,usingAsyncReader?(reader=new FileReader,reader.onload=bindFunction(
this._chunkLoaded,this),reader.onerror=bindFunction(this._chunkError,this)):reader=new FileReaderSync,this._nextChunk()},
this._nextChunk=function(){!this._finished&&(!this._config.preview||this._rowCount<this._config.preview)&&this._readChunk()},
this._readChunk=function(){var input=this._input;if(this._config.chunkSize){var end=Math.min(this._start+this._config.chunkSize,
this._input.size);input=slice.call(input,this._start,end)}var txt=reader.readAsText(input,this._config.encoding);usingAsyncReader||
this._chunkLoaded({target:{result:txt}})},this._chunkLoaded=function(event){this._start+=this._config.chunkSize,this._finished=
!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(event.target.result)},this._chunkError=function(){
this._sendError(reader.error)}}FileStreamer.prototype=Object.create(ChunkStreamer.prototype),FileStreamer.prototype.constructor=
FileStreamer;function StringStreamer(config){config=config||{},ChunkStreamer.call(this,config);var remaining;this.stream=
function(s){return remaining=s,this._nextChunk()},this._nextChunk=function(){if(!this._finished){var size=this._config.chunkSize,
chunk;return size?(chunk=remaining.substring(0,size),remaining=remaining.substring(size)):(chunk=remaining,remaining=""),
this._finished=!remaining,this.parseChunk(chunk)}}}StringStreamer.prototype=Object.create(StringStreamer.prototype),StringStreamer.
prototype.constructor=StringStreamer;function ReadableStreamStreamer(config){config=config||{},ChunkStreamer.call(this,config);
var queue=[],parseOnData=!0,streamHasEnded=!1;this.pause=function(){ChunkStreamer.prototype.pause.apply(this,arguments),
this._input.pause()},this.resume=function(){ChunkStreamer.prototype.resume.apply(this,arguments),this._input.resume()},this.
stream=function(stream){this._input=stream,this._input.on("data",this._streamData),this._input.on("end",this._streamEnd),
this._input.on("error",this._streamError)},this._checkIsFinished=function(){streamHasEnded&&queue.length===1&&(this._finished=
!0)},this._nextChunk=function(){this._checkIsFinished(),queue.length?this.parseChunk(queue.shift()):parseOnData=!0},this.
_streamData=bindFunction(function(chunk){try{queue.push(typeof chunk=="string"?chunk:chunk.toString(this._config.encoding)),
parseOnData&&(parseOnData=!1,this._checkIsFinished(),this.parseChunk(queue.shift()))}catch(error){this._streamError(error)}},
this),this._streamError=bindFunction(function(error){this._streamCleanUp(),this._sendError(error)},this),this._streamEnd=
bindFunction(function(){this._streamCleanUp(),streamHasEnded=!0,this._streamData("")},this),this._streamCleanUp=bindFunction(
function(){this._input.removeListener("data",this._streamData),this._input.removeListener("end",this._streamEnd),this._input.
removeListener("error",this._streamError)},this)}ReadableStreamStreamer.prototype=Object.create(ChunkStreamer.prototype),
ReadableStreamStreamer.prototype.constructor=ReadableStreamStreamer;function DuplexStreamStreamer(_config){var Duplex=__webpack_require__(
2203).Duplex,config=copy(_config),parseOnWrite=!0,writeStreamHasFinished=!1,parseCallbackQueue=[],stream=null;this._onCsvData=
function(results){var data=results.data;!stream.push(data)&&!this._handle.paused()&&this._handle.pause()},this._onCsvComplete=
function(){stream.push(null)},config.step=bindFunction(this._onCsvData,this),config.complete=bindFunction(this._onCsvComplete,
this),ChunkStreamer.call(this,config),this._nextChunk=function(){writeStreamHasFinished&&parseCallbackQueue.length===1&&
(this._finished=!0),parseCallbackQueue.length?parseCallbackQueue.shift()():parseOnWrite=!0},this._addToParseQueue=function(chunk,callback){
parseCallbackQueue.push(bindFunction(function(){if(this.parseChunk(typeof chunk=="string"?chunk:chunk.toString(config.encoding)),
isFunction(callback))return callback()},this)),parseOnWrite&&(parseOnWrite=!1,this._nextChunk())},this._onRead=function(){
this._handle.paused()&&this._handle.resume()},this._onWrite=function(chunk,encoding,callback){this._addToParseQueue(chunk,
callback)},this._onWriteComplete=function(){writeStreamHasFinished=!0,this._addToParseQueue("")},this.getStream=function(){
return stream},stream=new Duplex({readableObjectMode:!0,decodeStrings:!1,read:bindFunction(this._onRead,this),write:bindFunction(
this._onWrite,this)}),stream.once("finish",bindFunction(this._onWriteComplete,this))}typeof PAPA_BROWSER_CONTEXT>"u"&&(DuplexStreamStreamer.
prototype=Object.create(ChunkStreamer.prototype),DuplexStreamStreamer.prototype.constructor=DuplexStreamStreamer);function ParserHandle(_config){
var MAX_FLOAT=Math.pow(2,53),MIN_FLOAT=-MAX_FLOAT,FLOAT=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,ISO_DATE=/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
self2=this,_stepCounter=0,_rowCounter=0,_input,_parser,_paused=!1,_aborted=!1,_delimiterError,_fields=[],_results={data:[],
errors:[],meta:{}};if(isFunction(_config.step)){var userStep=_config.step;_config.step=function(results){if(_results=results,
needsHeaderRow())processResults();else{if(processResults(),_results.data.length===0)return;_stepCounter+=results.data.length,
_config.preview&&_stepCounter>_config.preview?_parser.abort():(_results.data=_results.data[0],userStep(_results,self2))}}}
this.parse=function(input,baseIndex,ignoreLastRow){var quoteChar=_config.quoteChar||'"';if(_config.newline||(_config.newline=
this.guessLineEndings(input,quoteChar)),_delimiterError=!1,_config.delimiter)isFunction(_config.delimiter)&&(_config.delimiter=
_config.delimiter(input),_results.meta.delimiter=_config.delimiter);else{var delimGuess=guessDelimiter(input,_config.newline,
_config.skipEmptyLines,_config.comments,_config.delimitersToGuess);delimGuess.successful?_config.delimiter=delimGuess.bestDelimiter:
(_delimiterError=!0,_config.delimiter=Papa.DefaultDelimiter),_results.meta.delimiter=_config.delimiter}var parserConfig=copy(
_config);return parserConfig.header=needsHeaderRow(),_config.preview&&_config.header&&parserConfig.preview++,_input=input,
_parser=new Parser(parserConfig),_results=_parser.parse(_input,baseIndex,ignoreLastRow),processResults(),_paused?{meta:{
paused:!0}}:_results||{meta:{paused:!1}}},this.paused=function(){return _paused},this.pause=function(){_paused=!0,_parser.
abort(),_input=isFunction(_config.chunk)?"":_input.substring(_parser.getCharIndex())},this.resume=function(){self2.streamer.
_halted?(_paused=!1,self2.streamer.parseChunk(_input,!0)):setTimeout(self2.resume,3)},this.aborted=function(){return _aborted},
this.abort=function(){_aborted=!0,_parser.abort(),_results.meta.aborted=!0,isFunction(_config.complete)&&_config.complete(
_results),_input=""},this.guessLineEndings=function(input,quoteChar){input=input.substring(0,1024*1024);var re=new RegExp(
escapeRegExp(quoteChar)+"([^]*?)"+escapeRegExp(quoteChar),"gm");input=input.replace(re,"");var r=input.split("\r"),n=input.
split(`
`),nAppearsFirst=n.length>1&&n[0].length<r[0].length;if(r.length===1||nAppearsFirst)return`
`;for(var numWithN=0,i=0;i<r.length;i++)r[i][0]===`
`&&numWithN++;return numWithN>=r.length/2?`\r
`:"\r"};function testEmptyLine(s){return _config.skipEmptyLines==="greedy"?s.join("").trim()==="":s.length===1&&s[0].length===
0}function testFloat(s){if(FLOAT.test(s)){var floatValue=parseFloat(s);if(floatValue>MIN_FLOAT&&floatValue<MAX_FLOAT)return!0}
return!1}function processResults(){return _results&&_delimiterError&&(addError("Delimiter","UndetectableDelimiter","Unab\
le to auto-detect delimiting character; defaulted to '"+Papa.DefaultDelimiter+"'"),_delimiterError=!1),_config.skipEmptyLines&&
(_results.data=_results.data.filter(function(d){return!testEmptyLine(d)})),needsHeaderRow()&&fillHeaderFields(),applyHeaderAndDynamicTypingAndTransformation()}
function needsHeaderRow(){return _config.header&&_fields.length===0}function fillHeaderFields(){if(!_results)return;function addHeader(header){
_fields.push(header)}if(Array.isArray(_results.data[0])){for(var i=0;needsHeaderRow()&&i<_results.data.length;i++)_results.
data[i].forEach(addHeader);_results.data.splice(0,1)}else _results.data.forEach(addHeader)}function shouldApplyDynamicTyping(field){
return _config.dynamicTypingFunction&&_config.dynamicTyping[field]===void 0&&(_config.dynamicTyping[field]=_config.dynamicTypingFunction(
field)),(_config.dynamicTyping[field]||_config.dynamicTyping)===!0}function parseDynamic(field,value){return shouldApplyDynamicTyping(
field)?value==="true"||value==="TRUE"?!0:value==="false"||value==="FALSE"?!1:testFloat(value)?parseFloat(value):ISO_DATE.
test(value)?new Date(value):value===""?null:value:value}function applyHeaderAndDynamicTypingAndTransformation(){if(!_results||
!_config.header&&!_config.dynamicTyping&&!_config.transform)return _results;function processRow(rowSource,i){var row=_config.
header?{}:[],j;for(j=0;j<rowSource.length;j++){var field=j,value=rowSource[j];_config.header&&(field=j>=_fields.length?"\
__parsed_extra":_fields[j]),_config.transform&&(value=_config.transform(value,field)),value=parseDynamic(field,value),field===
"__parsed_extra"?(row[field]=row[field]||[],row[field].push(value)):row[field]=value}return _config.header&&(j>_fields.length?
addError("FieldMismatch","TooManyFields","Too many fields: expected "+_fields.length+" fields but parsed "+j,_rowCounter+
i):j<_fields.length&&addError("FieldMismatch","TooFewFields","Too few fields: expected "+_fields.length+" fields but par\
sed "+j,_rowCounter+i)),row}var incrementBy=1;return!_results.data.length||Array.isArray(_results.data[0])?(_results.data=
_results.data.map(processRow),incrementBy=_results.data.length):_results.data=processRow(_results.data,0),_config.header&&
_results.meta&&(_results.meta.fields=_fields),_rowCounter+=incrementBy,_results}function guessDelimiter(input,newline,skipEmptyLines,comments,delimitersToGuess){
var bestDelim,bestDelta,fieldCountPrevRow,maxFieldCount;delimitersToGuess=delimitersToGuess||[",","	","|",";",Papa.RECORD_SEP,
Papa.UNIT_SEP];for(var i=0;i<delimitersToGuess.length;i++){var delim=delimitersToGuess[i],delta=0,avgFieldCount=0,emptyLinesCount=0;
fieldCountPrevRow=void 0;for(var preview=new Parser({comments,delimiter:delim,newline,preview:10}).parse(input),j=0;j<preview.
data.length;j++){if(skipEmptyLines&&testEmptyLine(preview.data[j])){emptyLinesCount++;continue}var fieldCount=preview.data[j].
length;if(avgFieldCount+=fieldCount,typeof fieldCountPrevRow>"u"){fieldCountPrevRow=fieldCount;continue}else fieldCount>
0&&(delta+=Math.abs(fieldCount-fieldCountPrevRow),fieldCountPrevRow=fieldCount)}preview.data.length>0&&(avgFieldCount/=preview.
data.length-emptyLinesCount),avgFieldCount>1.99&&(typeof bestDelta>"u"||delta<bestDelta||delta===bestDelta&&avgFieldCount>
maxFieldCount)&&(bestDelta=delta,bestDelim=delim,maxFieldCount=avgFieldCount)}return _config.delimiter=bestDelim,{successful:!!bestDelim,
bestDelimiter:bestDelim}}function addError(type,code,msg,row){var error={type,code,message:msg};row!==void 0&&(error.row=
row),_results.errors.push(error)}}function escapeRegExp(string){return string.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Parser(config){
config=config||{};var delim=config.delimiter,newline=config.newline,comments=config.comments,step=config.step,preview=config.
preview,fastMode=config.fastMode,quoteChar,renamedHeaders=null,headerParsed=!1;config.quoteChar===void 0||config.quoteChar===
null?quoteChar='"':quoteChar=config.quoteChar;var escapeChar=quoteChar;if(config.escapeChar!==void 0&&(escapeChar=config.
escapeChar),(typeof delim!="string"||Papa.BAD_DELIMITERS.indexOf(delim)>-1)&&(delim=","),comments===delim)throw new Error(
"Comment character same as delimiter");comments===!0?comments="#":(typeof comments!="string"||Papa.BAD_DELIMITERS.indexOf(
comments)>-1)&&(comments=!1),newline!==`
`&&newline!=="\r"&&newline!==`\r
`&&(newline=`
`);var cursor=0,aborted=!1;this.parse=function(input,baseIndex,ignoreLastRow){if(typeof input!="string")throw new Error(
"Input must be a string");var inputLen=input.length,delimLen=delim.length,newlineLen=newline.length,commentsLen=comments.
length,stepIsFunction=isFunction(step);cursor=0;var data=[],errors=[],row=[],lastCursor=0;if(!input)return returnable();
if(fastMode||fastMode!==!1&&input.indexOf(quoteChar)===-1){for(var rows=input.split(newline),i=0;i<rows.length;i++){if(row=
rows[i],cursor+=row.length,i!==rows.length-1)cursor+=newline.length;else if(ignoreLastRow)return returnable();if(!(comments&&
row.substring(0,commentsLen)===comments)){if(stepIsFunction){if(data=[],pushRow(row.split(delim)),doStep(),aborted)return returnable()}else
pushRow(row.split(delim));if(preview&&i>=preview)return data=data.slice(0,preview),returnable(!0)}}return returnable()}for(var nextDelim=input.
indexOf(delim,cursor),nextNewline=input.indexOf(newline,cursor),quoteCharRegex=new RegExp(escapeRegExp(escapeChar)+escapeRegExp(
quoteChar),"g"),quoteSearch=input.indexOf(quoteChar,cursor);;){if(input[cursor]===quoteChar){for(quoteSearch=cursor,cursor++;;){
if(quoteSearch=input.indexOf(quoteChar,quoteSearch+1),quoteSearch===-1)return ignoreLastRow||errors.push({type:"Quotes",
code:"MissingQuotes",message:"Quoted field unterminated",row:data.length,index:cursor}),finish();if(quoteSearch===inputLen-
1){var value=input.substring(cursor,quoteSearch).replace(quoteCharRegex,quoteChar);return finish(value)}if(quoteChar===escapeChar&&
input[quoteSearch+1]===escapeChar){quoteSearch++;continue}if(!(quoteChar!==escapeChar&&quoteSearch!==0&&input[quoteSearch-
1]===escapeChar)){nextDelim!==-1&&nextDelim<quoteSearch+1&&(nextDelim=input.indexOf(delim,quoteSearch+1)),nextNewline!==
-1&&nextNewline<quoteSearch+1&&(nextNewline=input.indexOf(newline,quoteSearch+1));var checkUpTo=nextNewline===-1?nextDelim:
Math.min(nextDelim,nextNewline),spacesBetweenQuoteAndDelimiter=extraSpaces(checkUpTo);if(input.substr(quoteSearch+1+spacesBetweenQuoteAndDelimiter,
delimLen)===delim){row.push(input.substring(cursor,quoteSearch).replace(quoteCharRegex,quoteChar)),cursor=quoteSearch+1+
spacesBetweenQuoteAndDelimiter+delimLen,input[quoteSearch+1+spacesBetweenQuoteAndDelimiter+delimLen]!==quoteChar&&(quoteSearch=
input.indexOf(quoteChar,cursor)),nextDelim!==-1&&nextDelim<cursor&&(nextDelim=input.indexOf(delim,cursor)),nextNewline!==
-1&&nextNewline<cursor&&(nextNewline=input.indexOf(newline,cursor));break}var spacesBetweenQuoteAndNewLine=extraSpaces(nextNewline);
if(input.substring(quoteSearch+1+spacesBetweenQuoteAndNewLine,quoteSearch+1+spacesBetweenQuoteAndNewLine+newlineLen)===newline){
if(row.push(input.substring(cursor,quoteSearch).replace(quoteCharRegex,quoteChar)),saveRow(quoteSearch+1+spacesBetweenQuoteAndNewLine+
newlineLen),nextDelim!==-1&&nextDelim<cursor&&(nextDelim=input.indexOf(delim,cursor)),quoteSearch=input.indexOf(quoteChar,
cursor),stepIsFunction&&(doStep(),aborted))return returnable();if(preview&&data.length>=preview)return returnable(!0);break}
errors.push({type:"Quotes",code:"InvalidQuotes",message:"Trailing quote on quoted field is malformed",row:data.length,index:cursor}),
quoteSearch++}}continue}if(comments&&row.length===0&&input.substring(cursor,cursor+commentsLen)===comments){if(nextNewline===
-1)return returnable();cursor=nextNewline+newlineLen,nextNewline=input.indexOf(newline,cursor),nextDelim!==-1&&nextDelim<
cursor&&(nextDelim=input.indexOf(delim,cursor));continue}if(nextDelim!==-1&&(nextDelim<nextNewline||nextNewline===-1)){row.
push(input.substring(cursor,nextDelim)),cursor=nextDelim+delimLen,nextDelim=input.indexOf(delim,cursor);continue}if(nextNewline!==
-1){if(row.push(input.substring(cursor,nextNewline)),saveRow(nextNewline+newlineLen),stepIsFunction&&(doStep(),aborted))
return returnable();if(preview&&data.length>=preview)return returnable(!0);continue}break}return finish();function pushRow(row2){
data.push(row2),lastCursor=cursor}function extraSpaces(index){var spaceLength=0;if(index!==-1){var textBetweenClosingQuoteAndIndex=input.
substring(quoteSearch+1,index);textBetweenClosingQuoteAndIndex&&textBetweenClosingQuoteAndIndex.trim()===""&&(spaceLength=
textBetweenClosingQuoteAndIndex.length)}return spaceLength}function finish(value2){return ignoreLastRow||(typeof value2>
"u"&&(value2=input.substring(cursor)),row.push(value2),cursor=inputLen,pushRow(row),stepIsFunction&&doStep()),returnable()}
function saveRow(newCursor){cursor=newCursor,pushRow(row),row=[],nextNewline=input.indexOf(newline,cursor)}function returnable(stopped){
if(config.header&&!baseIndex&&data.length&&!headerParsed){const result=data[0],headerCount=Object.create(null),usedHeaders=new Set(
result);let duplicateHeaders=!1;for(let i2=0;i2<result.length;i2++){let header=stripBom(result[i2]);if(isFunction(config.
transformHeader)&&(header=config.transformHeader(header,i2)),!headerCount[header])headerCount[header]=1,result[i2]=header;else{
let newHeader,suffixCount=headerCount[header];do newHeader=`${header}_${suffixCount}`,suffixCount++;while(usedHeaders.has(
newHeader));usedHeaders.add(newHeader),result[i2]=newHeader,headerCount[header]++,duplicateHeaders=!0,renamedHeaders===null&&
(renamedHeaders={}),renamedHeaders[newHeader]=header}usedHeaders.add(header)}duplicateHeaders&&console.warn("Duplicate h\
eaders found and renamed."),headerParsed=!0}return{data,errors,meta:{delimiter:delim,linebreak:newline,aborted,truncated:!!stopped,
cursor:lastCursor+(baseIndex||0),renamedHeaders}}}function doStep(){step(returnable()),data=[],errors=[]}},this.abort=function(){
aborted=!0},this.getCharIndex=function(){return cursor}}function newWorker(){if(!Papa.WORKERS_SUPPORTED)return!1;var workerUrl=getWorkerBlob(),
w=new global.Worker(workerUrl);return w.onmessage=mainThreadReceivedMessage,w.id=workerIdCounter++,workers[w.id]=w,w}function mainThreadReceivedMessage(e){
var msg=e.data,worker=workers[msg.workerId],aborted=!1;if(msg.error)worker.userError(msg.error,msg.file);else if(msg.results&&
msg.results.data){var abort=function(){aborted=!0,completeWorker(msg.workerId,{data:[],errors:[],meta:{aborted:!0}})},handle={
abort,pause:notImplemented,resume:notImplemented};if(isFunction(worker.userStep)){for(var i=0;i<msg.results.data.length&&
(worker.userStep({data:msg.results.data[i],errors:msg.results.errors,meta:msg.results.meta},handle),!aborted);i++);delete msg.
results}else isFunction(worker.userChunk)&&(worker.userChunk(msg.results,handle,msg.file),delete msg.results)}msg.finished&&
!aborted&&completeWorker(msg.workerId,msg.results)}function completeWorker(workerId,results){var worker=workers[workerId];
isFunction(worker.userComplete)&&worker.userComplete(results),worker.terminate(),delete workers[workerId]}function notImplemented(){
throw new Error("Not implemented.")}function workerThreadReceivedMessage(e){var msg=e.data;if(typeof Papa.WORKER_ID>"u"&&
msg&&(Papa.WORKER_ID=msg.workerId),typeof msg.input=="string")global.postMessage({workerId:Papa.WORKER_ID,results:Papa.parse(
msg.input,msg.config),finished:!0});else if(global.File&&msg.input instanceof File||msg.input instanceof Object){var results=Papa.
parse(msg.input,msg.config);results&&global.postMessage({workerId:Papa.WORKER_ID,results,finished:!0})}}function copy(obj){
if(typeof obj!="object"||obj===null)return obj;var cpy=Array.isArray(obj)?[]:{};for(var key in obj)cpy[key]=copy(obj[key]);
return cpy}function bindFunction(f,self2){return function(){f.apply(self2,arguments)}}function isFunction(func){return typeof func==
"function"}return Papa})})};
