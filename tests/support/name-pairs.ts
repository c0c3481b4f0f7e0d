/** Kinds of spellings, by the code that begins each cell of the tables below. */
export const SPELLING_REASONS = {
  ru: 'Russian',
  uk: 'Ukrainian',
  kk: 'Kazakh, Cyrillic',
  kl: 'Kazakh, Latin alphabet of 2021 or earlier drafts',
  en: 'English (BGN/PCGN 1947)',
  ic: 'passport (ICAO 9303)',
  is: 'scientific (ISO 9, GOST 7.79)',
  de: 'German (Duden transcription)',
  fr: 'French',
  pl: 'Polish',
  cs: 'Czech',
  tr: 'Turkish',
  as: 'typed without diacritics or marks',
  va: 'a usual variant',
} as const
export type SpellingReason = keyof typeof SPELLING_REASONS

/** Made-up names, one per line, each in several spellings. No real person is meant. */
const FICTIONAL = `
ru Юрий Вязовцев | en Yuri Vyazovtsev | ic Iurii Viazovtsev | de Juri Wjasowzew | fr Iouri Viazovtsev | pl Jurij Wiazowcew | cs Jurij Vjazovcev | is Ûrij Vâzovcev
ru Хасан Журавихин | en Khasan Zhuravikhin | de Chassan Schurawichin | fr Khassan Jouravikhine | pl Chasan Żurawichin | cs Chasan Žuravichin | as Chasan Zuravichin | va Hasan Zhuravihin
ru Чулпан Щербухина | en Chulpan Shcherbukhina | de Tschulpan Schtscherbuchina | fr Tchoulpan Chtcherboukhina | pl Czułpan Szczerbuchina | cs Čulpan Ščerbuchina | is Chulpan Shherbuxina
ru Евгений Цаплеев | en Yevgeny Tsapleyev | ic Evgenii Tsapleev | de Jewgenij Zaplejew | fr Evgueni Tsapleïev | pl Jewgienij Caplejew | cs Jevgenij Caplejev
ru Алексей Зябликов | en Aleksei Zyablikov | ic Aleksei Ziablikov | de Alexej Sjablikow | fr Alexeï Ziablikov | pl Aleksiej Ziablikow | cs Alexej Zjablikov | is Aleksej Zâblikov
ru Сергей Ёжиков | en Sergey Yozhikov | ic Sergei Ezhikov | de Sergej Joschikow | fr Sergueï Iojikov | pl Siergiej Jożykow | cs Sergej Jožikov
kk Жанерке Қожаберді | ru Жанерке Кожаберди | en Zhanerke Kozhaberdi | kl Janerke Qojaberdi | de Schanerke Koschaberdi | fr Janerke Kojaberdi | pl Żanerke Kożaberdi
kk Нұрғали Әбішұлы | ru Нургали Абишулы | en Nurgali Abishuly | kl Nūrğali Äbişūly | va Nurghali Abishuly | de Nurgali Abischuly | fr Nourgali Abichouly | pl Nurgali Abiszuły
kk Гүлшат Өтегенова | ru Гульшат Отегенова | en Gulshat Otegenova | kl Gülşat Ötegenova | de Gulschat Ötegenowa | fr Goulchat Oteguenova | pl Gulszat Otegenowa
kk Ұлжан Тәңірбергенова | ru Улжан Танирбергенова | en Ulzhan Tanirbergenova | va Ulzhan Tangirbergenova | kl Ūljan Täñırbergenova | de Ulschan Tanirbergenowa | fr Ouljan Tanirberguenova
kk Айгүл Қыдырхан | ru Айгуль Кыдырхан | en Aigul Kydyrkhan | va Aygul Qydyrkhan | kl Aigül Qydyrhan | de Aigul Kydyrchan | fr Aïgoul Kydyrkhan
uk Григорій Підлужний | ru Григорий Пидлужный | en Hryhorii Pidluzhnyi | de Hryhorij Pidluschnyj | fr Hryhoriï Pidloujny | pl Hryhorij Pidłużny | cs Hryhorij Pidlužnyj
uk Євген Яцюта | ru Евген Яцюта | en Yevhen Yatsiuta | de Jewhen Jazjuta | fr Ievhen Iatsiouta | pl Jewhen Jaciuta | cs Jevhen Jacjuta
uk Ганна Їжаченко | ru Ганна Ижаченко | en Hanna Yizhachenko | de Hanna Jischatschenko | fr Hanna Ïjatchenko | pl Hanna Jiżaczenko | cs Hanna Jižačenko
uk Остап Ґудзієнко | ru Остап Гудзиенко | en Ostap Gudziienko | de Ostap Gudsijenko | fr Ostap Goudziïenko | pl Ostap Gudzijenko | cs Ostap Gudzijenko
uk Лук'яна Знам'янко | ru Лукьяна Знамьянко | en Lukiana Znamianko | va Luk’yana Znam’yanko | de Lukjana Snamjanko | fr Loukiana Znamianko | pl Łukjana Znamjanko
pl Łukasz Wróblęcki | as Lukasz Wroblecki | ru Лукаш Врубленцкий | uk Лукаш Врубленцький
pl Grzegorz Dąbczyński | as Grzegorz Dabczynski | ru Гжегож Домбчинский | uk Гжегож Домбчинський
pl Żaneta Szczęśniakowa | as Zaneta Szczesniakowa | ru Жанета Щенснякова | fr Janeta Chtchensniakova
cs Jiří Vodřička | as Jiri Vodricka | ru Иржи Водржичка | pl Jirzi Wodrziczka | de Jirschi Wodrschitschka
cs Štěpán Žďárkov | as Stepan Zdarkov | ru Штепан Ждярков | fr Chtepan Jdiarkov
cs Růžena Chlupáčková | as Ruzena Chlupackova | ru Ружена Хлупачкова | de Ruschena Chlupatschkowa | fr Roujena Khloupatchkova
de Jürgen Schäfferling | va Juergen Schaefferling | as Jurgen Schafferling | ru Юрген Шефферлинг
de Günther Weißmüllner | va Guenther Weissmuellner | as Gunther Weissmullner | ru Гюнтер Вайсмюлльнер
de Käthe Möhlenbrück | va Kaethe Moehlenbrueck | as Kathe Mohlenbruck
fr Hélène Grandchâteau | as Helene Grandchateau
fr Gaël Noûvière | as Gael Nouviere
tr Çiğdem Şahbazoğlu | as Cigdem Sahbazoglu | ru Чигдем Шахбазоглу | de Tschigdem Schahbasoglu
ru Анастасия Дьяконеева | en Anastasiya Dyakoneyeva | ic Anastasiia Diakoneeva | de Anastassija Djakonejewa | fr Anastassia Diakoneïeva | pl Anastasija Djakoniejewa | cs Anastasija Ďakonějeva
ru Илья Подъячевский | en Ilya Podyachevsky | ic Ilia Podieiachevskii | va Ilia Podyachevskiy | de Ilja Podjatschewski | fr Ilia Podiatchevski | pl Ilja Podjaczewski | cs Ilja Podjačevskij
ru Ксения Шохлова | en Kseniya Shokhlova | de Xenia Schochlowa | fr Xénia Chokhlova | pl Ksenija Szochłowa | cs Xenija Šochlova
ru Максим Горбыльчёв | en Maksim Gorbylchev | va Maxim Gorbylchov | de Maxim Gorbyltschow | fr Maxim Gorbyltchev | pl Maksim Gorbylczow | cs Maxim Gorbylčov
ru Пётр Ведёркин | en Petr Vederkin | va Pyotr Vedyorkin | de Pjotr Wedjorkin | fr Piotr Vediorkine | pl Piotr Wiediorkin | cs Petr Veďorkin
kk Бекзат Ермекұлы | ru Бекзат Ермекулы | en Bekzat Yermekuly | ic Bekzat Ermekuly | kl Bekzat Ermekūly | de Beksat Jermekuly | fr Bekzat Iermekouly
kk Қуаныш Дәулетқызы | ru Куаныш Даулеткызы | en Kuanysh Dauletkyzy | kl Quanyş Däuletqyzy | va Quanysh Dawletqyzy | de Kuanysch Dauletkysy | fr Kouanych Daouletkyzy
kk Мырзабек Шыңғысов | ru Мырзабек Шынгысов | en Myrzabek Shyngysov | va Myrzabek Shynghyssov | kl Myrzabek Şyñğysov | de Myrsabek Schyngyssow | fr Myrzabek Chynguyssov
kk Жиһанша Тоқпанов | ru Жиханша Токпанов | en Zhikhansha Tokpanov | va Jihansha Toqpanov | de Schihanscha Tokpanow | fr Jihancha Tokpanov
ru Жаргал Дзюбаев | en Zhargal Dzyubayev | ic Zhargal Dziubaev | de Schargal Dsjubajew | fr Jargal Dzioubaïev | pl Żargał Dziubajew | cs Žargal Dzjubajev
ru Джамиля Хаджимурова | en Dzhamilya Khadzhimurova | va Jamilya Hajimurova | de Dschamilja Chadschimurowa | fr Djamilia Khadjimourova | pl Dżamila Chadżymurowa | cs Džamila Chadžimurova
ru Николай Стрижов | en Nikolay Strizhov | va Nikolai Strijoff | de Nikolai Strischow | pl Nikołaj Striżow | cs Nikolaj Strižov | is Nikolaj Strizhoff
ru Владислава Квитковская | en Vladislava Kvitkovskaya | ic Vladislava Kvitkovskaia | de Wladislawa Kwitkowskaja | fr Vladislava Kvitkovskaïa | pl Władysława Kwitkowska | cs Vladislava Kvitkovská
kk Абдул-Хаким Сабырбай | en Abdul-Khakim Sabyrbay | va Abdulhakim Sabyrbai | as Abdul Hakim Sabyrbaj | de Abdul-Chakim Sabyrbai
`

/** The spellings of the names of the five people, taken only from the data set. */
const RECORDED = `
en Muratbek Ketebayev | va Muratbek Ketebaev | pl Muratbek Ketebajew | fr Mouratbek Ketebaiev | ru Муратбек Кетебаев | kk Мұратбек Кетебаев
en Alexandr Pavlov | ic Aleksandr Pavlov | va Alexander Pavlov | ru Александр Павлов
va Tatiana Paraskevich | en Tatyana Paraskevich | pl Tatiana Paraskiewicz | fr Tatiana Paraskevitch | ru Татьяна Параскевич
en Mukhtar Ablyazov | fr Moukhtar Abliazov | ic Mukhtar Abliazov | va Mouktar Abliazov | va Muktar Ablyazov | ru Мухтар Аблязов | kk Мұхтар Әблязов
en Alma Shalabayeva | ru Алма Шалабаева
`

export interface Spelling {
  readonly reason: SpellingReason
  readonly name: string
}

function isReason(text: string): text is SpellingReason {
  return text in SPELLING_REASONS
}

function readSpelling(cell: string): Spelling {
  const reason = cell.slice(0, 2)
  if (!isReason(reason)) throw new TypeError(`"${cell}" does not begin with a reason.`)
  return { reason, name: cell.slice(3) }
}

function readNames(table: string): readonly (readonly Spelling[])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split(' | ').map(readSpelling))
}

/** Names, each in all its spellings; the first is the recorded one. */
export const NAMES: readonly (readonly Spelling[])[] = [...readNames(FICTIONAL), ...readNames(RECORDED)]

/** Search texts (beginnings, other word orders, single words of the names above) and the recorded name that each must find. */
export const TYPED: readonly { readonly text: string; readonly recorded: string }[] = [
  ['вязовц', 'Yuri Vyazovtsev'],
  ['Vyaz Yu', 'Юрий Вязовцев'],
  ['wjasow', 'Юрий Вязовцев'],
  ['Журавих', 'Chassan Schurawichin'],
  ['Jouravi', 'Хасан Журавихин'],
  ['żuraw', 'Хасан Журавихин'],
  ['щерб чул', 'Tschulpan Schtscherbuchina'],
  ['Szczerbu', 'Чулпан Щербухина'],
  ['Tsaple', 'Jewgienij Caplejew'],
  ['кожаб', 'Janerke Qojaberdi'],
  ['Қожа', 'Zhanerke Kozhaberdi'],
  ['Abishu', 'Нұрғали Әбішұлы'],
  ['abichou', 'Нұрғали Әбішұлы'],
  ['Тәңірб', 'Ulzhan Tanirbergenova'],
  ['Kydyrkh', 'Айгүл Қыдырхан'],
  ['Pidlu Hry', 'Григорій Підлужний'],
  ['Підлуж', 'Hryhorij Pidluschnyj'],
  ['Їжач', 'Hanna Yizhachenko'],
  ['Znamia', "Лук'яна Знам'янко"],
  ['Врублен', 'Łukasz Wróblęcki'],
  ['домбчин', 'Grzegorz Dąbczyński'],
  ['Juergen', 'Юрген Шефферлинг'],
  ['Подъяч', 'Ilya Podyachevsky'],
  ['Ведёр', 'Piotr Vediorkine'],
  ['Pyotr Ved', 'Пётр Ведёркин'],
  ['Дәулет', 'Quanysh Dawletqyzy'],
  ['Chynguys', 'Мырзабек Шыңғысов'],
  ['Hajimur', 'Джамиля Хаджимурова'],
  ['хаджи джам', 'Dschamilja Chadschimurowa'],
  ['strijof', 'Николай Стрижов'],
  ['abdulhak', 'Абдул-Хаким Сабырбай'],
  ['Ablasow', 'Мухтар Аблязов'],
  ['Abljasow', 'Мухтар Аблязов'],
  ['Chalabaïeva', 'Алма Шалабаева'],
  ['Paraskevit', 'Татьяна Параскевич'],
  ['Ketebaj', 'Муратбек Кетебаев'],
].map(([text = '', recorded = '']) => ({ text, recorded }))
