* Makes survey.sav and survey.zsav of survey.csv:  pspp survey.sps

SET LOCALE='UTF-8'.
GET DATA /TYPE=TXT /FILE='survey.csv' /ENCODING='UTF-8' /FIRSTCASE=2
  /DELIMITERS=',' /QUALIFIER='"'
  /VARIABLES=id F4 interview SDATE10 region A8 age F3 gender F1 visits F3 satisfaction F1 spend F8.2 remark A64.

VARIABLE LABELS
  id 'Respondent'
  interview 'Day of the interview'
  region 'Sales region'
  age 'Age in years'
  gender 'Gender'
  visits 'Visits in the last three months'
  satisfaction 'Satisfaction with the last visit'
  spend 'Spent on the last visit, EUR'
  remark 'Anything else?'.
VALUE LABELS
  gender 1 'female' 2 'male' 3 'diverse'
  /satisfaction 1 'very dissatisfied' 2 'dissatisfied' 3 'neither' 4 'satisfied' 5 'very satisfied' 9 'no answer'.
MISSING VALUES satisfaction (9) /visits (98 THRU HI).
VARIABLE LEVEL region gender (NOMINAL) satisfaction (ORDINAL).
DOCUMENT Synthetic answers of 120 respondents who do not exist.

SAVE OUTFILE='survey.sav' /COMPRESSED.
SAVE OUTFILE='survey.zsav' /ZCOMPRESSED.
