"use strict";exports.id=214,exports.ids=[214],exports.modules={7274:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{s:()=>checkMetadata,z:()=>fillMetadata});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1120),_files_data_file_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7438);const OF_ONE_FILE=/\{(path|name|sha256)\}/;
async function fillMetadata(metadata,placeholders,files,signal){const ofFile=await fileValues(metadata,files,signal),known=new Map(
Object.entries({...placeholders,...ofFile}));return Object.fromEntries(Object.entries(metadata).map(([key,value])=>[key,
value.replace(/\{([a-z0-9]+)\}/g,(whole,name)=>known.get(name)??whole)]))}function checkMetadata(metadata,files){for(const[
key,value]of Object.entries(metadata)){const used=OF_ONE_FILE.exec(value)?.[0];if(!(used===void 0||files.length===1))throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
dz("metadata",`\`${key}\` uses ${used}, but describes ${files.length} files, not one`)}}async function fileValues(metadata,files,signal){
checkMetadata(metadata,files);const[file]=files,values=Object.values(metadata);return file===void 0||!values.some(value=>OF_ONE_FILE.
test(value))?{}:{path:file.label,name:file.name.slice(file.name.lastIndexOf("/")+1),...values.some(value=>value.includes(
"{sha256}"))?{sha256:await(0,_files_data_file_js__WEBPACK_IMPORTED_MODULE_1__.nM)(file,signal)}:{}}}}),5214:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{edgeImpulse:()=>edgeImpulse});var external_node_crypto_=__webpack_require__(7598),
errors=__webpack_require__(1120),data_file=__webpack_require__(7438),dist_metadata=__webpack_require__(7274),send_answer=__webpack_require__(
1114),service_url=__webpack_require__(460),dist_text=__webpack_require__(3720),multipart=__webpack_require__(2583);class NameCounts{#counts=new Map;constructor(names){
this.add(names)}add(names){for(const name of names)this.#counts.set(name,this.of(name)+1)}of(name){return this.#counts.get(
name)??0}among(names){return Object.fromEntries(names.filter(name=>this.of(name)>0).map(name=>[name,this.of(name)]))}}function showsArrival(listed,sent,before){
const now=new NameCounts(listed),more=new NameCounts(sent);return sent.every(name=>now.of(name)>=more.of(name)+Number((0,send_answer.
MZ)(before,name)??0))}var stored_names=__webpack_require__(276),unexpected_answer=__webpack_require__(140);const UPLOAD_ID_KEY="\
dataset-upload-id",ADD_ITEM="add data item";class EdgeImpulseApi{organizationId;#root;#formFields;constructor(organizationId,formFields){
this.organizationId=organizationId,this.#root=`/v1/api/organizations/${organizationId}`,this.#formFields=Object.entries(
formFields)}addItem(item,sent){const fields=[["name",item.name],["dataset",item.dataset],["metadata",JSON.stringify(item.
metadata)]];return item.bucket!==void 0&&fields.push("id"in item.bucket?["bucketId",String(item.bucket.id)]:["bucketName",
item.bucket.name]),item.bucketPath!==void 0&&fields.push(["bucketPath",item.bucketPath]),{...this.#post(ADD_ITEM,"/data/\
add",fields,sent),mark:{uploadId:item.metadata[UPLOAD_ID_KEY]??""},read(answer){const id=(0,send_answer.MZ)(success(answer,
ADD_ITEM),"id");if(typeof id=="number"&&Number.isSafeInteger(id))return id;throw(0,unexpected_answer.o)(ADD_ITEM,answer,
"has no whole number as `id`")},isReceipt:value=>Number.isSafeInteger(value),reconcile:async(send,{mark,names})=>{const found=await send(
this.#findItem(item.dataset,String((0,send_answer.MZ)(mark,"uploadId"))));if(found!==null)return showsArrival(await send(
this.listFiles(found)),names.map(stored_names.Dy),{})?found:void 0}}}addFiles(dataId,contents,sent){const step="add file\
s to data item";return{...this.#post(step,`/data/${dataId}/add`,[],sent),get mark(){return{item:dataId,before:contents().
among(sent.files.map(file=>(0,stored_names.Dy)(file.name)))}},read(answer){return success(answer,step),!0},isReceipt:value=>value===
!0,reconcile:async(send,{mark,names})=>{const listed=await send(this.listFiles(dataId));return showsArrival(listed,names.
map(stored_names.Dy),(0,send_answer.MZ)(mark,"before")??{})?!0:void 0}}}listFiles(dataId){return{...this.#get("look up d\
ata item",`/data/${dataId}`),read(answer){const files=(0,send_answer.MZ)((0,send_answer.MZ)(success(answer,"look up data\
 item"),"data"),"files");if(!Array.isArray(files))throw(0,unexpected_answer.o)("look up data item",answer,"has no list o\
f files");return files.map(file=>(0,send_answer.MZ)(file,"name")).filter(name=>typeof name=="string").map(stored_names.Dy)}}}#findItem(dataset,uploadId){
const step="look for data item",filter=`metadata->${UPLOAD_ID_KEY} = '${uploadId}'`;return{...this.#get(step,"/data",{dataset,
filter,limit:"10",offset:"0"}),read(answer){const body=success(answer,step);if((0,send_answer.MZ)(body,"filterParseError"))
throw(0,unexpected_answer.o)(step,answer,"says that its filter cannot be read");const items=(0,send_answer.MZ)(body,"dat\
a");if(!Array.isArray(items))throw(0,unexpected_answer.o)(step,answer,"has no list of data items");const marked=items.find(
item=>(0,send_answer.MZ)((0,send_answer.MZ)(item,"metadata"),UPLOAD_ID_KEY)===uploadId),id=(0,send_answer.MZ)(marked,"id");
return typeof id=="number"&&Number.isSafeInteger(id)?id:null}}}#post(step,path,fields,{folder,files}){return{step,method:"\
POST",path:this.#root+path,body:(0,multipart.R)({fields:[...fields,...this.#formFields],files:files.map(file=>({field:"f\
iles[]",file,fileName:file.name.slice(folder.length)}))}),repeatable:!1,words,hint}}#get(step,path,query={}){return{step,
method:"GET",path:this.#root+path,query,repeatable:!0,words,hint}}}function success(answer,step){const body=(0,send_answer.
hi)(answer);if((0,send_answer.MZ)(body,"success")===!0)return body;if((0,send_answer.MZ)(body,"success")===!1){const said=(0,dist_text.
w)(words(answer)??"",500)||"the service gave no reason",hint2="Check the input that this is about: `organization-id`, `d\
ataset`, `bucket-name`, `bucket-id` or `data-id`.";throw new errors.fk(`${step}: ${said} (HTTP ${answer.status})`,{status:answer.
status,hint:hint2})}throw(0,unexpected_answer.o)(step,answer,body===void 0?"is not JSON":"does not say `success`")}function words(answer){
const error=(0,send_answer.MZ)((0,send_answer.hi)(answer),"error");return typeof error=="string"?error:void 0}function hint(status){
if(status===401||status===403)return"Check `token`: an organization's API key (`ei_\u2026`) with the role admin or member, an\
d `organization-id`.";if(status===404)return"Check `organization-id`, `base-url` and, for `mode: append`, `data-id`.";if(status===
402)return"The organization's plan does not cover this: look at its usage in Edge Impulse.";if(status===413)return"The s\
ervice takes less in one request: upload fewer or smaller files."}const OWN_FIELDS=["name","dataset","metadata","bucketI\
d","bucketName","bucketPath","files[]"],MOST_FILES_PER_REQUEST=1e4,DEFAULT_LIMITS={files:1e3,bytes:256*1024*1024};function edgeImpulse(options){
const{target,requestLimits=DEFAULT_LIMITS}=options;if(wholeNumber("organizationId",options.organizationId),target.mode===
"append")wholeNumber("dataId",target.dataId);else if(target.dataset.trim()==="")throw new errors.dz("dataset","is empty");
for(const field of OWN_FIELDS)if(Object.hasOwn(options.formFields??{},field))throw new errors.dz("formFields",`\`${field}\
\` is set by the upload itself`);if(requestLimits.files<1||requestLimits.files>MOST_FILES_PER_REQUEST)throw new errors.dz(
"requestLimits.files",`${requestLimits.files} is not from 1 to ${MOST_FILES_PER_REQUEST}`);const api=new EdgeImpulseApi(
options.organizationId,options.formFields??{});return{name:"edge-impulse",baseUrl:(0,service_url.R)(options.baseUrl??"ht\
tps://studio.edgeimpulse.com"),mode:target.mode,headers:{"x-api-key":options.token},secrets:[options.token],async plan(files){
if(target.mode==="append")return{tasks:files.length===0?[]:[appendTask(files,target,api,requestLimits)]};const groups=groupFiles(
files,target.groupBy??"all",target.rootName);if(target.name!==void 0&&groups.length>1)throw new errors.dz("name",`names \
one data item, but \`groupBy\` "${target.groupBy}" makes ${groups.length}: leave it out`);for(const group of groups)(0,dist_metadata.
s)(target.metadata??{},group.files);return{tasks:groups.map(group=>createTask(group,target,api,requestLimits))}}}}function wholeNumber(option,value){
if(!Number.isSafeInteger(value)||value<1)throw new errors.dz(option,`${value} is not a positive whole number`)}function groupFiles(files,groupBy,rootName){
if(files.length===0)return[];if(groupBy==="all")return[{name:rootName,folder:"",files}];if(groupBy==="file")return files.
map(file=>({name:file.name,folder:folderOf(file),files:[file]}));const folders=new Map;for(const file of files){const folder=folderOf(
file),group=folders.get(folder);group===void 0?folders.set(folder,[file]):group.push(file)}return[...folders].map(([folder,
group])=>({name:folder.slice(0,-1)||rootName,folder,files:group}))}function folderOf(file){return file.name.slice(0,file.
name.lastIndexOf("/")+1)}function batchFiles(files,limits){const batches=[];let bytes=0;for(const file of files){const batch=batches.
at(-1);batch===void 0||batch.length>=limits.files||bytes+file.size>limits.bytes?(batches.push([file]),bytes=file.size):(batch.
push(file),bytes+=file.size)}return batches}function createTask(group,target,api,limits){const name=target.name??group.name;
return{label:`data item "${(0,dist_text.w)(name,200)}"`,files:group.files,memory:{target:[`organization ${api.organizationId}`,
`dataset ${target.dataset}`,`bucket ${JSON.stringify(target.bucket??null)}`,`item ${name}`],unit:"item"},async run(context){
const metadata={...await(0,dist_metadata.z)(target.metadata??{},target.placeholders??{},group.files,context.signal),[UPLOAD_ID_KEY]:(0,external_node_crypto_.
randomUUID)()};let item=itemIn(context.state);const contents=new ItemContents(item===void 0?"new":"earlier");for(const batch of batchesOf(
context,limits))await sendWithoutChangedFiles(batch.files,context,async files=>{const sent={folder:group.folder,files},into=batch.
item??item;into===void 0||batch.step===ADD_ITEM?(item=await context.send(api.addItem({...target,name,metadata},sent)),files.
length<group.files.length&&context.remember({item})):await context.send(api.addFiles(into,await contents.before(batch,into,
api,context),sent)),(batch.item===void 0||batch.item===item)&&contents.add(files),context.confirm(files,{itemId:String(batch.
item??item)})})}}}function appendTask(files,{dataId},api,limits){return{label:`data item ${dataId}`,files,memory:{target:[
`organization ${api.organizationId}`,`item ${dataId}`],unit:"file"},async run(context){const contents=new ItemContents("\
earlier");for(const batch of batchesOf(context,limits))await sendWithoutChangedFiles(batch.files,context,async sent=>{const before=await contents.
before(batch,dataId,api,context);await context.send(api.addFiles(dataId,before,{folder:"",files:sent})),contents.add(sent),
context.confirm(sent,{itemId:String(dataId)})})}}}function itemIn(written){const item=(0,send_answer.MZ)(written,"item");
return typeof item=="number"?item:void 0}function batchesOf({files,resumed},limits){const known=new Set(resumed.flatMap(
request=>request.files)),others=files.filter(file=>!known.has(file));return[...resumed.map(({files:sent,step,mark})=>({files:sent,
step,item:itemIn(mark)})),...batchFiles(others,limits).map(batch=>({files:batch}))]}async function sendWithoutChangedFiles(files,context,send){
let left=files;for(;left.length>0;)try{return await send(left)}catch(error){if(!(error instanceof errors.f6))throw error;
const changed=new Map([[error.file,error]]);for(const file of left){const now=changed.get(file)??await(0,data_file._V)(file);
now!==void 0&&changed.set(file,now)}for(const[file,reason]of changed)context.fail(file,reason);left=left.filter(file=>!changed.
has(file))}}class ItemContents{#counts;#uncounted=[];constructor(item){this.#counts=item==="new"?new NameCounts([]):void 0}async before({
step},dataId,api,{send}){if(step!==void 0)return()=>new NameCounts([]);const counts=this.#counts??new NameCounts(await send(
api.listFiles(dataId)));return this.#counts=counts,()=>(counts.add(this.#uncounted.map(file=>(0,stored_names.Dy)(file.name))),
this.#uncounted=[],counts)}add(files){if(this.#counts!==void 0)for(const file of files)this.#uncounted.push(file)}}}),140:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{o:()=>unexpected});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1120),_send_answer_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1114);const HINT="Check `base-url`, and whether t\
he file arrived before sending it again.";function unexpected(step,answer,what,hint=HINT){const{status}=answer;return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
qx(`${step}: the answer (HTTP ${status}) ${what}: ${(0,_send_answer_js__WEBPACK_IMPORTED_MODULE_1__.yy)(answer)}`,{status,
hint})}})};
