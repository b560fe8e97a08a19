"use strict";exports.id=863,exports.ids=[863],exports.modules={1863:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{ks:()=>tokenType,_F:()=>tokenizer_Tokenizer});class NonBufferedString{constructor(){
this.decoder=new TextDecoder("utf-8",{fatal:!0}),this.pending=[],this.string="",this.byteLength=0}appendChar(char){this.
pending.push(String.fromCharCode(char)),this.byteLength+=1}appendBuf(buf,start=0,end=buf.length){this.pending.push(this.
decoder.decode(buf.subarray(start,end))),this.byteLength+=end-start}appendCharCode(code){this.pending.push(String.fromCharCode(
code))}reset(){this.pending=[],this.string="",this.byteLength=0}toString(){return this.pending.length>0&&(this.string+=this.
pending.join(""),this.pending=[]),this.string}}class BufferedString{constructor(bufferSize){this.decoder=new TextDecoder(
"utf-8",{fatal:!0}),this.bufferOffset=0,this.string="",this.byteLength=0,this.buffer=new Uint8Array(bufferSize)}appendChar(char){
this.bufferOffset>=this.buffer.length&&this.flushStringBuffer(),this.buffer[this.bufferOffset++]=char,this.byteLength+=1}appendBuf(buf,start=0,end=buf.
length){const size=end-start;if(this.bufferOffset+size>this.buffer.length&&this.flushStringBuffer(),size>this.buffer.length){
this.string+=this.decoder.decode(buf.subarray(start,end)),this.byteLength+=size;return}this.buffer.set(buf.subarray(start,
end),this.bufferOffset),this.bufferOffset+=size,this.byteLength+=size}appendCharCode(code){this.flushStringBuffer(),this.
string+=String.fromCharCode(code)}flushStringBuffer(){this.string+=this.decoder.decode(this.buffer.subarray(0,this.bufferOffset)),
this.bufferOffset=0}reset(){this.string="",this.bufferOffset=0,this.byteLength=0}toString(){return this.flushStringBuffer(),
this.string}}var tokenType_TokenType;(function(TokenType2){TokenType2[TokenType2.LEFT_BRACE=0]="LEFT_BRACE",TokenType2[TokenType2.
RIGHT_BRACE=1]="RIGHT_BRACE",TokenType2[TokenType2.LEFT_BRACKET=2]="LEFT_BRACKET",TokenType2[TokenType2.RIGHT_BRACKET=3]=
"RIGHT_BRACKET",TokenType2[TokenType2.COLON=4]="COLON",TokenType2[TokenType2.COMMA=5]="COMMA",TokenType2[TokenType2.TRUE=
6]="TRUE",TokenType2[TokenType2.FALSE=7]="FALSE",TokenType2[TokenType2.NULL=8]="NULL",TokenType2[TokenType2.STRING=9]="S\
TRING",TokenType2[TokenType2.NUMBER=10]="NUMBER",TokenType2[TokenType2.SEPARATOR=11]="SEPARATOR"})(tokenType_TokenType||
(tokenType_TokenType={}));const tokenType=tokenType_TokenType;var charset;(function(charset2){charset2[charset2.BACKSPACE=
8]="BACKSPACE",charset2[charset2.FORM_FEED=12]="FORM_FEED",charset2[charset2.NEWLINE=10]="NEWLINE",charset2[charset2.CARRIAGE_RETURN=
13]="CARRIAGE_RETURN",charset2[charset2.TAB=9]="TAB",charset2[charset2.SPACE=32]="SPACE",charset2[charset2.EXCLAMATION_MARK=
33]="EXCLAMATION_MARK",charset2[charset2.QUOTATION_MARK=34]="QUOTATION_MARK",charset2[charset2.NUMBER_SIGN=35]="NUMBER_S\
IGN",charset2[charset2.DOLLAR_SIGN=36]="DOLLAR_SIGN",charset2[charset2.PERCENT_SIGN=37]="PERCENT_SIGN",charset2[charset2.
AMPERSAND=38]="AMPERSAND",charset2[charset2.APOSTROPHE=39]="APOSTROPHE",charset2[charset2.LEFT_PARENTHESIS=40]="LEFT_PAR\
ENTHESIS",charset2[charset2.RIGHT_PARENTHESIS=41]="RIGHT_PARENTHESIS",charset2[charset2.ASTERISK=42]="ASTERISK",charset2[charset2.
PLUS_SIGN=43]="PLUS_SIGN",charset2[charset2.COMMA=44]="COMMA",charset2[charset2.HYPHEN_MINUS=45]="HYPHEN_MINUS",charset2[charset2.
FULL_STOP=46]="FULL_STOP",charset2[charset2.SOLIDUS=47]="SOLIDUS",charset2[charset2.DIGIT_ZERO=48]="DIGIT_ZERO",charset2[charset2.
DIGIT_ONE=49]="DIGIT_ONE",charset2[charset2.DIGIT_TWO=50]="DIGIT_TWO",charset2[charset2.DIGIT_THREE=51]="DIGIT_THREE",charset2[charset2.
DIGIT_FOUR=52]="DIGIT_FOUR",charset2[charset2.DIGIT_FIVE=53]="DIGIT_FIVE",charset2[charset2.DIGIT_SIX=54]="DIGIT_SIX",charset2[charset2.
DIGIT_SEVEN=55]="DIGIT_SEVEN",charset2[charset2.DIGIT_EIGHT=56]="DIGIT_EIGHT",charset2[charset2.DIGIT_NINE=57]="DIGIT_NI\
NE",charset2[charset2.COLON=58]="COLON",charset2[charset2.SEMICOLON=59]="SEMICOLON",charset2[charset2.LESS_THAN_SIGN=60]=
"LESS_THAN_SIGN",charset2[charset2.EQUALS_SIGN=61]="EQUALS_SIGN",charset2[charset2.GREATER_THAN_SIGN=62]="GREATER_THAN_S\
IGN",charset2[charset2.QUESTION_MARK=63]="QUESTION_MARK",charset2[charset2.COMMERCIAL_AT=64]="COMMERCIAL_AT",charset2[charset2.
LATIN_CAPITAL_LETTER_A=65]="LATIN_CAPITAL_LETTER_A",charset2[charset2.LATIN_CAPITAL_LETTER_B=66]="LATIN_CAPITAL_LETTER_B",
charset2[charset2.LATIN_CAPITAL_LETTER_C=67]="LATIN_CAPITAL_LETTER_C",charset2[charset2.LATIN_CAPITAL_LETTER_D=68]="LATI\
N_CAPITAL_LETTER_D",charset2[charset2.LATIN_CAPITAL_LETTER_E=69]="LATIN_CAPITAL_LETTER_E",charset2[charset2.LATIN_CAPITAL_LETTER_F=
70]="LATIN_CAPITAL_LETTER_F",charset2[charset2.LATIN_CAPITAL_LETTER_G=71]="LATIN_CAPITAL_LETTER_G",charset2[charset2.LATIN_CAPITAL_LETTER_H=
72]="LATIN_CAPITAL_LETTER_H",charset2[charset2.LATIN_CAPITAL_LETTER_I=73]="LATIN_CAPITAL_LETTER_I",charset2[charset2.LATIN_CAPITAL_LETTER_J=
74]="LATIN_CAPITAL_LETTER_J",charset2[charset2.LATIN_CAPITAL_LETTER_K=75]="LATIN_CAPITAL_LETTER_K",charset2[charset2.LATIN_CAPITAL_LETTER_L=
76]="LATIN_CAPITAL_LETTER_L",charset2[charset2.LATIN_CAPITAL_LETTER_M=77]="LATIN_CAPITAL_LETTER_M",charset2[charset2.LATIN_CAPITAL_LETTER_N=
78]="LATIN_CAPITAL_LETTER_N",charset2[charset2.LATIN_CAPITAL_LETTER_O=79]="LATIN_CAPITAL_LETTER_O",charset2[charset2.LATIN_CAPITAL_LETTER_P=
80]="LATIN_CAPITAL_LETTER_P",charset2[charset2.LATIN_CAPITAL_LETTER_Q=81]="LATIN_CAPITAL_LETTER_Q",charset2[charset2.LATIN_CAPITAL_LETTER_R=
82]="LATIN_CAPITAL_LETTER_R",charset2[charset2.LATIN_CAPITAL_LETTER_S=83]="LATIN_CAPITAL_LETTER_S",charset2[charset2.LATIN_CAPITAL_LETTER_T=
84]="LATIN_CAPITAL_LETTER_T",charset2[charset2.LATIN_CAPITAL_LETTER_U=85]="LATIN_CAPITAL_LETTER_U",charset2[charset2.LATIN_CAPITAL_LETTER_V=
86]="LATIN_CAPITAL_LETTER_V",charset2[charset2.LATIN_CAPITAL_LETTER_W=87]="LATIN_CAPITAL_LETTER_W",charset2[charset2.LATIN_CAPITAL_LETTER_X=
88]="LATIN_CAPITAL_LETTER_X",charset2[charset2.LATIN_CAPITAL_LETTER_Y=89]="LATIN_CAPITAL_LETTER_Y",charset2[charset2.LATIN_CAPITAL_LETTER_Z=
90]="LATIN_CAPITAL_LETTER_Z",charset2[charset2.LEFT_SQUARE_BRACKET=91]="LEFT_SQUARE_BRACKET",charset2[charset2.REVERSE_SOLIDUS=
92]="REVERSE_SOLIDUS",charset2[charset2.RIGHT_SQUARE_BRACKET=93]="RIGHT_SQUARE_BRACKET",charset2[charset2.CIRCUMFLEX_ACCENT=
94]="CIRCUMFLEX_ACCENT",charset2[charset2.LOW_LINE=95]="LOW_LINE",charset2[charset2.GRAVE_ACCENT=96]="GRAVE_ACCENT",charset2[charset2.
LATIN_SMALL_LETTER_A=97]="LATIN_SMALL_LETTER_A",charset2[charset2.LATIN_SMALL_LETTER_B=98]="LATIN_SMALL_LETTER_B",charset2[charset2.
LATIN_SMALL_LETTER_C=99]="LATIN_SMALL_LETTER_C",charset2[charset2.LATIN_SMALL_LETTER_D=100]="LATIN_SMALL_LETTER_D",charset2[charset2.
LATIN_SMALL_LETTER_E=101]="LATIN_SMALL_LETTER_E",charset2[charset2.LATIN_SMALL_LETTER_F=102]="LATIN_SMALL_LETTER_F",charset2[charset2.
LATIN_SMALL_LETTER_G=103]="LATIN_SMALL_LETTER_G",charset2[charset2.LATIN_SMALL_LETTER_H=104]="LATIN_SMALL_LETTER_H",charset2[charset2.
LATIN_SMALL_LETTER_I=105]="LATIN_SMALL_LETTER_I",charset2[charset2.LATIN_SMALL_LETTER_J=106]="LATIN_SMALL_LETTER_J",charset2[charset2.
LATIN_SMALL_LETTER_K=107]="LATIN_SMALL_LETTER_K",charset2[charset2.LATIN_SMALL_LETTER_L=108]="LATIN_SMALL_LETTER_L",charset2[charset2.
LATIN_SMALL_LETTER_M=109]="LATIN_SMALL_LETTER_M",charset2[charset2.LATIN_SMALL_LETTER_N=110]="LATIN_SMALL_LETTER_N",charset2[charset2.
LATIN_SMALL_LETTER_O=111]="LATIN_SMALL_LETTER_O",charset2[charset2.LATIN_SMALL_LETTER_P=112]="LATIN_SMALL_LETTER_P",charset2[charset2.
LATIN_SMALL_LETTER_Q=113]="LATIN_SMALL_LETTER_Q",charset2[charset2.LATIN_SMALL_LETTER_R=114]="LATIN_SMALL_LETTER_R",charset2[charset2.
LATIN_SMALL_LETTER_S=115]="LATIN_SMALL_LETTER_S",charset2[charset2.LATIN_SMALL_LETTER_T=116]="LATIN_SMALL_LETTER_T",charset2[charset2.
LATIN_SMALL_LETTER_U=117]="LATIN_SMALL_LETTER_U",charset2[charset2.LATIN_SMALL_LETTER_V=118]="LATIN_SMALL_LETTER_V",charset2[charset2.
LATIN_SMALL_LETTER_W=119]="LATIN_SMALL_LETTER_W",charset2[charset2.LATIN_SMALL_LETTER_X=120]="LATIN_SMALL_LETTER_X",charset2[charset2.
LATIN_SMALL_LETTER_Y=121]="LATIN_SMALL_LETTER_Y",charset2[charset2.LATIN_SMALL_LETTER_Z=122]="LATIN_SMALL_LETTER_Z",charset2[charset2.
LEFT_CURLY_BRACKET=123]="LEFT_CURLY_BRACKET",charset2[charset2.VERTICAL_LINE=124]="VERTICAL_LINE",charset2[charset2.RIGHT_CURLY_BRACKET=
125]="RIGHT_CURLY_BRACKET",charset2[charset2.TILDE=126]="TILDE"})(charset||(charset={}));const escapedSequences={34:34,92:92,
47:47,98:8,102:12,110:10,114:13,116:9};var TokenizerStates;(function(TokenizerStates2){TokenizerStates2[TokenizerStates2.
START=0]="START",TokenizerStates2[TokenizerStates2.ENDED=1]="ENDED",TokenizerStates2[TokenizerStates2.ERROR=2]="ERROR",TokenizerStates2[TokenizerStates2.
TRUE1=3]="TRUE1",TokenizerStates2[TokenizerStates2.TRUE2=4]="TRUE2",TokenizerStates2[TokenizerStates2.TRUE3=5]="TRUE3",TokenizerStates2[TokenizerStates2.
FALSE1=6]="FALSE1",TokenizerStates2[TokenizerStates2.FALSE2=7]="FALSE2",TokenizerStates2[TokenizerStates2.FALSE3=8]="FAL\
SE3",TokenizerStates2[TokenizerStates2.FALSE4=9]="FALSE4",TokenizerStates2[TokenizerStates2.NULL1=10]="NULL1",TokenizerStates2[TokenizerStates2.
NULL2=11]="NULL2",TokenizerStates2[TokenizerStates2.NULL3=12]="NULL3",TokenizerStates2[TokenizerStates2.STRING_DEFAULT=13]=
"STRING_DEFAULT",TokenizerStates2[TokenizerStates2.STRING_AFTER_BACKSLASH=14]="STRING_AFTER_BACKSLASH",TokenizerStates2[TokenizerStates2.
STRING_UNICODE_DIGIT_1=15]="STRING_UNICODE_DIGIT_1",TokenizerStates2[TokenizerStates2.STRING_UNICODE_DIGIT_2=16]="STRING\
_UNICODE_DIGIT_2",TokenizerStates2[TokenizerStates2.STRING_UNICODE_DIGIT_3=17]="STRING_UNICODE_DIGIT_3",TokenizerStates2[TokenizerStates2.
STRING_UNICODE_DIGIT_4=18]="STRING_UNICODE_DIGIT_4",TokenizerStates2[TokenizerStates2.STRING_INCOMPLETE_CHAR=19]="STRING\
_INCOMPLETE_CHAR",TokenizerStates2[TokenizerStates2.NUMBER_AFTER_INITIAL_MINUS=20]="NUMBER_AFTER_INITIAL_MINUS",TokenizerStates2[TokenizerStates2.
NUMBER_AFTER_INITIAL_ZERO=21]="NUMBER_AFTER_INITIAL_ZERO",TokenizerStates2[TokenizerStates2.NUMBER_AFTER_INITIAL_NON_ZERO=
22]="NUMBER_AFTER_INITIAL_NON_ZERO",TokenizerStates2[TokenizerStates2.NUMBER_AFTER_FULL_STOP=23]="NUMBER_AFTER_FULL_STOP",
TokenizerStates2[TokenizerStates2.NUMBER_AFTER_DECIMAL=24]="NUMBER_AFTER_DECIMAL",TokenizerStates2[TokenizerStates2.NUMBER_AFTER_E=
25]="NUMBER_AFTER_E",TokenizerStates2[TokenizerStates2.NUMBER_AFTER_E_AND_SIGN=26]="NUMBER_AFTER_E_AND_SIGN",TokenizerStates2[TokenizerStates2.
NUMBER_AFTER_E_AND_DIGIT=27]="NUMBER_AFTER_E_AND_DIGIT",TokenizerStates2[TokenizerStates2.SEPARATOR=28]="SEPARATOR",TokenizerStates2[TokenizerStates2.
BOM_OR_START=29]="BOM_OR_START",TokenizerStates2[TokenizerStates2.BOM=30]="BOM"})(TokenizerStates||(TokenizerStates={}));
function TokenizerStateToString(tokenizerState){return["START","ENDED","ERROR","TRUE1","TRUE2","TRUE3","FALSE1","FALSE2",
"FALSE3","FALSE4","NULL1","NULL2","NULL3","STRING_DEFAULT","STRING_AFTER_BACKSLASH","STRING_UNICODE_DIGIT_1","STRING_UNI\
CODE_DIGIT_2","STRING_UNICODE_DIGIT_3","STRING_UNICODE_DIGIT_4","STRING_INCOMPLETE_CHAR","NUMBER_AFTER_INITIAL_MINUS","N\
UMBER_AFTER_INITIAL_ZERO","NUMBER_AFTER_INITIAL_NON_ZERO","NUMBER_AFTER_FULL_STOP","NUMBER_AFTER_DECIMAL","NUMBER_AFTER_\
E","NUMBER_AFTER_E_AND_SIGN","NUMBER_AFTER_E_AND_DIGIT","SEPARATOR","BOM_OR_START","BOM"][tokenizerState]}const defaultOpts={
stringBufferSize:0,numberBufferSize:0,separator:void 0,emitPartialTokens:!1};class TokenizerError extends Error{constructor(message){
super(message),Object.setPrototypeOf(this,TokenizerError.prototype)}}function validateBufferSize(name,size){if(size!==void 0&&
(!Number.isInteger(size)||size<0))throw new TokenizerError(`Invalid "${name}": ${size}. Expected a non-negative integer.`)}
function utf8SequenceLength(leadByte){return leadByte>=194&&leadByte<=223?2:leadByte<=239?3:4}function multiByteRunEnd(buffer,start){
let j=start;for(;j<buffer.length&&buffer[j]>=128;){const seqLength=utf8SequenceLength(buffer[j]);if(j+seqLength>buffer.length)
break;j+=seqLength}return j}class tokenizer_Tokenizer{constructor(opts){this.state=29,this.bomIndex=0,this.separatorIndex=
0,this.escapedCharsByteLength=0,this.bytes_remaining=0,this.bytes_in_sequence=0,this.char_split_buffer=new Uint8Array(4),
this.encoder=new TextEncoder,this.offset=-1,this.streamByteLength=0,opts=Object.assign(Object.assign({},defaultOpts),opts),
validateBufferSize("stringBufferSize",opts.stringBufferSize),validateBufferSize("numberBufferSize",opts.numberBufferSize),
this.emitPartialTokens=opts.emitPartialTokens===!0,this.bufferedString=opts.stringBufferSize&&opts.stringBufferSize>4?new BufferedString(
opts.stringBufferSize):new NonBufferedString,this.bufferedNumber=opts.numberBufferSize&&opts.numberBufferSize>0?new BufferedString(
opts.numberBufferSize):new NonBufferedString,this.separator=opts.separator,this.separatorBytes=opts.separator?this.encoder.
encode(opts.separator):void 0}get isEnded(){return this.state===1}appendUnicodeCodeUnit(intVal){if(this.highSurrogate!==
void 0){if(intVal>=56320&&intVal<=57343){const unicodeString2=String.fromCharCode(this.highSurrogate,intVal),unicodeBuffer2=this.
encoder.encode(unicodeString2);this.bufferedString.appendBuf(unicodeBuffer2),this.escapedCharsByteLength+=6-unicodeBuffer2.
byteLength,this.highSurrogate=void 0;return}this.flushPendingHighSurrogate()}if(intVal>=55296&&intVal<=56319){this.highSurrogate=
intVal,this.escapedCharsByteLength+=6;return}if(intVal>=56320&&intVal<=57343){this.bufferedString.appendCharCode(intVal),
this.escapedCharsByteLength+=6;return}const unicodeString=String.fromCharCode(intVal),unicodeBuffer=this.encoder.encode(
unicodeString);this.bufferedString.appendBuf(unicodeBuffer),this.escapedCharsByteLength+=6-unicodeBuffer.byteLength}flushPendingHighSurrogate(){
this.highSurrogate!==void 0&&(this.bufferedString.appendCharCode(this.highSurrogate),this.highSurrogate=void 0)}startIncompleteChar(buffer,start){
this.bytes_in_sequence=utf8SequenceLength(buffer[start]),this.bytes_remaining=start+this.bytes_in_sequence-buffer.length,
this.char_split_buffer.set(buffer.subarray(start)),this.state=19}write(input){try{let buffer;if(input instanceof Uint8Array)
buffer=input;else if(typeof input=="string"){this.pendingStringSurrogate!==void 0&&(input=this.pendingStringSurrogate+input,
this.pendingStringSurrogate=void 0);const lastCharCode=input.charCodeAt(input.length-1);lastCharCode>=55296&&lastCharCode<=
56319&&(this.pendingStringSurrogate=input[input.length-1],input=input.slice(0,-1)),buffer=this.encoder.encode(input)}else if(ArrayBuffer.
isView(input))buffer=new Uint8Array(input.buffer,input.byteOffset,input.byteLength);else if(input!==null&&typeof input==
"object"&&typeof input[Symbol.iterator]=="function")buffer=Uint8Array.from(input);else throw new TypeError("Unexpected t\
ype. The `write` function only accepts Iterables (e.g. Arrays, Sets, Generators), TypedArrays and Strings.");for(let i=0;i<
buffer.length;i+=1){const n=buffer[i];switch(this.state){case 29:if(n===239){this.bom=[239,187,191],this.bomIndex+=1,this.
state=30;continue}if(input instanceof Uint16Array){if(n===254){this.bom=[254,255],this.bomIndex+=1,this.state=30;continue}
if(n===255){this.bom=[255,254],this.bomIndex+=1,this.state=30;continue}}if(input instanceof Uint32Array){if(n===0){this.
bom=[0,0,254,255],this.bomIndex+=1,this.state=30;continue}if(n===255){this.bom=[255,254,0,0],this.bomIndex+=1,this.state=
30;continue}}case 0:if(this.offset+=1,this.separatorBytes&&n===this.separatorBytes[0]){if(this.separatorBytes.length===1){
this.state=0,this.onToken({token:tokenType.SEPARATOR,value:this.separator,offset:this.offset+this.separatorBytes.length-
1});continue}this.state=28;continue}if(n===32||n===10||n===13||n===9)continue;if(n===123){this.onToken({token:tokenType.
LEFT_BRACE,value:"{",offset:this.offset});continue}if(n===125){this.onToken({token:tokenType.RIGHT_BRACE,value:"}",offset:this.
offset});continue}if(n===91){this.onToken({token:tokenType.LEFT_BRACKET,value:"[",offset:this.offset});continue}if(n===93){
this.onToken({token:tokenType.RIGHT_BRACKET,value:"]",offset:this.offset});continue}if(n===58){this.onToken({token:tokenType.
COLON,value:":",offset:this.offset});continue}if(n===44){this.onToken({token:tokenType.COMMA,value:",",offset:this.offset});
continue}if(n===116){this.state=3;continue}if(n===102){this.state=6;continue}if(n===110){this.state=10;continue}if(n===34){
this.bufferedString.reset(),this.escapedCharsByteLength=0,this.state=13;continue}if(n>=49&&n<=57){this.bufferedNumber.reset(),
this.bufferedNumber.appendChar(n),this.state=22;continue}if(n===48){this.bufferedNumber.reset(),this.bufferedNumber.appendChar(
n),this.state=21;continue}if(n===45){this.bufferedNumber.reset(),this.bufferedNumber.appendChar(n),this.state=20;continue}
break;case 13:if(n===34){this.flushPendingHighSurrogate();const string=this.bufferedString.toString();this.state=0,this.
onToken({token:tokenType.STRING,value:string,offset:this.offset}),this.offset+=this.escapedCharsByteLength+this.bufferedString.
byteLength+1;continue}if(n===92){this.state=14;continue}if(n>=128){this.flushPendingHighSurrogate();const runEnd=multiByteRunEnd(
buffer,i);runEnd>i&&(this.bufferedString.appendBuf(buffer,i,runEnd),i=runEnd-1),runEnd<buffer.length&&buffer[runEnd]>=128&&
(this.startIncompleteChar(buffer,runEnd),i=buffer.length-1);continue}if(n>=32){this.flushPendingHighSurrogate();let j=i;
for(;j<buffer.length;){const b=buffer[j];if(b<32||b>=128||b===34||b===92)break;j+=1}if(j-i>=16)this.bufferedString.appendBuf(
buffer,i,j);else for(let k=i;k<j;k+=1)this.bufferedString.appendChar(buffer[k]);i=j-1;continue}break;case 19:{const available=Math.
min(this.bytes_remaining,buffer.length-i);if(this.char_split_buffer.set(buffer.subarray(i,i+available),this.bytes_in_sequence-
this.bytes_remaining),this.bytes_remaining-=available,this.bytes_remaining>0){i=buffer.length-1;continue}this.bufferedString.
appendBuf(this.char_split_buffer,0,this.bytes_in_sequence),i+=available-1,this.state=13;continue}case 14:{const controlChar=escapedSequences[n];
if(controlChar){this.flushPendingHighSurrogate(),this.bufferedString.appendChar(controlChar),this.escapedCharsByteLength+=
1,this.state=13;continue}if(n===117){this.unicode="",this.state=15;continue}break}case 15:case 16:case 17:if(n>=48&&n<=57||
n>=65&&n<=70||n>=97&&n<=102){this.unicode+=String.fromCharCode(n),this.state+=1;continue}break;case 18:if(n>=48&&n<=57||
n>=65&&n<=70||n>=97&&n<=102){const intVal=parseInt(this.unicode+String.fromCharCode(n),16);this.appendUnicodeCodeUnit(intVal),
this.state=13;continue}break;case 20:if(n===48){this.bufferedNumber.appendChar(n),this.state=21;continue}if(n>=49&&n<=57){
this.bufferedNumber.appendChar(n),this.state=22;continue}break;case 21:if(n===46){this.bufferedNumber.appendChar(n),this.
state=23;continue}if(n===101||n===69){this.bufferedNumber.appendChar(n),this.state=25;continue}i-=1,this.state=0,this.emitNumber();
continue;case 22:if(n>=48&&n<=57){this.bufferedNumber.appendChar(n);continue}if(n===46){this.bufferedNumber.appendChar(n),
this.state=23;continue}if(n===101||n===69){this.bufferedNumber.appendChar(n),this.state=25;continue}i-=1,this.state=0,this.
emitNumber();continue;case 23:if(n>=48&&n<=57){this.bufferedNumber.appendChar(n),this.state=24;continue}break;case 24:if(n>=
48&&n<=57){this.bufferedNumber.appendChar(n);continue}if(n===101||n===69){this.bufferedNumber.appendChar(n),this.state=25;
continue}i-=1,this.state=0,this.emitNumber();continue;case 25:if(n===43||n===45){this.bufferedNumber.appendChar(n),this.
state=26;continue}case 26:if(n>=48&&n<=57){this.bufferedNumber.appendChar(n),this.state=27;continue}break;case 27:if(n>=
48&&n<=57){this.bufferedNumber.appendChar(n);continue}i-=1,this.state=0,this.emitNumber();continue;case 3:if(n===114){this.
state=4;continue}break;case 4:if(n===117){this.state=5;continue}break;case 5:if(n===101){this.state=0,this.onToken({token:tokenType.
TRUE,value:!0,offset:this.offset}),this.offset+=3;continue}break;case 6:if(n===97){this.state=7;continue}break;case 7:if(n===
108){this.state=8;continue}break;case 8:if(n===115){this.state=9;continue}break;case 9:if(n===101){this.state=0,this.onToken(
{token:tokenType.FALSE,value:!1,offset:this.offset}),this.offset+=4;continue}break;case 10:if(n===117){this.state=11;continue}
break;case 11:if(n===108){this.state=12;continue}break;case 12:if(n===108){this.state=0,this.onToken({token:tokenType.NULL,
value:null,offset:this.offset}),this.offset+=3;continue}break;case 28:if(this.separatorIndex+=1,!this.separatorBytes||n!==
this.separatorBytes[this.separatorIndex])break;this.separatorIndex===this.separatorBytes.length-1&&(this.state=0,this.onToken(
{token:tokenType.SEPARATOR,value:this.separator,offset:this.offset+this.separatorIndex}),this.separatorIndex=0);continue;case 30:
if(n===this.bom[this.bomIndex]){if(this.bomIndex===this.bom.length-1){this.state=0,this.bom=void 0,this.bomIndex=0;continue}
this.bomIndex+=1;continue}break;case 1:if(n===32||n===10||n===13||n===9)continue}throw new TokenizerError(`Unexpected "${String.
fromCharCode(n)}" at chunk position "${i}" (absolute position "${this.streamByteLength+i}") in state ${TokenizerStateToString(
this.state)}`)}if(this.streamByteLength+=buffer.length,this.emitPartialTokens)switch(this.state){case 3:case 4:case 5:this.
onToken({token:tokenType.TRUE,value:!0,offset:this.offset,partial:!0});break;case 6:case 7:case 8:case 9:this.onToken({token:tokenType.
FALSE,value:!1,offset:this.offset,partial:!0});break;case 10:case 11:case 12:this.onToken({token:tokenType.NULL,value:null,
offset:this.offset,partial:!0});break;case 13:{const string=this.bufferedString.toString();this.onToken({token:tokenType.
STRING,value:string,offset:this.offset,partial:!0});break}case 21:case 22:case 24:case 27:try{this.onToken({token:tokenType.
NUMBER,value:this.parseNumber(this.bufferedNumber.toString()),offset:this.offset,partial:!0})}catch{}}}catch(err){this.error(
err)}}emitNumber(){this.onToken({token:tokenType.NUMBER,value:this.parseNumber(this.bufferedNumber.toString()),offset:this.
offset}),this.offset+=this.bufferedNumber.byteLength-1}parseNumber(numberStr){return Number(numberStr)}error(err){this.state!==
1&&(this.state=2),this.onError(err)}end(){switch(this.state){case 21:case 22:case 24:case 27:this.state=1,this.emitNumber(),
this.onEnd();break;case 29:case 0:case 2:this.state=1,this.onEnd();break;default:this.error(new TokenizerError(`Tokenize\
r ended in the middle of a token (state: ${TokenizerStateToString(this.state)}). Either not all the data was received or\
 the data was invalid.`))}}onToken(parsedToken){throw new TokenizerError(`Can't emit tokens before the "onToken" callbac\
k has been set up.`)}onError(err){throw err}onEnd(){}}var TokenParserState;(function(TokenParserState2){TokenParserState2[TokenParserState2.
VALUE=0]="VALUE",TokenParserState2[TokenParserState2.KEY=1]="KEY",TokenParserState2[TokenParserState2.COLON=2]="COLON",TokenParserState2[TokenParserState2.
COMMA=3]="COMMA",TokenParserState2[TokenParserState2.ENDED=4]="ENDED",TokenParserState2[TokenParserState2.ERROR=5]="ERRO\
R",TokenParserState2[TokenParserState2.SEPARATOR=6]="SEPARATOR"})(TokenParserState||(TokenParserState={}));function TokenParserStateToString(state){
return["VALUE","KEY","COLON","COMMA","ENDED","ERROR","SEPARATOR"][state]}function setProperty(obj,key,value){if(key==="_\
_proto__"){Object.defineProperty(obj,key,{value,writable:!0,enumerable:!0,configurable:!0});return}obj[key]=value}const tokenparser_defaultOpts={
paths:void 0,keepStack:!0,separator:void 0,emitPartialValues:!1};class TokenParserError extends Error{constructor(message){
super(message),Object.setPrototypeOf(this,TokenParserError.prototype)}}class tokenparser_TokenParser{constructor(opts){if(this.
state=0,this.mode=void 0,this.key=void 0,this.value=void 0,this.stack=[],this.memberCount=0,opts=Object.assign(Object.assign(
{},tokenparser_defaultOpts),opts),opts.paths){const root={children:new Map,terminal:!1};let matchEverything=!1;for(const path of opts.
paths){if(path===void 0||path==="$*"){matchEverything=!0;continue}if(!path.startsWith("$"))throw new TokenParserError(`I\
nvalid selector "${path}". Should start with "$".`);const segments=path.split(".").slice(1);if(segments.includes(""))throw new TokenParserError(
`Invalid selector "${path}". ".." syntax not supported.`);let node=root;for(const segment of segments){let child=node.children.
get(segment);child||(child={children:new Map,terminal:!1},node.children.set(segment,child)),node=child}node.terminal=!0}
matchEverything||(this.selectorTrie=root)}this.keepStack=opts.keepStack||!1,this.separator=opts.separator,opts.emitPartialValues||
(this.emitPartial=()=>{})}shouldEmit(){return this.selectorTrie?this.matchesSelector(this.selectorTrie,0):!0}matchesSelector(node,level){
const keyCount=this.stack.length;if(level===keyCount)return node.terminal;const key=level<keyCount-1?this.stack[level+1].
key:this.key,wildcard=node.children.get("*");if(wildcard&&this.matchesSelector(wildcard,level+1))return!0;if(node.children.
size>(wildcard?1:0)){const segment=key?.toString();if(segment!==void 0){const child=node.children.get(segment);if(child&&
this.matchesSelector(child,level+1))return!0}}return!1}push(){this.stack.push({key:this.key,value:this.value,mode:this.mode,
emit:this.shouldEmit(),memberCount:this.memberCount})}pop(){const value=this.value;let emit;({key:this.key,value:this.value,
mode:this.mode,emit,memberCount:this.memberCount}=this.stack.pop()),this.state=this.mode!==void 0?3:0,this.emit(value,emit)}emit(value,emit){
!this.keepStack&&this.value&&this.stack.every(item=>!item.emit)&&(Array.isArray(this.value)?this.value.length-=1:delete this.
value[this.key]),emit&&this.onValue({value,key:this.key,parent:this.value,stack:this.stack}),this.stack.length===0&&(this.
separator?this.state=6:this.separator===void 0&&this.end())}emitPartial(value){if(this.shouldEmit()){if(this.state===1){
this.onValue({value:void 0,key:value,parent:this.value,stack:this.stack,partial:!0});return}this.onValue({value,key:this.
key,parent:this.value,stack:this.stack,partial:!0})}}get isEnded(){return this.state===4}write({token,value,partial}){try{
if(partial){if(this.state!==0&&this.state!==1)throw new TokenParserError(`Unexpected partial ${TokenType[token]} (${JSON.
stringify(value)}) in state ${TokenParserStateToString(this.state)}`);this.emitPartial(value);return}if(this.state===0){
if(token===TokenType.STRING||token===TokenType.NUMBER||token===TokenType.TRUE||token===TokenType.FALSE||token===TokenType.
NULL){this.mode===0?(setProperty(this.value,this.key,value),this.state=3,this.memberCount++):this.mode===1&&(this.value.
push(value),this.state=3,this.memberCount++),this.emit(value,this.shouldEmit());return}if(token===TokenType.LEFT_BRACE){
if(this.memberCount++,this.push(),this.mode===0){const val={};setProperty(this.value,this.key,val),this.value=val}else if(this.
mode===1){const val={};this.value.push(val),this.value=val}else this.value={};this.mode=0,this.state=1,this.key=void 0,this.
memberCount=0,this.emitPartial();return}if(token===TokenType.LEFT_BRACKET){if(this.memberCount++,this.push(),this.mode===
0){const val=[];setProperty(this.value,this.key,val),this.value=val}else if(this.mode===1){const val=[];this.value.push(
val),this.value=val}else this.value=[];this.mode=1,this.state=0,this.key=0,this.memberCount=0,this.emitPartial();return}
if(this.mode===1&&token===TokenType.RIGHT_BRACKET&&this.memberCount===0){this.pop();return}}if(this.state===1){if(token===
TokenType.STRING){this.key=value,this.state=2,this.emitPartial();return}if(token===TokenType.RIGHT_BRACE&&this.memberCount===
0){this.pop();return}}if(this.state===2&&token===TokenType.COLON){this.state=0;return}if(this.state===3){if(token===TokenType.
COMMA){if(this.mode===1){this.state=0,this.key+=1;return}if(this.mode===0){this.state=1;return}}if(token===TokenType.RIGHT_BRACE&&
this.mode===0||token===TokenType.RIGHT_BRACKET&&this.mode===1){this.pop();return}}if(this.state===6&&token===TokenType.SEPARATOR&&
value===this.separator){this.state=0;return}if(token===TokenType.SEPARATOR&&this.state!==6&&Array.from(value).map(n=>n.charCodeAt(
0)).every(n=>n===32||n===10||n===13||n===9))return;throw new TokenParserError(`Unexpected ${TokenType[token]} (${JSON.stringify(
value)}) in state ${TokenParserStateToString(this.state)}`)}catch(err){this.error(err)}}error(err){this.state!==4&&(this.
state=5),this.onError(err)}end(){this.state!==0&&this.state!==6||this.stack.length>0?this.error(new Error(`Parser ended \
in mid-parsing (state: ${TokenParserStateToString(this.state)}). Either not all the data was received or the data was in\
valid.`)):(this.state=4,this.onEnd())}onValue(parsedElementInfo){throw new TokenParserError(`Can't emit data before the \
"onValue" callback has been set up.`)}onError(err){throw err}onEnd(){}}class JSONParser{constructor(opts={}){this.tokenizer=
new Tokenizer(opts),this.tokenParser=new TokenParser(opts),this.tokenizer.onToken=this.tokenParser.write.bind(this.tokenParser),
this.tokenizer.onEnd=()=>{this.tokenParser.isEnded||this.tokenParser.end()},this.tokenParser.onError=this.tokenizer.error.
bind(this.tokenizer),this.tokenParser.onEnd=()=>{this.tokenizer.isEnded||this.tokenizer.end()}}get isEnded(){return this.
tokenizer.isEnded&&this.tokenParser.isEnded}write(input){this.tokenizer.write(input)}end(){this.tokenizer.end()}set onToken(cb){
this.tokenizer.onToken=parsedToken=>{cb(parsedToken),this.tokenParser.write(parsedToken)}}set onValue(cb){this.tokenParser.
onValue=cb}set onError(cb){this.tokenizer.onError=cb}set onEnd(cb){this.tokenParser.onEnd=()=>{this.tokenizer.isEnded||this.
tokenizer.end(),cb.call(this.tokenParser)}}}var TokenParserMode;(function(TokenParserMode2){TokenParserMode2[TokenParserMode2.
OBJECT=0]="OBJECT",TokenParserMode2[TokenParserMode2.ARRAY=1]="ARRAY"})(TokenParserMode||(TokenParserMode={}))})};
