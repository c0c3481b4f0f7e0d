const LARGE = String.raw`\p{Lu}[\p{L}\p{M}'’-]*`
const NAME = `${LARGE}(?: ${LARGE})*`
/** English, Russian, Ukrainian and French; "son" is a word of its own in French, and needs an English one before it. */
const KIN =
  "(?:daughters?|child|children|(?:his|her|their|the|a|an|whose|and|[’']s|eldest|elder|older|younger|youngest|little) sons?|sisters?|" +
  'brothers?|wife|husband|spouse|mother|father|cousin|nephew|niece|' +
  'доч(?:ь|ери|ерью|ка|ки|ку|кой)|сын(?:а|у|ом)?|жен(?:а|ы|у|ой)|муж(?:а|у|ем)?|сестр(?:а|ы|у|ой)|брат(?:а|у|ом)?|' +
  'дон(?:ька|ьки|ьку|ькою)|син(?:а|у|ом)?|дружин(?:а|и|у|ою)|filles?|fils|épouse|mari|sœur|frère)'
const NAMED = '(?:,? (?:named|called|по имени|на имя|на ім’я|nommée?|appelée?))?'
const AFTER = new RegExp(
  `(?<!\\p{L})${KIN}${NAMED}[ ,:(]{1,2}(${NAME}(?:(?:,| and| et| и| й| та| і|, and) ${NAME})*)`,
  'gu',
)
const BETWEEN = /(?:,? (?:and|et|и|й|та|і)|,) /u

/**
 * Names that texts give to relatives ("their daughter …"): people who have no case of their own, children among them. A name
 * is looked for after the word of kin.
 */
export function findRelatives(texts: readonly string[]): readonly string[] {
  const found = texts.flatMap((text) =>
    [...text.matchAll(AFTER)].flatMap(([, names = '']) => names.split(BETWEEN)),
  )
  return [...new Set(found)]
}

/** All texts of a record, however deep. */
export function listTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTexts) : []
}
