"use strict";exports.id=467,exports.ids=[467],exports.modules={3467:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{describeErrors:()=>describeErrors,
faultAnnotations:()=>faultAnnotations,fileTable:()=>fileTable,headline:()=>headline,noticeAnnotations:()=>noticeAnnotations,
stateTable:()=>stateTable,summaryOf:()=>summaryOf,writeReport:()=>writeReport});var format=__webpack_require__(4280);const MOST_SHOWN=10;
function faultAnnotations(report){const faults=new Map;for(const error of[...report.errors,...report.files.map(file=>file.
error)])error?.kind==="data"&&faults.set(error.message,error);const all=[...faults.values()],shown=all.slice(0,MOST_SHOWN),
more=all.length-shown.length;return{shown:shown.map(faultAnnotation),more:more>0?[`and ${(0,format.ZV)(more,"more fault")}\
 in the data:`]:[],told:new Set(shown.map(({message})=>message))}}function faultAnnotation({message,hint,file,line}){return{
level:"error",message:(0,format.kc)(hint===void 0?message:`${message}. ${hint}`),...placeOf(file),...line===void 0?{}:{startLine:line}}}
function noticeAnnotations(notices){const all=notices.map(noticeAnnotation),of=level=>capped(all.filter(annotation=>annotation.
level===level),`more ${level}`,`more ${level}s`),[warnings,others]=[of("warning"),of("notice")];return{shown:[...warnings.
shown,...others.shown],more:[...warnings.more,...others.more]}}function noticeAnnotation({level,message,file,details}){return{
level,message:(0,format.kc)(file===void 0?message:`${file}: ${message}`),...placeOf(file),...details===void 0?{}:{details:(0,format.
Mf)(details)}}}function placeOf(label){return label===void 0||label.startsWith("$RUNNER_TEMP/")?{}:(0,format.kc)(label)===
label?{file:label}:{}}function capped(all,one,many){const more=all.length-MOST_SHOWN;return{shown:all.slice(0,MOST_SHOWN),
more:more>0?[`and ${(0,format.ZV)(more,one,many)}: all are in the report`]:[]}}function shownState({state,error,rows,itemId,
jobId}){const isKnown=rows!==void 0||itemId!==void 0||jobId!==void 0||error?.status!==void 0;return state==="failed"&&wasStopped(
error)&&!isKnown?"not-sent":state}function wasStopped(error){return error?.kind==="stopped"}const ORDER=["failed","in-do\
ubt","not-sent","uploaded","planned","skipped"];function firstFiles(files,most){const some=new Map(ORDER.map(state=>[state,
[]]));for(const file of files){const group=some.get(shownState(file));group!==void 0&&group.length<most&&group.push(file)}
return[...some.values()].flat().slice(0,most)}const STATES=[["uploaded","uploaded"],["skipped","skipped"],["failed","fai\
led"],["in-doubt","in doubt"],["not-sent","not sent"],["planned","planned"]],MOST_FILES=50;function stateTable({files,totals,
startedAt,finishedAt}){const groups=new Map(STATES.map(([state])=>[state,[]]));for(const file of files)groups.get(shownState(
file))?.push(file);const rows=STATES.flatMap(([state,words])=>{const some=groups.get(state)??[];return some.length===0?[]:
[sumOf(words,some)]});rows.length>1&&rows.push(sumOf("all",files));const lines=table([["State","Files","Bytes","Rows"],...rows],
["left","right","right","right"]),took=`Took ${(0,format.a3)(Date.parse(finishedAt)-Date.parse(startedAt))}`,holds=totals.
serviceRows===void 0?"":`; the service holds ${(0,format.ZV)(totals.serviceRows,"row")}`;return[...lines,took+holds]}function sumOf(words,files){
let bytes=0,rows;for(const file of files)bytes+=file.size,file.rows!==void 0&&(rows=(rows??0)+file.rows);return[words,(0,format.
B4)(files.length),(0,format.z3)(bytes),rows===void 0?"":(0,format.B4)(rows)]}function fileTable({files}){const words=new Map(
STATES),rows=firstFiles(files,MOST_FILES).map(file=>[words.get(shownState(file))??file.state,(0,format.z3)(file.size),file.
rows===void 0?"":(0,format.B4)(file.rows),file.jobId??"",file.itemId??"",file.file]),lines=table([["State","Size","Rows",
"Job","Item","File"],...rows],["left","right","right","left","left","left"]),more=files.length-rows.length;return more>0?
[...lines,`and ${(0,format.ZV)(more,"more file")}: all are in the report`]:lines}function table(rows,sides){const cells=rows.
map(row=>row.map(cell=>(0,format.kc)(cell))),used=sides.flatMap((side,column)=>cells.slice(1).some(row=>row[column]!=="")?
[{side,column}]:[]),widths=used.map(({column})=>Math.max(...cells.map(row=>row[column]?.length??0)));return cells.map(row=>used.
map(({side,column},index)=>{const cell=row[column]??"",width=widths[index]??0;return side==="right"?cell.padStart(width):
cell.padEnd(width)}).join("  ").trimEnd())}const MOST_ERRORS=50;function describeErrors({errors,files},told=new Set){const found=new Map;
for(const error of errors)found.set(error.message,{error,file:void 0,more:0});for(const{file,error}of files){if(error===
void 0||error.file!==void 0&&found.has(error.message))continue;const known=found.get(error.message);known!==void 0?known.
more+=1:found.set(error.message,{error,file:error.file===void 0?file:void 0,more:0})}const untold=[...found.values()].filter(
({error})=>!told.has(error.message)),lines=hintsOnce(untold.slice(0,MOST_ERRORS)).flatMap(({error,file,more:more2,hint})=>{
const named=file===void 0?error.message:`${file}: ${error.message}`,others=file===void 0?(0,format.ZV)(more2,"file"):`an\
d ${(0,format.ZV)(more2,"more file")}`,advice=hint?.split(`
`).map(line=>`  ${(0,format.kc)(line)}`)??[];return[(0,format.kc)(more2===0?named:`${named} (${others})`),...advice]}),more=untold.
length-MOST_ERRORS;return more>0?[...lines,`and ${(0,format.ZV)(more,"more error")}: see the report`]:lines}function hintsOnce(reasons){
return reasons.map((reason,index)=>{const{hint}=reason.error;return{...reason,hint:hint===reasons[index+1]?.error.hint?void 0:
hint}})}var dist_text=__webpack_require__(3720);function headline(report,run="upload"){const failed=report.status==="par\
tial"||report.status==="failure";return[outcome(report,run),...failed?causeOf(report):[]].join(": ")}function outcome(report,run){
const{status,service,shard,totals}=report,files=count=>(0,format.ZV)(count,"file");switch(status){case"success":return`U\
ploaded ${files(totals.uploaded)} to ${service} (${amount(totals.bytes,totals.rows)})${skippedOf(totals)}`;case"planned":
return planned(report);case"skipped":return totals.files===0&&shard!==void 0?`Nothing to upload: no file falls to shard ${shard.
index}/${shard.count}`:totals.files===0?"Nothing to upload":`Nothing to upload: ${service} has all ${files(totals.files)}`;case"\
partial":return[`Uploaded ${(0,format.B4)(totals.uploaded)} of ${files(totals.files)} to ${service}`,...partsOf(report)].
join(": ");case"failure":return run==="check"?`Dry run: ${checkResult(report)}`:totals.files===0?"Nothing was uploaded":
[`Nothing was uploaded to ${service}`,...partsOf(report)].join(": ")}}function planned({service,totals,files}){const{bytes,
rows}=plannedAmount(files);return`Dry run: ${(0,format.ZV)(totals.planned,"file")} would be uploaded to ${service} (${amount(
bytes,rows)})${skippedOf(totals)}`}function skippedOf({skipped}){return skipped>0?`, ${(0,format.B4)(skipped)} skipped`:
""}function plannedAmount(files){const some=files.filter(({state})=>state==="planned"),counts=some.flatMap(({rows})=>rows??
[]);return{bytes:some.reduce((sum,{size})=>sum+size,0),rows:counts.length===0?void 0:counts.reduce((sum,count)=>sum+count,
0)}}function amount(bytes,rows){return rows===void 0?(0,format.z3)(bytes):`${(0,format.z3)(bytes)}, ${(0,format.ZV)(rows,
"row")}`}function partsOf({files,totals}){const{failed,inDoubt,skipped}=totals,notSent=files.filter(file=>shownState(file)===
"not-sent").length,some=[[skipped,"skipped"],[failed-notSent,"failed"],[inDoubt,"in doubt"],[notSent,"not sent"]].flatMap(
([count,words])=>count>0?[`${(0,format.B4)(count)} ${words}`]:[]);return some.length===0?[]:[some.join(", ")]}function checkResult({
files,errors}){const faulty=files.filter(({error})=>error!==void 0&&!wasStopped(error)).length;if(faulty>0)return`${(0,format.
B4)(faulty)} of ${(0,format.ZV)(files.length,"file")} cannot be uploaded`;const causes=[...errors,...files.flatMap(({error})=>error??
[])];return causes.length>0&&causes.every(wasStopped)?"it did not come to its end":"nothing can be uploaded"}const LONGEST_CAUSE=200,
REFUSALS_OF_ALL=[401,402,403];function isOfOneFile(error){return error!==void 0&&error.file===void 0&&!REFUSALS_OF_ALL.includes(
error.status)}function causeOf({errors,files}){if(errors.length>1&&errors.every(error=>error.kind==="input"))return[`${(0,format.
B4)(errors.length)} inputs cannot be used`];const all=[...errors,...files.flatMap(({error})=>error??[])],own=all.filter(
error=>!wasStopped(error)),messages=new Set((own.length>0?own:all).map(({message})=>message)),[first]=messages;if(first===
void 0)return[];const befallen=files.filter(({error})=>error?.message===first),[file]=befallen.length===1&&isOfOneFile(befallen[0]?.
error)?befallen:[],more=messages.size>1?` (and ${(0,format.ZV)(messages.size-1,"more error")})`:"",cause=(0,dist_text.w)(
first,LONGEST_CAUSE)+more;return file===void 0?[cause]:[(0,dist_text.w)(file.file,LONGEST_CAUSE),cause]}function splitItemIds({
files,itemIds}){const now=new Set;for(const{state,itemId}of files)state!=="skipped"&&itemId!==void 0&&now.add(itemId);return{
touched:itemIds.filter(id=>now.has(id)),earlier:itemIds.filter(id=>!now.has(id))}}function code(text,limit=200){const line=(0,dist_text.
w)(text,limit);if(line==="")return"";const longest=Math.max(0,...(line.match(/`+/g)??[]).map(run=>run.length)),fence="`".
repeat(longest+1),space=longest>0?" ":"";return fence+space+line+space+fence}function codeBlock(lines){const longest=Math.
max(2,...lines.flatMap(line=>line.match(/`+/g)??[]).map(run=>run.length)),fence="`".repeat(longest+1);return[fence,...lines,
fence]}function codeCell(text,limit=200){return code(text,limit).replace(/(\\*)\|/g,"$1$1\\|")}function prose(text,limit=500){
return(0,dist_text.w)(text,limit).split(/(`[^`]+`|\s+|:(?!\d\d?:)[\w+-]+:)/).map(piece=>{if(/^`[^`]+`$/.test(piece))return piece;
if(/^:[\w+-]+:$/.test(piece))return code(piece);if(!MAKES_A_LINK.test(piece))return escaped(piece);const end=/[.,:;!?)\]}"']*$/.
exec(piece)?.[0]??"";return code(piece.slice(0,piece.length-end.length))+escaped(end)}).reduce(joinApart,"").replace(/^[#>+=-]/,
"\\$&").replace(/^(\d+)(?=[.)])/,"$1\\")}function joinApart(before,piece){return before.endsWith("`")&&piece.startsWith(
"`")?`${before} ${piece}`:before+piece}function escaped(piece){return piece.replace(/[\\`*_~[\]<>&!|$]/g,"\\$&")}const MAKES_A_LINK=/:\/|www\.|@|#\d|gh-\d|\b[0-9a-f]{7,40}\b/i;
function markdown_link(words,address){return`[${escaped(words)}](<${address.href}>)`}const MOST_ROWS=100,MOST_REASONS=20,
STATE_WORDS={failed:"\u274C failed","in-doubt":"\u2753 in doubt","not-sent":"\u23F9\uFE0F not sent",uploaded:"\u2705 uploaded",
planned:"\u{1F4CB} planned",skipped:"\u23ED\uFE0F skipped"};function summaryOf(report,run="upload",page){return[`### ${ICONS[report.
status]} ${prose(outcome(report,run))}`,totalsOf(report,run,page),reasonsOf(report),filesOf(report.files),noticesOf(report)].
filter(section=>section!=="").join(`

`).concat(`
`)}const ICONS={success:"\u2705",partial:"\u26A0\uFE0F",failure:"\u274C",skipped:"\u23ED\uFE0F",planned:"\u{1F4CB}"};function totalsOf(report,run,page){
const{totals,service,baseUrl,mode,jobIds,shard}=report,items=splitItemIds(report),anyArrived=run==="upload"&&totals.uploaded>
0;return[["Service",baseUrl===""?prose(service):`${prose(service)}, ${code(baseUrl)}, mode ${prose(mode)}`],["Shard",shard===
void 0?"":`${shard.index}/${shard.count}`],["Files",totals.files===0?"":(0,format.B4)(totals.files)],["Bytes accepted",anyArrived?
(0,format.z3)(totals.bytes):""],["Rows accepted",totals.rows===void 0?"":(0,format.B4)(totals.rows)],["Rows the service \
holds",totals.serviceRows===void 0?"":(0,format.B4)(totals.serviceRows)],["Jobs",idList(jobIds)],[mode==="create"?"Made":
"Into",idList(items.touched)],["Made by earlier runs",idList(items.earlier)],["Look at",page===void 0?"":markdown_link(page.
title,page.address)]].flatMap(([label,value])=>value===""?[]:[`- ${label}: ${value}`]).join(`
`)}function idList(ids){const more=ids.length>10?` and ${(0,format.B4)(ids.length-10)} more`:"";return ids.slice(0,10).map(
id=>code(id)).join(", ")+more}function reasonsOf({files,errors}){const reasons=new Map;for(const error of errors)reasons.
set(error.message,{error,files:[],count:0});for(const{file,error}of files){if(error===void 0)continue;const reason=reasons.
get(error.message)??{error,files:[],count:0};reason.count+=1,reason.files.length<3&&error.file===void 0&&reason.files.push(
file),reasons.set(error.message,reason)}if(reasons.size===0)return"";const all=[...reasons.values()],shown=[...all.filter(
({error})=>!wasStopped(error)),...all.filter(({error})=>wasStopped(error))].slice(0,MOST_REASONS),lines=hintsOnce(shown).
map(reason=>`- ${reasonLine(reason)}`),more=reasons.size-shown.length;return more>0&&lines.push(`- and ${(0,format.ZV)(more,
"more reason")}: see the report`),`#### What went wrong

${lines.join(`
`)}`}function reasonLine({error,hint,files,count}){const named=files.map(file=>code(file)).join(", "),more=count>files.length&&
files.length>0?` and ${(0,format.B4)(count-files.length)} more`:"";return`${named===""?"":`${named}${more}: `}${prose(error.
message)}${hint===void 0?"":`<br>\u279C ${prose(hint)}`}`}function filesOf(files){if(files.length===0)return"";const shown=firstFiles(
files,MOST_ROWS),withRows=files.some(file=>file.rows!==void 0),withJobs=files.some(file=>file.jobId!==void 0),withItems=files.
some(file=>file.itemId!==void 0),row=cells=>`| ${cells.filter(cell=>cell!==!1).join(" | ")} |`,lines=[row(["State","File",
"Size",withRows&&"Rows",withJobs&&"Job",withItems&&"Item"]),row(["---","---","--:",withRows&&"--:",withJobs&&"---",withItems&&
"---"]),...shown.map(file=>row([STATE_WORDS[shownState(file)],codeCell(file.file),(0,format.z3)(file.size),withRows&&(file.
rows===void 0?"":(0,format.B4)(file.rows)),withJobs&&codeCell(file.jobId??""),withItems&&codeCell(file.itemId??"")]))],more=files.
length-shown.length;return lines.join(`
`)+(more>0?`

and ${(0,format.ZV)(more,"more file")}: all are in the report.`:"")}function noticesOf({notices}){if(notices.length===0)
return"";const shown=notices.slice(0,MOST_REASONS).map(({message,file,details})=>`- ${file===void 0?"":`${code(file)}: `}${prose(
message)}${details===void 0?"":detailsBlock(details)}`),more=notices.length-shown.length;return more>0&&shown.push(`- an\
d ${(0,format.B4)(more)} more: see the report`),`#### Notices

${shown.join(`
`)}`}const LONGEST_DETAILS=32*1024;function detailsBlock(details){return details.length>LONGEST_DETAILS?" (in the log an\
d the report)":`

${codeBlock((0,format.Mf)(details)).map(line=>`  ${line}`).join(`
`)}
`}var external_node_fs_=__webpack_require__(3024),promises_=__webpack_require__(1455),external_node_path_=__webpack_require__(
6760),external_node_stream_=__webpack_require__(7075),external_node_stream_promises_=__webpack_require__(6466),harmless_json=__webpack_require__(
5243);async function writeReport(report,folder){const target=external_node_path_.join(await(0,promises_.mkdtemp)(external_node_path_.
join(folder,"dataset-upload-")),"report.json");return await(0,external_node_stream_promises_.pipeline)(external_node_stream_.
Readable.from(chunksOf(report)),(0,external_node_fs_.createWriteStream)(target)),target}const CHUNK_CHARACTERS=64*1024;function*chunksOf(report){
let chunk="";for(const piece of piecesOf(report))chunk+=piece,!(chunk.length<CHUNK_CHARACTERS)&&(yield chunk,chunk="");yield chunk}
function*piecesOf(report){let before=`{
`;for(const[key,value]of Object.entries(report))yield`${before}${JSON.stringify(key)}: `,Array.isArray(value)?yield*listPieces(
value):yield(0,harmless_json.E)(value),before=`,
`;yield`
}
`}function*listPieces(list){let before=`[
`;for(const entry of list)yield before+(0,harmless_json.E)(entry),before=`,
`;yield list.length===0?"[]":`
]`}})};
