"use strict";exports.id=35,exports.ids=[35],exports.modules={1035:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{datatile:()=>datatile});var errors=__webpack_require__(1120);class KeyedLock{#tails=new Map;async hold(key,signal,work){
const before=this.#tails.get(key)??Promise.resolve();let release=()=>{};const released=new Promise(resolve=>{release=resolve}),
tail=before.then(()=>released);this.#tails.set(key,tail),tail.then(()=>{this.#tails.get(key)===tail&&this.#tails.delete(
key)});try{return await unlessAborted(before,signal),await work()}finally{release()}}}async function unlessAborted(turn,signal){
signal.throwIfAborted();let onAbort=()=>{};const aborted=new Promise((_,reject)=>{onAbort=()=>reject(signal.reason),signal.
addEventListener("abort",onAbort,{once:!0})});try{await Promise.race([turn,aborted])}finally{signal.removeEventListener(
"abort",onAbort)}}var service_url=__webpack_require__(460),dist_text=__webpack_require__(3720);function isJsonPointer(text){
return/^(\/([^~/]|~[01])*)*$/.test(text)}function atJsonPointer(value,pointer){let found=value;for(const step of pointer.
split("/").slice(1)){const key=step.replaceAll("~1","/").replaceAll("~0","~");if(typeof found!="object"||found===null||!Object.
hasOwn(found,key)||Array.isArray(found)&&!/^(0|[1-9]\d*)$/.test(key))return;found=found[key]}return found}var send_answer=__webpack_require__(
1114),error_words=__webpack_require__(5786);const JOB_ID_NAMES=["jobId","jobID","job_id","job-id","processingJobId","pro\
cessing_job_id","processingId","processing_id","taskId","task_id","job"],ID_NAMES=["id","uuid"],STATE_NAMES=["status","s\
tate","jobStatus","job_status","jobState","job_state","processingStatus"],WRAPPERS=["job","data","result"],WORKING_STATES=new Set(
[["accepted","created","initialized","new","pending","queued","received","scheduled","waiting"],["active","importing","i\
nprogress","inqueue","processing","running","started","uploaded","uploading","working"]].flat()),ANSWER_STATES=new Set([
"success","ok","error","fail","true","false","200"]);function stateKey(state){return state.toLowerCase().replace(/[\s_-]+/g,
"")}function findJobId(answer,pointer){if(pointer!==void 0)return asJobId(atJsonPointer(answer,pointer));if(typeof answer==
"string")return/^(?=.*\d)[\w.:~-]+$/.test(answer)?asJobId(answer):void 0;if(typeof answer=="number")return asJobId(answer);
const inner=wrapped(answer);return first(asJobId,[answer,...inner],JOB_ID_NAMES)??first(asJobId,[...inner,answer],ID_NAMES)}
function findState(answer,pointer){if(pointer!==void 0)return asState(atJsonPointer(answer,pointer));const bare=asState(
answer);if(bare!==void 0)return bare;const inner=wrapped(answer),outer=first(asState,[answer],STATE_NAMES),isOfAnswer=inner.
length>0&&outer!==void 0&&ANSWER_STATES.has(stateKey(outer));return first(asState,inner,STATE_NAMES)??(isOfAnswer?void 0:
outer)}function refusalIn(answer){return(0,send_answer.MZ)(answer,"success")===!1?(0,error_words.Y)(answer)??"the servic\
e gave no reason":(0,error_words.Y)((0,send_answer.MZ)(answer,"error"))}function wrapped(answer){return WRAPPERS.map(name=>(0,send_answer.
MZ)(answer,name)).filter(isObject).flatMap(value=>[...WRAPPERS.map(name=>(0,send_answer.MZ)(value,name)).filter(isObject),
value])}function isObject(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}function first(read,places,names){
for(const place of places)for(const name of names){const found=read((0,send_answer.MZ)(place,name));if(found!==void 0)return found}}
function asJobId(value){if(typeof value=="number")return Number.isSafeInteger(value)&&value>=0?String(value):void 0;if(!(typeof value!=
"string"||value.length>200||value.trim()!==value))return value===""||/[\p{C}\p{Z}]/u.test(value)||/^\.+$/.test(value)?void 0:
value}function asState(value){return typeof value=="number"||typeof value=="boolean"?String(value):typeof value=="string"&&
value.trim()!==""&&value.length<=200?value.trim():void 0}var multipart=__webpack_require__(2583),redact=__webpack_require__(
6618),stored_names=__webpack_require__(276);const SUCCESS_STATES=["completed","complete","done","finished","success","su\
cceeded","successful","processed"],FAILURE_STATES=["failed","failure","error","errored","rejected","cancelled","canceled",
"aborted"],FILE_FIELD="dataset",JOB_ID="{job-id}",ACTIONS={create:"create",replace:"reload",append:"append"};class JobFailedError extends errors.
fk{}class DatatileApi{#options;#fields;#statusUrl;#success;#failure;#redact;constructor(options,baseUrl){this.#options=options,
checkHash(options.targetHash),checkPointer("jobIdPointer",options.jobIdPointer),checkPointer("statusPointer",options.statusPointer),
this.#fields=formFields(options),this.#statusUrl=options.statusUrl===void 0?void 0:statusAddress(options.statusUrl,baseUrl),
this.#success=stateSet("successStates",options.successStates??SUCCESS_STATES),this.#failure=stateSet("failureStates",options.
failureStates??FAILURE_STATES);for(const state of this.#failure)if(this.#success.has(state))throw new errors.dz("failure\
States",`"${state}" is a state of success too`);this.#redact=(0,redact.$p)([options.token])}get canAsk(){return this.#statusUrl!==
void 0}upload(file){const{mode,targetHash,jobIdPointer}=this.#options,step=`upload to ${mode}`;return{step,method:"POST",
path:`/${ACTIONS[mode]}/${encodeURIComponent(targetHash)}`,body:(0,multipart.R)({fields:this.#fields,files:[{field:FILE_FIELD,
file,fileName:(0,stored_names.Fl)(file.name)}]}),repeatable:mode==="replace",busyStatuses:[409,423],read:answer=>{rejectHtml(
step,answer);const jobId=findJobId(answerValue(answer),jobIdPointer);if(jobId!==void 0)return{kind:"queued",jobId};const refusal=refusalIn(
(0,send_answer.hi)(answer));if(refusal!==void 0)throw new errors.fk(`${step}: ${(0,dist_text.w)(refusal,500)} (HTTP ${answer.
status})`,answer);return{kind:"no-job-id",answer:this.#redact((0,send_answer.yy)(answer))}},isReceipt:value=>{if((0,send_answer.
MZ)(value,"kind")==="no-job-id")return typeof(0,send_answer.MZ)(value,"answer")=="string";const jobId=(0,send_answer.MZ)(
value,"jobId");return(0,send_answer.MZ)(value,"kind")==="queued"&&jobId!==void 0&&jobId===findJobId(value,"/jobId")},words,
hint:status=>hint(status,mode)}}askForState(jobId){const step="ask for the job's state";if(this.#statusUrl===void 0)throw new RangeError(
"there is no `statusUrl`");return{step,method:"GET",path:this.#statusUrl(jobId),repeatable:!0,readStatuses:[404],read:answer=>{
if(rejectHtml(step,answer),answer.status===404)return{kind:"unknown-job",answer:this.#redact((0,send_answer.yy)(answer))};
const value=answerValue(answer),state=findState(value,this.#options.statusPointer);if(state===void 0)return{kind:"no-sta\
te",answer:this.#redact((0,send_answer.yy)(answer))};if(this.#success.has(stateKey(state)))return{kind:"succeeded"};if(!this.#failure.
has(stateKey(state)))return{kind:"working",state};const said=(0,dist_text.w)(words(answer)??state,500);throw new JobFailedError(
`job ${jobId} failed: ${said} (state "${(0,dist_text.w)(state,100)}")`,{status:answer.status,hint:"DataTile accepted the\
 file and could not process it: look at the job there, correct the file, and send it again."})},words,hint:status=>status===
401||status===403?hint(status,this.#options.mode):"Check `status-url`: its path is not public, so ask for it where your \
server is run."}}}function checkHash(hash){if(hash.trim()==="")throw new errors.dz("targetHash","is empty");if(/[\s/\\?#\p{Cc}]/u.
test(hash)||/^\.+$/.test(hash))throw new errors.dz("targetHash",`${JSON.stringify((0,dist_text.w)(hash,100))} is not a h\
ash: give it without the address around it`)}function checkPointer(option,pointer){if(!(pointer===void 0||isJsonPointer(
pointer)))throw new errors.dz(option,`${JSON.stringify(pointer)} is not a JSON pointer, which looks like "/job/id"`)}function formFields({
callbackUrl,callbackField="callback",formFields:formFields2={}}){const fields=Object.entries(formFields2);if(callbackUrl!==
void 0){if(!URL.canParse(callbackUrl)||!/^https?:\/\//i.test(callbackUrl))throw new errors.dz("callbackUrl",`${JSON.stringify(
callbackUrl)} is not an http: or https: address`);if(callbackField.trim()===""||callbackField===FILE_FIELD)throw new errors.
dz("callbackField",`${JSON.stringify(callbackField)} cannot be the callback's form field`);if(Object.hasOwn(formFields2,
callbackField))throw new errors.dz("formFields",`has \`${callbackField}\`, which is the field of \`callbackUrl\``);fields.
unshift([callbackField,callbackUrl])}if(Object.hasOwn(formFields2,FILE_FIELD))throw new errors.dz("formFields",`has \`${FILE_FIELD}\
\`, the field of the file`);return fields}function stateSet(option,states){const keys=states.map(stateKey);if(keys.length===
0||keys.includes(""))throw new errors.dz(option,"names no state, or an empty one");return new Set(keys)}function statusAddress(template,baseUrl){
const below=template.startsWith("/")?baseUrl.href.replace(/\/$/,"")+template:template,address=jobId=>new URL(below.replaceAll(
JOB_ID,encodeURIComponent(jobId)));if(!template.includes(JOB_ID))throw new errors.dz("statusUrl",`does not hold ${JOB_ID}`);
if(!URL.canParse(below.replaceAll(JOB_ID,"0")))throw new errors.dz("statusUrl",`${JSON.stringify(template)} is neither a\
n address nor a path that begins with "/"`);const{origin,username,password,hash}=address("0");if(origin!==baseUrl.origin||
username!==""||password!=="")throw new errors.dz("statusUrl",`leads to ${origin}, but the token is for ${baseUrl.origin}\
 only`);if(hash!=="")throw new errors.dz("statusUrl","must not have a fragment");return address}function rejectHtml(step,answer){
if(/\bhtml\b/i.test(answer.headers["content-type"]??"")||/^\s*</.test(answer.body.subarray(0,100).toString()))throw new errors.
qx(`${step}: the answer (HTTP ${answer.status}) is HTML or XML: ${(0,send_answer.yy)(answer)}`,{status:answer.status,hint:"\
Check `base-url`, and whether the file arrived before sending it again."})}const MOST_BARE_BYTES=1e3;function answerValue(answer){
return(0,send_answer.hi)(answer)??(answer.body.length>MOST_BARE_BYTES?void 0:answer.body.toString("utf8").trim())}function words(answer){
return(0,error_words.Y)((0,send_answer.hi)(answer))}function hint(status,mode){const target=mode==="create"?"Check `targ\
et-hash`: for `mode: create` it is the hash of a folder, and not of the root.":`Check \`target-hash\`: for \`mode: ${mode}\
\` it is the hash of a database.`;switch(status){case 400:case 422:return target;case 401:return"Check `token`: generati\
ng a new token ends the old ones.";case 403:return'The user of `token` needs the roles "Database creator" and "Data coll\
ector", and edit permission on what is not their own.';case 404:return`${target} Check \`base-url\` too.`;case 413:return"\
The file is larger than this server takes: ask for its limit where your server is run, or split the file.";default:return}}
const destinations=new KeyedLock;function datatile(options){const baseUrl=(0,service_url.R)(options.baseUrl),api=new DatatileApi(
options,baseUrl),{mode,targetHash}=options;return{name:"datatile",baseUrl,mode,headers:{token:options.token},secrets:[options.
token],async plan(files,context){if(mode==="replace"&&files.length>1)throw new errors.dz("files",`\`mode\` "replace" takes\
 one file, not ${files.length}: the last would be all that is left`);const notice=once(context.notice);for(const file of files){
if(/\.(sav|zsav|csv|xlsx?)$/i.test(file.name))continue;context.notice({level:"warning",message:"DataTile's documentation\
 names .sav, .zsav, CSV and Excel files only",file:file.label})}return files.length>0&&!api.canAsk&&notice({level:"notic\
e",message:"Files count as uploaded once DataTile has queued them: set `status-url` to wait for their processing"}),{tasks:files.
map((file,index)=>uploadTask(file,{api,notice,next:files[index+1]}))}}};function uploadTask(file,{next,...tools}){return{
label:`${mode} "${(0,dist_text.w)((0,stored_names.Fl)(file.name),200)}"`,files:[file],lane:targetHash,memory:{target:[`h\
ash ${targetHash}`],unit:mode==="replace"?"whole":"file"},async run(context){await destinations.hold(`${baseUrl.href} ${targetHash}`,
context.signal,async()=>{const receipt=await context.send(api.upload(file));if(receipt.kind==="no-job-id"){const message=`\
no job id was found in the answer: ${receipt.answer||"it is empty"}; set \`job-id-pointer\` where it has one`;context.notice(
{level:"warning",message,file:file.label})}else context.learn([file],{jobId:receipt.jobId}),(context.waitFor==="processe\
d"||next!==void 0)&&api.canAsk&&await waitForJob(file,receipt.jobId,context,tools);context.confirm([file])})}}}}async function waitForJob(file,jobId,context,{
api,notice}){let last;try{await context.poll(async()=>{last=await context.send(api.askForState(jobId));const odd=oddity(
last);return odd!==void 0&&notice(odd),last.kind==="succeeded"?!0:void 0})}catch(thrown){if(thrown instanceof JobFailedError)
throw context.forget(file),thrown;const error=(0,errors.E8)(thrown),seen=last?.kind==="unknown-job"?". The service knew \
no such job until then":"";throw new errors.QE(`job ${jobId} was accepted, how it ended is not known: ${error.message}${seen}`,
{files:[file],cause:error,hint:[error.hint,"Look at the job in DataTile before sending the file again, and check `status\
-url`."].filter(hint2=>hint2!==void 0).join(" ")})}}function oddity(job){switch(job.kind){case"succeeded":return;case"no\
-state":return{level:"warning",message:`No state was found in the answer about a job: ${job.answer||"it is empty"}; set \
\`status-pointer\``};case"unknown-job":return{level:"warning",message:`The service does not know a job that it has accep\
ted (HTTP 404: ${job.answer||"no words"}): it is asked again; check \`status-url\``};case"working":return WORKING_STATES.
has(stateKey(job.state))?void 0:{level:"notice",message:`The state "${(0,dist_text.w)(job.state,100)}" of a job is in ne\
ither \`success-states\` nor \`failure-states\`: still waiting`}}}function once(tell){const said=new Set;return notice=>{
said.has(notice.message)||(said.add(notice.message),tell(notice))}}}),5786:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Y:()=>errorWords});var _send_answer_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1114);const DEEPEST=5;function errorWords(body,depth=0){if(typeof body=="string")return body.trim()||void 0;if(!(typeof body!=
"object"||body===null||depth>DEEPEST)){if(Array.isArray(body))return joined(body.map(item=>errorWords(item,depth+1)));for(const name of[
"message","error","detail"]){const words=errorWords((0,_send_answer_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(body,name),depth+
1);if(words!==void 0)return words}return joined(Object.entries(body).map(([field,messages])=>{const words=errorWords(messages,
depth+1);return words===void 0?void 0:`${field}: ${words}`}))}}function joined(words){return words.filter(text=>text!==void 0).
join("; ")||void 0}})};
