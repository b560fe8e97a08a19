"use strict";exports.id=880,exports.ids=[880],exports.modules={7274:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{s:()=>checkMetadata,z:()=>fillMetadata});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1120),_files_data_file_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7438);const OF_ONE_FILE=/\{(path|name|sha256)\}/;
async function fillMetadata(metadata,placeholders,files,signal){const ofFile=await fileValues(metadata,files,signal),known=new Map(
Object.entries({...placeholders,...ofFile}));return Object.fromEntries(Object.entries(metadata).map(([key,value])=>[key,
value.replace(/\{([a-z0-9]+)\}/g,(whole,name)=>known.get(name)??whole)]))}function checkMetadata(metadata,files){for(const[
key,value]of Object.entries(metadata)){const used=OF_ONE_FILE.exec(value)?.[0];if(!(used===void 0||files.length===1))throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
dz("metadata",`\`${key}\` uses ${used}, but describes ${files.length} files, not one`)}}async function fileValues(metadata,files,signal){
checkMetadata(metadata,files);const[file]=files,values=Object.values(metadata);return file===void 0||!values.some(value=>OF_ONE_FILE.
test(value))?{}:{path:file.label,name:file.name.slice(file.name.lastIndexOf("/")+1),...values.some(value=>value.includes(
"{sha256}"))?{sha256:await(0,_files_data_file_js__WEBPACK_IMPORTED_MODULE_1__.nM)(file,signal)}:{}}}}),5786:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Y:()=>errorWords});var _send_answer_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1114);const DEEPEST=5;function errorWords(body,depth=0){if(typeof body=="string")return body.trim()||void 0;if(!(typeof body!=
"object"||body===null||depth>DEEPEST)){if(Array.isArray(body))return joined(body.map(item=>errorWords(item,depth+1)));for(const name of[
"message","error","detail"]){const words=errorWords((0,_send_answer_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(body,name),depth+
1);if(words!==void 0)return words}return joined(Object.entries(body).map(([field,messages])=>{const words=errorWords(messages,
depth+1);return words===void 0?void 0:`${field}: ${words}`}))}}function joined(words){return words.filter(text=>text!==void 0).
join("; ")||void 0}}),5880:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{roe:()=>roe});var errors=__webpack_require__(1120),dist_metadata=__webpack_require__(7274),service_url=__webpack_require__(
460),dist_text=__webpack_require__(3720),multipart=__webpack_require__(2583),send_answer=__webpack_require__(1114),error_words=__webpack_require__(
5786),stored_names=__webpack_require__(276),unexpected_answer=__webpack_require__(140);class RoeApi{#options;constructor(options){
this.#options=options}uploadFile(file,metadata){const{datasetId}=this.#options,step="upload file",fields=[];return datasetId!==
void 0&&fields.push(["dataset_id",datasetId]),Object.keys(metadata).length>0&&fields.push(["metadata",JSON.stringify(metadata)]),
{...this.#post(step,"/v1/datasets/files/upload/",fields,file,file.name),repeatable:!1,read(answer){const body=(0,send_answer.
hi)(answer),id=itemId((0,send_answer.MZ)(body,"id"));if(id===void 0)throw(0,unexpected_answer.o)(step,answer,"has no `id\
`");const size=positive((0,send_answer.MZ)(body,"size"));if(size!==void 0&&size!==file.size)throw new errors.QE(`${step}\
: the answer says that ${size} bytes arrived as file ${id}, but ${file.size} were sent`,{files:[file],hint:`Look at file\
 ${id} in Roe. If it is not whole, delete it before sending it again.`});const stored=fileName((0,send_answer.MZ)(body,"\
name")),dataset=itemId((0,send_answer.MZ)((0,send_answer.MZ)(body,"dataset"),"id"));return{id,...dataset===void 0?{}:{datasetId:dataset},
...stored===void 0?{}:{name:stored}}},isReceipt:isFileReceipt}}listFiles(page){const step="list files of dataset",{search}=page,
query={...search===void 0?{}:{search},page:String(page.number)};return{...this.#get(step,`/v1/datasets/${encodeURIComponent(
page.datasetId)}/files/`,query),read(answer){const body=(0,send_answer.hi)(answer),results=(0,send_answer.MZ)(body,"resu\
lts");if(!Array.isArray(results))throw(0,unexpected_answer.o)(step,answer,"has no list of files");return{files:results.flatMap(
listedFile),hasMore:typeof(0,send_answer.MZ)(body,"next")=="string"}}}}uploadTable(file,tableName){const step="upload ta\
ble",fields=[["table_name",tableName],["with_headers","true"]];return{...this.#post(step,"/v1/tables/upload/",fields,file,
(0,stored_names.Fl)(file.name)),repeatable:!0,laterRun:"sends-again",read(answer){const made=(0,send_answer.MZ)((0,send_answer.
hi)(answer),"table_name");if(isTableReceipt(made,tableName))return made;throw(0,unexpected_answer.o)(step,answer,"has no\
 `table_name`")}}}describeTable(tableName){const step="describe table";return{...this.#get(step,`/v1/tables/${encodeURIComponent(
tableName)}/describe/`),readStatuses:[404],read(answer){const body=(0,send_answer.hi)(answer);if(answer.status===404){if(body===
void 0)throw(0,unexpected_answer.o)(step,answer,"is not JSON");return{kind:"absent"}}const rows=(0,send_answer.MZ)(body,
"row_count");if(rows==null){if(typeof body=="object"&&body!==null)return{kind:"table",rows:null}}else if(typeof rows=="n\
umber"&&Number.isSafeInteger(rows)&&rows>=0)return{kind:"table",rows};throw(0,unexpected_answer.o)(step,answer,"has no w\
hole number as `row_count`")}}}#post(step,path,fields,file,fileName2){const{organizationId,formFields={}}=this.#options,
organization=organizationId===void 0?[]:[["organization_id",organizationId]];return{step,method:"POST",path,body:(0,multipart.
R)({fields:[...fields,...organization,...Object.entries(formFields)],files:[{field:"file",file,fileName:fileName2}]}),repeatable:!1,
words,hint}}#get(step,path,query={}){return{step,method:"GET",path,query,repeatable:!0,words,hint}}}function listedFile(entry){
const id=itemId((0,send_answer.MZ)(entry,"id"));if(id===void 0)return[];const name=fileName((0,send_answer.MZ)(entry,"na\
me")),size=positive((0,send_answer.MZ)(entry,"size"));return[{id,...name===void 0?{}:{name},...size===void 0?{}:{size}}]}
const MOST_NAME_CHARACTERS=1024;function fileName(value){return typeof value=="string"&&value!==""&&value.length<=2*MOST_NAME_CHARACTERS?
value:void 0}function isFileReceipt(value){const[id,...others]=["id","datasetId","name"].map(name=>(0,send_answer.MZ)(value,
name)),areTexts=others.every(other=>other===void 0||typeof other=="string");return id!==void 0&&id===itemId(id)&&areTexts}
function isTableReceipt(value,tableName){return value===tableName||isTableName(value)}function isTableName(value){return itemId(
value)!==void 0&&typeof value=="string"&&!/^\.+$|[/\\]/.test(value)}function itemId(value){if(typeof value=="number")return Number.
isSafeInteger(value)?String(value):void 0;if(!(typeof value!="string"||value.trim()===""||value.length>200))return(0,dist_text.
w)(value,200)===value?value:void 0}function positive(value){return typeof value=="number"&&value>0?value:void 0}function words(answer){
return(0,error_words.Y)((0,send_answer.hi)(answer))}function hint(status){switch(status){case 400:return"Check `dataset-\
id`, `organization-id`, `metadata` and, where it is set, `table-name`: Roe makes new tables only.";case 401:return"Check\
 `token`: an API key of Roe.";case 402:return"The organization has no credits left: add some, then run the upload again.";case 403:
return"The key of `token` may not do this: check its rights, `organization-id` and `dataset-id`.";case 404:return"Check \
`base-url` and `dataset-id`.";case 413:return"The file is larger than Roe takes: split it.";default:return}}const SEARCH_PAGES=5,
MOST_FILES_OF_A_PAGE=1e3;class Arrivals{#options;#datasetId;#baseline;#taken=new Set;#open=new Set;constructor(options){
this.#options=options,this.#datasetId=options.datasetId;for(const[file,upload]of options.earlier){const id=upload.kind===
"arrived"?upload.itemId:upload.receipt?.id;id!==void 0?this.#taken.add(id):this.#open.add(file)}}async send(file,request,send){
const mark=await this.#markFor(file,send);this.#open.add(file);try{const receipt=await send({...request,mark,reconcile:(ask,lost)=>this.#find(
file,lost.mark,ask)});return this.#open.delete(file),this.#taken.add(receipt.id),this.#datasetId??=receipt.datasetId,receipt}catch(error){
throw(error instanceof errors.fk||error instanceof errors.f6)&&this.#open.delete(file),error}}async#markFor(file,send){const datasetId=this.#datasetId;
if(datasetId===void 0)return null;this.#baseline??=this.#listAll(datasetId,send);const baseline=await this.#baseline;if(baseline.
kind==="unlisted")return null;const listed=baseline.kind==="whole"?baseline.files:(await this.#tryToList(send,{datasetId,
search:(0,stored_names.Fl)(file.name),pages:SEARCH_PAGES}))?.files;return listed===void 0?null:{datasetId,before:listed.
filter(entry=>couldBe(entry,file)).map(({id})=>id)}}async#listAll(datasetId,send){const pages=Math.max(SEARCH_PAGES,Math.
ceil(this.#options.fileCount/10)),listed=await this.#tryToList(send,{datasetId,pages});return listed===void 0?{kind:"unl\
isted"}:listed.files===void 0?{kind:"large"}:{kind:"whole",files:listed.files}}async#tryToList(send,what){try{return{files:await this.#list(
send,what)}}catch(error){if(error instanceof errors.fk&&error.status===401||error instanceof errors.Ko||error instanceof
errors.TI)throw error;const message=`The dataset's files cannot be listed, so a file whose answer is lost will be in dou\
bt: ${(0,errors.E8)(error).message}`;this.#options.notice({level:"notice",message});return}}async#list(send,{pages,...what}){
const listed=[];for(let number=1;number<=pages;number+=1){const page=await send(this.#options.list({...what,number}));if(page.
files.length>MOST_FILES_OF_A_PAGE)return;if(listed.push(...page.files),!page.hasMore)return listed}}async#find(file,mark,send){
const datasetId=(0,send_answer.MZ)(mark,"datasetId"),ids=(0,send_answer.MZ)(mark,"before");if(typeof datasetId!="string"||
!Array.isArray(ids))return;const before=new Set(ids),found=(await this.#list(send,{datasetId,search:(0,stored_names.Fl)(
file.name),pages:SEARCH_PAGES})??[]).filter(entry=>!before.has(entry.id)&&!this.#taken.has(entry.id)&&couldBe(entry,file)),
rivals=[...this.#open].filter(other=>other!==file&&found.some(entry=>couldBe(entry,other))),mine=found.find(({name})=>name===
file.name)??found[0];if(!(mine===void 0||found.length<=rivals.length))return this.#taken.add(mine.id),{id:mine.id,datasetId,
...mine.name===void 0?{}:{name:mine.name}}}}function couldBe({name,size},file){return name!==void 0&&(0,stored_names.PK)(
name,file.name)&&(size===void 0||size===file.size)}var outcome=__webpack_require__(3198);const ROW_COUNT_ASKS=5;async function planTableTask(file,tableName,api,{
earlier}){const memory={target:[`table ${tableName}`],unit:"file"},upload=(await earlier(memory,[file],value=>isTableReceipt(
value,tableName))).get(file),before=upload?.kind!=="sent"?{kind:"nothing"}:upload.receipt!==void 0?{kind:"made",name:upload.
receipt}:{kind:"sent"};return{label:shown(tableName),files:[file],memory,async run(context){const itemId2=await settledTable(
file,tableName,before,api,context);if(context.learn([file],{itemId:itemId2}),itemId2!==tableName){const message=`Roe nam\
ed the table "${(0,dist_text.w)(itemId2,200)}" instead of "${(0,dist_text.w)(tableName,200)}"`;context.notice({level:"no\
tice",message,file:file.label})}await compareRows(file,itemId2,api,context),context.confirm([file],{itemId:itemId2})}}}function shown(tableName){
return`table "${(0,dist_text.w)(tableName,200)}"`}async function settledTable(file,tableName,earlier,api,context){const name=earlier.
kind==="made"?earlier.name:tableName;if((await context.send(api.describeTable(name))).kind==="absent")return await makeTable(
file,tableName,api,context);if(earlier.kind==="made")return name;if(earlier.kind==="sent"){const message=`an earlier run\
 sent ${file.label} as ${shown(tableName)}, and no answer came`;return await sentTable(file,tableName,{message},api,context)}
throw new errors.fk(`${shown(tableName)} exists already, and Roe makes new tables only`,{status:400,hint:"Choose another\
 `table-name`, or delete the table first."})}async function makeTable(file,tableName,api,context){try{return await context.
send(api.uploadTable(file,tableName))}catch(error){if(!context.mayHaveArrived(file)&&!(0,outcome.Z5)(error))throw error;
return await sentTable(file,tableName,{message:(0,errors.E8)(error).message,error},api,context)}}async function sentTable(file,tableName,end,api,context){
const inDoubt=(why,cause)=>new errors.QE(`${end.message}; ${why}`,{files:[file],cause,hint:"Look at the table in Roe, an\
d delete it if it is not whole, before sending the file again."}),table=await storedRows(file,tableName,api,context).catch(
cause=>{throw inDoubt(`asking whether the table was made failed too: ${(0,errors.E8)(cause).message}`,cause)});if(table.
kind==="absent")throw end.error instanceof errors.fk&&end.error.status===400||(0,outcome.Z5)(end.error)?end.error:inDoubt(
"there is no such table yet, but the service may still be working on it",end.error);const sent=context.sentRows(file);if(table.
rows!==null&&table.rows===sent)return tableName;const rows=`has ${table.rows??"an unknown number of"} rows, the file has\
 ${sent??"an unknown number"}`;throw inDoubt(`a table of the name has been made meanwhile, and ${rows}`,end.error)}async function compareRows(file,tableName,api,context){
const sent=context.sentRows(file),table=await storedRows(file,tableName,api,context).catch(error=>(0,errors.E8)(error));
if(table instanceof Error||table.kind==="absent"||table.rows===null){const why=table instanceof Error?table.message:"the\
 service does not say how many the table has";context.notice({level:"warning",message:`its rows were not compared: ${why}`,
file:file.label});return}if(context.serviceRows(table.rows),!(sent===void 0||table.rows===sent))throw new errors.qx(`${shown(
tableName)} has ${table.rows} rows, but ${sent} were sent`,{status:200,hint:"Look at the table in Roe, and delete it bef\
ore sending the file again."})}async function storedRows(file,tableName,api,context){const sent=context.sentRows(file);let asked=0;
return await context.poll(async()=>{asked+=1;const table=await context.send(api.describeTable(tableName)),isSettled=table.
kind==="table"&&table.rows!==null&&(sent===void 0||table.rows===sent),isLast=asked>=(context.waitFor==="accepted"?1:ROW_COUNT_ASKS);
return isSettled||isLast?table:void 0})}const MOST_TABLE_NAME_CHARACTERS=128;function roe(options){checkOptions(options);
const api=new RoeApi(options);return{name:"roe",baseUrl:(0,service_url.R)(options.baseUrl??"https://api.roe-ai.com"),mode:"\
create",headers:{authorization:`Bearer ${options.token}`},secrets:[options.token],async plan(files,context){return options.
tableName!==void 0?{tasks:await planTable(files,options.tableName,api,context)}:{tasks:await planFiles(files,options,api,
context),problems:files.flatMap(nameProblem)}}}}function checkOptions({datasetId,organizationId,metadata,tableName,formFields}){
if(datasetId?.trim()==="")throw new errors.dz("datasetId","is empty");if(organizationId?.trim()==="")throw new errors.dz(
"organizationId","is empty");for(const[key,value]of Object.entries(metadata??{}))if(typeof value!="string")throw new errors.
dz("metadata",`\`${key}\` is ${JSON.stringify(value)}, but Roe takes texts only: put it in quotes`);for(const field of["\
file","dataset_id","organization_id","metadata","table_name","with_headers"])if(Object.hasOwn(formFields??{},field))throw new errors.
dz("formFields",`\`${field}\` is set by the upload itself`);if(tableName===void 0)return;const{length}=[...tableName];if(tableName.
trim()===""||length>MOST_TABLE_NAME_CHARACTERS)throw new errors.dz("tableName",`has ${length} characters, not 1 to ${MOST_TABLE_NAME_CHARACTERS}`);
if(new RegExp("\\p{Cc}","u").test(tableName)||/^\.+$/.test(tableName))throw new errors.dz("tableName",`${JSON.stringify(
tableName)} cannot be the name of a table`);if(datasetId!==void 0)throw new errors.dz("datasetId","a table is in no data\
set: leave out this or the table's name");if(Object.keys(metadata??{}).length>0)throw new errors.dz("metadata","a table \
has none: leave it out")}function nameProblem(file){const{length}=[...file.name];return length<=MOST_NAME_CHARACTERS?[]:
[new errors.fL({file:file.label},`its name has ${length} characters, Roe takes ${MOST_NAME_CHARACTERS}`)]}async function planTable(files,tableName,api,context){
const[file]=files;if(file===void 0)return[];if(files.length>1)throw new errors.dz("files",`a table is made of one CSV fi\
le, not of ${files.length} files`);if(!/\.csv$/i.test(file.name))throw new errors.dz("files",`a table is made of a CSV f\
ile, not of ${file.label}`);return[await planTableTask(file,tableName,api,context)]}async function planFiles(files,options,api,context){
const{metadata={},placeholders={},datasetId,organizationId}=options,memory={target:[`organization ${organizationId??"of \
the key"}`,`dataset ${datasetId??"by default"}`],unit:"file"},earlier=await context.earlier(memory,files,isFileReceipt),
{notice}=context,arrivals=new Arrivals({list:page=>api.listFiles(page),datasetId,fileCount:files.length,earlier,notice}),
tellOfName=nameTeller(notice);return files.map(file=>({label:`file "${(0,dist_text.w)(file.name,200)}"`,files:[file],memory,
async run(task){const filled=await(0,dist_metadata.z)(metadata,placeholders,[file],task.signal),receipt=await arrivals.send(
file,api.uploadFile(file,filled),task.send);tellOfName(file,receipt.name),await task.confirm([file],{itemId:receipt.id})}}))}
function nameTeller(notice){let toldOfFolders=!1;return(file,stored)=>{if(stored===void 0||stored===file.name)return;const dropsFolders=stored===
(0,stored_names.Fl)(file.name);if(dropsFolders&&toldOfFolders)return;toldOfFolders||=dropsFolders;const more=dropsFolders?
": it drops the folders of names, and does so with other files too":"";notice({level:"notice",message:`Roe stored "${(0,dist_text.
w)(file.name,200)}" as "${(0,dist_text.w)(stored,200)}"${more}`,file:file.label})}}}),140:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{o:()=>unexpected});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1120),_send_answer_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1114);const HINT="Check `base-url`, and whether t\
he file arrived before sending it again.";function unexpected(step,answer,what,hint=HINT){const{status}=answer;return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
qx(`${step}: the answer (HTTP ${status}) ${what}: ${(0,_send_answer_js__WEBPACK_IMPORTED_MODULE_1__.yy)(answer)}`,{status,
hint})}})};
