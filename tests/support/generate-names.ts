import type { Random } from './random.ts'

const PARTS = [
  {
    first: 'Al Ab Ber Dar Em Fel Gul Zhan Nur Tol Yer Mar Kar Bek Sul Tem Or Ist Vik Rom'.split(' '),
    middle: 'an ar ay en im ol ur iy ash ov al is et um'.split(' '),
    last: 'bek gul zhan ov ova enko ski baev uly ic man in ina yev yeva chuk dze'.split(' '),
  },
  {
    first: 'Ал Аб Бер Дар Эм Фел Гүл Жан Нұр Тол Ер Мар Қар Бек Сұл Тем Ор Ист Вик Ром'.split(' '),
    middle: 'ан ар ай ен им ол ур ий аш ов ал ис ет ум'.split(' '),
    last: 'бек гүл жан ов ова енко ский баев ұлы ич ман ин ина ев ева чук дзе'.split(' '),
  },
  {
    first: 'Wło Krz Jür Schä Dvo Žel Mał Pře Hél Goul Chak Tchou Bäk Möl Śli'.split(' '),
    middle: 'dzi ysz gen ff řá ez go vo èn chat im pa ter nie wa'.split(' '),
    last: 'mierz kowa ling ek ová wicz ski ow oux ine off mann berg czyk ka'.split(' '),
  },
] as const

function generateWord(random: Random): string {
  const { first, middle, last } = random.pick(PARTS)
  const one = random.pick(middle)
  return random.pick(first) + one + (random.chance(0.5) ? random.pick(middle) : '') + random.pick(last)
}

/** A made-up name of two words, sometimes with a hyphen, an apostrophe or a number. */
export function generateName(random: Random): string {
  const words = [generateWord(random), generateWord(random)]
  if (random.chance(0.1)) words.push(`${generateWord(random)}-${generateWord(random)}`)
  if (random.chance(0.05)) words.push(`d'${generateWord(random)}`)
  if (random.chance(0.05)) words.push(String(random.below(100_000)).padStart(5, '0'))
  return words.join(random.chance(0.1) ? ', ' : ' ')
}

/** A name and up to three aliases. */
export function generateNames(random: Random): readonly string[] {
  return Array.from({ length: 1 + random.below(4) }, () => generateName(random))
}
