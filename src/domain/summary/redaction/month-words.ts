/** Names of months in some forty languages (Unicode CLDR), on their own and in a date, long and short, folded. */
const MONTHS = (
  'january jan february feb march mar april apr may june jun july jul august aug september sep october oct ' +
  'november nov december dec janvier janv fevrier fevr mars avril avr mai juin juillet juil aout septembre sept ' +
  'octobre novembre decembre январь января янв февраль февраля февр март марта мар апрель апреля апр маи мая июнь ' +
  'июня июн июль июля июл август августа авг сентябрь сентября сент октябрь октября окт ноябрь ноября нояб декабрь ' +
  'декабря дек січень січня січ лютии лютого лют березень березня бер квітень квітня квіт травень травня трав ' +
  'червень червня черв липень липня лип серпень серпня серп вересень вересня вер жовтень жовтня жовт листопад ' +
  'листопада лист грудень грудня груд қаңтар қаң ақпан ақп наурыз нау сәуір сәу мамыр мам маусым мау шілде шіл ' +
  'тамыз там қыркүиек қыр қазан қаз қараша қар желтоқсан жел styczen stycznia sty luty lutego lut marzec marca ' +
  'kwiecien kwietnia kwi maj maja czerwiec czerwca cze lipiec lipca lip sierpien sierpnia sie wrzesien wrzesnia ' +
  'wrz pazdziernik pazdziernika paz listopad listopada lis grudzien grudnia gru leden ledna unor unora uno brezen ' +
  'brezna duben dubna kveten kvetna kve cerven cervna cvn cervenec cervence cvc srpen srpna srp zari zar rijen ' +
  'rijna rij listopadu prosinec prosince januar januara februar februara marec aprila juna jula augusta septembra ' +
  'oktober oktobra okt novembra decembra marz juni juli dezember dez gennaio gen febbraio marzo aprile maggio mag ' +
  'giugno giu luglio lug agosto ago settembre ottobre ott dicembre dic enero ene febrero abril abr mayo junio ' +
  'julio septiembre octubre noviembre diciembre janeiro fevereiro fev marco maio junho julho setembro outubro ' +
  'novembro dezembro januari februari maart mrt mei augustus ocak oca subat mart nisan nis mayis haziran haz ' +
  'temmuz agustos agu eylul eyl ekim eki kasim aralik ianuarie ian februarie martie aprilie iunie iun iulie iul ' +
  'septembrie octombrie noiembrie decembrie студзень студзеня сту люты лютага сакавік сакавіка сак красавік ' +
  'красавіка кра чэрвень чэрвеня чэр ліпень ліпеня ліп жнівень жніуня жні верасень верасня кастрычнік кастрычніка ' +
  'кас лістапад лістапада ліс снежань снежня сне sausis sausio vasaris vasario kovas kovo balandis balandzio ' +
  'geguze geguzes birzelis birzelio liepa liepos rugpjutis rugpjucio rugsejis rugsejo spalis spalio lapkritis ' +
  'lapkricio gruodis gruodzio janvaris februaris febr marts aprilis maijs junijs julijs augusts septembris ' +
  'oktobris novembris decembris jaanuar jaan veebruar veebr aprill juuni juuli oktoober detsember dets tammikuu ' +
  'tammikuuta tammi helmikuu helmikuuta helmi maaliskuu maaliskuuta maalis huhtikuu huhtikuuta huhti toukokuu ' +
  'toukokuuta touko kesakuu kesakuuta kesa heinakuu heinakuuta heina elokuu elokuuta syyskuu syyskuuta syys ' +
  'lokakuu lokakuuta loka marraskuu marraskuuta marras joulukuu joulukuuta joulu marcius marc majus junius julius ' +
  'augusztus szeptember szept augusti desember des sijecanj sijecnja sij veljaca veljace velj ozujak ozujka ozu ' +
  'travanj travnja svibanj svibnja svi lipanj lipnja srpanj srpnja kolovoz kolovoza kol rujan rujna ruj studeni ' +
  'studenoga prosinac prosinca junij julij avgust avg јануар јан фебруар феб април мај јун јул септембар сеп ' +
  'октобар новембар нов децембар дец януари февруари юни юли септември октомври ноември декември yanvar yan fevral ' +
  'aprel iyun iyn iyul iyl avqust avq sentyabr sen oktyabr noyabr noy dekabr dek sentabr oktabr фев сен ноя январ ' +
  'феврал апрел сентябр октябр ноябр декабр იანვარი იან თებერვალი თებ მარტი მარ აპრილი აპრ მაისი მაი ივნისი ივნ ' +
  'ივლისი ივლ აგვისტო აგვ სექტემბერი სექ ოქტომბერი ოქტ ნოემბერი ნოე დეკემბერი დეკ հունվար հունվարի հնվ փետրվար ' +
  'փետրվարի փտվ մարտ մարտի մրտ ապրիլ ապրիլի ապր մայիս մայիսի մյս հունիս հունիսի հնս հուլիս հուլիսի հլս օգոստոս ' +
  'օգոստոսի օգս սեպտեմբեր սեպտեմբերի սեպ հոկտեմբեր հոկտեմբերի հոկ նոյեմբեր նոյեմբերի նոյ դեկտեմբեր դեկտեմբերի դեկ ' +
  'setiembre maerz janner мае маю маем'
).split(' ')

/** Short names of months that are also other words: they count as months only if a year follows. */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  'out set led sub pro tem ara bre tra kas stu elo mam dub'.split(' '),
)

const WHOLE: ReadonlySet<string> = new Set(MONTHS)
/** For grammatical cases that dates do not use: "в июле", "маем", "in the Junis". */
const STEMS: ReadonlySet<string> = new Set(
  MONTHS.filter(({ length }) => length >= 5).map((month) =>
    /[a-z]$/.test(month) ? month : month.slice(0, -1),
  ),
)
const SHORTEST_STEM = 4
/** Longest ending, in letters. */
const ENDING = 3

/** Whether a folded word is a short month and also another word: after a number, somebody has to check it. */
export function isDoubtfulMonth(word: string): boolean {
  return AMBIGUOUS.has(word)
}

/** Months of three letters that English puts before the day; others of that length are also other words ("set", "mag"). */
const BEFORE_DAY = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$/
const SHORT = 3

/** Whether a day may follow a word that names a month: "May 31", "мамырдың 31". */
export function isMonthBeforeDay(word: string): boolean {
  return isMonthWord(word) && (word.length > SHORT || BEFORE_DAY.test(word))
}

/** Numbers of days in words, folded, as used with months: "the first of May", "двадцать первого мая". */
const DAY_WORDS: ReadonlySet<string> = new Set(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth twentieth thirtieth twenty thirty ' +
    'premier deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente ' +
    'первого второго третьего четвертого пятого шестого седьмого восьмого девятого десятого одиннадцатого двенадцатого ' +
    'тринадцатого четырнадцатого пятнадцатого шестнадцатого семнадцатого восемнадцатого девятнадцатого двадцатого тридцатого ' +
    'двадцать тридцать ' +
    'першого другого третього четвертого пятого шостого сьомого восьмого девятого десятого одинадцятого дванадцятого ' +
    'тринадцятого чотирнадцятого пятнадцятого шістнадцятого сімнадцятого вісімнадцятого девятнадцятого двадцятого тридцятого ' +
    'двадцять тридцять'
  ).split(' '),
)

/** Whether a folded word is the number of a day, if it is next to a month. */
export function isDayWord(word: string): boolean {
  return DAY_WORDS.has(word)
}

/** Whether a folded word names a month, in any of the languages in the list; `hasYear`: a year follows it. */
export function isMonthWord(word: string, hasYear = false): boolean {
  if (WHOLE.has(word) || (hasYear && AMBIGUOUS.has(word))) return true
  for (let to = Math.max(SHORTEST_STEM, word.length - ENDING); to < word.length; to++) {
    if (STEMS.has(word.slice(0, to))) return true
  }
  return false
}
